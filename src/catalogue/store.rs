use leptos::prelude::*;

use super::search::{Choice, Found, Index, Listed};
use super::{CatalogueData, PAGE};
use crate::address::{Facet, Filters, Ignored};

/// How far the rest of a long list has loaded: the alerts that are not in its first file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// The reader has not searched yet, so nothing was requested.
    Unasked,
    /// They are loading.
    Loading,
    /// A file did not load.
    Failed,
    /// Every alert is loaded.
    Loaded,
}

/// What a reader has chosen on the catalogue, and what follows from it. In context on that page.
#[derive(Clone, Copy)]
pub struct CatalogueStore {
    index: RwSignal<Index>,
    filters: RwSignal<Filters>,
    ignored: RwSignal<Vec<Ignored>>,
    found: Memo<Found>,
    limit: RwSignal<usize>,
    rest: RwSignal<Rest>,
    parts: StoredValue<Vec<String>>,
    loader: StoredValue<Option<Callback<String>>>,
}

impl CatalogueStore {
    /// Most bytes of a file with a part of the list.
    pub const MAX_PART: usize = 4 * 1024 * 1024;

    /// Provides a store in which nothing is chosen.
    pub fn provide(data: CatalogueData) -> Self {
        let CatalogueData { alerts, choices, total, parts, .. } = data;
        let index = RwSignal::new(Index::new(alerts, choices, total));
        let filters = RwSignal::new(Filters::default());
        let found = Memo::new(move |_| index.with(|index| filters.with(|filters| index.find(filters))));
        let rest = if parts.is_empty() { Rest::Loaded } else { Rest::Unasked };
        let store = Self {
            index,
            filters,
            ignored: RwSignal::new(Vec::new()),
            found,
            limit: RwSignal::new(PAGE),
            rest: RwSignal::new(rest),
            parts: StoredValue::new(parts),
            loader: StoredValue::new(None),
        };
        provide_context(store);
        store
    }

    /// The alerts that are loaded.
    pub fn index(self) -> ReadSignal<Index> {
        self.index.read_only()
    }

    /// The values that a facet can be limited to.
    pub fn choices(self, facet: Facet) -> Vec<Choice> {
        self.index.with_untracked(|index| index.choices(facet).to_vec())
    }

    /// What is chosen.
    pub fn filters(self) -> ReadSignal<Filters> {
        self.filters.read_only()
    }

    /// What matches, of the alerts that are loaded.
    pub fn found(self) -> Memo<Found> {
        self.found
    }

    /// How many of the alerts that match are shown.
    pub fn limit(self) -> ReadSignal<usize> {
        self.limit.read_only()
    }

    /// How far the rest of a long list has loaded.
    pub fn rest(self) -> ReadSignal<Rest> {
        self.rest.read_only()
    }

    /// Parts of the address that cannot be used.
    pub fn ignored(self) -> ReadSignal<Vec<Ignored>> {
        self.ignored.read_only()
    }

    /// What loads a file of the list and then calls [`CatalogueStore::receive`]. Without it nothing is loaded.
    pub fn load_with(self, loader: Callback<String>) {
        self.loader.set_value(Some(loader));
    }

