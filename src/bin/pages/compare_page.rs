//! Two alerts side by side, and the data that the page loads for each alert.

use std::fs;
use std::path::Path;

use forewarned::address::{Address, Page, Pair};
use forewarned::alert::Alert;
use forewarned::compare::{CompareData, CompareDocument, Compared};
use forewarned::components::provide_site;
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::boot::{Bundle, bytes};
use super::document::{Common, Document, First, Parts, Runs, document};

/// Renders the page in one language.
///
/// # Errors
/// Same as [`document`].
pub fn document_of(data: CompareData, bundle: Bundle<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let folder = Address::new(Page::Compare(Pair::default())).document();
    let page = Owner::new().with(|| {
        provide_site(words, Page::Compare(data.pair()));
        view! { <CompareDocument data=data /> }.to_html()
    });
    let says = [words.compare_title(), words.compare_help()];
    let parts = Parts::of_site(words, folder, says, &common.styles.compare, Runs::App(bundle), page);
    document(Parts { first: Some(First::Pair), ..parts }, words, common)
}

/// Writes the data that the page loads for each alert.
///
/// # Errors
/// If a file cannot be written.
pub fn texts(dist: &Path, alerts: &[Alert]) -> Outcome<()> {
    let folder = dist.join("compare");
    fs::create_dir_all(&folder)?;
    for alert in alerts {
        fs::write(folder.join(format!("{}.json", alert.id)), bytes(&Compared::from(alert))?)?;
    }
    Ok(())
}
