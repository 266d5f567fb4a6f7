use leptos::prelude::*;
use serde_json::json;

use super::outline::{sheets, sources};
use super::sheet::SheetPage;
use super::talk::{Speaker, content};
use super::{SheetIndexPage, outline};
use crate::address::{LessonView, View};
use crate::alert::{Alert, Key, Sheet, Slide, Stage};
use crate::cite::SiteRoot;
use crate::components::testing::{alert, frameworks, html_at, page_faults, real_alert};
use crate::components::use_shown;
use crate::present::deck;

/// The invented alert with teaching material.
fn taught() -> Alert {
    let teaching = json!({
        "ages": "from 12; library lessons",
        "why": {"text": "To read who says what.", "sources": ["almanac"]},
        "questions": ["Who may say that ink is ink?"],
        "slides": [
            {"slide": "title"},
            {"slide": "polarization", "ask": "Who stands between ink and paper?"},
            {"slide": "persecution"},
            {"slide": "turning-points"},
            {"slide": "discussion"},
            {"slide": "sources"}
        ],
        "activities": [
            {"id": "tie", "task": "evidence", "title": "Tie it", "instruction": "Tie each to a stage.", "items": [
                {"id": "blots", "text": "Blots were counted at noon.", "sources": ["almanac"], "accepts": [
                    {"answer": "denial", "text": "The count was denied.", "sources": ["lantern-alert"]},
                    {"answer": "persecution", "text": "Blots were sought out.", "sources": []}
                ]}
            ]},
            {"id": "who", "task": "voices", "title": "Who says it?", "instruction": "Name the speaker.", "items": [
                {"id": "moon", "text": "The moon was told.", "accepts": [
                    {"answer": "followed", "text": "It came later.", "sources": ["almanac"]}
                ]}
            ]},
            {"id": "own", "task": "open", "title": "Your view", "instruction": "Write.", "items": [
                {"id": "view", "text": "What would you ask?"}
            ]}
        ]
    });
    Alert { teaching: serde_json::from_value(teaching).expect("something to teach"), ..alert() }
}

/// The invented alert without teaching material.
fn untaught() -> Alert {
    Alert { teaching: None, ..alert() }
}

fn page(alert: Alert, sheet: Sheet) -> String {
    html_at(alert, View::Lesson(LessonView::Sheet(sheet)), || view! { <SheetPage sheet=sheet /> })
}

fn chooser(alert: Alert) -> String {
    html_at(alert, View::Lesson(LessonView::Papers), || view! { <SheetIndexPage /> })
}

#[test]
fn worksheet_and_answer_key_require_activities() {
    let without = [Sheet::Handout, Sheet::Timeline, Sheet::Checklist, Sheet::Slides];
    assert_eq!(sheets(&untaught()), without);
    assert_eq!(sheets(&taught()), Sheet::ALL);
    let html = chooser(untaught());
    assert!(html.contains("nobody has written activities"), "{html}");
    assert!(!html.contains("paper/key/") && !html.contains("key/\""), "{html}");
    assert!(!chooser(taught()).contains("nobody has written activities"));
    assert!(page(untaught(), Sheet::Worksheet).contains("so this sheet is empty"));
}

#[test]
fn every_sheet_is_a_complete_document_naming_alert_and_publisher() {
    for (alert, name) in [(taught(), "invented"), (alert(), "without activities"), (real_alert(), "real")] {
        for sheet in sheets(&alert) {
            let html = page(alert.clone(), sheet);
            assert_eq!(page_faults(&html), Vec::<String>::new(), "{name}, {}", sheet.key());
            assert_eq!(html.matches("<h1").count(), 1, "{name}, {}", sheet.key());
            let line = format!("{}: one organization’s judgment ({},", alert.title, alert.publisher.name);
            assert!(html.contains(&line), "{name}, {}", sheet.key());
            assert!(html.contains("Parts are disputed. Forewarned."), "{name}, {}", sheet.key());
        }
        let html = chooser(alert);
        assert_eq!(page_faults(&html), Vec::<String>::new(), "{name}");
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        let elements = html.matches('<').count() - html.matches("</").count();
        assert!(elements < 2_000, "{name}: {elements} elements");
    }
}