    /// Takes over a query of the address, without its question mark.
    pub fn read_query(self, query: &str) {
        let (filters, mut ignored) = Filters::parse(query);
        let (filters, unknown) = self.index.with_untracked(|index| index.usable(filters));
        ignored.extend(unknown);
        if !filters.is_empty() {
            self.load_rest();
        }
        // A press on a link within the page also reads the address: the rows that a reader has asked for stay.
        if self.filters.with_untracked(|now| *now != filters) {
            self.filters.set(filters);
            self.limit.set(PAGE);
        }
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

    /// Shows more of the alerts that match.
    pub fn show_more(self) {
        self.limit.update(|limit| *limit += PAGE);
    }

    /// Loads the rest of a long list, if that has not begun or a file did not load.
    pub fn load_rest(self) {
        if matches!(self.rest.get_untracked(), Rest::Unasked | Rest::Failed) {
            self.load_next();
        }
    }

    /// Takes a file of the list. `None` where it did not load.
    pub fn receive(self, bytes: Option<&[u8]>) {
        match bytes.and_then(|bytes| serde_json::from_slice::<Vec<Listed>>(bytes).ok()) {
            Some(listed) => {
                self.parts.update_value(|parts| drop(parts.remove(0)));
                self.index.update(|index| index.add(listed));
                self.load_next();
            }
            None => self.rest.set(Rest::Failed),
        }
    }

    /// Loads the next file. One follows the other, so that the alerts keep their order.
    fn load_next(self) {
        let next = self.parts.with_value(|parts| parts.first().cloned());
        self.rest.set(if next.is_some() { Rest::Loading } else { Rest::Loaded });
        if let (Some(loader), Some(next)) = (self.loader.get_value(), next) {
            loader.run(next);
        }
    }

    /// A choice replaces the address, and with it what could not be used there.
    fn change(self, change: impl FnOnce(&mut Filters)) {
        if self.ignored.with_untracked(|ignored| !ignored.is_empty()) {
            self.ignored.set(Vec::new());
        }
        self.load_rest();
        self.limit.set(PAGE);
        self.filters.update(change);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::catalogue::{Listed, list_of};
    use crate::components::testing::alert;
    use crate::publisher::Publisher;
    use crate::words::{Language, Words};

    /// A list of this many alerts, of which the store has the first, and the files that it asks for.
    fn store(parts: &[&str]) -> (CatalogueStore, Vec<Listed>, Arc<Mutex<Vec<String>>>) {
        let words = Words::new(Language::English);
        let alert = alert();
        let all = list_of(&vec![&alert; parts.len() + 1], words);
        let files = parts.iter().map(|file| (*file).to_owned()).collect();
        let data =
            CatalogueData { alerts: all[..1].to_vec(), ..CatalogueData::of(&all, files, &Publisher::default(), words) };
        let store = CatalogueStore::provide(data);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let asks = Arc::clone(&asked);
        store.load_with(Callback::new(move |file| asks.lock().expect("a lock").push(file)));
        (store, all, asked)
    }

    fn part(listed: &Listed) -> Vec<u8> {
        serde_json::to_vec(&[listed]).expect("JSON")
    }

    #[test]
    fn the_rest_of_the_list_loads_file_after_file_once_a_reader_searches() {
        Owner::new().with(|| {
            let (store, all, asked) = store(&["b", "c"]);
            let (rest, asked) = (store.rest(), || asked.lock().expect("a lock").join(" "));
            store.read_query("");
            assert_eq!((rest.get_untracked(), asked()), (Rest::Unasked, String::new()));
            store.read_query("q=a");
            store.load_rest();
            assert_eq!((rest.get_untracked(), asked()), (Rest::Loading, "b".to_owned()));
            store.receive(Some(&part(&all[1])));
            assert_eq!((rest.get_untracked(), asked()), (Rest::Loading, "b c".to_owned()));
            store.receive(Some(&part(&all[2])));
            assert_eq!((rest.get_untracked(), asked()), (Rest::Loaded, "b c".to_owned()));
            assert!(store.index().with_untracked(Index::is_whole));
        });
    }

    #[test]
    fn a_file_that_does_not_load_is_asked_for_again_when_the_reader_wants() {
        Owner::new().with(|| {
            let (store, all, asked) = store(&["b"]);
            store.load_rest();
            for broken in [None, Some(b"<html>".as_slice()), Some(b"[{}]".as_slice())] {
                store.receive(broken);
                assert_eq!(store.rest().get_untracked(), Rest::Failed);
                store.load_rest();
            }
            store.receive(Some(&part(&all[1])));
            assert_eq!(store.rest().get_untracked(), Rest::Loaded);
            assert_eq!(asked.lock().expect("a lock").join(" "), "b b b b");
        });
    }

    #[test]
    fn a_short_list_loads_nothing_more() {
        Owner::new().with(|| {
            let (store, _, asked) = store(&[]);
            store.search("a".to_owned());
            assert_eq!(store.rest().get_untracked(), Rest::Loaded);
            assert!(asked.lock().expect("a lock").is_empty());
        });
    }

    #[test]
    fn another_choice_shows_the_first_matches_again() {
        Owner::new().with(|| {
            let (store, ..) = store(&[]);
            store.show_more();
            assert_eq!(store.limit().get_untracked(), 2 * PAGE);
            store.search("a".to_owned());
            assert_eq!(store.limit().get_untracked(), PAGE);
            store.show_more();
            store.read_query("q=a");
            assert_eq!(store.limit().get_untracked(), 2 * PAGE, "the same filters");
            store.read_query("q=b");
            assert_eq!(store.limit().get_untracked(), PAGE);
        });
    }
}
