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

/// Removes everything whose key begins like this.
pub fn remove_all(start: &str) {
    let Ok(storage) = storage() else { return };
    let count = storage.length().unwrap_or(0);
    let keys: Vec<String> = (0..count).filter_map(|n| storage.key(n).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with(start)) {
        let _ = storage.remove_item(key);
    }
}

/// What belongs to this tab alone, until it is closed.
fn tab() -> Option<Storage> {
    web_sys::window().and_then(|window| window.session_storage().ok().flatten())
}

/// What this tab keeps under a key.
pub fn session_load(key: &str) -> Option<String> {
    tab()?.get_item(key).ok().flatten()
}

/// Keeps a text under a key until the tab is closed. A device that refuses keeps nothing.
pub fn session_save(key: &str, text: &str) {
    if let Some(tab) = tab() {
        let _ = tab.set_item(key, text);
    }
}

/// Forgets what this tab keeps under a key.
pub fn session_remove(key: &str) {
    if let Some(tab) = tab() {
        let _ = tab.remove_item(key);
    }
}
