//! An alert that the app was not built for: an invented place and publisher, its own five factors, other addressees, undated
//! statements, no map, no checks.

use std::fs;

use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Key, Stage, Vocabulary};
use forewarned::reading::{Fault, read_alert};
use forewarned::store::{AlertFacts, Intent, Mark, State, Timestamp, update};

const FILE: &str = "tests/fixtures/alerts/inkwell-9-nowhere.json";

fn alert() -> Alert {
    let read = read_alert(&fs::read(FILE).expect("the file")).expect("an alert");
    assert_eq!(read.issues, []);
    read.value
}

fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

#[test]
fn alert_with_custom_vocabulary_parses_without_issues() {
    let alert = alert();
    assert_eq!(alert.level_name(), "Lantern");
    assert_eq!(alert.risk_factors.len(), 5);
    assert_eq!(
        alert.factor(&key("locked-library")).map(|(number, entry)| (number, entry.name.as_str())),
        Some((3, "A locked library"))
    );
    let asked: Vec<&str> = alert
        .recommendations
        .iter()
        .map(|entry| Vocabulary::name(&alert.vocabulary.addressees, &entry.addressee))
        .collect();
    assert_eq!(asked, ["The scribes", "The moon"]);
    assert!(alert.checks.is_empty() && alert.places.is_empty());
    assert!(alert.statements().iter().all(|(_, statement)| statement.when.is_none()));
    assert_eq!(alert.stages.iter().map(|entry| entry.stage).collect::<Vec<_>>(), Stage::ALL);
}

#[test]
fn alert_round_trips_through_json() {
    let alert = alert();
    let again = read_alert(&serde_json::to_vec(&alert).expect("JSON")).expect("an alert");
    assert_eq!((again.value, again.issues), (alert, Vec::new()));
}

#[test]
fn alert_matches_the_published_schema() {
    let read = |path: &str| serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON");
    let validator = jsonschema::validator_for(&read("public/schema/alert-1.json")).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&read(FILE)).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn custom_factors_can_be_marked_and_custom_addressees_chosen() {
    let facts = AlertFacts::from(&alert());
    let mut state = State::default();
    let now = Timestamp::from_millis(1);
    update(&mut state, &facts, Intent::Mark { factor: key("few-candles"), mark: Mark::Unclear, now });
    assert_eq!(state.marks.mark(&key("few-candles")), Mark::Unclear);
    update(&mut state, &facts, Intent::SetAddressee(Some(key("the-moon"))));
    assert_eq!(state.address.options.addressee, Some(key("the-moon")));
    // The first alert's factor keys mean nothing here.
    update(&mut state, &facts, Intent::Mark { factor: key("past-massacres"), mark: Mark::Unclear, now });
    assert_eq!(state.marks.mark(&key("past-massacres")), Mark::NotAssessed);
    let page = Page::Alert(key("inkwell-9-nowhere"), View::Factors(Some(key("one-herald"))));
    assert_eq!(Address::parse(&Address::new(page.clone()).url()).0.page, page);
}

#[test]
fn word_missing_from_the_vocabulary_is_reported_and_the_record_stays() {
    let mut file: serde_json::Value = serde_json::from_slice(&fs::read(FILE).expect("the file")).expect("JSON");
    file["recommendations"][1]["addressee"] = "the-sun".into();
    let read = read_alert(file.to_string().as_bytes()).expect("an alert");
    let named: Vec<_> = read.issues.iter().map(|issue| (issue.pointer.as_str(), &issue.fault)).collect();
    let fault = Fault::NotInVocabulary { id: "the-sun".to_owned(), list: "addressees" };
    assert_eq!(named, [("/recommendations/1/addressee", &fault)]);
    assert_eq!(read.value.recommendations.len(), 2);
}
