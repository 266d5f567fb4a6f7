//! `findings`.

use crate::broken::{ALERT, a_check, an_event, breaks, passes, set};
use forewarned::checking::Rule;
use serde_json::{Value, json};

#[test]
fn low_confidence_must_be_stated_as_unresolved() {
    let check = |finding: &'static str, confidence: &'static str, missing: Value| {
        move |alert: &mut Value| {
            let check = alert.pointer_mut(&a_check("")).expect("a check");
            check["finding"] = json!(finding);
            check["confidence"] = json!(confidence);
            check["missing"] = missing;
        }
    };
    breaks(Rule::Findings, ALERT, &[&a_check("")], check("supported", "low", Value::Null));
    breaks(Rule::Findings, ALERT, &[&a_check("")], check("unresolved", "low", Value::Null));
    breaks(Rule::Findings, ALERT, &[&a_check("")], check("unresolved", "medium", Value::Null));
    breaks(Rule::Findings, ALERT, &[&a_check("")], check("supported", "high", json!("The number.")));
    passes(ALERT, check("unresolved", "low", json!("The number.")));
    breaks(Rule::Findings, ALERT, &[&an_event("")], set(&an_event("/confidence"), json!("low")));
    let followed = |text: &'static str| {
        move |alert: &mut Value| {
            alert["recommendations"][0]["followed"]["confidence"] = json!("low");
            alert["recommendations"][0]["followed"]["text"] = json!(text);
        }
    };
    breaks(Rule::Findings, ALERT, &["/recommendations/0/followed"], followed("Nothing followed."));
    breaks(Rule::Findings, ALERT, &["/recommendations/0/followed"], followed("Unresolved. It rained."));
    passes(ALERT, followed("Unresolved. Whether it rained is not known here."));
}

#[test]
fn denials_must_name_who_denies() {
    breaks(Rule::Findings, ALERT, &[&a_check("")], set(&a_check("/text"), json!("A ministry denies that.")));
    breaks(Rule::Findings, ALERT, &[&an_event("")], set(&an_event("/text"), json!("Both denied it.")));
    passes(ALERT, set(&a_check("/text"), json!("He was denied entry at the border.")));
    passes(ALERT, |alert| {
        set(&a_check("/text"), json!("A ministry denies that."))(alert);
        set(&a_check("/denied_by"), json!("A ministry"))(alert);
    });
}
