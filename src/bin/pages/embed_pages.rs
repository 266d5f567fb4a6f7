//! The documents of an alert for frames on other websites.

use forewarned::address::{Address, Page, View};
use forewarned::components::{Shown, title};
use forewarned::embed::EmbedPage;
use leptos::prelude::*;

use super::Outcome;
use super::boot::Bundle;
use super::document::{Common, Document, Frame, Parts, Runs, document};
use super::documents::{description, page_at};
use super::metadata::Metadata;

/// Renders every document of an alert for frames, in one language. `bundle` is the app with its data.
///
/// # Errors
/// Same as [`document`].
pub fn documents(shown: &Shown, bundle: Bundle<'_>, common: &Common<'_>) -> Outcome<Vec<Document>> {
    let shown = shown.clone().in_frame();
    View::documents().filter(View::is_embedded).map(|view| one(&shown, &view, bundle, common)).collect()
}

fn one(shown: &Shown, view: &View, bundle: Bundle<'_>, common: &Common<'_>) -> Outcome<Document> {
    let id = shown.alert.id.clone();
    let address = Address::new(Page::Embed(id.clone(), view.clone()));
    let whole = Address::new(Page::Alert(id.clone(), view.clone()));
    let folder = address.document();
    let publisher = &common.site.publisher;
    let frame = Frame {
        view: view.path(),
        page: whole.href(&address),
        folder: Address::new(Page::Embed(id, View::Timeline)).href(&address),
    };
    let parts = Parts {
        title: title(shown, view),
        description: description(shown, view),
        metadata: Metadata::unlisted(),
        style: &common.styles.embed,
        first: None,
        runs: Runs::App(bundle),
        settings: Vec::new(),
        frame: Some(frame),
        page: page_at(shown, address.page, || view! { <EmbedPage publisher=publisher.clone() /> }),
        folder,
    };
    document(parts, shown.words, common)
}
