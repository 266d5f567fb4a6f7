use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{StartError, document_address, document_words, follow_query, hydrate};
use crate::address::{Filters, Page};
use crate::app::InvalidData;
use crate::browser::{self, DataResponse};
use crate::catalogue::{CatalogueData, CatalogueDocument, CatalogueStore};
use crate::components::provide_site;

/// The maximum size of the list's data, in bytes.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Starts the list of alerts. The document's script has already requested the data.
///
/// # Errors
/// [`StartError`] if the data cannot be loaded, or the data or the document is not valid; the document then stays as it is.
pub async fn start(data: DataResponse) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data: CatalogueData = serde_json::from_slice(&bytes).map_err(|_| StartError::BadData(InvalidData))?;
    let words = document_words();
    let (base, address) = document_address()?;
    if address.page != Page::Catalogue {
        return Err(StartError::WrongDocument);
    }
    hydrate(move || {
        provide_site(words, Page::Catalogue);
        let started = Callback::new(move |store| follow_address(store, base.clone()));
        view! { <CatalogueDocument data=data started=started /> }
    })
}

/// Loads the rest of a long list on demand, and keeps the reader's filters in the address.
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
