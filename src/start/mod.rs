//! Starts the app in a document that the build wrote: loads the data and hydrates the document.

mod catalogue;
mod compare;

pub use catalogue::start as start_catalogue;
pub use compare::start as start_compare;

use leptos::either::Either;
use leptos::ev;
#[cfg(target_arch = "wasm32")]
use leptos::mount::hydrate_from;
use leptos::mount::mount_to;
#[cfg(not(target_arch = "wasm32"))]
use leptos::mount::mount_to as hydrate_from; // Native builds only check this file: there is no document to hydrate.
use leptos::prelude::*;

use crate::address::{Address, Page};
use crate::app::{App, AppData, Base, InvalidData, Navigation, early_input};
use crate::browser::{self, DataResponse, ScriptError};
use crate::embed::{EmbedPage, follow_host};
use crate::reading::MAX_BYTES;
use crate::store::{EarlyInput, Intent, Store, Timestamp};
use crate::words::{Language, Words};

/// The reason the app does not start.
pub enum StartError {
    /// The data could not be loaded.
    NoData(ScriptError),
    /// The data is not what the build wrote.
    BadData(InvalidData),
    /// The document is not one of the app's.
    WrongDocument,
}

impl From<StartError> for ScriptError {
    /// Converts the error for the document's script.
    fn from(error: StartError) -> Self {
        match error {
            StartError::NoData(refusal) => refusal,
            StartError::BadData(_) => ScriptError::new("the data does not belong to this document"),
            StartError::WrongDocument => ScriptError::new("the document is not at the address that it was built for"),
        }
    }
}

/// Starts the app. The document's script has already requested the data, in parallel with the app's code.
///
/// # Errors
/// [`StartError`] if the data cannot be loaded, or the data or the document is not valid; the document then stays as it is.
pub async fn start(data: DataResponse) -> Result<(), StartError> {
    let bytes = data.bytes(MAX_BYTES).await.map_err(StartError::NoData)?;
    let data = AppData::read(&bytes).map_err(StartError::BadData)?;
    let words = document_words();
    let (shown, facts, publisher) = data.parts(words);
    let (base, address) = document_address()?;
    let (id, view, is_framed) = match &address.page {
        Page::Alert(id, view) => (id, view, false),
        Page::Embed(id, view) => (id, view, true),
        _ => return Err(StartError::WrongDocument),
    };
    if *id != shown.alert.id || !view.is_app_route() {
        return Err(StartError::WrongDocument);
    }
    let shown = if is_framed { shown.in_frame() } else { shown };
    let early = early_input(browser::early_input());
    let app = move || {
        let store = Store::provide(facts, address);
        let navigation = Navigation::provide(store, &shown, Base::Folder(base));
        if is_framed {
            follow_host(store, navigation);
        }
        provide_context(shown);
        Effect::new(move |_| {
            if early != EarlyInput::default() {
                store.send(Intent::Early { input: early.clone(), now: Timestamp::from_millis(browser::now()) });
            }
            // The input that early.js saved in case of a reload is now in the store.
            browser::forget_early();
            browser::ready();
        });
        if is_framed {
            Either::Left(view! { <EmbedPage publisher=publisher /> })
        } else {
            Either::Right(view! { <App publisher=publisher /> })
        }
    };
    hydrate(app)
}

/// Returns the words of the document's language. It is read from the app's own element, because a browser or extension that translates
/// changes the language of the root element.
pub fn document_words() -> Words {
    let language = browser::app_dataset("language");
    Words::new(language.as_deref().and_then(Language::from_key).unwrap_or(Language::English))
}

/// Returns the path of the site's root folder, which ends in a slash.
///
/// # Errors
/// [`StartError::WrongDocument`] if the path cannot be resolved.
pub fn document_base() -> Result<String, StartError> {
    browser::base_path(&browser::app_dataset("root").unwrap_or_default()).ok_or(StartError::WrongDocument)
}

/// Returns the path of the site's root folder and the document's address. Query and fragment are applied later, since the build did not
/// know them.
///
/// # Errors
/// [`StartError::WrongDocument`] if the document is not at an address of the site.
pub fn document_address() -> Result<(String, Address), StartError> {
    let base = document_base()?;
    let (address, _) =
        Address::parse_under(&base, browser::path(&browser::place())).ok_or(StartError::WrongDocument)?;
    Ok((base, address))
}

/// Keeps a page and the query of its address in sync: reads the query after hydration and on every `popstate` event, and writes the
/// reader's choices to it.
///
/// `read`: applies a query without its question mark. `chosen`: returns the query for what the page shows.
fn follow_query(
    read: impl Fn(&str) + Copy + Send + Sync + 'static,
    chosen: impl Fn() -> String + Send + Sync + 'static,
) {
    // The query that was last read or written. A link to a part of the page keeps it, so there is nothing to read.
    let known = StoredValue::new(None::<String>);
    let read_address = move || {
        let query = browser::query(&browser::place());
        if known.with_value(|known| known.as_ref() != Some(&query)) {
            read(query.trim_start_matches('?'));
            known.set_value(Some(query));
        }
    };
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            read_address();
            browser::forget_early();
            browser::ready();
        }
    });
    // A link within the page adds a history entry; the previous entry may have another query.
    let back = window_event_listener(ev::popstate, move |_| read_address());
    on_cleanup(move || back.remove());
    let chosen = Signal::derive(chosen);
    // Changing the address takes a browser longer than answering a keystroke, so it follows after the paint.
    let write = move || {
        replace_query(&chosen.get_untracked());
        known.set_value(Some(browser::query(&browser::place())));
    };
    Effect::watch(move || chosen.track(), move |(), _, _| browser::after_paint(write), false);
}

/// Writes the reader's choices to the query of the address. The options, such as the theme, and the fragment stay.
fn replace_query(chosen: &str) {
    let place = browser::place();
    let (address, _) = Address::parse(&browser::query(&place));
    let options = address.options.query();
    let query = [chosen, &options].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
    let query = if query.is_empty() { query } else { ["?", &query].concat() };
    let fragment = browser::fragment(&place).map(|fragment| ["#", &fragment].concat()).unwrap_or_default();
    let there = [browser::path(&place), &query, &fragment].concat();
    if !browser::is_at(&there) {
        browser::replace_url(&there);
    }
}

/// Hydrates the prerendered document. If something has changed it since the build, replaces it with a fresh render.
///
/// # Errors
/// [`StartError::WrongDocument`] if the document has no element for the app.
pub fn hydrate<V: IntoView + 'static>(page: impl FnOnce() -> V + 'static) -> Result<(), StartError> {
    let place = browser::place_of("app").ok_or(StartError::WrongDocument)?;
    // An extension that translates wraps texts in extra elements; such a document cannot be hydrated.
    if browser::app_dataset("elements").is_some_and(|count| count == browser::elements_in("app")) {
        hydrate_from(place, page).forget();
    } else {
        browser::clear("app");
        mount_to(place, page).forget();
    }
    Ok(())
}