#[test]
fn worksheet_has_space_for_every_answer_and_reveals_none() {
    let html = page(taught(), Sheet::Worksheet);
    for shown in ["Blots were counted at noon.", "The moon was told.", "What would you ask?", "Name or group"] {
        assert!(html.contains(shown), "{shown}");
    }
    // Ten stages for the evidence, three voices for the claim.
    assert_eq!(html.matches("class=\"pa-b\"").count(), 13);
    assert!(!html.contains("The count was denied.") && !html.contains("It came later."), "{html}");
}

#[test]
fn answer_key_lists_accepted_answers_with_reasons_and_sources() {
    let html = page(taught(), Sheet::AnswerKey);
    for shown in
        ["<b>Denial: </b>The count was denied.", "<b>Persecution: </b>", "<b>What followed: </b>It came later."]
    {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    assert!(html.contains("An open question."), "{html}");
    let names = sources(&taught(), &frameworks(), Sheet::AnswerKey);
    assert_eq!(names.iter().map(Key::as_str).collect::<Vec<_>>(), ["lantern-alert", "almanac"]);
}

#[test]
fn slides_follow_the_talk_and_skip_missing_content() {
    let slides_of = |alert: &Alert| deck(alert).into_iter().map(Slide::key).collect::<Vec<_>>();
    let talk = ["title", "polarization", "before-persecution", "persecution", "discussion", "sources"];
    assert_eq!(slides_of(&taught()), talk);
    let plain = slides_of(&untaught());
    assert!(plain.contains(&"before-extermination".to_owned()) && !plain.contains(&"turning-points".to_owned()));
    let html = page(taught(), Sheet::Slides);
    assert!(html.contains("Who stands between ink and paper?"), "{html}");
}

#[test]
fn stage_slide_has_all_parts_and_explains_insults() {
    html_at(real_alert(), View::Lesson(LessonView::Sheet(Sheet::Slides)), || {
        let content = content(&use_shown(), Slide::Stage(Stage::Dehumanization));
        let speakers: Vec<Speaker> = content.parts.iter().map(|part| part.speaker).collect();
        assert_eq!(speakers, [Speaker::Editors, Speaker::Alert, Speaker::Others, Speaker::Prevention]);
        let said = content.parts.get(1).and_then(|part| part.lines.first()).expect("what the alert says");
        assert!(said.small.contains("These are insults"), "{said:?}");
    });
}

#[test]
fn timeline_shows_the_alert_date_and_repeats_no_insults() {
    let html = page(real_alert(), Sheet::Timeline);
    assert!(html.contains("The alert: 23–28 October 2020"), "{html}");
    assert_eq!(html.matches("class=\"flag-word\"").count(), 2);
    assert!(!html.contains("infidel") && !html.contains("eftovers"), "insults are not repeated");
    let html = page(alert(), Sheet::Timeline);
    assert!(html.contains("The alert is dated 2031."), "{html}");
}

#[test]
fn handout_cites_its_sources_and_says_where_to_find_the_rest() {
    let keys = outline::sources(&real_alert(), &frameworks(), Sheet::Handout);
    assert_eq!(keys.first().map(Key::as_str), Some("genocide-watch-2020-10"));
    let html = page(real_alert(), Sheet::Handout);
    for shown in ["“Sources” page lists each source", "Azerbaijani “us” was set", "Content note:", "Shushi / Shusha"]
    {
        assert!(html.contains(shown), "{shown}");
    }
    assert!(!html.contains("infidel") && !html.contains("eftovers"), "insults are not repeated");
}

#[test]
fn sheet_prints_the_site_address_if_known() {
    let html = html_at(real_alert(), View::Lesson(LessonView::Sheet(Sheet::Handout)), || {
        provide_context(SiteRoot(Some("https://example.org/a/".to_owned())));
        view! { <SheetPage sheet=Sheet::Handout /> }
    });
    let address = "it shows: https://example.org/a/alerts/nagorno-karabakh-2020-10/sources/";
    assert!(html.contains(address), "{html}");
}
