//! The checker returns a report for any content of a file.

use std::fs;
use std::sync::LazyLock;

use crate::broken::{ALERT, FILES, file, found};
use forewarned::checking::{DataFile, Runs, check, check_file};
use proptest::prelude::*;
use serde_json::Value;

/// The published alert.
static REAL: LazyLock<Value> = LazyLock::new(|| {
    let bytes = fs::read("public/alerts/nagorno-karabakh-2020-10.json").expect("the alert");
    serde_json::from_slice(&bytes).expect("JSON")
});

fn any_json() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec![
        "text",
        "sources",
        "id",
        "events",
        "ties",
        "checks",
        "stages",
        "statements",
        "when",
        "dates",
        "checked",
        "title",
        "url",
        "a/b~c",
        "about",
        "actors",
        "reason",
        "from",
        "to",
        "risk_factors",
        "format",
        "terms",
        "recommendations",
        "followed",
    ]);
    let texts = prop::sample::select(vec![
        "2020/1990",
        "“Turks”!",
        "stage:denial",
        "Rule A: x",
        "Rule B: x",
        "http://[",
        "]( ] (“",
        "event:x",
        "dehumanization",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
        texts.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        let fields = prop::collection::vec((names.clone(), inner.clone()), 0..6);
        let record =
            |fields: Vec<(&str, Value)>| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            fields.prop_map(move |fields| Value::Object(record(fields))),
        ]
    })
}

/// Sets the value at the end of a path of indexes that wrap around.
fn put_anywhere(value: &mut Value, path: &[usize], put: Value) {
    match (path.split_first(), value) {
        (Some((step, rest)), Value::Array(items)) if !items.is_empty() => {
            let n = step % items.len();
            put_anywhere(&mut items[n], rest, put);
        }
        (Some((step, rest)), Value::Object(fields)) if !fields.is_empty() => {
            let n = step % fields.len();
            put_anywhere(fields.values_mut().nth(n).expect("a field"), rest, put);
        }
        (_, value) => *value = put,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn arbitrary_json_is_reported_without_panicking(value in any_json()) {
        for place in FILES.keys() {
            let report = check(&[file(place, &value)], &Runs::default());
            prop_assert!(!report.faults.is_empty());
        }
        let alone = check_file("any.json", value.to_string().as_bytes(), &["low-trade"], &Runs::default());
        prop_assert!(!alone.faults.is_empty());
    }

    #[test]
    fn arbitrary_bytes_are_reported_without_panicking(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let alone = check_file("any.json", &bytes, &[], &Runs::default());
        prop_assert!(alone.unreadable().is_some());
        let report = check(&[DataFile::new(ALERT, bytes)], &Runs::default());
        prop_assert!(!report.faults.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn replacing_any_value_never_panics(path in prop::collection::vec(0_usize..200, 1..6), put in any_json()) {
        let _ = found(ALERT, |alert| put_anywhere(alert, &path, put), &Runs::default());
    }

    #[test]
    fn altering_or_truncating_a_real_alert_never_panics(
        path in prop::collection::vec(0_usize..200, 1..6), put in any_json(), cut in 0_usize..400_000,
    ) {
        let mut alert = REAL.clone();
        put_anywhere(&mut alert, &path, put);
        let _ = check_file("real.json", alert.to_string().as_bytes(), &[], &Runs::default());
        let text = REAL.to_string();
        let cut = &text.as_bytes()[..cut.min(text.len() - 1)];
        prop_assert!(check_file("cut.json", cut, &[], &Runs::default()).unreadable().is_some());
    }
}
