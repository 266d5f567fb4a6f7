//! The list of all alerts, the first page of the site.

use forewarned::address::Page;
use forewarned::catalogue::{CatalogueData, CatalogueDocument};
use forewarned::components::provide_site;
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::boot::Program;
use super::document::{Common, Document, Parts, Runs, document};
use super::feeds;
use super::metadata::Metadata;

/// The first page, in one language.
///
/// # Errors
/// As [`document`].
pub fn document_of(data: CatalogueData, program: Program<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let page = Owner::new().with(|| {
        provide_site(words, Page::Catalogue);
        view! { <CatalogueDocument data=data /> }.to_html()
    });
    let parts = Parts {
        folder: String::new(),
        title: [&words.catalogue(), " – ", &words.site_name()].concat(),
        description: words.catalogue_lead(),
        metadata: Metadata::page("", "CollectionPage").with_feed(feeds::ALL, words.feed_of_all()),
        style: &common.styles.catalogue,
        moved: false,
        runs: Runs::App(program),
        frame: None,
        settings: Vec::new(),
        page,
    };
    document(parts, words, common)
}
