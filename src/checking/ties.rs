//! Ties, checks and events lead to things that are there.

use std::collections::HashSet;

use super::Together;
use super::report::{Ledger, Rule};
use super::spot::{Spot, Tree};
use crate::alert::{Reference, Stage};

/// What references of an alert can lead to.
struct Things<'a> {
    statements: HashSet<&'a str>,
    events: HashSet<&'a str>,
    factors: HashSet<&'a str>,
    recommendations: Vec<u64>,
    places: HashSet<&'a str>,
}

impl<'a> Things<'a> {
    fn of(tree: &Tree<'a>) -> Self {
        let ids = |list: &str, field: &str| tree.items(list).iter().map(|spot| spot.field(field)).collect();
        let number = |spot: &Spot<'_>| spot.get("number")?.value.as_u64();
        Self {
            statements: tree.statements.iter().map(|spot| spot.field("id")).collect(),
            events: ids("events", "id"),
            factors: ids("risk_factors", "factor"),
            recommendations: tree.items("recommendations").iter().filter_map(number).collect(),
            places: ids("places", "id"),
        }
    }

    fn has(&self, reference: &Reference) -> bool {
        match reference {
            Reference::Whole(_) | Reference::Stage(_) => true,
            Reference::Statement(id) => self.statements.contains(id.as_str()),
            Reference::Event(id) => self.events.contains(id.as_str()),
            Reference::Factor(factor) => self.factors.contains(factor.as_str()),
            Reference::Recommendation(number) => self.recommendations.contains(&u64::from(*number)),
        }
    }
}

/// The letter of the rule that a reason begins with, where it goes on after it.
pub fn letter(reason: &str) -> Option<char> {
    let (letter, rest) = reason.strip_prefix("Rule ")?.split_once(": ")?;
    let letter = ["A", "B", "C"].contains(&letter).then_some(letter)?;
    (!rest.trim().is_empty()).then(|| letter.chars().next())?
}

/// `ties`.
pub fn check(tree: &Tree<'_>, together: &Together<'_>, ledger: &mut Ledger) {
    let things = Things::of(tree);
    let mut seen: HashSet<(String, String)> = HashSet::new();
    for tie in tree.items("ties") {
        for end in ["from", "to"] {
            resolved(&things, tie.get(end), ledger);
        }
        let (from, to) = (tie.field("from").to_owned(), tie.field("to").to_owned());
        if from == to {
            ledger.note(Rule::Ties, &tie, "this ties something to itself.");
        } else if !seen.insert(if from < to { (from, to) } else { (to, from) }) {
            ledger.note(Rule::Ties, &tie, "these two are tied already, by a tie before this one.");
        }
        let reason = tie.get("reason").unwrap_or_else(|| tie.clone());
        if letter(reason.text()).is_none() {
            ledger.note(Rule::Ties, &reason, "a tie gives its rule and its reason, such as “Rule B: both speak of …”.");
        }
    }
    for check in tree.items("checks") {
        let about = check.items("about");
        if about.is_empty() {
            ledger.note(Rule::Ties, &check, "this check says of nothing that it is about it.");
        }
        for reference in about {
            resolved(&things, Some(reference), ledger);
        }
    }
    let told = ["fears", "changes"].into_iter().flat_map(|list| tree.items(list));
    for reference in told.flat_map(|record| record.items("about")) {
        resolved(&things, Some(reference), ledger);
    }
    for place in tree.items("events").iter().flat_map(|event| event.items("places")) {
        if !things.places.contains(place.text()) {
            ledger.note(Rule::Ties, &place, leads_nowhere(place.text()));
        }
    }
    for factor in tree.items("risk_factors") {
        match factor.get("framework_factor") {
            Some(counterpart) if !together.framework_factors.contains(counterpart.text()) => {
                ledger.note(Rule::Ties, &counterpart, leads_nowhere(counterpart.text()));
            }
            counterpart if counterpart.is_some() == (factor.field("fit") == "added") => {
                ledger.note(
                    Rule::Ties,
                    &factor,
                    "a factor has no counterpart in the framework where its fit is `added`, and only there.",
                );
            }
            _ => {}
        }
    }
    for stage in Stage::ALL {
        if tree.items("stages").iter().all(|entry| entry.field("stage") != stage.key()) {
            let what = format!("the stage “{}” has no entry; one without statements is enough.", stage.key());
            ledger.note_at(Rule::Ties, "/stages".to_owned(), String::new(), what);
        }
    }
}

/// Notes a reference to something that is not there. Whether it is a reference at all is for reading to say.
fn resolved(things: &Things<'_>, spot: Option<Spot<'_>>, ledger: &mut Ledger) {
    let Some(spot) = spot else { return };
    if Reference::parse(spot.text()).is_some_and(|reference| !things.has(&reference)) {
        ledger.note(Rule::Ties, &spot, leads_nowhere(spot.text()));
    }
}

fn leads_nowhere(id: &str) -> String {
    format!("this leads to “{id}”, which is not there.")
}
