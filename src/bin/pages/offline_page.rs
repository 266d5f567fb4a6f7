//! The page `offline/`, which a device shows in place of a page that it has not cached and cannot load.

use forewarned::address::Page;
use forewarned::components::provide_site;
use forewarned::site_frame::OfflinePage;
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::document::{Common, Document, Parts, Runs, document};
use super::metadata::Metadata;

/// The page's folder.
pub const FOLDER: &str = "offline/";

/// Renders the page.
///
/// # Errors
/// Same as [`document`].
pub fn document_of(words: Words, common: &Common<'_>) -> Outcome<Document> {
    let page = Owner::new().with(|| {
        // Relative links are the same on every page one folder deep.
        provide_site(words, Page::Method);
        view! { <OfflinePage publisher=common.site.publisher.clone() /> }.to_html()
    });
    let says = [words.offline_title(), words.offline_lead()];
    let parts = Parts::of_site(words, FOLDER.to_owned(), says, &common.styles.site, Runs::Offline, page);
    document(Parts { metadata: Metadata::unlisted(), ..parts }, words, common)
}
