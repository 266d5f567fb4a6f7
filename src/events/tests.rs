//! Tests of the page's HTML, for the site's alert and a fictional one.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::EventsPage;
use super::fears::fear_statements;
use super::periods::{groups, stretches};
use crate::address::View;
use crate::alert::{Alert, Key, Outcome};
use crate::app::App;
use crate::components::testing::{alert, expect_a_document, expect_no_empty_boxes, html_at, real_alert};
use crate::publisher::SitePublisher;
use crate::store::{Intent, use_store};

fn page(alert: Alert) -> String {
    html_at(alert, View::Events(None), || view! { <EventsPage /> })
}

fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

#[test]
fn every_event_is_shown_once_with_its_attribution() {
    let (alert, html) = (real_alert(), page(real_alert()));
    for event in &alert.events {
        assert_eq!(html.matches(&format!("<details id=\"event-{}\"", event.id)).count(), 1, "{}", event.id);
        let (_, own) = html.split_once(&format!("<details id=\"event-{}\"", event.id)).expect("the event");
        let own = own.split_once("</details>").expect("an end").0;
        for text in event.disputed.iter().chain([&event.title, &event.text]) {
            assert!(own.contains(text.as_str()), "{text}");
        }
        assert!(own.contains("hecked by the editors") && own.contains("class=\"srcs\""), "{}", event.id);
    }
}

#[test]
fn content_note_precedes_all_events_and_can_skip_them() {
    let html = page(real_alert());
    let note = html.find("Content note").expect("a note");
    assert!(note < html.find("#event-").expect("an event"));
    let way_on = html.find("id=\"way-on\"").expect("a way on");
    assert!(html.rfind("id=\"event-").expect("an event") < way_on);
    let mut harmless = real_alert();
    for event in &mut harmless.events {
        event.stages.clear();
    }
    assert!(!page(harmless).contains("Content note"));
}

#[test]
fn fears_of_every_outcome_are_shown() {
    let (alert, html) = (real_alert(), page(real_alert()));
    assert_eq!(html.matches("class=\"fe-b\"").count(), 13);
    for (outcome, words) in [
        (Outcome::CameTrue, "<b>Came true:</b>"),
        (Outcome::Not, "<b>Not borne out:</b>"),
        (Outcome::InPart, "<b>In part, or disputed:</b>"),
        (Outcome::Unknown, "<b>Unknown:</b>"),
    ] {
        let count = alert.fears.iter().filter(|fear| fear.outcome == outcome).count();
        assert!(count > 0);
        assert_eq!(html.matches(words).count(), count, "{words}");
    }
    let mut told = BTreeSet::new();
    for first in
        fear_statements(&alert).into_iter().filter_map(|(_, fear_statements)| fear_statements.into_iter().next())
    {
        assert_eq!(told.insert(first.statement.id.clone()), first.in_full, "{}", first.statement.id);
    }
}

#[test]
fn list_places_the_alert_between_earlier_and_later_events() {
    let groups = groups(&real_alert());
    let after: Vec<bool> = groups.iter().map(|group| group.after).collect();
    assert_eq!(after, [false, false, false, false, true, true]);
    let split: Vec<&str> = groups
        .iter()
        .filter(|group| group.split)
        .filter_map(|group| Some(group.stretch.period.as_ref()?.id.as_str()))
        .collect();
    assert_eq!(split, ["second-war", "second-war"]);
    let count: usize = groups.iter().map(|group| group.stretch.events.len()).sum();
    assert_eq!(count, real_alert().events.len());
}

#[test]
fn events_outside_all_periods_get_their_own_stretch() {
    let mut alert = real_alert();
    alert.vocabulary.periods.retain(|period| ["first-world-war", "since"].contains(&period.id.as_str()));
    let names: Vec<Option<Key>> =
        stretches(&alert, None).into_iter().map(|stretch| stretch.period.map(|period| period.id)).collect();
    assert_eq!(names, [Some(key("first-world-war")), None, Some(key("since"))]);
    expect_no_empty_boxes(&page(alert));
}

#[test]
fn period_filters_the_picture_list_and_table() {
    let html = html_at(real_alert(), View::Events(None), || {
        use_store().send(Intent::SetPeriod(Some(key("between"))));
        view! { <EventsPage /> }
    });
    let marks = html.matches("<g class=\"e").count();
    assert_eq!(marks, 5);
    assert!(html.contains("5 of 64 events shown"));
    let shown = |tag: &str| {
        let tags = html.split(tag).skip(1).filter_map(|rest| rest.split('>').next());
        tags.filter(|tag| !tag.contains("hidden")).count()
    };
    assert_eq!(shown("<tbody"), 1);
    let periods = html.split("<details").skip(1).filter_map(|rest| rest.split('>').next());
    let periods = periods.filter(|tag| tag.contains("\"per") && !tag.contains("hidden") && !tag.contains("per tab"));
    assert_eq!(periods.count(), 1);
}

#[test]
fn event_in_the_address_is_shown_in_an_open_section_for_any_period() {
    let html = html_at(real_alert(), View::Events(Some(key("barda-2020"))), || {
        use_store().send(Intent::SetPeriod(Some(key("between"))));
        view! { <EventsPage /> }
    });
    let (before, _) = html.split_once("id=\"event-barda-2020\"").expect("the event");
    let fold = before.rsplit_once("<details ").and_then(|(before, _)| before.rsplit_once("class=\"per"));
    assert!(fold.is_some());
    let open: Vec<&str> = html
        .split("<details")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|tag| tag.contains("\"per") && tag.contains(" open"))
        .collect();
    assert_eq!(open.len(), 1, "{open:?}");
    assert!(!open[0].contains("hidden"));
}

#[test]
fn document_is_valid_and_not_too_large() {
    expect_a_document(real_alert(), View::Events(None));
    expect_a_document(alert(), View::Events(None));
    let html = html_at(real_alert(), View::Events(None), || view! { <App publisher=SitePublisher::default() /> });
    let elements = html.matches('<').count() - html.matches("</").count();
    assert!(elements <= 2_500, "{elements} elements");
}

#[test]
fn alert_with_one_or_no_events_has_no_empty_boxes() {
    let html = page(alert());
    for shown in
        ["One dated event", "Snow falls and stays", "Weather", "Next: what Lantern Committee of Nowhere asked for"]
    {
        assert!(html.contains(shown), "{shown}");
    }
    for absent in ["Fears and outcomes", "Content note", "Period shown"] {
        assert!(!html.contains(absent), "{absent}");
    }
    expect_no_empty_boxes(&html);
    let mut none = alert();
    none.events.clear();
    none.recommendations.clear();
    let html = page(none);
    assert!(html.contains("no dated events") && html.contains("the full text of the alert"));
    expect_no_empty_boxes(&html);
}
