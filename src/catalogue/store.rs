use std::sync::Arc;

use leptos::prelude::*;

use super::search::{Found, Index};
use crate::address::{Facet, Filters, Ignored};

/// What a reader has chosen on the catalogue, and what follows from it. In context on that page.
#[derive(Clone, Copy)]
pub struct CatalogueStore {
    index: StoredValue<Arc<Index>>,
    filters: RwSignal<Filters>,
    ignored: RwSignal<Vec<Ignored>>,
    found: Memo<Found>,
}

impl CatalogueStore {
    /// Provides a store in which nothing is chosen.
    pub fn provide(index: Index) -> Self {
        let index = Arc::new(index);
        let filters = RwSignal::new(Filters::default());
        let searched = Arc::clone(&index);
        let found = Memo::new(move |_| filters.with(|filters| searched.find(filters)));
        let store = Self { index: StoredValue::new(index), filters, ignored: RwSignal::new(Vec::new()), found };
        provide_context(store);
        store
    }

    /// All alerts.
    pub fn index(self) -> Arc<Index> {
        self.index.get_value()
    }

    /// What is chosen.
    pub fn filters(self) -> ReadSignal<Filters> {
        self.filters.read_only()
    }

    /// What matches.
    pub fn found(self) -> Memo<Found> {
        self.found
    }

    /// Parts of the address that cannot be used.
    pub fn ignored(self) -> ReadSignal<Vec<Ignored>> {
        self.ignored.read_only()
    }

    /// Takes over a query of the address, without its question mark.
    pub fn read_query(self, query: &str) {
        let (filters, mut ignored) = Filters::parse(query);
        let (filters, unknown) = self.index.with_value(|index| index.usable(filters));
        ignored.extend(unknown);
        self.filters.set(filters);
        self.ignored.set(ignored);
    }

    /// Searches for words.
    pub fn search(self, words: String) {
        self.change(|filters| filters.words = words);
    }

    /// Limits the list to a value; without one it is not limited.
    pub fn choose(self, facet: Facet, value: Option<String>) {
        self.change(|filters| filters.set(facet, value));
    }

    /// Shows the whole list again.
    pub fn clear(self) {
        self.change(|filters| *filters = Filters::default());
    }

    /// A choice replaces the address, and with it what could not be used there.
    fn change(self, change: impl FnOnce(&mut Filters)) {
        if self.ignored.with_untracked(|ignored| !ignored.is_empty()) {
            self.ignored.set(Vec::new());
        }
        self.filters.update(change);
    }
}
