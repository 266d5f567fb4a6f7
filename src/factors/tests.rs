//! Tests the checklist as HTML for the site's alert and an invented one, the save status, and the exported files.

use leptos::prelude::*;

use super::FactorsPage;
use super::files;
use super::import::{ImportQuestion, Pending};
use super::note::Note;
use super::rows::checklist;
use super::tools::ToolStatus;
use crate::address::View;
use crate::alert::{Alert, Key, Reference, Stage};
use crate::components::testing::{alert, html_at, real_alert};
use crate::store::{
    AlertFacts, ImportPlan, Intent, MAX_NOTE, Mark, Marks, Persistence, Reading, Timestamp, Unreadable, use_store,
};
use crate::words::{Language, Words};

const WORDS: Words = Words::new(Language::English);

fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

fn at(millis: u64) -> Timestamp {
    Timestamp::from_millis(millis)
}

fn mark(factor: &str, mark: Mark) -> Intent {
    Intent::Mark { factor: key(factor), mark, now: at(1) }
}

fn note(factor: &str, note: &str) -> Intent {
    Intent::WriteNote { factor: key(factor), note: note.to_owned(), now: at(1) }
}

/// Renders the page after some intents.
fn page(alert: Alert, intents: Vec<Intent>) -> String {
    html_at(alert, View::Factors(None), || {
        let store = use_store();
        for intent in intents {
            store.send(intent);
        }
        view! { <FactorsPage /> }
    })
}

fn count(html: &str, text: &str) -> usize {
    html.matches(text).count()
}

#[test]
fn every_factor_has_four_answers_and_a_note_with_stable_names() {
    for alert in [alert(), real_alert()] {
        let html = page(alert.clone(), vec![]);
        for entry in &alert.risk_factors {
            let factor = &entry.factor;
            assert_eq!(count(&html, &format!("name=\"mark-{factor}\"")), 4, "{factor}");
            assert_eq!(count(&html, &format!("name=\"note-{factor}\"")), 1, "{factor}");
            assert_eq!(count(&html, &format!("id=\"factor-{factor}\"")), 1, "{factor}");
            assert!(html.contains(&entry.fit_note), "{factor}");
        }
        let factors = alert.risk_factors.len();
        assert_eq!(count(&html, "name=\"group\""), 1);
        assert_eq!(count(&html, "checked"), factors, "one answer each");
        for mark in Mark::ALL {
            assert_eq!(count(&html, &format!("value=\"{}\"", mark.key())), factors);
        }
    }
}

#[test]
fn prerendered_document_says_that_nothing_is_saved_yet() {
    let html = page(real_alert(), vec![]);
    assert!(html.contains(&WORDS.keeping_unknown()));
    assert!(!html.contains(&WORDS.not_kept_list()));
}

#[test]
fn alert_with_custom_factors_and_no_checks_or_ties_has_no_empty_parts() {
    let html = page(alert(), vec![]);
    assert!(html.contains("Five risk factors") && html.contains("Only one herald may speak."));
    assert_eq!(count(&html, "Added by the alert"), 5);
    for absent in ["Tied by the editors", "class=\"ck\"", "<ul class=\"by\"></ul>", "Barbara Harff"] {
        assert!(!html.contains(absent), "{absent}");
    }
}

