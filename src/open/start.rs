use leptos::prelude::*;

use super::data::OpenData;
use super::page::OpenPage;
use super::state::OpenState;
use crate::browser::{self, Answer};
use crate::reading::MAX_BYTES;
use crate::start::{StartError, hydrate};
use crate::words::{Language, Words};

/// Starts the page in the document that the build wrote. The document's own script has asked for the data already.
///
/// # Errors
/// [`StartError`]; the document then stays as it is.
pub async fn start(data: Answer) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data = OpenData::read(&bytes).map_err(StartError::BadData)?;
    let words = Words::new(browser::language().as_deref().and_then(Language::from_key).unwrap_or(Language::English));
    let root = browser::page_setting("root").unwrap_or_default();
    let base = browser::base_path(&root).ok_or(StartError::NotOurs)?;
    hydrate(move || {
        OpenState::provide(data, words, base);
        provide_context(words);
        Effect::new(|_| browser::ready());
        view! { <OpenPage /> }
    })
}
