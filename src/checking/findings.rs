//! How sure the editors are is said, and who denies something is named.

use super::report::{Ledger, Rule};
use super::runs::words;
use super::spot::Tree;

/// `findings`.
pub fn check(tree: &Tree<'_>, ledger: &mut Ledger) {
    for check in tree.items("checks") {
        let unresolved = check.field("finding") == "unresolved";
        let missing = !check.field("missing").trim().is_empty();
        if check.field("confidence") == "low" && !unresolved {
            ledger.note(Rule::Findings, &check, "low confidence is shown only as `unresolved`.");
        }
        if unresolved && !missing {
            ledger.note(Rule::Findings, &check, "what is unresolved says in `missing` what is not known.");
        } else if missing && !unresolved {
            ledger.note(Rule::Findings, &check, "only what is `unresolved` says in `missing` what is not known.");
        }
        if check.get("denied_by").is_none() && denies(check.field("text")) {
            ledger.note(Rule::Findings, &check, "somebody denies something here: `denied_by` has to name who.");
        }
    }
    for fear in tree.items("fears") {
        if fear.field("confidence") == "low" {
            ledger.note(Rule::Findings, &fear, "where the editors are not sure, the outcome is `unknown`.");
        }
        if fear.get("denied_by").is_none() && denies(fear.field("text")) {
            ledger.note(Rule::Findings, &fear, "somebody denies something here: `denied_by` has to name who.");
        }
    }
    for event in tree.items("events") {
        if event.field("confidence") == "low" {
            let what = "low confidence is shown only as an unresolved check that says what is missing, or not at all.";
            ledger.note(Rule::Findings, &event, what);
        }
        if event.get("disputed").is_none() && denies(event.field("text")) {
            ledger.note(Rule::Findings, &event, "somebody denies something here: `disputed` has to say who and what.");
        }
    }
    for followed in tree.items("recommendations").iter().filter_map(|entry| entry.get("followed")) {
        // It has no field of its own for what is missing.
        let text = followed.field("text");
        let said = text.starts_with("Unresolved") && ["not known", "unknown"].iter().any(|words| text.contains(words));
        if followed.field("confidence") == "low" && !said {
            let what = "where confidence is low, the text begins with “Unresolved” and says what is not known.";
            ledger.note(Rule::Findings, &followed, what);
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
