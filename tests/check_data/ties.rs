//! `ties` and `tie-rules`.

use crate::broken::ALERT;
use crate::broken::{a_check, a_tie, an_event, breaks, count, found, listed, passes, push, set};
use forewarned::checking::{Fault, Rule, Runs};
use serde_json::json;

#[test]
fn ties_and_references_must_resolve() {
    for (pointer, put) in [
        (a_tie("/from"), json!("recommendation:99")),
        (a_tie("/from"), json!("statement:nowhere")),
        (a_check("/about/0"), json!("event:nowhere")),
        (an_event("/places/0"), json!("atlantis")),
        ("/risk_factors/0/framework_factor".to_owned(), json!("nowhere")),
    ] {
        // A tie without a target can break a rule as well.
        let faults = found(ALERT, set(&pointer, put), &Runs::default());
        let named = |fault: &&Fault| fault.rule == Rule::Ties && fault.pointer == pointer;
        assert_eq!(faults.iter().filter(named).count(), 1, "{}", listed(&faults));
        assert!(faults.iter().all(|fault| matches!(fault.rule, Rule::Ties | Rule::TieRules)), "{}", listed(&faults));
    }
    breaks(Rule::Ties, ALERT, &[&a_check("")], set(&a_check("/about"), json!([])));
    breaks(Rule::Ties, ALERT, &["/risk_factors/0"], set("/risk_factors/0/fit", json!("added")));
    breaks(Rule::Ties, ALERT, &["/stages"], |alert| {
        let gone = alert["stages"].as_array_mut().expect("a list").remove(1);
        push(alert, "/unassigned", json!({"after": "symbolization", "statements": gone["statements"]}));
    });
}

#[test]
fn ties_must_state_a_reason_and_be_unique() {
    for reason in ["Both speak of arms.", "Rule D: both speak of it.", "Rule A: ", "Rule B both", "rule B: both"] {
        breaks(Rule::Ties, ALERT, &[&a_tie("/reason")], set(&a_tie("/reason"), json!(reason)));
    }
    let again = format!("/ties/{}", count(ALERT, "/ties"));
    let turned = json!({"from": "stage:denial", "to": "statement:rain", "reason": "Rule B: both speak of it."});
    breaks(Rule::Ties, ALERT, &[&again], set(&again, turned));
    breaks(Rule::Ties, ALERT, &[&a_tie("")], set(&a_tie("/to"), json!("statement:rain")));
}

#[test]
fn ties_must_match_their_rule() {
    let tie =
        |from: &str, to: &str, rule: char| json!({"from": from, "to": to, "reason": format!("Rule {rule}: so it is.")});
    for (from, to, rule) in [
        ("recommendation:1", "stage:symbolization", 'B'),
        ("stage:symbolization", "recommendation:1", 'C'),
        ("factor:isolation", "stage:symbolization", 'A'),
        ("recommendation:1", "factor:isolation", 'A'),
        ("statement:rain", "stage:symbolization", 'C'),
        ("stage:symbolization", "factor:grave-violations", 'C'),
        ("event:flood", "stage:symbolization", 'B'),
        ("statement:rain", "background", 'B'),
    ] {
        breaks(Rule::TieRules, ALERT, &[&a_tie("")], set(&a_tie(""), tie(from, to, rule)));
    }
    for (from, to, rule) in [
        ("recommendation:1", "stage:symbolization", 'A'),
        ("statement:rain", "recommendation:1", 'B'),
        ("factor:isolation", "stage:symbolization", 'C'),
    ] {
        passes(ALERT, set(&a_tie(""), tie(from, to, rule)));
    }
}

#[test]
fn event_stages_must_follow_the_table() {
    breaks(Rule::TieRules, ALERT, &[&an_event("/stages/0")], set(&an_event("/stages"), json!(["denial"])));
    let twice = json!(["extermination", "extermination"]);
    breaks(Rule::TieRules, ALERT, &[&an_event("/stages/1")], set(&an_event("/stages"), twice));
    passes(ALERT, set(&an_event("/stages"), json!(["extermination", "persecution"])));
    passes(ALERT, set(&an_event("/stages"), json!([])));
}
