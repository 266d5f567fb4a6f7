use leptos::prelude::*;

use super::data::OpenData;
use super::page::OpenPage;
use super::state::OpenState;
use crate::browser::{self, DataResponse};
use crate::reading::MAX_BYTES;
use crate::start::{StartError, document_base, document_words, hydrate};

/// Hydrates the prerendered document. The document's own script has already requested the data.
///
/// # Errors
/// [`StartError`] if the page cannot be started; the document then stays as it is.
pub async fn start(data: DataResponse) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data = OpenData::read(&bytes).map_err(StartError::BadData)?;
    let (words, base) = (document_words(), document_base()?);
    hydrate(move || {
        OpenState::provide(data, words, base);
        provide_context(words);
        Effect::new(|_| browser::ready());
        view! { <OpenPage /> }
    })
}
