//! Tests the page with the whole alert as HTML.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::View;
use crate::alert::Alert;
use crate::app::TextDocument;
use crate::components::testing::{alert, glossary, html_at, links, page_faults, real_alert, repeated};
use crate::method::terms::Terms;
use crate::publisher::SitePublisher;

fn page(alert: Alert) -> String {
    html_at(alert, View::Text(None), || {
        provide_context(Arc::new(Terms::of(&glossary())));
        view! { <TextDocument publisher=SitePublisher::default() /> }
    })
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
fn every_statement_and_check_has_an_anchor() {
    let (alert, html) = (real_alert(), page(real_alert()));
    for (_, statement) in alert.statements() {
        assert!(html.contains(&format!("id=\"statement-{}\"", statement.id)), "{}", statement.id);
    }
    for check in &alert.checks {
        assert_eq!(html.matches(&format!("id=\"check-{}\"", check.id)).count(), 1, "{}", check.id);
        assert_eq!(html.matches(&check.text).count(), 1, "{} is shown in full once", check.id);
    }
}

#[test]
fn each_statement_has_its_own_anchor_link_and_citation_link() {
    let (alert, links) = (real_alert(), links(&page(real_alert())));
    for (_, statement) in alert.statements() {
        let to = |start: &str, href: String| {
            links.iter().filter(|(name, target)| name.starts_with(start) && *target == href).count()
        };
        assert_eq!(to("Link to: ", format!("#statement-{}", statement.id)), 1, "{}", statement.id);
        assert_eq!(to("Cite: ", format!("../cite/#statement-{}", statement.id)), 1, "{}", statement.id);
    }
}

#[test]
fn quoted_insults_are_explained_and_terms_link_to_the_glossary() {
    let html = page(real_alert());
    assert!(html.contains("These are insults, quoted only so that they can be explained."));
    let links = links(&html);
    let terms: Vec<_> = links.iter().filter(|(_, href)| href.starts_with("../../../method/#term-")).collect();
    assert!(terms.len() > 20, "{terms:?}");
}

#[test]
fn page_contains_summary_level_meaning_versions_and_content_note() {
    let (alert, html) = (real_alert(), page(real_alert()));
    let whole = [&alert.summary.text, &alert.level.meaning.text];
    for text in whole.into_iter().chain(alert.dates.versions.iter().map(|version| &version.text)) {
        assert!(html.contains(text.as_str()), "{text}");
    }
    assert!(html.contains("class=\"by nte\""), "a content note before the stages that need one");
}
