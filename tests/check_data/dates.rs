//! `dates`.

use crate::broken::{ALERT, FACTORS, FILES, GLOSSARY, METHOD, STAGES};
use crate::broken::{a_statement, an_event, breaks, count, found, listed, passes, set};
use forewarned::checking::{Rule, Runs};
use serde_json::json;

#[test]
fn impossible_dates_are_reported() {
    let version = format!("/dates/versions/{}", count(ALERT, "/dates/versions"));
    let change = format!("/changes/{}", count(ALERT, "/changes"));
    let dated =
        |date: &str| json!({"date": date, "text": "It was changed.", "sources": [FILES[ALERT]["sources"][0]["id"]]});
    let date = |of: &str| format!("{of}/date");
    for (pointer, put, fault) in [
        (version.clone(), dated("2020-10-01"), date(&version)),
        (version.clone(), dated("2990"), date(&version)),
        ("/dates/versions/0".to_owned(), dated("2019"), "/dates/versions/0/date".to_owned()),
        (change.clone(), json!({"date": "2990", "text": "It was changed."}), date(&change)),
        (a_statement("/when"), json!("2020-11"), a_statement("/when")),
        (an_event("/when"), json!("2990"), an_event("/when")),
        (an_event("/when"), json!("1988/2990"), an_event("/when")),
        (an_event("/when"), json!("1195"), an_event("/when")),
        (an_event("/when"), json!("1990/1988"), an_event("/when")),
        ("/sources/0/date".to_owned(), json!("2990-01"), "/sources/0/date".to_owned()),
        ("/recommendations/0/followed/as_of".to_owned(), json!("2019"), "/recommendations/0/followed/as_of".to_owned()),
        ("/recommendations/0/followed/as_of".to_owned(), json!("2990"), "/recommendations/0/followed/as_of".to_owned()),
    ] {
        breaks(Rule::Dates, ALERT, &[&fault], set(&pointer, put));
    }
    for place in [STAGES, FACTORS, METHOD, GLOSSARY] {
        breaks(Rule::Dates, place, &["/sources/0/date"], set("/sources/0/date", json!("2990-01")));
    }
}

#[test]
fn alert_must_be_checked_after_publication() {
    // Much of the file's content is newer than this.
    let faults = found(ALERT, set("/dates/checked", json!("2020-09-30")), &Runs::default());
    assert!(faults.iter().all(|fault| fault.rule == Rule::Dates), "{}", listed(&faults));
    assert_eq!(faults.iter().filter(|fault| fault.file == ALERT && fault.pointer == "/dates/checked").count(), 1);
}

#[test]
fn claim_may_be_dated_after_its_alert_if_noted() {
    passes(ALERT, |alert| {
        set(&a_statement("/when"), json!("2020-11"))(alert);
        set(&a_statement("/when_note"), json!("The alert speaks of what it expects."))(alert);
    });
}
