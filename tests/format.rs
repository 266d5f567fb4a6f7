//! The published data: it parses without a fault, round-trips without a change of meaning, and matches the schema.

use std::fs;

use forewarned::alert::{Alert, Stage};
use forewarned::reading::{Fault, ReadError, read_alert, read_frameworks};
use proptest::prelude::*;
use serde_json::{Value, json};

const FILE: &str = "public/alerts/nagorno-karabakh-2020-10.json";

fn text() -> String {
    fs::read_to_string(FILE).expect("the alert")
}

fn value() -> Value {
    serde_json::from_str(&text()).expect("JSON")
}

fn read(value: &Value) -> (Alert, Vec<(String, Fault)>) {
    let read = read_alert(value.to_string().as_bytes()).expect("an alert");
    (read.value, read.issues.into_iter().map(|issue| (issue.pointer, issue.fault)).collect())
}

#[test]
fn published_alert_parses_without_issues() {
    let (alert, issues) = read(&value());
    assert_eq!(issues, []);
    assert_eq!(alert.stages.iter().map(|entry| entry.stage).collect::<Vec<_>>(), Stage::ALL);
    assert_eq!(alert.risk_factors.len(), 7);
    assert_eq!(alert.recommendations.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(alert.judgment.stages, [Stage::Extermination, Stage::Denial]);
    assert_eq!(alert.unassigned.iter().map(|group| group.after).collect::<Vec<_>>(), [Stage::Extermination]);
    assert_eq!(alert.background.iter().map(|entry| entry.paragraph).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert!(alert.statements().iter().all(|(_, statement)| !statement.sources.is_empty()));
    assert_eq!(alert.recommendations.iter().filter(|entry| entry.addressee.as_str() == "security-council").count(), 2);
}

#[test]
fn frameworks_parse_without_issues() {
    let file = |name: &str| fs::read(format!("public/frameworks/{name}.json")).expect("a framework");
    let read = read_frameworks(&file("ten-stages"), &file("risk-factors")).expect("frameworks");
    assert_eq!(read.issues, []);
    assert!(
        Stage::ALL.into_iter().all(|stage| read.value.stage(stage).is_some_and(|entry| !entry.prevention.is_empty()))
    );
}

#[test]
fn alert_round_trips_through_json() {
    let (alert, _) = read(&value());
    let (again, issues) = read(&serde_json::to_value(&alert).expect("JSON"));
    assert_eq!((again, issues), (alert, Vec::new()));
}

#[test]
fn alert_matches_the_schema() {
    let published = fs::read_to_string("public/schema/alert-1.json").expect("the schema");
    let schema: Value = serde_json::from_str(&published).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&value()).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn broken_record_is_skipped_and_reported_and_the_rest_stays() {
    let mut broken = value();
    broken["stages"][8]["statements"][0]["text"] = json!(7);
    let (alert, issues) = read(&broken);
    let expected = forewarned::reading::Expected::Text;
    let (named, consequences) = issues.split_at(2);
    assert_eq!(
        named,
        [
            ("/stages/8/statements/0/text".to_owned(), Fault::WrongType { expected }),
            ("/stages/8/statements/0".to_owned(), Fault::LeftOut),
        ]
    );
    let gone = Fault::UnknownReference("statement:stage-9-1918".to_owned());
    assert!(!consequences.is_empty() && consequences.iter().all(|(_, fault)| *fault == gone));
    let (whole, _) = read(&value());
    assert_eq!(alert.statements().len(), whole.statements().len() - 1);
}

#[test]
fn pointers_count_skipped_records() {
    let mut broken = value();
    broken["checks"][0]["finding"] = json!("proved");
    broken["checks"][2]["sources"][0] = json!("nowhere");
    broken["events"][4]["id"] = broken["events"][1]["id"].clone();
    let (_, issues) = read(&broken);
    let places: Vec<&str> = issues.iter().map(|(pointer, _)| pointer.as_str()).collect();
    assert_eq!(places, ["/checks/0/finding", "/checks/0", "/events/4", "/checks/2/sources"]);
}

#[test]
fn unusable_file_is_rejected_with_the_reason() {
    let hopeless = |value: Value| read_alert(value.to_string().as_bytes()).expect_err("hopeless");
    assert_eq!(hopeless(json!([])), ReadError::NotThisFormat);
    assert_eq!(hopeless(json!({"id": "x"})), ReadError::NotThisFormat);
    assert_eq!(hopeless(json!({"format": 2})), ReadError::OtherVersion("2".to_owned()));
    assert!(matches!(hopeless(json!({"format": 1})), ReadError::MissingRequiredField(issues) if !issues.is_empty()));
}

#[test]
fn unknown_fields_are_reported() {
    let mut more = value();
    more["publisher"]["logo"] = json!("https://example.org/");
    more["extra"] = json!(1);
    let (_, issues) = read(&more);
    assert_eq!(
        issues,
        [("/extra".to_owned(), Fault::UnknownField), ("/publisher/logo".to_owned(), Fault::UnknownField)]
    );
}

/// Puts `put` into a JSON value at a path of indexes that wrap around.
fn mutated(mut value: Value, path: &[usize], put: &Value) -> Value {
    fn go(value: &mut Value, path: &[usize], put: &Value) {
        let Some((first, rest)) = path.split_first() else {
            *value = put.clone();
            return;
        };
        match value {
            Value::Array(items) if !items.is_empty() => {
                let n = first % items.len();
                go(&mut items[n], rest, put);
            }
            Value::Object(fields) if !fields.is_empty() => {
                let name = fields.keys().nth(first % fields.len()).cloned().expect("a field");
                go(&mut fields[&name], rest, put);
            }
            _ => *value = put.clone(),
        }
    }
    go(&mut value, path, put);
    value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn parsing_a_mutated_alert_never_panics_and_round_trips(
        path in proptest::collection::vec(0_usize..200, 1..6),
        put in prop_oneof![
            Just(Value::Null), any::<bool>().prop_map(Value::from), any::<f64>().prop_map(Value::from),
            ".{0,20}".prop_map(Value::from), Just(json!([])), Just(json!({})), Just(json!([{"id": "x"}])),
            Just(json!("\u{202e}evil")), Just(json!("javascript:alert(1)")),
        ],
    ) {
        let changed = mutated(value(), &path, &put);
        if let Ok(read) = read_alert(changed.to_string().as_bytes()) {
            let written = serde_json::to_string(&read.value).expect("JSON");
            let again = read_alert(written.as_bytes()).expect("what was accepted");
            prop_assert_eq!(again.value, read.value);
        }
    }

    #[test]
    fn never_panics_on_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        let _ = read_alert(&bytes);
    }
}

#[test]
fn each_fault_is_reported_at_its_location() {
    let words = forewarned::words::Words::new(forewarned::words::Language::English);
    let cases: [(&str, Value, &str); 8] = [
        ("/background/1/statements/0/text", json!(null), "/background/1/statements/0/text: this is missing"),
        ("/stages/3/stage", json!("twelfth"), "/stages/3/stage: "),
        ("/events/0/when", json!("last year"), "/events/0/when: this must be a date such as 2020"),
        (
            "/risk_factors/1/factor",
            json!("past-massacres"),
            "/risk_factors/1: an earlier record already uses “past-massacres”",
        ),
        ("/checks/0/sources/0", json!("nowhere"), "/checks/0/sources"),
        ("/ties/0/to", json!("statement:nowhere"), "/ties/0"),
        ("/events", json!("none"), "/events: this must be a list"),
        ("/checks/1/text", json!("x".repeat(20_001)), "/checks/1/text: "),
    ];
    for (pointer, wrong, sentence) in cases {
        let mut broken = value();
        *broken.pointer_mut(pointer).expect(pointer) = wrong;
        let (alert, issues) = read(&broken);
        let named: Vec<String> = issues
            .into_iter()
            .map(|(pointer, fault)| words.issue(&forewarned::reading::Issue { pointer, fault }))
            .collect();
        assert!(named.iter().any(|text| text.starts_with(sentence)), "{pointer}: {named:?}");
        assert_eq!(alert.stages.len(), 10, "{pointer}: the rest stays");
    }
}

#[test]
fn unsafe_source_urls_are_reported_and_dropped() {
    for address in
        ["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,<b>", "//evil.example/", "https://two words/"]
    {
        let mut broken = value();
        broken["sources"][1]["url"] = json!(address);
        let (alert, issues) = read(&broken);
        assert!(issues.iter().any(|issue| issue.0 == "/sources/1/url"), "{address}");
        assert!(alert.sources.iter().all(|source| source.url.as_str() != address));
    }
}
