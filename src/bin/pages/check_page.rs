//! The self-test for webmasters, `embed/check.html`.

use forewarned::embed::CheckPage;
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::document::{Common, Document, Frame, Parts, Runs, document};
use super::metadata::Metadata;

/// Its file name.
pub const FILE: &str = "check.html";

/// Renders the self-test, the file [`FILE`] in the folder of the frames.
///
/// # Errors
/// Same as [`document`].
pub fn document_of(words: Words, common: &Common<'_>) -> Outcome<Document> {
    let page = Owner::new().with(|| {
        provide_context(words);
        view! { <CheckPage /> }.to_html()
    });
    let parts = Parts {
        folder: "embed/".to_owned(),
        title: [&words.check_title(), " – ", &words.site_name()].concat(),
        description: words.check_description(),
        metadata: Metadata::unlisted(),
        style: &common.styles.check,
        first: None,
        runs: Runs::Check,
        settings: Vec::new(),
        frame: Some(Frame { view: String::new(), page: "../".to_owned(), folder: "./".to_owned() }),
        page,
    };
    document(parts, words, common)
}
