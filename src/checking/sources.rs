//! Checks that every claim cites a source that exists and that somebody has read, and that every source is used.

use std::collections::{HashMap, HashSet};

use super::Kind;
use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};

/// Glossary terms that are plain words: every dictionary explains them, so they need no source.
const PLAIN_WORDS: [&str; 1] = ["impunity"];

/// Checks `sourced`, `used` and `read`.
pub fn check(kind: Kind, tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    let known: HashMap<&str, &str> =
        tree.items("sources").iter().map(|source| (source.field("id"), source.field("read"))).collect();
    let mut used: HashSet<&str> = HashSet::new();
    for spot in &tree.all {
        // Instructions to a class make no claims about the world.
        let outside = ["/sources/", "/changes/", "/teaching/plans/"].iter().any(|list| spot.pointer.starts_with(list));
        let says = spot.has("text") || spot.has("sources");
        if says && !outside && !spot.pointer.is_empty() {
            used.extend(claim(spot, &known, kind, diagnostics));
        }
    }
    for source in tree.items("sources") {
        let id = source.field("id");
        if !used.contains(id) {
            diagnostics.note(
                Rule::Used,
                &source,
                format!("no text of the file cites the source “{id}”. Cite it, or delete it."),
            );
        }
        match (source.field("read"), source.get("read_at")) {
            ("copy", None) if source.get("note").is_none() => {
                let fault = "this source was read in a copy. Say in “read_at” where the copy is, or in “note” why it is not linked.";
                diagnostics.note(Rule::Read, &source, fault);
            }
            ("original" | "unread", Some(place)) => {
                diagnostics.note(
                    Rule::Read,
                    &place,
                    "only a source that was read in a copy has “read_at”. Delete it, or set “read” to “copy”.",
                );
            }
            _ => {}
        }
    }
}

/// Checks the citations of a text and returns the ids of the sources.
fn claim<'a>(
    spot: &Spot<'a>,
    known: &HashMap<&str, &str>,
    kind: Kind,
    diagnostics: &mut Diagnostics,
) -> HashSet<&'a str> {
    let citations = spot.items("sources");
    let needs_none = match kind {
        Kind::Method => true,
        Kind::Glossary => PLAIN_WORDS.contains(&spot.field("id")),
        _ => false,
    };
    if citations.is_empty() && !needs_none {
        diagnostics.note(Rule::Sourced, spot, "this cites no source. Add the id of one to “sources”.");
    }
    let mut ids = HashSet::new();
    for citation in &citations {
        let id = if citation.value.is_object() { citation.field("id") } else { citation.text() };
        let again = !ids.insert(id);
        if !known.contains_key(id) {
            let place = citation.get("id").unwrap_or_else(|| citation.clone());
            diagnostics.note(
                Rule::Sourced,
                &place,
                format!(
                    "the file has no source “{id}”. Correct the spelling, or add the source to the list “sources”."
                ),
            );
        } else if citation.value.is_string() && again {
            diagnostics.note(Rule::Sourced, citation, format!("the source “{id}” is cited twice here. Delete one."));
        }
    }
    if !ids.is_empty() && ids.iter().all(|id| known.get(id) == Some(&"unread")) {
        diagnostics.note_at(
            Rule::Read,
            [&spot.pointer, "/sources"].concat(),
            spot.sentence().to_owned(),
            "this cites only sources that nobody has read. Read one of them, or cite another.".to_owned(),
        );
    }
    ids
}
