//! Checks that the short texts in pictures, rows and lists exist and are short enough.

use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};
use crate::alert::Place;

/// Checks `short-fields`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    for stage in tree.items("stages").iter().filter(|stage| !stage.items("statements").is_empty()) {
        within(stage, "claim", 48, diagnostics);
    }
    for check in tree.items("checks") {
        within(&check, "subject", 22, diagnostics);
        within(&check, "gist", 90, diagnostics);
    }
    for followed in tree.items("recommendations").iter().filter_map(|entry| entry.get("followed")) {
        within(&followed, "gist", 90, diagnostics);
        if !followed.has("outcome") {
            diagnostics.note(
                Rule::ShortFields,
                &followed,
                "“outcome” is missing. Say what became of the recommendation: came-true, not, in-part or unknown.",
            );
        }
    }
    for event in tree.items("events") {
        within(&event, "label", 44, diagnostics);
        if !event.has("kind") {
            diagnostics.note(
                Rule::ShortFields,
                &event,
                "“kind” is missing. Use one of the “event_kinds” of the vocabulary.",
            );
        }
    }
    for fear in tree.items("fears") {
        within(&fear, "name", 60, diagnostics);
        within(&fear, "verdict", 44, diagnostics);
        within(&fear, "gist", 90, diagnostics);
        if fear.items("about").is_empty() {
            diagnostics.note(
                Rule::ShortFields,
                &fear,
                "“about” is empty. Name the statements that express this fear, such as statement:some-id.",
            );
        }
    }
    for name in tree.items("places").iter().filter_map(|place| place.get("name")) {
        if name.text().split(Place::BETWEEN_NAMES).any(|part| part.contains('/')) {
            diagnostics.note(
                Rule::ShortFields,
                &name,
                "two names need a space on each side of the slash. Write “First / Second”.",
            );
        }
    }
    for text in tree.root.get("hero").iter().flat_map(Spot::children) {
        let words = text.field("text").split_whitespace().count();
        if words > 40 {
            diagnostics.note(Rule::ShortFields, &text, format!("this has {words} words. Shorten it to 40."));
        }
    }
}

/// Notes a field that is missing or longer than `most` characters.
pub fn within(record: &Spot<'_>, field: &str, most: usize, diagnostics: &mut Diagnostics) {
    let Some(text) = record.get(field) else {
        diagnostics.note(
            Rule::ShortFields,
            record,
            format!("“{field}” is missing. Add a text of at most {most} characters."),
        );
        return;
    };
    let length = text.text().chars().count();
    if length > most {
        let what = format!("this has {length} characters. Shorten it to {most}.");
        diagnostics.note_at(Rule::ShortFields, text.pointer.clone(), text.text().to_owned(), what);
    }
}
