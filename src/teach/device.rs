//! What a class keeps, on the device: read after the first render, written at every change, shared with other tabs.

use leptos::ev;
use leptos::prelude::*;

use super::kept::{Persist, SaveStatus, save, storage_key};
use crate::alert::Key;
use crate::browser;
use crate::store::{OnUnreadable, Refused, Storage};

/// The place on the device where something is stored.
struct Device(String);

impl Storage for Device {
    fn load(&self) -> Result<Option<String>, Refused> {
        browser::load(&self.0).map_err(|_| Refused)
    }

    fn save(&self, text: &str) -> Result<(), Refused> {
        browser::save(&self.0, text).map_err(|_| Refused)
    }
}

/// Something that is kept for the page's alert, as signals. Copied freely.
pub struct Persisted<T: 'static> {
    alert: StoredValue<Key>,
    value: RwSignal<T>,
    status: RwSignal<SaveStatus>,
}

impl<T> Clone for Persisted<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Persisted<T> {}

impl<T: Persist + Send + Sync> Persisted<T> {
    /// Nothing yet, as in the document. What the device holds is read after the first render.
    pub fn new(alert: Key) -> Self {
        let kept = Self {
            alert: StoredValue::new(alert),
            value: RwSignal::new(T::default()),
            status: RwSignal::new(SaveStatus::default()),
        };
        // Only the browser runs effects.
        Effect::new(move |_| kept.listen());
        kept
    }

    /// The value.
    pub fn value(self) -> RwSignal<T> {
        self.value
    }

    /// Whether it is kept.
    pub fn save_status(self) -> RwSignal<SaveStatus> {
        self.status
    }

    /// Changes the value, with the time of the change, and writes it to the device.
    pub fn change(self, change: impl FnOnce(&mut T, u64)) {
        self.change_and_save(change, OnUnreadable::Leave);
    }

    /// The same where the reader erases everything: what could not be read on the device goes too.
    pub fn erase(self, change: impl FnOnce(&mut T, u64)) {
        self.change_and_save(change, OnUnreadable::Replace);
    }

    fn change_and_save(self, change: impl FnOnce(&mut T, u64), on_unreadable: OnUnreadable) {
        self.value.update(|value| {
            let now = value.tick(browser::now());
            change(value, now);
        });
        self.save(on_unreadable);
    }

    /// Writes what the device does not hold yet, and takes in what it holds besides.
    fn save(self, on_unreadable: OnUnreadable) {
        let (all, status) = self.alert.with_value(|alert| {
            let device = Device(storage_key::<T>(alert));
            self.value.with_untracked(|value| save(&device, value, alert, on_unreadable))
        });
        if self.value.with_untracked(|value| *value != all) {
            self.value.set(all);
        }
        if self.status.get_untracked() != status {
            self.status.set(status);
        }
    }

    fn listen(self) {
        self.save(OnUnreadable::Leave);
        let listeners = [
            window_event_listener(ev::storage, move |event| {
                let ours = self.alert.with_value(storage_key::<T>);
                // No key means that everything was erased.
                if event.key().is_none_or(|key| key == ours) {
                    self.save(OnUnreadable::Leave);
                }
            }),
            window_event_listener(ev::pageshow, move |event| {
                if event.persisted() {
                    self.save(OnUnreadable::Leave);
                }
            }),
            window_event_listener(ev::pagehide, move |_| self.save(OnUnreadable::Leave)),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    }
}
