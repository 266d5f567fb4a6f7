//! Checks that lessons are consistent: minutes add up, references resolve, and students can choose every accepted answer.

use std::collections::HashSet;

use super::report::{Diagnostics, Rule};
use super::short_fields::within;
use super::spot::{Spot, Tree};
use super::ties::Known;
use crate::alert::{Reference, Task};

/// The maximum number of words in the meaning of a key term.
const TERM_WORDS: usize = 30;

/// Checks `teaching`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    let Some(teaching) = tree.root.get("teaching") else { return };
    let activities = teaching.items("activities");
    let ids: HashSet<&str> = activities.iter().map(|activity| activity.field("id")).collect();
    for plan in teaching.items("plans") {
        minutes(&plan, diagnostics);
        for activity in plan.items("parts").iter().filter_map(|part| part.get("activity")) {
            if !ids.contains(activity.text()) {
                let what =
                    format!("the file has no activity “{}”. Correct the id, or delete this line.", activity.text());
                diagnostics.note(Rule::Teaching, &activity, what);
            }
        }
    }
    for slide in teaching.items("slides").iter().filter(|slide| slide.has("ask")) {
        within(slide, "ask", 60, diagnostics);
    }
    for point in teaching.items("turning_points") {
        within(&point, "title", 70, diagnostics);
        within(&point, "question", 90, diagnostics);
    }
    for term in teaching.items("terms") {
        let words = term.field("text").split_whitespace().count();
        if words > TERM_WORDS {
            diagnostics.note(
                Rule::Teaching,
                &term,
                format!("this meaning has {words} words. Shorten it to {TERM_WORDS}."),
            );
        }
    }
    let known = Known::of(tree);
    let items = activities.iter().flat_map(|activity| activity.items("items"));
    for reference in items.chain(teaching.items("turning_points")).flat_map(|record| record.items("about")) {
        if Reference::parse(reference.text()).is_some_and(|parsed| !known.has(&parsed)) {
            diagnostics.note(Rule::Teaching, &reference, super::ties::leads_nowhere(reference.text()));
        }
    }
    for activity in &activities {
        within(activity, "title", 60, diagnostics);
        answers(activity, diagnostics);
    }
}

fn minutes(plan: &Spot<'_>, diagnostics: &mut Diagnostics) {
    let of = |spot: &Spot<'_>| spot.value.get("minutes").and_then(serde_json::Value::as_u64).unwrap_or(0);
    let sum: u64 = plan.items("parts").iter().map(of).sum();
    if sum != of(plan) {
        let what = format!("the parts of this plan take {sum} minutes and the plan {}. Make the two match.", of(plan));
        diagnostics.note(Rule::Teaching, plan, what);
    }
}

fn answers(activity: &Spot<'_>, diagnostics: &mut Diagnostics) {
    let Some(task) = Task::from_key(activity.field("task")) else { return };
    for item in activity.items("items") {
        let accepted = item.items("accepts");
        if task.answers().is_empty() != accepted.is_empty() {
            let what = if accepted.is_empty() {
                "this accepts no answer. Add at least one to “accepts”, with its reason."
            } else {
                "an open question accepts every answer. Delete “accepts”, or choose another task."
            };
            diagnostics.note(Rule::Teaching, &item, what);
        }
        for answer in accepted.iter().filter_map(|accepted| accepted.get("answer")) {
            if !task.answers().is_empty() && !task.answers().contains(&answer.text()) {
                let what = format!(
                    "students cannot choose “{}” here. Use one of: {}.",
                    answer.text(),
                    task.answers().join(", ")
                );
                diagnostics.note(Rule::Teaching, &answer, what);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn faults(teaching: Value) -> Vec<String> {
        let file = json!({"statements": [], "teaching": teaching});
        let mut diagnostics = Diagnostics::default();
        diagnostics.open("x.json");
        check(&Tree::of(&file), &mut diagnostics);
        diagnostics.faults.iter().map(|fault| format!("{} {}", fault.pointer, fault.what)).collect()
    }

    #[test]
    fn plan_whose_minutes_do_not_add_up_is_reported() {
        let plan = json!({"id": "a", "minutes": 20, "parts": [{"minutes": 12, "activity": "none"}, {"minutes": 7}]});
        let faults = faults(json!({"plans": [plan]}));
        assert_eq!(
            faults,
            [
                "/teaching/plans/0 the parts of this plan take 19 minutes and the plan 20. Make the two match.",
                "/teaching/plans/0/parts/0/activity the file has no activity “none”. Correct the id, or delete this line.",
            ]
        );
    }

    #[test]
    fn answer_that_students_cannot_choose_is_reported() {
        let item = |accepts: Value| json!({"id": "a", "text": "x", "about": ["event:none"], "accepts": accepts});
        let activity = |task: &str, item: Value| json!({"id": task, "task": task, "title": "x", "items": [item]});
        let faults = faults(json!({"activities": [
            activity("voices", item(json!([{"answer": "denial"}]))),
            activity("evidence", item(json!([]))),
            activity("open", item(json!([{"answer": "denial"}]))),
        ]}));
        assert_eq!(faults.iter().filter(|fault| fault.contains("about/0")).count(), 3);
        for part in [
            "/teaching/activities/0/items/0/accepts/0/answer students cannot choose “denial” here. Use one of: alert, others, followed.",
            "/teaching/activities/1/items/0 this accepts no answer.",
            "/teaching/activities/2/items/0 an open question accepts every answer.",
        ] {
            assert!(faults.iter().any(|fault| fault.starts_with(part)), "{part}: {faults:?}");
        }
    }

    #[test]
    fn long_slide_texts_are_reported() {
        let long = "x".repeat(61);
        let faults = faults(json!({
            "slides": [{"slide": "denial", "ask": long}],
            "terms": [{"term": "x", "text": "word ".repeat(31)}],
        }));
        assert_eq!(faults.len(), 2, "{faults:?}");
    }
}
