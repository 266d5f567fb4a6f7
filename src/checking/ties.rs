//! Checks that ties, checks and events refer to records that the file has.

use std::collections::HashSet;

use super::CrossFileContext;
use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};
use super::strict::what;
use crate::alert::{Reference, Stage};
use crate::reading::Fault;

/// The possible targets of an alert's references.
pub struct Known<'a> {
    statements: HashSet<&'a str>,
    events: HashSet<&'a str>,
    factors: HashSet<&'a str>,
    recommendations: HashSet<u64>,
    places: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    /// Collects the targets in a file.
    pub fn of(tree: &Tree<'a>) -> Self {
        let ids = |list: &str, field: &str| tree.items(list).iter().map(|spot| spot.field(field)).collect();
        let number = |spot: &Spot<'_>| spot.value.get("number")?.as_u64();
        Self {
            statements: tree.statements.iter().map(|spot| spot.field("id")).collect(),
            events: ids("events", "id"),
            factors: ids("risk_factors", "factor"),
            recommendations: tree.items("recommendations").iter().filter_map(number).collect(),
            places: ids("places", "id"),
        }
    }

    /// Whether the file has the target of a reference.
    pub fn has(&self, reference: &Reference) -> bool {
        match reference {
            Reference::Whole(_) | Reference::Stage(_) => true,
            Reference::Statement(id) => self.statements.contains(id.as_str()),
            Reference::Event(id) => self.events.contains(id.as_str()),
            Reference::Factor(factor) => self.factors.contains(factor.as_str()),
            Reference::Recommendation(number) => self.recommendations.contains(&u64::from(*number)),
        }
    }
}

/// Returns the letter of the rule that a reason begins with, if text follows it.
pub fn letter(reason: &str) -> Option<char> {
    let (letter, rest) = reason.strip_prefix("Rule ")?.split_once(": ")?;
    let letter = ["A", "B", "C"].contains(&letter).then_some(letter)?;
    (!rest.trim().is_empty()).then(|| letter.chars().next())?
}

/// Checks `ties`.
pub fn check(tree: &Tree<'_>, context: &CrossFileContext<'_>, diagnostics: &mut Diagnostics) {
    let known = Known::of(tree);
    let mut seen: HashSet<(String, String)> = HashSet::new();
    for tie in tree.items("ties") {
        for end in ["from", "to"] {
            resolved(&known, tie.get(end), diagnostics);
        }
        let (from, to) = (tie.field("from").to_owned(), tie.field("to").to_owned());
        if from == to {
            diagnostics.note(Rule::Ties, &tie, "this ties a record to itself. Correct one end, or delete the tie.");
        } else if !seen.insert(if from < to { (from, to) } else { (to, from) }) {
            diagnostics.note(Rule::Ties, &tie, "an earlier tie already joins these two. Delete one of the ties.");
        }
        let reason = tie.get("reason").unwrap_or_else(|| tie.clone());
        if letter(reason.text()).is_none() {
            diagnostics.note(
                Rule::Ties,
                &reason,
                "the reason must begin with its rule, such as “Rule B: both mention …”.",
            );
        }
    }
    for check in tree.items("checks") {
        let about = check.items("about");
        if about.is_empty() {
            diagnostics.note(
                Rule::Ties,
                &check,
                "“about” is empty. Name what this check is about, such as statement:some-id.",
            );
        }
        for reference in about {
            resolved(&known, Some(reference), diagnostics);
        }
    }
    let told = ["fears", "changes"].into_iter().flat_map(|list| tree.items(list));
    for reference in told.flat_map(|record| record.items("about")) {
        resolved(&known, Some(reference), diagnostics);
    }
    for place in tree.items("events").iter().flat_map(|event| event.items("places")) {
        if !known.places.contains(place.text()) {
            diagnostics.note(Rule::Ties, &place, leads_nowhere(place.text()));
        }
    }
    for factor in tree.items("risk_factors") {
        match factor.get("framework_factor") {
            Some(counterpart) if !context.framework_factors.contains(counterpart.text()) => {
                let id = counterpart.text();
                let what = format!(
                    "“{id}” is not one of Harff’s factors. Use one of their ids, or delete this field and set “fit” to “added”."
                );
                diagnostics.note(Rule::Ties, &counterpart, what);
            }
            counterpart if counterpart.is_some() == (factor.field("fit") == "added") => {
                diagnostics.note(
                    Rule::Ties,
                    &factor,
                    "a factor whose “fit” is “added” has no “framework_factor”, and every other factor has one. Correct one of the two.",
                );
            }
            _ => {}
        }
    }
    let entries = tree.items("stages");
    for stage in Stage::ALL {
        if entries.iter().all(|entry| entry.field("stage") != stage.key()) {
            diagnostics.note_at(Rule::Ties, "/stages".to_owned(), String::new(), what(Fault::NoEntry(stage.key())));
        }
    }
}

/// Notes a reference to a missing record. Reading reports malformed references.
fn resolved(known: &Known<'_>, spot: Option<Spot<'_>>, diagnostics: &mut Diagnostics) {
    let Some(spot) = spot else { return };
    if Reference::parse(spot.text()).is_some_and(|reference| !known.has(&reference)) {
        diagnostics.note(Rule::Ties, &spot, leads_nowhere(spot.text()));
    }
}

/// Returns the sentence for a reference that leads nowhere.
pub fn leads_nowhere(id: &str) -> String {
    what(Fault::UnknownReference(id.to_owned()))
}
