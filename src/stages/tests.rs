//! Tests of the page's HTML and its rows, for the site's alert and a fictional, nearly empty one.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::rows::{Row, rows};
use super::said::{said, trace};
use super::time::{Line, columns, lines};
use crate::address::View;
use crate::alert::{Alert, Extent, Finding, Key, Stage};
use crate::app::App;
use crate::components::testing::{alert, expect_a_document, html_at, links, real_alert};
use crate::publisher::SitePublisher;

fn page(alert: Alert, view: View) -> String {
    html_at(alert, view, || view! { <App publisher=SitePublisher::default() /> })
}

fn views() -> impl Iterator<Item = View> {
    [View::Timeline].into_iter().chain(Stage::ALL.into_iter().map(View::Stage))
}

fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

fn row(alert: &Alert, stage: Stage) -> Row {
    rows(alert, &columns(alert)).into_iter().find(|row| row.stage == stage).expect("a row")
}

#[test]
fn every_document_is_valid() {
    for view in views() {
        expect_a_document(real_alert(), view.clone());
        expect_a_document(alert(), view);
    }
}

#[test]
fn region_lists_the_ten_stages_in_order_with_number_and_name() {
    for alert in [alert(), real_alert()] {
        let html = page(alert, View::Stage(Stage::Denial));
        let (_, list) = html.split_once("aria-label=\"Stage timeline\"").expect("the region");
        let names: Vec<String> =
            links(list.split_once("</ol>").expect("an end").0).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), 10);
        for (name, stage) in names.iter().zip(Stage::ALL) {
            let stage = crate::words::Words::new(crate::words::Language::English).stage_name(stage);
            let number = names.iter().position(|other| other == name).expect("itself") + 1;
            assert!(name.starts_with(&format!("{number} {stage}")), "{name}");
        }
        assert_eq!(list.matches("aria-current=\"page\"").count(), 1);
    }
}

#[test]
fn sparse_alert_omits_empty_columns_and_boxes() {
    let html = page(alert(), View::Timeline);
    for shown in ["Lantern Committee of Nowhere", "Paper people were set apart from ink people", "How to read a row"] {
        assert!(html.contains(shown), "{shown}");
    }
    // It has no checks, no dates and no later record, so none of their columns and boxes appear.
    for absent in [
        "class=\"lh-o\"",
        "what others say",
        "no check yet",
        "class=\"ndt\"",
        "Since then",
        "One claim, traced",
        "Who disagrees",
    ] {
        assert!(!html.contains(absent), "{absent}");
    }
}

#[test]
fn row_without_statements_says_whether_the_editors_read_the_whole_list() {
    let at = |extent| {
        let mut alert = alert();
        alert.coverage.stages = extent;
        page(alert, View::Timeline)
    };
    let (whole, part) = (at(Extent::Whole), at(Extent::Part));
    let empty = alert().stages.iter().filter(|entry| entry.statements.is_empty()).count();
    assert!(empty > 0);
    assert_eq!(whole.matches("nothing under this stage").count(), empty);
    assert_eq!(part.matches("nothing in the part that was read").count(), empty);
    assert!(!whole.contains("nothing in the part") && !part.contains("nothing under this stage"));
}

#[test]
fn trace_follows_a_supported_claim_to_later_events() {
    let trace = trace(&real_alert()).expect("a claim that others support and that something followed");
    assert_eq!(trace.statement.id, key("stage-8-fled"));
    assert_eq!(trace.check.finding, Finding::Supported);
    assert!(trace.events.iter().any(|event| event.id == key("exodus-2023")));
    assert_eq!(super::said::trace(&alert()), None);
}

#[test]
fn each_check_is_shown_in_full_once_per_pane() {
    let alert = real_alert();
    for stage in Stage::ALL {
        let said = said(&alert, stage);
        let told = said.own.iter().chain(&said.tied).flat_map(|claim| &claim.checks);
        let mut seen = BTreeSet::new();
        for told in told {
            assert_eq!(seen.insert(told.check.id.clone()), told.in_full, "{stage:?}: {}", told.check.id);
        }
    }
}

#[test]
fn verdicts_name_their_subject_and_contradictions_come_first() {
    let alert = real_alert();
    let verdicts = |stage| {
        let row = row(&alert, stage);
        row.verdicts.into_iter().map(|verdict| (verdict.finding, verdict.subject)).collect::<Vec<_>>()
    };
    let expected = |finding, subject: &str| (finding, subject.to_owned());
    assert_eq!(verdicts(Stage::Classification), []);
    assert_eq!(
        verdicts(Stage::Organization),
        [expected(Finding::Disputed, "Turkish F-16s"), expected(Finding::Supported, "arms sales")]
    );
    assert_eq!(
        verdicts(Stage::Extermination),
        [expected(Finding::Disputed, "dead of 1918"), expected(Finding::MissingContext, "a stage in law")]
    );
}

