//! The list of all alerts: the first page of the site, the further pages, and the files that the search loads.

use std::path::Path;

use forewarned::address::{Address, Page};
use forewarned::catalogue::{CatalogueData, CatalogueDocument, IndexEntry, ListPage, Listed, PAGE, PART};
use forewarned::components::provide_site;
use forewarned::site_frame::SitePage;
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::boot::{self, Assets, Bundle};
use super::document::{Common, Document, Parts, Runs, document};
use super::feeds;
use super::metadata::Metadata;

/// Renders all pages of the list in one language. Writes the files that the app loads.
///
/// `listed`: the alerts in list order. `code`: the app.
///
/// # Errors
/// Same as [`document`], or if a file cannot be written.
pub fn documents(
    dist: &Path,
    listed: &[Listed],
    code: &Assets,
    words: Words,
    common: &Common<'_>,
) -> Outcome<Vec<Document>> {
    let rest = listed.get(PAGE..).unwrap_or_default();
    let parts = rest.chunks(PART).map(|part| Ok(boot::data(dist, "catalogue-part", &part)?.name));
    let data = CatalogueData::of(listed, parts.collect::<Outcome<_>>()?, &common.site.publisher, words);
    let asset = boot::data(dist, "catalogue", &data)?;
    let mut documents = vec![first_page(data, Bundle { code, data: &asset }, words, common)?];
    documents.extend(further_pages(listed, words, common)?);
    Ok(documents)
}

/// Renders the first page, which has the search.
pub fn first_page(data: CatalogueData, bundle: Bundle<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let page = Owner::new().with(|| {
        provide_site(words, Page::Catalogue);
        view! { <CatalogueDocument data=data /> }.to_html()
    });
    let says = [words.catalogue(), words.catalogue_lead()];
    let parts = Parts {
        metadata: Metadata::page("", "CollectionPage").with_feed(feeds::ALL, words.feed_of_all()),
        ..Parts::of_site(words, String::new(), says, &common.styles.catalogue, Runs::App(bundle), page)
    };
    document(parts, words, common)
}

/// Renders the further pages, which do not run the app.
pub fn further_pages(listed: &[Listed], words: Words, common: &Common<'_>) -> Outcome<Vec<Document>> {
    let pages = listed.len().div_ceil(PAGE);
    let chunks = listed.get(PAGE..).unwrap_or_default().chunks(PAGE);
    let page = |(number, alerts): (usize, &[Listed])| {
        let alerts = alerts.iter().map(|listed| listed.entry.clone()).collect();
        further_page(alerts, number, pages, words, common)
    };
    (2..).zip(chunks).map(page).collect()
}

/// Renders one further page.
fn further_page(
    alerts: Vec<IndexEntry>,
    number: usize,
    pages: usize,
    words: Words,
    common: &Common<'_>,
) -> Outcome<Document> {
    let here = Page::List(number);
    let folder = Address::new(here.clone()).document();
    let publisher = common.site.publisher.clone();
    let page = Owner::new().with(|| {
        provide_site(words, here.clone());
        view! {
            <SitePage page=here publisher=publisher>
                <ListPage alerts=alerts number=number pages=pages />
            </SitePage>
        }
        .to_html()
    });
    let says = [words.list_page(&words.grouped(number), &words.grouped(pages)), words.catalogue_lead()];
    let parts = Parts {
        metadata: Metadata::page(&folder, "CollectionPage"),
        ..Parts::of_site(words, folder, says, &common.styles.catalogue, Runs::Text, page)
    };
    document(parts, words, common)
}
