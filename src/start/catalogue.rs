use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{StartError, document_address, document_words, follow_query, hydrate};
use crate::address::{Filters, Page};
use crate::app::InvalidData;
use crate::browser::{self, DataResponse};
use crate::catalogue::{CatalogueData, CatalogueDocument, CatalogueStore};
use crate::components::provide_site;

/// Largest data of the list, in bytes.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Starts the list of alerts. The document's own script has asked for the data already.
///
/// # Errors
/// [`StartError`]; the document then stays as it is.
pub async fn start(data: DataResponse) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data: CatalogueData = serde_json::from_slice(&bytes).map_err(|_| StartError::BadData(InvalidData))?;
    let words = document_words();
    let (base, address) = document_address()?;
    if address.page != Page::Catalogue {
        return Err(StartError::NotOurs);
    }
    hydrate(move || {
        provide_site(words, Page::Catalogue);
        let started = Callback::new(move |store| follow_address(store, base.clone()));
        view! { <CatalogueDocument data=data started=started /> }
    })
}

/// Loads the rest of a long list when it is needed, and keeps what the reader chooses in the address.
fn follow_address(store: CatalogueStore, base: String) {
    store.load_with(Callback::new(move |file: String| {
        let address = [base.as_str(), &file].concat();
        spawn_local(async move {
            let bytes = browser::load_file(&address, &browser::own_origin(), CatalogueStore::MAX_PART).await;
            store.receive(&file, bytes.as_deref().ok());
        });
    }));
    let filters = store.filters();
    follow_query(move |query| store.read_query(query), move || filters.with(Filters::query));
}
