//! `short-fields` and `equal-words`.

use crate::broken::{ALERT, a_check, an_event, breaks, passes, set};
use forewarned::checking::Rule;
use serde_json::{Value, json};

/// Returns a text of `count` characters.
fn long(count: usize) -> Value {
    json!("x".repeat(count))
}

#[test]
fn short_texts_must_be_present_and_short() {
    let (subject, gist) = (a_check("/subject"), a_check("/gist"));
    let label = an_event("/label");
    for (pointer, most) in [
        (subject.as_str(), 22),
        (&gist, 90),
        ("/recommendations/0/followed/gist", 90),
        ("/fears/0/name", 60),
        ("/fears/0/verdict", 44),
        ("/fears/0/gist", 90),
    ] {
        passes(ALERT, set(pointer, long(most)));
        breaks(Rule::ShortFields, ALERT, &[pointer], set(pointer, long(most + 1)));
        let (record, _) = pointer.rsplit_once('/').expect("a pointer");
        // Without the three texts a fear cannot be parsed at all.
        if !pointer.starts_with("/fears") {
            breaks(Rule::ShortFields, ALERT, &[record], set(pointer, Value::Null));
        }
    }
    breaks(Rule::ShortFields, ALERT, &[&label], set(&label, json!(format!("Villagers killed{}", " x".repeat(15)))));
    breaks(Rule::ShortFields, ALERT, &[&an_event("")], set(&an_event("/kind"), Value::Null));
    breaks(Rule::Reading, ALERT, &[&an_event("/kind")], set(&an_event("/kind"), json!("weather")));
    breaks(Rule::ShortFields, ALERT, &["/recommendations/0/followed"], |alert| {
        alert["recommendations"][0]["followed"]["outcome"] = Value::Null;
    });
    breaks(Rule::ShortFields, ALERT, &["/fears/0"], set("/fears/0/about", json!([])));
    for name in ["Mill Town/Upper Mill", "Mill Town/Upper Mill / Old Mill"] {
        breaks(Rule::ShortFields, ALERT, &["/places/0/name"], set("/places/0/name", json!(name)));
    }
    passes(ALERT, set("/places/0/name", json!("Mill Town / Upper Mill")));
    breaks(Rule::ShortFields, ALERT, &["/hero/dissent"], set("/hero/dissent/text", json!("word ".repeat(41))));
}

#[test]
fn stage_with_statements_must_have_a_short_claim() {
    let claim = |claim: Value| {
        move |alert: &mut Value| {
            alert["stages"][0]["statements"] = alert["title_statements"].clone();
            alert["stages"][0]["statements"][0]["id"] = json!("us-and-them");
            alert["stages"][0]["claim"] = claim;
        }
    };
    passes(ALERT, claim(long(48)));
    breaks(Rule::ShortFields, ALERT, &["/stages/0/claim"], claim(long(49)));
    breaks(Rule::ShortFields, ALERT, &["/stages/0"], claim(Value::Null));
}

#[test]
fn contested_words_must_be_attributed_whoever_was_harmed() {
    let (label, title) = (an_event("/label"), an_event("/title"));
    for text in [
        "Pogrom: villagers killed",
        "Massacre, villagers killed",
        "Genocidal killing: villagers killed",
        "Villagers killed in the occupied valley",
        "Ethnic cleansing: villagers fled",
        "Denial that villagers were killed",
    ] {
        breaks(Rule::EqualWords, ALERT, &[&label], set(&label, json!(text)));
        breaks(Rule::EqualWords, ALERT, &[&title], set(&title, json!(text)));
    }
    passes(ALERT, set(&title, json!("A ministry calls the killing a massacre")));
    // The publisher's name is exempt.
    passes(ALERT, |alert| {
        alert["publisher"]["name"] = json!("Genocide Watch");
        set(&title, json!("Genocide Watch writes of the valley"))(alert);
    });
    breaks(Rule::EqualWords, ALERT, &["/fears/0/name"], set("/fears/0/name", json!("A massacre")));
    breaks(Rule::EqualWords, ALERT, &["/places/0/name"], set("/places/0/name", json!("Occupied Mill Town")));
    let subject = a_check("/subject");
    breaks(Rule::EqualWords, ALERT, &[&subject], set(&subject, json!("the massacre")));
}

#[test]
fn label_of_a_harm_event_must_say_what_was_done() {
    let label = an_event("/label");
    let named = |kind: &'static str, text: &'static str| {
        let label = an_event("/label");
        move |alert: &mut Value| {
            set(&label, json!(text))(alert);
            set(&an_event("/kind"), json!(kind))(alert);
        }
    };
    breaks(Rule::EqualWords, ALERT, &[&label], named("harm", "The night of Mill Town"));
    passes(ALERT, named("harm", "Villagers driven out, Mill Town"));
    passes(ALERT, named("court", "The night of Mill Town"));
}

#[test]
fn fears_changes_and_later_records_follow_the_same_rules() {
    breaks(Rule::Ties, ALERT, &["/fears/0/about/0"], set("/fears/0/about/0", json!("statement:nowhere")));
    breaks(Rule::Ties, ALERT, &["/changes/0/about/0"], set("/changes/0/about", json!(["event:nowhere"])));
    breaks(Rule::Findings, ALERT, &["/fears/0"], set("/fears/0/text", json!("A ministry denies that.")));
    breaks(Rule::Findings, ALERT, &["/fears/0"], set("/fears/0/confidence", json!("low")));
    breaks(Rule::Sourced, ALERT, &["/since/dead/0"], set("/since/dead/0/sources", json!([])));
    breaks(Rule::Dates, ALERT, &["/since/as_of"], set("/since/as_of", json!("2023")));
}
