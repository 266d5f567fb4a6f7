//! Checks that ties are of the kinds that `docs/content-rules.md` allows.

use std::collections::HashSet;

use super::report::{Diagnostics, Rule};
use super::spot::Tree;
use super::ties::letter;
use crate::alert::{Reference, Stage};

/// Checks `tie-rules`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    let added: HashSet<&str> = tree
        .items("risk_factors")
        .iter()
        .filter(|entry| !entry.has("framework_factor"))
        .map(|entry| entry.field("factor"))
        .collect();
    for tie in tree.items("ties") {
        let ends = Reference::parse(tie.field("from")).zip(Reference::parse(tie.field("to")));
        let Some(((from, to), letter)) = ends.zip(letter(tie.field("reason"))) else { continue };
        if let Some(what) = broken(letter, &from, &to, &added).or_else(|| broken(letter, &to, &from, &added)) {
            diagnostics.note(Rule::TieRules, &tie, what);
        }
    }
    for event in tree.items("events") {
        let mut seen = HashSet::new();
        for stage in event.items("stages") {
            let key = stage.text();
            if ![Stage::Persecution.key(), Stage::Extermination.key()].contains(&key) {
                diagnostics.note(
                    Rule::TieRules,
                    &stage,
                    format!("an event belongs to persecution, to extermination or to no stage. Delete “{key}”."),
                );
            } else if !seen.insert(key) {
                diagnostics.note(Rule::TieRules, &stage, format!("the event names “{key}” twice. Delete one."));
            }
        }
    }
}

/// Returns why a rule does not allow this tie, seen from one of its ends.
fn broken(letter: char, one: &Reference, other: &Reference, added: &HashSet<&str>) -> Option<&'static str> {
    use Reference::{Event, Factor, Recommendation, Stage, Whole};
    match (letter, one, other) {
        (_, Event(_), _) => Some("a tie cannot lead to an event. Name the event’s stage in its own “stages”."),
        (_, Whole(_), _) => Some("a tie joins two single records, not a whole part of the alert."),
        ('A', Recommendation(_), Stage(_)) | ('A', Stage(_), Recommendation(_)) => None,
        ('A', ..) => Some("Rule A joins only a recommendation and a stage. Use another rule, or delete the tie."),
        (_, Recommendation(_), Stage(_)) => {
            Some("only Rule A joins a recommendation and a stage. Use Rule A, or delete the tie.")
        }
        ('C', Factor(factor), Stage(_)) if added.contains(&factor.as_str()) => {
            Some("Rule C is for Harff’s risk factors, and this factor is not one of them. Delete the tie.")
        }
        ('C', Factor(_), Stage(_)) | ('C', Stage(_), Factor(_)) => None,
        ('C', ..) => Some("Rule C joins only a risk factor and a stage. Use another rule, or delete the tie."),
        _ => None,
    }
}
