//! The short texts that pictures, rows and lists show are there, and short enough.

use super::report::{Ledger, Rule};
use super::spot::{Spot, Tree};

/// `short-fields`.
pub fn check(tree: &Tree<'_>, ledger: &mut Ledger) {
    for stage in tree.items("stages").iter().filter(|stage| !stage.items("statements").is_empty()) {
        within(stage, "claim", 48, ledger);
    }
    for check in tree.items("checks") {
        within(&check, "subject", 22, ledger);
        within(&check, "gist", 90, ledger);
    }
    for followed in tree.items("recommendations").iter().filter_map(|entry| entry.get("followed")) {
        within(&followed, "gist", 90, ledger);
        if followed.get("outcome").is_none() {
            ledger.note(Rule::ShortFields, &followed, "`outcome` has to say what became of the recommendation.");
        }
    }
    for event in tree.items("events") {
        within(&event, "label", 44, ledger);
        if event.get("kind").is_none() {
            ledger.note(Rule::ShortFields, &event, "`kind` has to name one of the vocabulary's event kinds.");
        }
    }
    for fear in tree.items("fears") {
        within(&fear, "name", 60, ledger);
        within(&fear, "verdict", 44, ledger);
        within(&fear, "gist", 90, ledger);
        if fear.items("about").is_empty() {
            ledger.note(Rule::ShortFields, &fear, "`about` has to name the statements that voice this fear.");
        }
    }
    for text in tree.root.get("hero").iter().flat_map(Spot::children) {
        if text.field("text").split_whitespace().count() > 40 {
            ledger.note(Rule::ShortFields, &text, "this has more than 40 words.");
        }
    }
}

fn within(record: &Spot<'_>, field: &str, most: usize, ledger: &mut Ledger) {
    let Some(text) = record.get(field) else {
        ledger.note(Rule::ShortFields, record, format!("`{field}` is missing: at most {most} characters."));
        return;
    };
    let length = text.text().chars().count();
    if length > most {
        let what = format!("this has {length} characters; `{field}` may have {most}.");
        ledger.note_at(Rule::ShortFields, text.pointer.clone(), text.text().to_owned(), what);
    }
}
