//! `sourced`, `used` and `read`.

use crate::broken::{ALERT, FACTORS, FILES, GLOSSARY, METHOD, STAGES};
use crate::broken::{a_statement, an_event, breaks, count, passes, push, set, source};
use forewarned::checking::Rule;
use serde_json::{Value, json};

#[test]
fn every_record_must_cite_a_source() {
    for (place, pointer) in [
        (ALERT, an_event("")),
        (ALERT, a_statement("")),
        (ALERT, "/summary".to_owned()),
        (ALERT, "/level/meaning".to_owned()),
        (ALERT, "/dates/versions/1".to_owned()),
        (ALERT, "/recommendations/0/followed".to_owned()),
        (STAGES, "/stages/0/meaning".to_owned()),
        (STAGES, "/stages/0/prevention/0".to_owned()),
        (FACTORS, "/factors/0/meaning".to_owned()),
    ] {
        breaks(Rule::Sourced, place, &[&pointer], set(&format!("{pointer}/sources"), json!([])));
    }
    let term = json!({"id": "warning", "term": "warning", "also": [], "text": "A warning.", "sources": []});
    breaks(Rule::Sourced, GLOSSARY, &["/terms/2"], set("/terms/2", term));
}

#[test]
fn only_method_paragraphs_may_omit_sources() {
    let paragraph = json!({"text": "The editors read every source.", "sources": []});
    passes(METHOD, set("/sections/0/paragraphs/2", paragraph.clone()));
    breaks(Rule::Sourced, STAGES, &[&format!("/about/{}", count(STAGES, "/about"))], |stages| {
        push(stages, "/about", paragraph);
    });
}

#[test]
fn cited_sources_must_exist_and_be_cited_once() {
    for (place, pointer, citation, fault) in [
        (ALERT, an_event("/sources/1"), json!("nowhere"), an_event("/sources/1")),
        (ALERT, a_statement("/sources/1"), json!({"id": "nowhere", "at": "page 2"}), a_statement("/sources/1/id")),
        (ALERT, an_event("/sources/1"), FILES[ALERT]["events"][0]["sources"][0].clone(), an_event("/sources/1")),
        (METHOD, "/lead/sources/0".to_owned(), json!("nowhere"), "/lead/sources/0".to_owned()),
        (GLOSSARY, "/terms/0/sources/1".to_owned(), json!("nowhere"), "/terms/0/sources/1".to_owned()),
    ] {
        breaks(Rule::Sourced, place, &[&fault], set(&pointer, citation));
    }
}

#[test]
fn unused_sources_are_reported() {
    for place in FILES.keys() {
        let spare = format!("/sources/{}", count(place, "/sources"));
        breaks(Rule::Used, place, &[&spare], set(&spare, source("spare")));
    }
}

#[test]
fn nothing_may_rest_only_on_unread_sources() {
    breaks(Rule::Read, GLOSSARY, &["/terms/0/sources"], set("/sources/0/read", json!("unread")));
    breaks(Rule::Read, ALERT, &[&an_event("/sources")], |alert| {
        push(alert, "/sources", source("unread-one"));
        set(&format!("/sources/{}/read", count(ALERT, "/sources")), json!("unread"))(alert);
        set(&an_event("/sources"), json!(["unread-one"]))(alert);
    });
    // It may be cited beside a source that was read.
    passes(ALERT, |alert| {
        push(alert, "/sources", source("unread-one"));
        set(&format!("/sources/{}/read", count(ALERT, "/sources")), json!("unread"))(alert);
        push(alert, &an_event("/sources"), json!("unread-one"));
    });
}

#[test]
fn source_read_in_a_copy_must_say_where_or_why_not() {
    let copied = |note: Value| {
        move |glossary: &mut Value| {
            set("/sources/0/read", json!("copy"))(glossary);
            set("/sources/0/note", note.clone())(glossary);
        }
    };
    breaks(Rule::Read, GLOSSARY, &["/sources/0"], copied(Value::Null));
    passes(GLOSSARY, copied(json!("The copy is not licensed.")));
    let copy = json!("https://example.org/copy");
    breaks(Rule::Read, GLOSSARY, &["/sources/0/read_at"], set("/sources/0/read_at", copy));
}
