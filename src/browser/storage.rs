use web_sys::Storage;

/// The browser refuses to store anything: in a sandboxed frame, with cookies blocked, or with the quota used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageError;

fn storage() -> Result<Storage, StorageError> {
    // The getter itself throws in a sandboxed frame.
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError)
}

/// Returns the text stored under a key.
///
/// # Errors
/// [`StorageError`] if the browser refuses.
pub fn load(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|_| StorageError)
}

/// Stores a text under a key and reads it back to verify it.
///
/// # Errors
/// [`StorageError`] if the browser refuses or does not keep the text.
pub fn save(key: &str, text: &str) -> Result<(), StorageError> {
    let storage = storage()?;
    storage.set_item(key, text).map_err(|_| StorageError)?;
    match storage.get_item(key) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(StorageError),
    }
}

/// Removes every entry whose key begins with `start`.
pub fn remove_all(start: &str) {
    let Ok(storage) = storage() else { return };
    let count = storage.length().unwrap_or(0);
    let keys: Vec<String> = (0..count).filter_map(|n| storage.key(n).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with(start)) {
        let _ = storage.remove_item(key);
    }
}

/// Returns the storage of this tab, which lasts until the tab is closed.
fn tab() -> Option<Storage> {
    web_sys::window().and_then(|window| window.session_storage().ok().flatten())
}

/// Returns the text that this tab stored under a key.
pub fn session_load(key: &str) -> Option<String> {
    tab()?.get_item(key).ok().flatten()
}

/// Stores a text under a key until the tab is closed. Does nothing if the browser refuses.
pub fn session_save(key: &str, text: &str) {
    if let Some(tab) = tab() {
        let _ = tab.set_item(key, text);
    }
}

/// Removes what this tab stored under a key.
pub fn session_remove(key: &str) {
    if let Some(tab) = tab() {
        let _ = tab.remove_item(key);
    }
}
