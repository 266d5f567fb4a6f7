use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::{Comparable, CompareData, Compared};
use crate::address::{Ignored, Pair};
use crate::alert::Key;

/// The loading state of an alert.
#[derive(Clone, Debug, PartialEq)]
pub enum Loaded {
    /// The alert is loading.
    Waiting,
    /// The alert is loaded.
    Ready(Arc<Compared>),
    /// The request failed, or the response is invalid.
    Failed,
}

/// The state of the comparison page, provided as context.
#[derive(Clone, Copy)]
pub struct CompareStore {
    alerts: StoredValue<Arc<Vec<Comparable>>>,
    first: StoredValue<Pair>,
    pair: RwSignal<Pair>,
    texts: RwSignal<HashMap<Key, Loaded>>,
    ignored: RwSignal<Vec<Ignored>>,
    loader: StoredValue<Option<Callback<Key>>>,
}

impl CompareStore {
    /// Provides a store with the same pair as the prerendered document.
    pub fn provide(data: &CompareData) -> Self {
        let pair = data.pair();
        let texts = data.texts.iter().map(|text| (text.id.clone(), Loaded::Ready(Arc::new(text.clone())))).collect();
        let store = Self {
            alerts: StoredValue::new(Arc::new(data.alerts.clone())),
            first: StoredValue::new(pair.clone()),
            pair: RwSignal::new(pair),
            texts: RwSignal::new(texts),
            ignored: RwSignal::new(Vec::new()),
            loader: StoredValue::new(None),
        };
        provide_context(store);
        store
    }

    /// Returns all alerts, newest first.
    pub fn alerts(self) -> Arc<Vec<Comparable>> {
        self.alerts.get_value()
    }

    /// Returns the compared pair.
    pub fn pair(self) -> ReadSignal<Pair> {
        self.pair.read_only()
    }

    /// Returns the parts of the address that were ignored.
    pub fn ignored(self) -> ReadSignal<Vec<Ignored>> {
        self.ignored.read_only()
    }

    /// Returns the loading state of an alert, or `None` if it was not requested.
    pub fn text(self, id: &Key) -> Option<Loaded> {
        self.texts.with(|texts| texts.get(id).cloned())
    }

    /// Returns both alerts once they are loaded.
    pub fn both(self) -> Option<(Arc<Compared>, Arc<Compared>)> {
        let pair = self.pair.get();
        let ready = |id: Option<Key>| match self.text(&id?) {
            Some(Loaded::Ready(text)) => Some(text),
            _ => None,
        };
        Some((ready(pair.a)?, ready(pair.b)?))
    }

    /// Returns whether the pair differs from the prerendered one.
    pub fn is_chosen(self) -> bool {
        self.pair.with(|pair| self.first.with_value(|first| pair != first))
    }

    /// Sets the callback that loads an alert and then calls [`CompareStore::receive`]. Without it nothing is loaded.
    pub fn load_with(self, loader: Callback<Key>) {
        self.loader.set_value(Some(loader));
    }

    /// Applies a query string without its question mark. If it names no alert, the page shows the initial pair.
    pub fn read_query(self, query: &str) {
        let (mut pair, mut ignored) = Pair::parse(query);
        let alerts = self.alerts();
        for (key, slot) in [("a", &mut pair.a), ("b", &mut pair.b)] {
            if let Some(id) = slot.take_if(|id| alerts.iter().all(|alert| &alert.id != id)) {
                ignored.push(Ignored::new(key, id.as_str()));
            }
        }
        self.ignored.set(ignored);
        self.pair.set(if pair == Pair::default() { self.first.get_value() } else { pair });
        self.load_missing();
    }

    /// Chooses an alert for the left or the right side.
    pub fn choose(self, is_left: bool, id: Option<Key>) {
        self.change(|pair| *(if is_left { &mut pair.a } else { &mut pair.b }) = id);
    }

    /// Swaps the left and the right alert.
    pub fn swap(self) {
        self.change(|pair| std::mem::swap(&mut pair.a, &mut pair.b));
    }

    /// Changes the pair and clears the ignored parts, since a choice replaces the address.
    fn change(self, change: impl FnOnce(&mut Pair)) {
        if self.ignored.with_untracked(|ignored| !ignored.is_empty()) {
            self.ignored.set(Vec::new());
        }
        self.pair.update(change);
        self.load_missing();
    }

    /// Requests the chosen alerts that were not requested before.
    fn load_missing(self) {
        let Some(loader) = self.loader.get_value() else { return };
        let Pair { a, b } = self.pair.get_untracked();
        for id in [a, b].into_iter().flatten() {
            if self.texts.with_untracked(|texts| !texts.contains_key(&id)) {
                self.texts.update(|texts| {
                    texts.insert(id.clone(), Loaded::Waiting);
                });
                loader.run(id);
            }
        }
    }

    /// Stores the response for an alert. Invalid data counts as a failure.
    pub fn receive(self, id: Key, bytes: Option<&[u8]>) {
        let text = bytes.and_then(|bytes| serde_json::from_slice::<Compared>(bytes).ok()).filter(|text| text.id == id);
        let loaded = text.map_or(Loaded::Failed, |text| Loaded::Ready(Arc::new(text)));
        self.texts.update(|texts| {
            texts.insert(id, loaded);
        });
    }

    /// Retries the requests that failed.
    pub fn try_again(self) {
        self.texts.update(|texts| texts.retain(|_, loaded| *loaded != Loaded::Failed));
        self.load_missing();
    }
}
