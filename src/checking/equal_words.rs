//! Checks that killings and expulsions are described in the same words, whoever was harmed.

use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};
use super::wording::words;

/// Word stems that may appear in a title or label only with a speaker.
const CONTESTED: [&str; 10] = [
    "pogrom",
    "massacr",
    "genocid",
    "denial",
    "occupied",
    "occupation",
    "liberat",
    "cleansing",
    "exterminat",
    "atrocit",
];

/// Words that show that a text names a speaker.
const SPEAKS: [&str; 5] = ["calls", "called", "says", "said", "according"];

/// Words for harm, one of which the label of a `harm` event must have.
const DONE: [&str; 6] = ["killed", "driven out", "deported", "fled", "cut off", "shelled"];

/// Checks `equal-words`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    let publisher = tree.root.get("publisher").map_or("", |publisher| publisher.field("name"));
    for (list, fields) in
        [("events", &["title", "label"][..]), ("places", &["name"]), ("checks", &["subject"]), ("fears", &["name"])]
    {
        for spot in tree.items(list).iter().flat_map(|record| fields.iter().filter_map(|field| record.get(field))) {
            contested(&spot, publisher, diagnostics);
        }
    }
    for event in tree.items("events").iter().filter(|event| event.field("kind") == "harm") {
        if let Some(label) = event.get("label")
            && !DONE.iter().any(|done| label.text().contains(done))
        {
            let what =
                format!("the label of an event of the kind “harm” must use one of these words: {}.", DONE.join(", "));
            note(&label, what, diagnostics);
        }
    }
}

/// Notes a contested word without a speaker. The publisher's name is exempt.
fn contested(spot: &Spot<'_>, publisher: &str, diagnostics: &mut Diagnostics) {
    let text = if publisher.is_empty() { spot.text().to_owned() } else { spot.text().replace(publisher, "") };
    let words = words(&text);
    let has = |list: &[&str], whole: bool| {
        words
            .iter()
            .map(|word| word.folded.as_str())
            .find(|word| list.iter().any(|start| if whole { word == start } else { word.starts_with(start) }))
    };
    if let Some(term) = has(&CONTESTED, false)
        && has(&SPEAKS, true).is_none()
    {
        note(
            spot,
            format!("“{term}” is a contested word. Use a plain one, or say here who uses it (“A ministry calls …”)."),
            diagnostics,
        );
    }
}

fn note(spot: &Spot<'_>, what: String, diagnostics: &mut Diagnostics) {
    diagnostics.note_at(Rule::EqualWords, spot.pointer.clone(), spot.text().to_owned(), what);
}
