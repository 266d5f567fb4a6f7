//! A class's data on the device: loaded after the first render, saved on every change, shared with other tabs.

use leptos::ev;
use leptos::prelude::*;

use super::kept::{Persist, SaveStatus, save, storage_key};
use crate::alert::Key;
use crate::browser;
use crate::store::{OnUnreadable, Refused, Storage};

/// A key in the device's storage.
struct Device(String);

impl Storage for Device {
    fn load(&self) -> Result<Option<String>, Refused> {
        browser::load(&self.0).map_err(|_| Refused)
    }

    fn save(&self, text: &str) -> Result<(), Refused> {
        browser::save(&self.0, text).map_err(|_| Refused)
    }
}

/// A value persisted for the page's alert, as signals. Cheap to copy.
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
    /// Creates an empty value, as in the prerendered document. Storage is read after the first render.
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

    /// Returns the value.
    pub fn value(self) -> RwSignal<T> {
        self.value
    }

    /// Returns whether it is saved.
    pub fn save_status(self) -> RwSignal<SaveStatus> {
        self.status
    }

    /// Changes the value, with the time of the change, and saves it.
    pub fn change(self, change: impl FnOnce(&mut T, u64)) {
        self.change_and_save(change, OnUnreadable::Leave);
    }

    /// Changes the value when the reader erases everything; also replaces unreadable stored data.
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

    /// Writes what storage lacks, and merges in what it has.
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
                // A null key means that all storage was cleared.
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
