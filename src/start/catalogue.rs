use leptos::prelude::*;

use super::{StartError, document_address, document_words, hydrate};
use crate::address::{Address, Filters, Page};
use crate::app::NotOurData;
use crate::browser::{self, Answer};
use crate::catalogue::{CatalogueData, CatalogueDocument, CatalogueStore};
use crate::components::provide_site;

/// Largest data of the list, in bytes.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Starts the list of alerts. The document's own script has asked for the data already.
///
/// # Errors
/// [`StartError`]; the document then stays as it is.
pub async fn start(data: Answer) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data: CatalogueData = serde_json::from_slice(&bytes).map_err(|_| StartError::BadData(NotOurData))?;
    let words = document_words();
    let (_, address) = document_address()?;
    if address.page != Page::Catalogue {
        return Err(StartError::NotOurs);
    }
    hydrate(move || {
        provide_site(words, Page::Catalogue);
        let started = Callback::new(follow_address);
        view! { <CatalogueDocument data=data started=started /> }
    })
}

/// Reads what the address says, once the document is taken over as the build wrote it, and afterwards writes there what the reader
/// chooses.
fn follow_address(store: CatalogueStore) {
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            store.read_query(browser::query(&browser::place()).trim_start_matches('?'));
            browser::forget_early();
            browser::ready();
        }
    });
    let filters = store.filters();
    Effect::watch(
        move || filters.with(Filters::query),
        move |chosen, _, _| {
            let place = browser::place();
            let (address, _) = Address::parse(&browser::query(&place));
            // The theme stays.
            let options = address.options.query();
            let query = [chosen.as_str(), &options].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let there = if query.is_empty() {
                browser::path(&place).to_owned()
            } else {
                [browser::path(&place), "?", &query.join("&")].concat()
            };
            let fragment = browser::fragment(&place).map(|fragment| ["#", &fragment].concat()).unwrap_or_default();
            let there = there + &fragment;
            if !browser::is_at(&there) {
                browser::replace_url(&there);
            }
        },
        false,
    );
}
