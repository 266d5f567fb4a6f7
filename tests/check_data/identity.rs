//! `identity`.

use crate::broken::{ALERT, FILES, GLOSSARY, STAGES, breaks, count, passes, set};
use forewarned::checking::Rule;
use serde_json::{Value, json};

#[test]
fn ids_must_be_unique_and_match_the_file_name() {
    for list in ["/events", "/checks", "/sources", "/places", "/recommendations", "/unassigned"] {
        let again = format!("{list}/{}", count(ALERT, list));
        let mut record = FILES[ALERT].pointer(&format!("{list}/0")).expect("a record").clone();
        if record.get("statements").is_some() {
            record["statements"] = json!([]);
        }
        let field =
            ["id", "number", "after"].into_iter().find(|field| record.get(field).is_some()).expect("an identity");
        breaks(Rule::Identity, ALERT, &[&format!("{again}/{field}")], set(&again, record));
    }
    let mut statement = FILES[ALERT]["title_statements"][0].clone();
    statement["label"] = Value::Null;
    let place = format!("/background/0/statements/{}", count(ALERT, "/background/0/statements"));
    breaks(Rule::Identity, ALERT, &[&format!("{place}/id")], set(&place, statement));
    let measure = FILES[STAGES]["stages"][0]["prevention"][0].clone();
    let place = format!("/stages/0/prevention/{}", count(STAGES, "/stages/0/prevention"));
    breaks(Rule::Identity, STAGES, &[&format!("{place}/key")], set(&place, measure));
    breaks(Rule::Identity, GLOSSARY, &["/terms/2/id"], set("/terms/2", FILES[GLOSSARY]["terms"][0].clone()));
    breaks(Rule::Identity, ALERT, &["/id"], set("/id", json!("elsewhere-2020")));
}

#[test]
fn referenced_alerts_must_be_on_the_site() {
    let version = "/dates/versions/0/alert";
    breaks(Rule::Identity, ALERT, &[version], set(version, json!("elsewhere-2020")));
    passes(ALERT, set(version, FILES[ALERT]["id"].clone()));
    let notice = |by: Value| json!({"kind": "superseded", "date": "2021", "by": by, "text": "A later text replaced it.", "sources": ["the-alert"]});
    breaks(Rule::Identity, ALERT, &["/notice/by"], set("/notice", notice(json!("elsewhere-2020"))));
    breaks(Rule::Identity, ALERT, &["/notice/by"], set("/notice", notice(FILES[ALERT]["id"].clone())));
    passes(ALERT, set("/notice", notice(Value::Null)));
}

#[test]
fn urls_must_be_valid() {
    breaks(Rule::Identity, ALERT, &["/publisher/url"], set("/publisher/url", json!("http://example.org/")));
    for address in
        ["javascript:alert(1)", "https://user@example.org/", "https://localhost/", "http://a b.org/", "example.org"]
    {
        breaks(Rule::Identity, GLOSSARY, &["/sources/0/url"], set("/sources/0/url", json!(address)));
        breaks(Rule::Identity, ALERT, &["/sources/0/url"], set("/sources/0/url", json!(address)));
    }
    // Some hosts offer only `http:`. The address is shown as text.
    passes(GLOSSARY, set("/sources/0/url", json!("http://example.org/")));
}
