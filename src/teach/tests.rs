//! The pages as prerendered documents, on the fictional alert.

use leptos::prelude::*;

use super::parts::save_status_text;
use super::*;
use crate::address::{LessonView, View};
use crate::alert::Alert;
use crate::components::testing::{alert, html_at, page_faults, real_alert, repeated};
use crate::lesson::LessonPage;
use crate::publisher::SitePublisher;
use crate::store::Unreadable;
use crate::words::{Language, Words};

const WORDS: Words = Words::new(Language::English);

/// Returns the views of this module's pages.
fn views() -> [LessonView; 4] {
    [LessonView::Teach, LessonView::Activities(None), LessonView::ClassTable, LessonView::ScreenCheck]
}

fn document(alert: Alert, view: LessonView) -> String {
    html_at(alert, View::Lesson(view), || view! { <LessonPage publisher=SitePublisher::default() /> })
}

fn without_teaching() -> Alert {
    Alert { teaching: None, ..alert() }
}

/// Returns copies of the alert with one plan each and without the editors' reasons. A teacher follows one plan, so plans may repeat each
/// other; and the same rule gives the same reason in the same words, whoever was harmed.
fn with_one_plan(alert: &Alert) -> Vec<Alert> {
    let plans = alert.teaching.as_ref().map_or(0, |teaching| teaching.plans.len());
    let only = |place: usize| {
        let mut alert = alert.clone();
        if let Some(teaching) = &mut alert.teaching {
            teaching.plans = teaching.plans.drain(..).skip(place).take(1).collect();
            let items = teaching.activities.iter_mut().flat_map(|activity| &mut activity.items);
            items.for_each(|item| item.accepts.clear());
        }
        alert
    };
    (0..plans.max(1)).map(only).collect()
}

#[test]
fn every_page_is_a_valid_document_with_and_without_a_lesson() {
    for view in views() {
        for alert in [alert(), without_teaching(), real_alert()] {
            let html = document(alert.clone(), view.clone());
            assert_eq!(page_faults(&html), Vec::<String>::new(), "{view:?}");
            assert_eq!(html.matches("<h1").count(), 1, "{view:?}");
            for alert in with_one_plan(&alert) {
                assert_eq!(repeated(&document(alert, view.clone())), Vec::<String>::new(), "{view:?}");
            }
        }
    }
}

#[test]
fn plan_is_a_timed_table_with_links_to_its_materials() {
    let html = document(alert(), LessonView::Teach);
    for part in [
        ">20 minutes<",
        ">0–5<",
        ">5–15<",
        ">15–20<",
        "Give out the worksheet.",
        "present/inkwell-9-nowhere/#slide-polarization\" class=\"\">Slide: Polarization<",
        "activities/#activity-tie-ink\" class=\"\">Activity: Tie ink to stages<",
        "paper/worksheet/\" class=\"\">Sheet: Worksheet<",
        "Who may own a desk?",
        "A mark that ink people have to wear on the sleeve.",
        "Open the library for a quiet minute.",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn page_without_a_lesson_says_so_and_still_links_to_other_materials() {
    let html = document(without_teaching(), LessonView::Teach);
    assert!(html.contains(&WORDS.teach_no_plan()));
    for part in [WORDS.show_slides(), WORDS.print_sheets(), WORDS.join_checklists(), WORDS.settings_heading()] {
        assert!(html.contains(&part), "{part}");
    }
    assert!(!html.contains(&WORDS.plans_heading()) && !html.contains(&WORDS.do_activities()));
    assert!(document(without_teaching(), LessonView::Activities(None)).contains(&WORDS.activities_none()));
}

#[test]
fn lesson_can_be_downloaded_if_there_is_a_file() {
    let page = |file: Option<LessonFile>| {
        html_at(alert(), View::Lesson(LessonView::Teach), || {
            if let Some(file) = file {
                provide_context(file);
            }
            view! { <TeachPage /> }
        })
    };
    assert!(!page(None).contains("download"));
    let html = page(Some(LessonFile { name: "lesson.html".to_owned(), kilobytes: 1_234 }));
    assert!(html.contains("href=\"lesson.html\"") && html.contains("download=\"forewarned-inkwell-9-nowhere.html\""));
    assert!(html.contains("One file of 1,234 kB"), "{html}");
}

#[test]
fn items_accept_several_answers_and_grade_none() {
    let html = document(alert(), LessonView::Activities(None));
    assert_eq!(html.matches("type=\"checkbox\"").count(), 10 + 3 + 10);
    assert_eq!(html.matches("<textarea").count(), 4);
    for part in [
        "name=\"tick-tie-ink.blot.symbolization\"",
        "name=\"text-your-view.first-question\"",
        ">Ink people have to wear a blot on the sleeve.</legend>",
        "Only one group has to wear it.",
        "id=\"activity-who-speaks\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let lower = html.to_lowercase();
    for word in ["correct answer", "wrong", "score:", "points"] {
        assert!(!lower.contains(word), "{word}");
    }
}

#[test]
fn speaker_is_not_revealed_before_the_collapsed_answer() {
    let html = document(alert(), LessonView::Activities(None));
    let (_, item) = html.split_once("id=\"activity-who-speaks\"").expect("the activity");
    let (before, after) = item.split_once("<details class=\"act-c\"").expect("the fold");
    assert!(!before.contains(&WORDS.told_in()) && !before.contains("class=\"srcs\""), "{before}");
    assert!(after.contains(&WORDS.told_in()));
}

#[test]
fn save_status_texts_are_short() {
    use super::kept::SaveStatus;
    let states = [
        SaveStatus::Unknown,
        SaveStatus::Kept,
        SaveStatus::NotKept,
        SaveStatus::Unreadable(Unreadable::Newer),
        SaveStatus::Unreadable(Unreadable::Damaged),
    ];
    for text in states.map(|status| save_status_text(WORDS, status)) {
        assert!(text.chars().count() <= 100, "{text}");
    }
}
