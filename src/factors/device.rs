//! The reader's marks on the device. What a reader does is written at once; what other tabs write comes in as an intent.

use leptos::ev;
use leptos::prelude::*;

use crate::browser;
use crate::store::{Intent, OnUnreadable, Reading, Refused, Storage, Store, Timestamp};

/// The place on the device where the marks of an alert are stored.
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
    /// The place for the page's alert; `None` where nothing is kept.
    fn of(store: Store) -> Option<Self> {
        store.kept_at().get_untracked().map(Self)
    }
}

/// The time by the device's clock.
pub fn now() -> Timestamp {
    Timestamp::from_millis(browser::now())
}

/// Carries out what the reader asks for, and writes the marks to the device. Where the reader erases everything, what could not be read
/// there goes too.
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

/// Reads what the device holds, and takes in what other tabs write for as long as the caller's owner lives. For the browser, after
/// the first render; it starts anew when the place changes at which marks are kept.
pub fn keep_marks(store: Store) {
    if store.kept_at().with(Option::is_none) {
        return;
    }
    take_in(store, Intent::Restore);
    let listeners = [
        window_event_listener(ev::storage, move |event| {
            // No key means that everything was erased.
            let is_ours = |key| Device::of(store).is_some_and(|Device(ours)| ours == key);
            if event.key().is_none_or(is_ours) {
                take_in(store, Intent::StorageChanged);
            }
        }),
        window_event_listener(ev::pageshow, move |event| {
            if event.persisted() {
                take_in(store, Intent::StorageChanged);
            }
        }),
        window_event_listener(ev::pagehide, move |_| save(store, OnUnreadable::Leave)),
    ];
    on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
}

/// Tells the store what the device holds, and writes what it does not hold yet.
fn take_in(store: Store, as_intent: fn(Reading) -> Intent) {
    let alert = store.with_facts(|facts| facts.alert.clone());
    if let Some((device, alert)) = Device::of(store).zip(alert) {
        store.send(as_intent(Reading::from_storage(&device, &alert)));
        store.save(&device, OnUnreadable::Leave);
    }
}
