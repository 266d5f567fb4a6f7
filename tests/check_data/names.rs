//! `names`.

use crate::broken::{ALERT, FACTORS, GLOSSARY, METHOD, STAGES};
use crate::broken::{a_check, a_statement, an_event, breaks, passes, set};
use forewarned::checking::Rule;
use serde_json::{Value, json};

#[test]
fn headings_labels_and_names_must_not_be_sensational() {
    let label = an_event("/label");
    for text in
        ["Terrorists at the gate", "The “leftovers of the sword”", "Horror in the hills", "Stop it!", "A countdown"]
    {
        breaks(Rule::Names, ALERT, &[&label], set(&label, json!(text)));
    }
    for text in ["No countdown", "Dehumanization", "Underscored"] {
        passes(ALERT, set(&label, json!(text)));
    }
    for (place, pointer) in [
        (ALERT, "/title"),
        (ALERT, "/region"),
        (ALERT, an_event("/title").as_str()),
        (ALERT, a_statement("/label").as_str()),
        (ALERT, "/recommendations/0/name"),
        (ALERT, "/risk_factors/0/name"),
        (ALERT, "/places/0/name"),
        (STAGES, "/stages/0/name"),
        (FACTORS, "/factors/0/name"),
        (FACTORS, "/title"),
        (METHOD, "/title"),
        (METHOD, "/sections/0/heading"),
        (GLOSSARY, "/terms/0/term"),
        (GLOSSARY, "/terms/0/also/0"),
    ] {
        breaks(Rule::Names, place, &[pointer], set(pointer, json!("Ranking of slaughter")));
    }
    // The title of a work is quoted unchanged.
    passes(ALERT, set("/sources/0/title", json!("Slaughter!")));
}

#[test]
fn insults_must_be_quoted_and_explained() {
    let statement = |text: &'static str, note: Value| {
        move |alert: &mut Value| {
            alert["stages"][3]["statements"][0]["text"] = json!(text);
            alert["stages"][3]["statements"][0]["note"] = note;
        }
    };
    let explained = || json!("An insult, quoted so that it can be explained.");
    let (text, label) = (an_event("/text"), an_event("/label"));
    let first = "/stages/3/statements/0";
    breaks(Rule::Names, ALERT, &[first], statement("They are called “weeds of the field”.", Value::Null));
    for (pointer, put) in [(&text, "The weeds of the field were driven out."), (&label, "“Weeds of the field”")] {
        breaks(Rule::Names, ALERT, &[pointer], |alert| {
            statement("They are called “weeds of the field”.", explained())(alert);
            set(pointer, json!(put))(alert);
        });
    }
    passes(ALERT, |alert| {
        statement("They are called “weeds of the field”.", explained())(alert);
        set(&text, json!("He spoke of “weeds of the field”."))(alert);
    });
}

#[test]
fn a_whole_people_cannot_be_an_actor() {
    let actor = an_event("/actors/1");
    for name in ["Turks", "the Azeris", "Muslims", "Ethnic Armenians in Baku", "Soldiers and Kurds"] {
        breaks(Rule::Names, ALERT, &[&actor], set(&actor, json!(name)));
    }
    breaks(Rule::Names, ALERT, &[&a_check("/denied_by")], set(&a_check("/denied_by"), json!("Armenians")));
    // A people may be among the harmed.
    passes(ALERT, set(&an_event("/harmed"), json!(["Turks"])));
}
