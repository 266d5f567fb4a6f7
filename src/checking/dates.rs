//! Checks that dates are plausible.

use super::CrossFileContext;
use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};
use crate::alert::When;

/// The earliest year expected of an alert's event: an earlier one is more likely a typo.
const FIRST_YEAR: i16 = 1800;

/// The message for a date in the future.
const LATER: &str = "this is later than the last check of the file. Correct the date, or update “checked” in “dates”.";

/// Checks `dates` in an alert's records.
pub fn alert(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    for spot in &tree.all {
        backwards(spot, diagnostics);
    }
    let dates = tree.root.get("dates");
    let date = |field: &str| dates.as_ref()?.get(field).and_then(|spot| Some((spot.when()?, spot)));
    let (published, checked) = (date("published"), date("checked"));
    if let (Some((published, _)), Some((checked, spot))) = (&published, &checked)
        && starts_after(*published, *checked)
    {
        diagnostics.note(
            Rule::Dates,
            spot,
            "the file was last checked before the alert was published. Correct “checked” or “published”.",
        );
    }
    let published = published.map(|(when, _)| when);
    let checked = checked.map(|(when, _)| when);
    let future = |when: When| checked.is_some_and(|checked| starts_after(when, checked));

    let mut before: Option<When> = None;
    for (spot, when) in dated(dates.iter().flat_map(|dates| dates.items("versions")), "date") {
        if before.is_some_and(|before| when.begins() < before.begins()) {
            diagnostics.note(Rule::Dates, &spot, "versions are listed oldest first. Put them in order.");
        } else if published.is_some_and(|published| when.ends() <= published.begins()) {
            diagnostics.note(
                Rule::Dates,
                &spot,
                "this version is older than the alert itself. Correct its date, or “published”.",
            );
        } else if future(when) {
            diagnostics.note(Rule::Dates, &spot, LATER);
        }
        before = Some(when);
    }
    let mut after: Option<When> = None;
    for (spot, when) in dated(tree.items("changes"), "date") {
        if after.is_some_and(|after| starts_after(when, after)) {
            diagnostics.note(Rule::Dates, &spot, "changes are listed newest first. Put them in order.");
        }
        after = Some(when);
    }
    for (spot, when) in dated(tree.statements.iter().cloned(), "when") {
        let later = published.is_some_and(|published| starts_after(when, published));
        if later && !noted(tree, &spot) {
            let what =
                "the alert dates this to a time after its own publication. Explain in “when_note” how that can be.";
            diagnostics.note(Rule::Dates, &spot, what);
        }
    }
    for (spot, when) in dated(tree.items("events"), "when") {
        if future(When { start: when.end.unwrap_or(when.start), end: None }) {
            diagnostics.note(Rule::Dates, &spot, LATER);
        } else if when.start.year() < FIRST_YEAR {
            diagnostics.note(
                Rule::Dates,
                &spot,
                format!("an alert’s events begin in {FIRST_YEAR} or later. Correct the year, or leave the event out."),
            );
        }
    }
    let followed = tree.items("recommendations").into_iter().filter_map(|entry| entry.get("followed"));
    for (spot, when) in dated(followed.chain(tree.items("fears")).chain(tree.root.get("since")), "as_of") {
        if published.is_some_and(|published| when.ends() <= published.begins()) {
            diagnostics.note(
                Rule::Dates,
                &spot,
                "what followed the alert cannot end before it was published. Correct this date.",
            );
        } else if future(when) {
            diagnostics.note(Rule::Dates, &spot, LATER);
        }
    }
}

/// Checks `dates` in the sources of any file.
pub fn sources(tree: &Tree<'_>, context: &CrossFileContext<'_>, diagnostics: &mut Diagnostics) {
    let own = tree.root.get("dates").and_then(|dates| dates.get("checked")?.when());
    let Some(checked) = own.or(context.checked) else { return };
    for (spot, when) in dated(tree.items("sources"), "date") {
        if starts_after(when, checked) {
            diagnostics.note(Rule::Dates, &spot, LATER);
        }
    }
}

/// Returns the dates in a field of records, with their spots.
fn dated<'a>(records: impl IntoIterator<Item = Spot<'a>>, field: &str) -> Vec<(Spot<'a>, When)> {
    records
        .into_iter()
        .filter_map(|record| record.get(field))
        .filter_map(|spot| Some((spot.when()?, spot)))
        .map(|(when, spot)| (spot, when))
        .collect()
}

/// Whether `one` begins after `other` has ended.
fn starts_after(one: When, other: When) -> bool {
    one.begins() >= other.ends()
}

/// Whether the statement with this date has a note about it.
fn noted(tree: &Tree<'_>, when: &Spot<'_>) -> bool {
    let statement = when.pointer.strip_suffix("/when").unwrap_or_default();
    !tree.root.towards(statement).field("when_note").trim().is_empty()
}

/// Notes a span whose end is earlier than its start.
fn backwards(spot: &Spot<'_>, diagnostics: &mut Diagnostics) {
    let Some((start, end)) = spot.text().split_once('/') else { return };
    if When::parse(start).is_some() && When::parse(end).is_some() && spot.when().is_none() {
        diagnostics.note(Rule::Dates, spot, "this span ends before it begins. Put the earlier date first.");
    }
}
