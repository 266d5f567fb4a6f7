//! The reader's marks in local storage. The reader's changes are saved immediately; changes from other tabs arrive as intents.

use leptos::ev;
use leptos::prelude::*;

use crate::browser;
use crate::store::{Intent, OnUnreadable, Reading, Refused, Storage, Store, Timestamp};

/// The storage key under which an alert's marks are saved.
struct Device(String);

impl Storage for Device {
    fn load(&self) -> Result<Option<String>, Refused> {
        browser::load(&self.0).map_err(|_| Refused)
    }

    fn save(&self, text: &str) -> Result<(), Refused> {
        browser::save(&self.0, text).map_err(|_| Refused)
    }
}

impl Device {
    /// Returns the key for the page's alert, or `None` if marks are not kept.
    fn of(store: Store) -> Option<Self> {
        store.kept_at().get_untracked().map(Self)
    }
}

/// Returns the current time by the device's clock.
pub fn now() -> Timestamp {
    Timestamp::from_millis(browser::now())
}

/// Applies an intent and saves the marks. Erasing also replaces stored marks that could not be read.
pub fn change(store: Store, intent: Intent) {
    let on_unreadable =
        if matches!(intent, Intent::Erase { .. }) { OnUnreadable::Replace } else { OnUnreadable::Leave };
    store.send(intent);
    save(store, on_unreadable);
}

fn save(store: Store, on_unreadable: OnUnreadable) {
    if let Some(device) = Device::of(store) {
        store.save(&device, on_unreadable);
    }
}

/// Restores the stored marks and follows changes from other tabs until the caller's owner is disposed.
///
/// Call it in the browser after the first render. Inside an effect it runs again when the storage key changes.
pub fn persist_marks(store: Store) {
    if store.kept_at().with(Option::is_none) {
        return;
    }
    restore_from_storage(store, Intent::Restore);
    let listeners = [
        window_event_listener(ev::storage, move |event| {
            // `None` means that all storage was cleared.
            let is_ours = |key| Device::of(store).is_some_and(|Device(ours)| ours == key);
            if event.key().is_none_or(is_ours) {
                restore_from_storage(store, Intent::StorageChanged);
            }
        }),
        window_event_listener(ev::pageshow, move |event| {
            if event.persisted() {
                restore_from_storage(store, Intent::StorageChanged);
            }
        }),
        window_event_listener(ev::pagehide, move |_| save(store, OnUnreadable::Leave)),
    ];
    on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
}

/// Sends the stored marks to the store, then saves the merged result.
fn restore_from_storage(store: Store, as_intent: fn(Reading) -> Intent) {
    let alert = store.with_facts(|facts| facts.alert.clone());
    if let Some((device, alert)) = Device::of(store).zip(alert) {
        store.send(as_intent(Reading::from_storage(&device, &alert)));
        store.save(&device, OnUnreadable::Leave);
    }
}