#[test]
fn each_check_is_shown_in_full_once_and_ties_are_not_duplicated() {
    let alert = real_alert();
    let list = checklist(&alert);
    let claims = list.intro.iter().chain(list.rows.iter().flat_map(|row| &row.claims));
    let told: Vec<_> = claims.flat_map(|claim| &claim.checks).chain(&list.checks).collect();
    let full: Vec<_> = told.iter().filter(|told| told.in_full).map(|told| &told.check.id).collect();
    assert!(full.contains(&&key("seven-factors")) && told.len() > full.len());
    assert!(full.iter().all(|id| full.iter().filter(|other| other == &id).count() == 1));
    let ties = |factor: &str| {
        let row = list.rows.iter().find(|row| row.factor.factor.as_str() == factor).expect("a row");
        row.ties.iter().map(|tied| tied.to.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        ties("past-massacres"),
        [
            Reference::Stage(Stage::Extermination),
            Reference::Stage(Stage::Discrimination),
            Reference::Stage(Stage::Denial),
            Reference::Statement(key("p4-massacres")),
        ]
    );
    assert_eq!(ties("armed-conflict"), [Reference::Recommendation(5), Reference::Recommendation(6)]);
}

#[test]
fn marks_notes_and_group_name_are_shown() {
    let written = vec![
        mark("isolation", Mark::Unclear),
        note("isolation", "Lachin “road”\n= line 2"),
        Intent::NameGroup { name: "Gruppe <3>".to_owned(), now: at(1) },
    ];
    let html = page(real_alert(), written);
    let radio = |mark: Mark| {
        let (_, rest) = html.split_once("name=\"mark-isolation\"").expect("a radio button");
        let (_, rest) = rest.split_once(&format!("value=\"{}\"", mark.key())).expect("an answer");
        rest.split_once('>').expect("the end of a tag").0.contains("checked")
    };
    assert!(radio(Mark::Unclear) && !radio(Mark::NotAssessed));
    assert!(html.contains(">Lachin “road”\n= line 2</p>"), "the printed note");
    assert!(html.contains("Gruppe &lt;3&gt;"));
    assert_eq!(count(&html, "class=\"sheet lines\""), 6, "lines for the other notes");
    assert_eq!(count(&html, "<details open class=\"note\"") + count(&html, "class=\"note\" open"), 1);
}

#[test]
fn a_blank_sheet_shows_no_note() {
    let html = html_at(real_alert(), View::Factors(None), || {
        use_store().send(note("isolation", "secret"));
        view! { <Note factor=key("isolation") name="A region cut off".to_owned() blank=Signal::stored(true) /> }
    });
    assert!(!html.contains("secret") && html.contains("sheet lines"), "{html}");
}

#[test]
fn overlong_text_is_reported_and_the_earlier_text_stays() {
    let long = "x".repeat(100_000);
    let html = page(real_alert(), vec![note("isolation", "The road was closed."), note("isolation", &long)]);
    assert!(html.contains("Not saved: this text has 100,000 characters, and a note can have at most 4,000."));
    assert!(html.contains("The earlier text was kept: “The road was closed.”"));
    assert_eq!((count(&html, "aria-invalid=\"true\""), count(&html, &long)), (1, 0));
    let html = page(real_alert(), vec![note("isolation", &"x".repeat(MAX_NOTE + 1))]);
    assert!(html.contains("Shorten it to save it."));
    let html = page(real_alert(), vec![Intent::NameGroup { name: long, now: at(1) }]);
    assert!(html.contains("Not saved: this name has 100,000 characters, and a name can have at most 100."));
}

#[test]
fn page_lists_exactly_what_is_not_saved() {
    let all = || vec![mark("isolation", Mark::Unclear), note("armed-conflict", "a")];
    let with = |persistence: Persistence| {
        let mut intents = all();
        intents.push(Intent::Stored { marks: Marks::default(), persistence });
        page(real_alert(), intents)
    };
    let both = "your note on Armed conflict; your answer on A region cut off.";
    assert!(with(Persistence::Kept).contains(&WORDS.keeping_kept()));
    assert!(!with(Persistence::Kept).contains(&WORDS.not_kept_list()));
    let nothing = with(Persistence::NotKept { stored: None });
    assert!(nothing.contains(&WORDS.keeping_nothing()) && nothing.contains(both), "{nothing}");
    let mut stored = Marks::default();
    stored.set_mark(&key("isolation"), Mark::Unclear, at(1));
    let some = with(Persistence::NotKept { stored: Some(stored) });
    assert!(some.contains(&WORDS.keeping_some()));
    assert!(some.contains("your note on Armed conflict.") && !some.contains(both));
    for (why, sentence) in [
        (Unreadable::Damaged, WORDS.keeping_damaged()),
        (Unreadable::Newer, WORDS.keeping_newer()),
        (Unreadable::OtherAlert, WORDS.keeping_other()),
    ] {
        let html = page(real_alert(), vec![Intent::Restore(Reading::Unreadable(why)), all().remove(0)]);
        assert!(html.contains(&sentence) && html.contains(&WORDS.keeping_advice()) && html.contains("Not saved:"));
    }
}

#[test]
fn import_result_is_shown() {
    let html = page(real_alert(), vec![Intent::ImportFailed(Unreadable::Refused)]);
    assert!(html.contains("The browser could not read that file. Nothing was changed."));
    let html = page(real_alert(), vec![Intent::Import { plan: ImportPlan::default(), now: at(1) }]);
    assert!(html.contains("Nothing was imported from the file."));
}

/// Renders the import confirmation for `theirs` after the intents in `mine`.
fn question(mine: Vec<Intent>, theirs: &Marks) -> String {
    let real = real_alert();
    html_at(real.clone(), View::Factors(None), || {
        let store = use_store();
        for intent in mine {
            store.send(intent);
        }
        let plan = store.marks().with_untracked(|marks| ImportPlan::new(&AlertFacts::from(&real), marks, theirs));
        let import = Pending { name: "group-3.json".to_owned(), plan };
        let (pending, told) = (RwSignal::new(Some(import.clone())), RwSignal::new(ToolStatus::Nothing));
        view! { <ImportQuestion import=import pending=pending told=told /> }
    })
}

#[test]
fn import_asks_the_reader_to_choose_for_each_value() {
    let mut theirs = Marks::default();
    theirs.set_mark(&key("isolation"), Mark::EvidenceShown, at(2));
    theirs.set_mark(&key("minority-rule"), Mark::Unclear, at(2));
    theirs.set_note(&key("isolation"), "שלום".to_owned(), at(2)).expect("a note");
    theirs.set_mark(&key("of-another-time"), Mark::Unclear, at(2));
    let html = question(vec![mark("isolation", Mark::Unclear), note("isolation", "mine")], &theirs);
    for shown in [
        "Import group-3.json?",
        "your answer on A region cut off",
        "Keep mine: Unclear",
        "Take the file’s: Evidence shown",
        "Keep mine: Not assessed",
        "<span dir=\"auto\">Take the file’s: שלום</span>",
        "Keep both, mine first",
        "Left out because this alert has no such factor: 1.",
    ] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    assert_eq!((count(&html, "type=\"radio\""), count(&html, "checked")), (7, 3));
}

#[test]
fn exported_file_names_the_publisher_and_can_be_imported() {
    let alert = real_alert();
    let mut marks = Marks::default();
    marks.set_mark(&key("isolation"), Mark::Unclear, at(1));
    marks.set_note(&key("isolation"), "\"}, שלום\n".to_owned(), at(1)).expect("a note");
    let text = files::json(&alert, WORDS, &marks);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(json["about"]["publisher"], "Genocide Watch");
    assert_eq!(json["about"]["published"], "2020-10");
    assert!(json["about"]["source"].as_str().is_some_and(|source| source.starts_with("https://")));
    assert!(json["about"]["caution"].as_str().is_some_and(|caution| caution.contains("disputed")));
    assert_eq!(Marks::from_json(text.as_bytes(), &alert.id), Ok(marks));
}

#[test]
fn exported_table_has_a_row_per_factor_worded_as_on_the_page() {
    let alert = real_alert();
    let mut marks = Marks::default();
    marks.set_mark(&key("armed-conflict"), Mark::EvidenceShown, at(1));
    marks.set_note(&key("armed-conflict"), "=HYPERLINK(\"x\")".to_owned(), at(1)).expect("a note");
    let table = files::table(&alert, WORDS, &marks);
    let lines: Vec<&str> = table.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 8);
    assert!(
        lines[0].starts_with("\u{feff}\"Number\",\"Risk factor\",\"Answer\",\"Note\",\"Group\",\"Alert\","),
        "{}",
        lines[0]
    );
    assert!(
        lines[2].starts_with("\"2\",\"Armed conflict\",\"Evidence shown\",\"'=HYPERLINK(\"\"x\"\")\""),
        "{}",
        lines[2]
    );
    assert!(lines[7].contains("\"Genocide Watch\",\"October 2020\",\""), "{}", lines[7]);
}
