//! Checks that ids are unique and that addresses can be followed.

use std::collections::HashSet;

use super::DataFile;
use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};
use super::strict::what;
use crate::alert::WebAddress;
use crate::reading::Fault;
use crate::words::{Language, Words};

/// The fields that identify the records of a list. The first one that a record has counts.
const IDENTITIES: [&str; 7] = ["id", "key", "paragraph", "factor", "stage", "number", "after"];

/// Checks `identity`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    for list in tree.all.iter().filter(|spot| spot.value.is_array()) {
        // A statement can cite the same source in two places.
        let citations = list.name == "sources" && list.pointer != "/sources";
        let statements = list.pointer.ends_with("statements") || list.pointer.ends_with("_intro");
        if !citations && !statements {
            unique(&list.children(), diagnostics);
        }
    }
    unique(&tree.statements, diagnostics);
    for spot in &tree.all {
        if ["url", "read_at"].contains(&spot.name) && spot.value.is_string() {
            address(spot, diagnostics);
        }
    }
}

/// Checks `identity` of a published alert: its id must match its file name.
pub fn file_name(file: &DataFile, tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    if let Some(id) = tree.root.get("id")
        && id.text() != file.stem()
    {
        diagnostics.note(Rule::Identity, &id, Words::new(Language::English).fault_file_name(id.text(), file.stem()));
    }
}

/// Checks `identity` of the site's other alerts that an alert names: other versions and its replacement.
pub fn other_alerts(alerts: &HashSet<&str>, tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    let versions = tree.root.get("dates").map_or_else(Vec::new, |dates| dates.items("versions"));
    let named = versions.iter().filter_map(|version| version.get("alert"));
    let replaced = tree.root.get("notice").and_then(|notice| notice.get("by"));
    for id in named.chain(replaced) {
        let is_itself = id.name == "by" && tree.root.get("id").is_some_and(|own| own.text() == id.text());
        if is_itself || !alerts.contains(id.text()) {
            let says = Words::new(Language::English).fault_no_such_alert(id.text());
            diagnostics.note(Rule::Identity, &id, says);
        }
    }
}

fn unique(records: &[Spot<'_>], diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for record in records {
        let Some(identity) = IDENTITIES.into_iter().find_map(|field| record.get(field)) else { continue };
        if !seen.insert(identity.value) {
            let id = identity.value.to_string().trim_matches('"').to_owned();
            diagnostics.note(Rule::Identity, &identity, what(Fault::DuplicateIdentity(id)));
        }
    }
}

/// Checks an address. It must use `https:`, because it is shown as a link. That of a source may use `http:` if the host offers nothing
/// else; it is then shown as text. Browsers must interpret every address as intended.
fn address(spot: &Spot<'_>, diagnostics: &mut Diagnostics) {
    let text = spot.text();
    let insecure = text.strip_prefix("http://");
    let safe = insecure.map_or_else(|| text.to_owned(), |rest| ["https://", rest].concat());
    if WebAddress::new(&safe).is_none_or(|address| address.link().is_none()) {
        diagnostics.note_at(
            Rule::Identity,
            spot.pointer.clone(),
            text.to_owned(),
            "browsers cannot open this address. Copy it from the address bar of a browser.".to_owned(),
        );
    } else if insecure.is_some() && !spot.pointer.starts_with("/sources/") {
        diagnostics.note_at(
            Rule::Identity,
            spot.pointer.clone(),
            text.to_owned(),
            "this address must begin with https://.".to_owned(),
        );
    }
}
