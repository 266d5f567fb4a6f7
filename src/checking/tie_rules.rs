//! Ties are of the kinds that the rules of `docs/content-rules.md` make.

use super::report::{Ledger, Rule};
use super::spot::Tree;
use super::ties::letter;
use crate::alert::{Reference, Stage};

/// `tie-rules`.
pub fn check(tree: &Tree<'_>, ledger: &mut Ledger) {
    let added: Vec<&str> = tree
        .items("risk_factors")
        .iter()
        .filter(|entry| entry.get("framework_factor").is_none())
        .map(|entry| entry.field("factor"))
        .collect();
    for tie in tree.items("ties") {
        let ends = Reference::parse(tie.field("from")).zip(Reference::parse(tie.field("to")));
        let Some(((from, to), letter)) = ends.zip(letter(tie.field("reason"))) else { continue };
        if let Some(what) = broken(letter, &from, &to, &added).or_else(|| broken(letter, &to, &from, &added)) {
            ledger.note(Rule::TieRules, &tie, what);
        }
    }
    for event in tree.items("events") {
        let mut seen = Vec::new();
        for stage in event.items("stages") {
            let key = stage.text();
            if ![Stage::Persecution.key(), Stage::Extermination.key()].contains(&key) {
                ledger.note(
                    Rule::TieRules,
                    &stage,
                    format!("an event is tied to Persecution, Extermination or no stage, not to “{key}”."),
                );
            } else if seen.contains(&key) {
                ledger.note(Rule::TieRules, &stage, format!("the event is tied to “{key}” already."));
            }
            seen.push(key);
        }
    }
}

/// Why a rule does not make this tie, seen from one of its ends.
fn broken(letter: char, one: &Reference, other: &Reference, added: &[&str]) -> Option<&'static str> {
    use Reference::{Event, Factor, Recommendation, Stage, Whole};
    match (letter, one, other) {
        (_, Event(_), _) => Some("an event is not the alert's: what it is tied to stands in its `stages`."),
        (_, Whole(_), _) => Some("a tie leads to one thing, not to a part of the alert as a whole."),
        ('A', Recommendation(_), Stage(_)) | ('A', Stage(_), Recommendation(_)) => None,
        ('A', ..) => Some("Rule A ties a recommendation to a stage, and nothing else."),
        (_, Recommendation(_), Stage(_)) => Some("only Rule A ties a recommendation to a stage."),
        ('C', Factor(factor), Stage(_)) if added.contains(&factor.as_str()) => {
            Some("Rule C ties a factor of Harff's; this one has no counterpart among hers.")
        }
        ('C', Factor(_), Stage(_)) | ('C', Stage(_), Factor(_)) => None,
        ('C', ..) => Some("Rule C ties a risk factor to a stage, and nothing else."),
        _ => None,
    }
}
