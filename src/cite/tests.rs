//! Tests of the citation page's HTML, and of the citations.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::SiteRoot;
use super::citables::{Citable, citables};
use crate::address::View;
use crate::alert::Alert;
use crate::app::TextDocument;
use crate::components::testing::{alert, html_at, links, page_faults, real_alert};
use crate::publisher::SitePublisher;
use crate::words::{Language, Words};

fn page(alert: Alert) -> String {
    html_at(alert, View::Cite, || view! { <TextDocument publisher=SitePublisher::default() /> })
}

fn all(alert: &Alert) -> Vec<Citable> {
    let all = citables(alert, Words::new(Language::English), "https://example.org/a/");
    [all.alert, all.stages, all.statements].concat()
}

#[test]
fn document_is_valid() {
    for alert in [alert(), real_alert()] {
        assert_eq!(page_faults(&page(alert)), Vec::<String>::new());
    }
}

#[test]
fn alert_original_stages_and_statements_can_all_be_cited() {
    let alert = real_alert();
    let all = all(&alert);
    assert_eq!(all.len(), 2 + 10 + alert.statements().len());
    let ids: BTreeSet<&str> = all.iter().map(|one| one.id.as_str()).collect();
    let names: BTreeSet<&str> = all.iter().map(|one| one.name.as_str()).collect();
    assert_eq!((ids.len(), names.len()), (all.len(), all.len()));
    for citable in &all {
        assert!(citable.text.starts_with("Genocide Watch, “Genocide Emergency Alert: "), "{}", citable.text);
        assert!(citable.bibtex.starts_with("@misc{nagorno-karabakh-2020-10"), "{}", citable.bibtex);
    }
}

#[test]
fn citation_url_points_to_the_cited_document() {
    let all = all(&real_alert());
    let address = |id: &str| {
        let citable = all.iter().find(|one| one.id == id).expect("a citation");
        citable.text.rsplit(' ').next().unwrap_or_default().to_owned()
    };
    let alert = "https://example.org/a/alerts/nagorno-karabakh-2020-10/";
    assert_eq!(address("alert"), alert);
    assert_eq!(address("stage-denial"), format!("{alert}stages/denial/"));
    assert_eq!(address("statement-p2-drones"), format!("{alert}text/#statement-p2-drones"));
    assert!(address("original").starts_with("https://www.davidalton.net/2020/10/28/"));
}

#[test]
fn citations_use_relative_urls_if_the_site_address_is_unknown() {
    let html = page(real_alert());
    assert!(html.contains(": ../../../alerts/nagorno-karabakh-2020-10/stages/denial/</p>"));
    assert!(html.contains("url = {../../../alerts/nagorno-karabakh-2020-10/stages/denial/}"));
    let known = html_at(real_alert(), View::Cite, || {
        provide_context(SiteRoot(Some("https://example.org/".to_owned())));
        view! { <TextDocument publisher=SitePublisher::default() /> }
    });
    assert!(known.contains(": https://example.org/alerts/nagorno-karabakh-2020-10/stages/denial/</p>"));
}

#[test]
fn citations_are_marked_untranslatable_and_both_files_are_linked() {
    let html = page(real_alert());
    assert_eq!(html.matches("translate=\"no\"").count(), 2 * all(&real_alert()).len());
    let links = links(&html);
    for ending in ["csv", "json"] {
        let file = format!("../../nagorno-karabakh-2020-10.{ending}");
        assert!(links.iter().any(|(_, href)| href.ends_with(&file[6..])), "{ending}: {links:?}");
    }
}
