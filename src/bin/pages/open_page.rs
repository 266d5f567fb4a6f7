//! The document of `open/`.

use forewarned::address::{Address, Page, View};
use forewarned::open::{OpenData, OpenPage, OpenState};
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::boot::Bundle;
use super::document::{Common, Document, Parts, Runs, document};

/// Renders the page on which a reader opens a file, in one language. `bundle` is its code with its data.
///
/// # Errors
/// Same as [`document`].
pub fn document_of(data: OpenData, bundle: Bundle<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let folder = Address::new(Page::Open(View::Timeline)).document();
    let page = Owner::new().with(|| {
        OpenState::provide(data, words, String::new());
        provide_context(words);
        view! { <OpenPage /> }.to_html()
    });
    let says = [words.open_heading(), words.open_description()];
    let parts = Parts {
        settings: vec![("data-origins", common.site.data_origins.join(" "))],
        ..Parts::of_site(words, folder, says, &common.styles.open, Runs::App(bundle), page)
    };
    document(parts, words, common)
}
