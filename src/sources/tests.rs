//! Tests the sources page as HTML.

use leptos::prelude::*;

use crate::address::View;
use crate::alert::{Alert, ReadAs};
use crate::app::TextDocument;
use crate::components::testing::{alert, frameworks, html_at, links, page_faults, real_alert};
use crate::publisher::SitePublisher;

fn page(alert: Alert) -> String {
    html_at(alert, View::Sources(None), || view! { <TextDocument publisher=SitePublisher::default() /> })
}

/// Returns the part of a page that shows one source.
fn entry<'a>(html: &'a str, id: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!("<li id=\"source-{id}\"")).expect("an entry");
    rest.split("<li id=\"source-").next().unwrap_or(rest)
}

#[test]
fn document_is_valid() {
    for alert in [alert(), real_alert()] {
        assert_eq!(page_faults(&page(alert)), Vec::<String>::new());
    }
}

#[test]
fn every_source_states_how_it_was_read_and_whether_it_is_partisan() {
    let (alert, html) = (real_alert(), page(real_alert()));
    let frameworks = frameworks();
    for source in alert.sources.iter().chain(frameworks.sources()) {
        let entry = entry(&html, source.id.as_str());
        assert_eq!(entry.contains("Read in a copy"), source.read == ReadAs::Copy, "{}", source.id);
        assert_eq!(
            entry.contains("The editors have not read this source"),
            source.read == ReadAs::Unread,
            "{}",
            source.id
        );
        assert_eq!(entry.contains("A source from one side"), source.side.is_some(), "{}", source.id);
    }
}

#[test]
fn source_links_to_whatever_cites_it() {
    let html = page(real_alert());
    let links = links(entry(&html, "amnesty-2021"));
    assert!(
        links
            .iter()
            .any(|(name, href)| name == "Check: strikes by both armies" && href == "../checks/#check-one-sided-harm")
            || links.len() > 1,
        "{links:?}"
    );
    let links = self::links(entry(&html, "genocide-watch-2020-10"));
    assert!(links.iter().any(|(_, href)| href == "../text/#statement-p2-drones"), "{links:?}");
    assert!(links.iter().any(|(_, href)| href == "../text/#versions"), "{links:?}");
}

#[test]
fn unsafe_url_is_shown_as_text() {
    let html = page(real_alert());
    let entry = entry(&html, "kremlin-2020");
    assert!(
        entry.contains("http://en.kremlin.ru/events/president/news/64384") && !entry.contains("href=\"http"),
        "{entry}"
    );
}
