use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::Storage;

/// The device does not let us keep anything: a sandboxed frame, blocked cookies, a full store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageError;

fn storage() -> Result<Storage, StorageError> {
    // The getter itself throws in a sandboxed frame.
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError)
}

/// What is kept under a key.
///
/// # Errors
/// [`StorageError`] where the device refuses.
pub fn load(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|_| StorageError)
}

/// Keeps a text under a key, and reads it back.
///
/// # Errors
/// [`StorageError`] where the device refuses or does not keep it.
pub fn save(key: &str, text: &str) -> Result<(), StorageError> {
    let storage = storage()?;
    storage.set_item(key, text).map_err(|_| StorageError)?;
    match storage.get_item(key) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(StorageError),
    }
}

/// Forgets what is kept under a key.
///
/// # Errors
/// [`StorageError`] where the device refuses.
pub fn erase(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|_| StorageError)
}

/// Calls back when another page of this site changed what is kept under a key, and when the browser shows this page anew as it was
/// left, as it may have missed such a change then. For the life of the page.
pub fn on_change_elsewhere(key: &'static str, changed: impl Fn() + 'static) {
    let heard = move |event: web_sys::Event| {
        let concerned = match event.dyn_ref::<web_sys::StorageEvent>() {
            // No key means that everything was erased.
            Some(event) => event.key().is_none_or(|changed| changed.starts_with(key)),
            None => event.unchecked_ref::<web_sys::PageTransitionEvent>().persisted(),
        };
        if concerned {
            changed();
        }
    };
    let heard = Closure::<dyn Fn(web_sys::Event)>::new(heard).into_js_value();
    if let Some(window) = web_sys::window() {
        for event in ["storage", "pageshow"] {
            let _ = window.add_event_listener_with_callback(event, heard.unchecked_ref());
        }
    }
}
