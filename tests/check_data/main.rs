//! The data checker: the published data passes, and each rule reports a violation at the place that breaks it.

mod any;
mod broken;
mod command;
mod dates;
mod findings;
mod identity;
mod large;
mod names;
mod own_words;
mod short_fields;
mod sources;
mod ties;

use std::fs;
use std::path::Path;

use broken::{ALERT, FACTORS, FILES, GLOSSARY, METHOD, STAGES};
use broken::{a_check, a_statement, an_event, breaks, file, found, listed, passes, set};
use forewarned::checking::{DataFile, Report, Rule, Runs, check};
use serde_json::{Value, json};

#[test]
fn the_published_data_passes() {
    let files = DataFile::all(Path::new("public")).expect("the data");
    let runs = fs::read_to_string("src/checking/seed-runs.txt").expect("the list of runs");
    let runs = Runs::parse(&runs).expect("a list of runs");
    assert!(runs.len() > 600, "the list of runs is incomplete");
    let Report { faults, counts } = check(&files, &runs);
    assert!(faults.is_empty(), "{}", listed(&faults));
    assert!(counts.alerts >= 1 && counts.statements > 50 && counts.checks > 20 && counts.events > 50);
    assert!(counts.ties > 35 && counts.sources > 200 && counts.runs > 10_000);
}

#[test]
fn fixture_data_passes_before_other_tests_break_it() {
    passes(ALERT, |_| ());
    let files = DataFile::all(Path::new("tests/fixtures/data")).expect("files to break");
    let Report { faults, counts } = check(&files, &Runs::default());
    assert_eq!((faults, counts.files), (Vec::new(), 5));
}

#[test]
fn fault_displays_file_pointer_rule_and_message() {
    let faults = found(ALERT, set(&a_check("/sources"), json!([])), &Runs::default());
    let expected = format!(
        "{ALERT}: {}: [sourced] this cites no source. Add the id of one to “sources”.\n    Others say the same.",
        a_check("")
    );
    assert_eq!(faults[0].to_string(), expected);
}

#[test]
fn parsing_is_strict() {
    breaks(Rule::Reading, ALERT, &[&an_event("/mood")], set(&an_event("/mood"), json!("grave")));
    breaks(Rule::Reading, STAGES, &["/stages/2/name"], set("/stages/2/name", json!(7)));
    breaks(Rule::Reading, FACTORS, &["/author"], set("/author", Value::Null));
    let text = "/sections/0/paragraphs/0/text";
    breaks(Rule::Reading, METHOD, &[text], set(text, json!(" ")));
    breaks(Rule::Reading, GLOSSARY, &[""], set("/format", json!(2)));
    breaks(Rule::Reading, ALERT, &[""], set("/format", json!(2)));
    breaks(Rule::Reading, ALERT, &[""], |alert| *alert = json!([]));
    // Faults that follow from an unreadable record are not reported again: here, the tie whose target is gone.
    breaks(Rule::Reading, ALERT, &[&a_statement("/text")], set(&a_statement("/text"), json!(7)));
}

#[test]
fn missing_and_invalid_json_files_are_reported() {
    let files = [DataFile::new(ALERT, b"{".to_vec()), file(STAGES, &FILES[STAGES])];
    let faults = check(&files, &Runs::default()).faults;
    let named: Vec<_> = faults.iter().map(|fault| (fault.rule, fault.file.as_str())).collect();
    let missing = [FACTORS, METHOD, GLOSSARY].map(|place| (Rule::Reading, place));
    assert_eq!(named, [&[(Rule::Reading, ALERT)], &missing[..]].concat());
}

#[test]
fn content_rules_document_every_rule() {
    let rules = fs::read_to_string("docs/content-rules.md").expect("the rules");
    for key in Rule::KEYS {
        assert!(rules.contains(&format!("| `{key}` |")), "{key}");
    }
}
