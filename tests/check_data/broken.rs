//! The invented, short files in `tests/fixtures/data`, and ways to break them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use forewarned::checking::{DataFile, Fault, Rule, Runs, check};
use serde_json::{Value, json};

pub const ALERT: &str = "alerts/river-valley-2020-10.json";
pub const STAGES: &str = "frameworks/ten-stages.json";
pub const FACTORS: &str = "frameworks/risk-factors.json";
pub const METHOD: &str = "method/method.json";
pub const GLOSSARY: &str = "method/glossary.json";

/// The files to break.
pub static FILES: LazyLock<BTreeMap<&str, Value>> = LazyLock::new(|| {
    let read = |place| {
        let bytes = fs::read(Path::new("tests/fixtures/data").join(place)).expect("a file");
        (place, serde_json::from_slice(&bytes).expect("JSON"))
    };
    [ALERT, STAGES, FACTORS, METHOD, GLOSSARY].map(read).into()
});

pub fn source(id: &str) -> Value {
    json!({"id": id, "title": "A work", "publisher": "Somebody", "date": "2019", "url": "https://example.org/work",
        "kind": "scholarly", "language": "en", "read": "original", "read_at": null, "side": null, "supports": "It all.",
        "note": null})
}

pub fn push(value: &mut Value, list: &str, item: Value) {
    value.pointer_mut(list).and_then(Value::as_array_mut).expect("a list").push(item);
}

/// Returns a change that sets a field, or replaces or appends an item of a list.
pub fn set(pointer: &str, put: Value) -> impl FnOnce(&mut Value) {
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    let (parent, last) = (parent.to_owned(), last.to_owned());
    move |value| match value.pointer_mut(&parent).expect("what is around it") {
        Value::Array(items) => match items.get_mut(last.parse::<usize>().expect("a number")) {
            Some(item) => *item = put,
            None => items.push(put),
        },
        around => around[last] = put,
    }
}

/// Returns the length of a list in the test files.
pub fn count(place: &str, list: &str) -> usize {
    FILES[place].pointer(list).and_then(Value::as_array).expect("a list").len()
}

/// Returns a pointer into the last record of a list in the alert.
pub fn last(list: &str, rest: &str) -> String {
    format!("{list}/{}{rest}", count(ALERT, list) - 1)
}

pub fn a_check(rest: &str) -> String {
    last("/checks", rest)
}

pub fn an_event(rest: &str) -> String {
    last("/events", rest)
}

pub fn a_statement(rest: &str) -> String {
    last("/background/0/statements", rest)
}

pub fn a_tie(rest: &str) -> String {
    last("/ties", rest)
}

pub fn file(place: &str, value: &Value) -> DataFile {
    DataFile::new(place, value.to_string().into_bytes())
}

/// Returns the faults in the files after a change to one of them.
pub fn found(place: &str, change: impl FnOnce(&mut Value), runs: &Runs) -> Vec<Fault> {
    let mut changed = FILES[place].clone();
    change(&mut changed);
    let files = FILES.iter().map(|(name, value)| file(name, if *name == place { &changed } else { value }));
    check(&files.collect::<Vec<_>>(), runs).faults
}

pub fn listed(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Checks that the change causes exactly these faults, all by one rule.
#[track_caller]
pub fn breaks(rule: Rule, place: &str, pointers: &[&str], change: impl FnOnce(&mut Value)) {
    let faults = found(place, change, &Runs::default());
    let named: Vec<_> = faults.iter().map(|fault| (fault.rule, fault.file.as_str(), fault.pointer.as_str())).collect();
    let expected: Vec<_> = pointers.iter().map(|pointer| (rule, place, *pointer)).collect();
    assert_eq!(named, expected, "{}", listed(&faults));
}

/// Checks that the change causes no faults.
#[track_caller]
pub fn passes(place: &str, change: impl FnOnce(&mut Value)) {
    breaks(Rule::Reading, place, &[], change);
}
