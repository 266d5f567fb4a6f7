//! Tests of the checks page's HTML.

use leptos::prelude::*;

use crate::address::View;
use crate::alert::{Alert, Finding};
use crate::app::App;
use crate::components::testing::{alert, html_at, links, page_faults, real_alert, repeated};
use crate::publisher::SitePublisher;
use crate::store::{Intent, use_store};

fn page(alert: Alert) -> String {
    html_at(alert, View::Checks(None), || view! { <App publisher=SitePublisher::default() /> })
}

#[test]
fn document_is_valid() {
    for alert in [alert(), real_alert()] {
        let html = page(alert);
        assert_eq!(page_faults(&html), Vec::<String>::new());
        assert_eq!(repeated(&html), Vec::<String>::new());
    }
}

#[test]
fn every_check_has_an_anchor_its_text_and_who_denies_it() {
    let (alert, html) = (real_alert(), page(real_alert()));
    for check in &alert.checks {
        assert!(html.contains(&format!("id=\"check-{}\"", check.id)), "{}", check.id);
        for text in [Some(&check.text), check.denied_by.as_ref(), check.missing.as_ref()].into_iter().flatten() {
            assert!(html.contains(&text.replace('&', "&amp;")), "{}: {text}", check.id);
        }
    }
}

#[test]
fn heading_of_a_check_names_its_speaker() {
    let html = page(real_alert());
    let of = |id: &str| {
        let entry = html.split_once(&format!("id=\"check-{id}\"")).expect("the check").1;
        let column = entry.split_once("cki-b").expect("its second column").1;
        column.split_once("class=\"lab\">").expect("a heading").1.split('<').next().expect("text").to_owned()
    };
    assert_eq!(of("ceasefire-date"), "Others say");
    assert_eq!(of("stage-order"), "The editors add");
    assert_eq!(of("troops-67000"), "The editors add");
}

#[test]
fn claim_links_to_its_place_in_the_alert() {
    let links = links(&page(real_alert()));
    let (name, _) = links.iter().find(|(_, href)| href == "../text/#statement-stage-9-1918").expect("a link");
    assert_eq!(name, "Alert, entry for the stage Extermination: In 1918 genocidal massacres in Azerbaijan killed…");
    assert!(links.iter().any(|(name, href)| name.starts_with("Shown above: ") && href == "#claim-stage-9-1918"));
}

#[test]
fn filter_shows_only_checks_with_the_chosen_finding() {
    let html = html_at(real_alert(), View::Checks(None), || {
        use_store().send(Intent::SetFinding(Some(Finding::Unresolved)));
        view! { <App publisher=SitePublisher::default() /> }
    });
    assert!(html.contains("id=\"check-troops-67000\"") && !html.contains("id=\"check-dead-1918\""));
    assert!(html.contains("Now showing: Unresolved."));
}

#[test]
fn unchecked_alert_says_so() {
    let html = page(alert());
    assert!(html.contains("have not checked any of this alert’s claims") && !html.contains("<select"), "{html}");
}