#[test]
fn bars_span_the_years_of_dated_items() {
    let alert = real_alert();
    assert!(columns(&self::alert()).is_empty());
    let years = |stage| {
        let bars = row(&alert, stage).bars;
        bars.into_iter().map(|bar| bar.map(|bar| (bar.from, bar.to, bar.after))).collect::<Vec<_>>()
    };
    let persecution = years(Stage::Persecution);
    assert_eq!(persecution.first(), Some(&Some((1915, 1915, false))));
    assert_eq!(persecution.last(), Some(&Some((2022, 2023, true))));
    assert!(years(Stage::Symbolization).iter().all(Option::is_none));
}

#[test]
fn alert_is_listed_between_earlier_and_later_events() {
    let kinds: Vec<&str> = lines(&real_alert(), Stage::Persecution)
        .iter()
        .map(|line| match line {
            Line::Period(..) => "before",
            Line::Alert => "alert",
            Line::After(..) => "after",
        })
        .collect();
    assert_eq!(kinds, ["before", "before", "alert", "after"]);
    assert!(lines(&real_alert(), Stage::Classification).is_empty());
}

#[test]
fn statements_under_no_stage_are_shown_on_the_timeline_page() {
    let html = page(real_alert(), View::Timeline);
    let loose: Vec<_> = real_alert().unassigned.into_iter().flat_map(|group| group.statements).collect();
    assert_eq!(loose.len(), 2);
    for statement in loose {
        assert!(html.contains(&format!("id=\"statement-{}\"", statement.id)), "{}", statement.id);
    }
    assert!(
        !page(alert(), View::Timeline).contains("under no stage"),
        "an alert without such statements has no section for them"
    );
}

#[test]
fn content_note_matches_the_framework_note_for_the_stage() {
    let killing = "Extermination is about killing and sexual violence.";
    assert!(page(real_alert(), View::Stage(Stage::Extermination)).contains(killing));
    assert!(
        page(real_alert(), View::Stage(Stage::Persecution)).contains("Persecution is about violence against people.")
    );
}

#[test]
fn every_place_is_on_the_map_and_listed_with_its_other_names() {
    let alert = real_alert();
    let html = page(alert.clone(), View::Timeline);
    let (_, list) = html.split_once("<ul class=\"places\">").expect("a list");
    for place in &alert.places {
        assert!(list.contains(place.name.as_str()), "{}", place.name);
        assert!(place.other_names.iter().all(|name| list.contains(name.as_str())), "{}", place.name);
    }
    assert!(html.matches("<circle cx=").count() >= alert.places.len(), "a dot for each");
}

#[test]
fn alert_without_a_map_lists_its_places_as_text() {
    let mut alert = real_alert();
    alert.id = Key::new("without-a-map").expect("a key");
    let html = page(alert.clone(), View::Timeline);
    let (_, fold) = html.split_once("<section class=\"where\">").expect("the places");
    let fold = fold.split("</section>").next().unwrap_or_default();
    assert!(!fold.contains("<figure") && !fold.contains("<svg class=\"m\""), "{fold}");
    assert!(alert.places.iter().all(|place| fold.contains(place.name.as_str())));
}

#[test]
fn note_on_editor_placed_statements_follows_the_publishers_judgment() {
    let mut alert = real_alert();
    for entry in &mut alert.stages {
        entry.mapped_by_editors = true;
    }
    let html = page(alert, View::Stage(Stage::Extermination));
    let (_, said) = html.split_once("id=\"p-said\"").expect("what the alert says");
    let place = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text} in {said}"));
    let order = [
        "Azerbaijan is at two of the ten stages",
        "The editors placed these statements",
        "In 1918 genocidal massacres",
    ];
    assert!(order.map(place).is_sorted(), "{said}");
    let unmapped = page(real_alert(), View::Stage(Stage::Extermination));
    assert!(!unmapped.contains("The editors placed these statements"));
}

#[test]
fn timeline_names_the_stages_where_the_editors_placed_statements() {
    let mut alert = real_alert();
    let entry = alert.stages.iter_mut().find(|entry| entry.stage == Stage::Denial).expect("an entry");
    entry.mapped_by_editors = true;
    let says = "The editors, not the publisher, placed the statements under these stages: Denial.";
    assert!(page(alert, View::Timeline).contains(says));
    assert!(!page(real_alert(), View::Timeline).contains("The editors, not the publisher"));
}

#[test]
fn unread_stage_is_not_described_as_empty() {
    let mut alert = alert();
    alert.coverage.stages = crate::alert::Extent::Part;
    let html = page(alert, View::Stage(Stage::Preparation));
    assert!(
        html.contains("The editors could not read what the text says under this stage")
            && !html.contains("The alert says nothing")
    );
}
