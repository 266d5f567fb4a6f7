//! The documents of an alert, rendered from the components that the app uses.

use std::sync::Arc;

use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Frameworks};
use forewarned::app::{App, TextDocument};
use forewarned::cite::SiteRoot;
use forewarned::components::{Shown, title};
use forewarned::method::terms::Terms;
use forewarned::poster::PosterPage;
use forewarned::publisher::SitePublisher;
use forewarned::store::{AlertFacts, Store};
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::boot::Bundle;
use super::document::{Common, Document, First, Parts, Runs, document};
use super::metadata::{Metadata, Preview};

/// Returns the content of an alert's pages in one language.
pub fn shown(alert: &Arc<Alert>, frameworks: &Arc<Frameworks>, words: Words) -> Shown {
    Shown::new(Arc::clone(alert), Arc::clone(frameworks), words)
}

/// Renders every document of an alert in one language. `bundle` is the app with its data; documents without the app link to
/// `terms`.
pub fn documents(shown: &Shown, bundle: Bundle<'_>, terms: &Arc<Terms>, common: &Common<'_>) -> Outcome<Vec<Document>> {
    View::documents().map(|view| one(shown, &view, bundle, terms, common)).collect()
}

fn one(shown: &Shown, view: &View, bundle: Bundle<'_>, terms: &Arc<Terms>, common: &Common<'_>) -> Outcome<Document> {
    let (alert, words) = (&shown.alert, shown.words);
    let publisher = &common.site.publisher;
    let address = Address::new(Page::Alert(alert.id.clone(), view.clone()));
    let folder = address.document();
    let is_first = *view == View::Timeline;
    let runs = match view {
        View::Cite => Runs::Citations,
        view if view.is_app_route() => Runs::App(bundle),
        _ => Runs::Text,
    };
    let page = match view {
        View::Poster => poster(shown, common.site.address(&format!("alerts/{}/", alert.id))),
        view if view.is_app_route() => page(shown, view, publisher),
        // Text pages link terms to their meanings.
        view => Owner::new().with(|| {
            provide_context(Arc::clone(terms));
            provide_context(SiteRoot(common.site.publisher.site.clone()));
            page(shown, view, publisher)
        }),
    };
    let parts = Parts {
        title: title(shown, view),
        description: description(shown, view),
        metadata: if is_first {
            Metadata::alert(alert).with_feed(alert.id.as_str(), words.feed_of(&alert.title))
        } else {
            Metadata::page(&folder, "WebPage")
        }
        .with_preview(Preview::of(shown, view)),
        style: match (view, runs) {
            (View::Poster, _) => &common.styles.poster,
            (_, Runs::App(_)) => &common.styles.app,
            (_, Runs::Text | Runs::Citations | Runs::Check | Runs::Offline) => &common.styles.text,
        },
        first: is_first.then_some(First::Moved),
        runs,
        settings: Vec::new(),
        frame: None,
        page,
        folder,
    };
    document(parts, words, common)
}

/// Returns a description of a view, in one sentence.
pub fn description(shown: &Shown, view: &View) -> String {
    let (alert, words) = (&shown.alert, shown.words);
    let (publisher, title) = (&alert.publisher.name, &alert.title);
    match view {
        View::Timeline => alert.summary.text.clone(),
        View::Stage(stage) => words.stage_description(&words.stage_name(*stage), publisher, title),
        View::Factors(_) => words.factors_description(publisher, title),
        View::Recommendations(_) => words.recommendations_description(publisher, title),
        View::Events(_) => words.events_description(publisher, title),
        View::Checks(_) => words.checks_description(publisher, title),
        View::Text(_) => words.text_description(publisher, title),
        View::Sources(_) => words.sources_description(publisher, title),
        View::Cite => words.cite_description(publisher, title),
        View::EmbedCode(_) => words.embed_code_description(publisher, title),
        View::Poster => words.poster_description(publisher),
        View::Lesson(_) => String::new(),
    }
}

/// Renders an alert's page for a view.
pub fn page(shown: &Shown, view: &View, publisher: &SitePublisher) -> String {
    if view.is_app_route() {
        at(shown, view, || view! { <App publisher=publisher.clone() /> })
    } else {
        at(shown, view, || view! { <TextDocument publisher=publisher.clone() /> })
    }
}

/// Renders the poster. `address` is the absolute address of the alert's page, if known.
fn poster(shown: &Shown, address: Option<String>) -> String {
    at(shown, &View::Poster, || view! { <PosterPage address=address /> })
}

/// Renders a component to HTML at a view of the alert.
pub fn at<V: IntoView>(shown: &Shown, view: &View, component: impl FnOnce() -> V) -> String {
    page_at(shown, Page::Alert(shown.alert.id.clone(), view.clone()), component)
}

/// Renders a component to HTML at a page of the site.
pub fn page_at<V: IntoView>(shown: &Shown, page: Page, component: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        let address = Address { language: shown.words.language(), ..Address::new(page) };
        Store::provide(AlertFacts::from(&*shown.alert), address);
        provide_context(shown.clone());
        component().to_html()
    })
}
