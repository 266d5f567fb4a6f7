//! Checks that low confidence is stated and that whoever denies something is named.

use super::report::{Diagnostics, Rule};
use super::spot::Tree;
use super::wording::words;

/// The message for a text that mentions a denial.
const DENIED: &str = "the text says that somebody denies something. Name them in “denied_by”.";

/// Checks `findings`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    for check in tree.items("checks") {
        let unresolved = check.field("finding") == "unresolved";
        let missing = !check.field("missing").trim().is_empty();
        if check.field("confidence") == "low" && !unresolved {
            diagnostics.note(Rule::Findings, &check, "only an “unresolved” check may have the confidence “low”. Change one of the two, or find a better source.");
        }
        if unresolved && !missing {
            diagnostics.note(
                Rule::Findings,
                &check,
                "this check is “unresolved”, so “missing” must say what is not known.",
            );
        } else if missing && !unresolved {
            diagnostics.note(
                Rule::Findings,
                &check,
                "only an “unresolved” check has “missing”. Delete it, or change the finding.",
            );
        }
        if !check.has("denied_by") && denies(check.field("text")) {
            diagnostics.note(Rule::Findings, &check, DENIED);
        }
    }
    for fear in tree.items("fears") {
        if fear.field("confidence") == "low" {
            diagnostics.note(Rule::Findings, &fear, "a fear needs at least the confidence “medium”. If you could not find out, set the outcome to “unknown”.");
        }
        if !fear.has("denied_by") && denies(fear.field("text")) {
            diagnostics.note(Rule::Findings, &fear, DENIED);
        }
    }
    for event in tree.items("events") {
        if event.field("confidence") == "low" {
            let what =
                "an event needs at least the confidence “medium”. Leave it out, or make it an “unresolved” check.";
            diagnostics.note(Rule::Findings, &event, what);
        }
        if !event.has("disputed") && denies(event.field("text")) {
            diagnostics.note(
                Rule::Findings,
                &event,
                "the text says that somebody denies something. Say in “disputed” who denies what.",
            );
        }
    }
    for followed in tree.items("recommendations").iter().filter_map(|entry| entry.get("followed")) {
        // It has no separate field for what is missing.
        let text = followed.field("text");
        let said = text.starts_with("Unresolved") && ["not known", "unknown"].iter().any(|words| text.contains(words));
        if followed.field("confidence") == "low" && !said {
            let what = "the confidence is “low”, so the text must begin with “Unresolved” and say what is not known.";
            diagnostics.note(Rule::Findings, &followed, what);
        }
    }
}

/// Whether a text says that somebody denies something, not that something is denied to somebody.
fn denies(text: &str) -> bool {
    const VERBS: [&str; 3] = ["deny", "denies", "denied"];
    const OBJECTS: [&str; 8] = ["it", "this", "that", "them", "these", "any", "having", "responsibility"];
    let words = words(text);
    words.windows(2).any(|pair| match pair {
        [verb, object] => VERBS.contains(&verb.folded.as_str()) && OBJECTS.contains(&object.folded.as_str()),
        _ => false,
    })
}
