#[cfg(target_arch = "wasm32")]
use leptos::mount::hydrate_from;
use leptos::mount::mount_to;
#[cfg(not(target_arch = "wasm32"))]
use leptos::mount::mount_to as hydrate_from; // Native builds only check this file: there is no document to hydrate.
use leptos::prelude::*;

use super::data::OpenData;
use super::page::OpenPage;
use super::state::OpenState;
use crate::browser::{self, Answer};
use crate::reading::MAX_BYTES;
use crate::start::StartError;
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
    let place = browser::place_of("app").ok_or(StartError::NotOurs)?;
    // An extension that translates puts elements of its own around texts; such a document cannot be taken over.
    let as_written = browser::page_setting("elements").is_some_and(|count| count == browser::elements_in("app"));
    let page = move || {
        OpenState::provide(data, words, base);
        provide_context(words);
        Effect::new(|_| browser::ready());
        view! { <OpenPage /> }
    };
    if as_written {
        hydrate_from(place, page).forget();
    } else {
        browser::clear("app");
        mount_to(place, page).forget();
    }
    Ok(())
}
