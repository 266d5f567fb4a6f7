use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{StartError, document_address, document_words, follow_query, hydrate};
use crate::address::{Page, Pair};
use crate::alert::Key;
use crate::app::InvalidData;
use crate::browser::{self, DataResponse};
use crate::compare::{CompareData, CompareDocument, CompareStore, Compared};
use crate::components::provide_site;

/// The maximum size of the page's data, in bytes.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Starts the comparison. The document's script has already requested the data.
///
/// # Errors
/// [`StartError`] if the data cannot be loaded, or the data or the document is not valid; the document then stays as it is.
pub async fn start(data: DataResponse) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data: CompareData = serde_json::from_slice(&bytes).map_err(|_| StartError::BadData(InvalidData))?;
    let words = document_words();
    let (base, address) = document_address()?;
    if !matches!(address.page, Page::Compare(_)) {
        return Err(StartError::WrongDocument);
    }
    hydrate(move || {
        provide_site(words, Page::Compare(data.pair()));
        let started = Callback::new(move |store| follow_address(store, base.clone()));
        view! { <CompareDocument data=data started=started /> }
    })
}

/// Loads the alerts that the reader chooses, and keeps the choice in the address.
fn follow_address(store: CompareStore, base: String) {
    store.load_with(Callback::new(move |id: Key| {
        let file = [base.as_str(), "compare/", id.as_str(), ".json"].concat();
        spawn_local(async move {
            let bytes = browser::load_file(&file, &browser::own_origin(), Compared::MAX_BYTES).await;
            store.receive(id, bytes.as_deref().ok());
        });
    }));
    let pair = store.pair();
    follow_query(move |query| store.read_query(query), move || pair.with(Pair::query));
}
