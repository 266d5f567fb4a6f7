//! Everything said has a source that exists and that somebody has read; every source is used.

use std::collections::{HashMap, HashSet};

use super::report::{Ledger, Rule};
use super::spot::{Spot, Tree};
use super::{DataFile, Kind};

/// Terms of the glossary that are plain words: what they mean is in every dictionary and is nobody's claim.
const PLAIN_WORDS: [&str; 1] = ["impunity"];

/// `sourced`, `used` and `read`.
pub fn check(file: &DataFile, tree: &Tree<'_>, ledger: &mut Ledger) {
    let known: HashMap<&str, &str> =
        tree.items("sources").iter().map(|source| (source.field("id"), source.field("read"))).collect();
    let mut used: HashSet<&str> = HashSet::new();
    for spot in &tree.all {
        let outside = ["/sources/", "/changes/"].iter().any(|list| spot.pointer.starts_with(list));
        let says = spot.get("text").is_some() || spot.get("sources").is_some();
        if says && !outside && !spot.pointer.is_empty() {
            used.extend(claim(spot, &known, file.kind, ledger));
        }
    }
    for source in tree.items("sources") {
        let id = source.field("id");
        if !used.contains(id) {
            ledger.note(Rule::Used, &source, format!("no text of this file rests on the source “{id}”."));
        }
        match (source.field("read"), source.get("read_at")) {
            ("copy", None) if source.get("note").is_none() => {
                let fault =
                    "this was read in a copy: `read_at` has to say where the copy is, or `note` why it is not linked.";
                ledger.note(Rule::Read, &source, fault);
            }
            ("original" | "unread", Some(place)) => {
                ledger.note(Rule::Read, &place, "only what was read in a copy (`\"read\": \"copy\"`) has a `read_at`.");
            }
            _ => {}
        }
    }
}

/// The sources that a text names.
fn claim<'a>(spot: &Spot<'a>, known: &HashMap<&str, &str>, kind: Kind, ledger: &mut Ledger) -> Vec<&'a str> {
    let citations = spot.items("sources");
    let needs_none = match kind {
        Kind::Method => true,
        Kind::Glossary => PLAIN_WORDS.contains(&spot.field("id")),
        _ => false,
    };
    if citations.is_empty() && !needs_none {
        ledger.note(Rule::Sourced, spot, "this names no source.");
    }
    let mut ids = Vec::new();
    for citation in &citations {
        let id = if citation.value.is_object() { citation.field("id") } else { citation.text() };
        if !known.contains_key(id) {
            let place = citation.get("id").unwrap_or_else(|| citation.clone());
            ledger.note(Rule::Sourced, &place, format!("this names the source “{id}”, which the file does not have."));
        } else if citation.value.is_string() && ids.contains(&id) {
            ledger.note(Rule::Sourced, citation, format!("the source “{id}” is named twice for the same text."));
        }
        ids.push(id);
    }
    if !ids.is_empty() && ids.iter().all(|id| known.get(id) == Some(&"unread")) {
        ledger.note_at(
            Rule::Read,
            [&spot.pointer, "/sources"].concat(),
            spot.sentence().to_owned(),
            "this rests only on sources that nobody has read.".to_owned(),
        );
    }
    ids
}
