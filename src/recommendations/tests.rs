//! Tests the page's HTML and content for the site's alert and an invented one.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::RecommendationsPage;
use super::asked::{addressees, citation, panel};
use crate::address::View;
use crate::alert::{Alert, Key, Reference, Stage};
use crate::components::testing::{alert, expect_a_document, expect_no_empty_boxes, html_at, real_alert};
use crate::store::{Intent, use_store};
use crate::words::{Language, Words};

fn page(alert: Alert) -> String {
    html_at(alert, View::Recommendations(None), || view! { <RecommendationsPage /> })
}

#[test]
fn every_recommendation_has_an_anchor_and_its_follow_up() {
    let (alert, html) = (real_alert(), page(real_alert()));
    assert!(html.contains("Six recommendations"));
    for entry in &alert.recommendations {
        let (_, own) = html.split_once(&format!("id=\"recommendation-{}\"", entry.number)).expect("an address");
        let followed = entry.followed.as_ref().expect("what followed");
        for text in [&entry.name, &entry.statements[0].text, &followed.text] {
            assert!(own.contains(text.as_str()), "{text}");
        }
    }
    assert_eq!(html.matches("What followed, as of").count(), alert.recommendations.len());
}

#[test]
fn speaker_is_named_before_the_request() {
    let html = page(real_alert());
    let (before, _) = html.split_once("Demand that Azerbaijan end").expect("the first");
    assert!(
        before.ends_with("Asked by Genocide Watch, October 2020. Addressed to: UN Security Council</p><h2>"),
        "{before}"
    );
}

#[test]
fn ties_to_stages_state_their_rule() {
    let panel = panel(&real_alert());
    let stages = |number: usize| {
        let ties = &panel.asked[number - 1].ties;
        ties.iter()
            .filter_map(|(other, reason)| match other {
                Reference::Stage(stage) => Some((*stage, reason.starts_with("Rule A: "))),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(stages(2), [(Stage::Organization, true), (Stage::Preparation, true)]);
    assert_eq!(stages(4), [(Stage::Dehumanization, true), (Stage::Polarization, true)]);
    assert_eq!(stages(6), []);
}

#[test]
fn each_check_is_shown_in_full_once() {
    let panel = panel(&real_alert());
    let mut seen = BTreeSet::new();
    let asked =
        panel.asked.iter().flat_map(|asked| asked.claims.iter().flat_map(|claim| &claim.checks).chain(&asked.checks));
    for told in panel.whole.iter().chain(asked) {
        assert_eq!(seen.insert(told.check.id.clone()), told.in_full, "{}", told.check.id);
    }
    assert!(!panel.whole.is_empty());
}

#[test]
fn addressee_choices_are_unique_and_in_vocabulary_order() {
    let names = |alert: &Alert| addressees(alert).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(names(&real_alert()), ["UN Security Council", "United Nations", "Leaders of states", "All sides"]);
    let mut alert = real_alert();
    alert.vocabulary.addressees.truncate(1);
    assert_eq!(names(&alert), ["UN Security Council", "united-nations", "leaders", "all-sides"]);
}

#[test]
fn filter_hides_recommendations_to_other_addressees() {
    let hidden = |html: &str| {
        let rows = html.split("<li id=\"recommendation-").skip(1);
        rows.map(|row| row.split('>').next().is_some_and(|tag| tag.contains(" hidden"))).collect::<Vec<_>>()
    };
    let html = html_at(real_alert(), View::Recommendations(None), || {
        use_store().send(Intent::SetAddressee(Key::new("leaders")));
        view! { <RecommendationsPage /> }
    });
    assert_eq!(hidden(&html), [true, true, true, false, false, true]);
    assert!(html.contains("2 of 6 recommendations shown"));
    assert_eq!(hidden(&page(real_alert())), [false; 6]);
}

#[test]
fn citation_quotes_the_text_with_publisher_date_and_address() {
    let (alert, words) = (real_alert(), Words::new(Language::English));
    let quoted = citation(&alert, words, &panel(&alert).asked[1], "https://example.org/alerts/x/recommendations/");
    let (text, cited) = quoted.split_once('\n').expect("two lines");
    assert_eq!(text, alert.recommendations[1].statements[0].text);
    for part in [
        "Genocide Watch, “",
        &alert.original_title,
        "October 2020; recommendation 2",
        "/recommendations/#recommendation-2",
    ] {
        assert!(cited.contains(part), "{part}: {cited}");
    }
}

#[test]
fn document_is_valid() {
    expect_a_document(real_alert(), View::Recommendations(None));
    expect_a_document(alert(), View::Recommendations(None));
}

#[test]
fn missing_follow_up_and_missing_recommendations_are_stated() {
    let html = page(alert());
    for shown in [
        "Two recommendations",
        "Asked by Lantern Committee of Nowhere, 2031. Addressed to: The scribes",
        "The editors have recorded nothing",
    ] {
        assert!(html.contains(shown), "{shown}");
    }
    expect_no_empty_boxes(&html);
    let mut none = alert();
    none.recommendations.clear();
    let html = page(none);
    assert!(html.contains("Lantern Committee of Nowhere makes no recommendations in this alert"));
    expect_no_empty_boxes(&html);
}
