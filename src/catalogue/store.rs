use leptos::prelude::*;

use super::narrowing::Narrowing;
use super::search::{Choice, Counts, Index, Listed};
use super::{CatalogueData, PAGE};
use crate::address::{Facet, Filters, Ignored};
use crate::components::late_copy;

/// The loading state of the rest of a long list, or of one file of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// The reader has not searched yet, so nothing has been requested.
    NotRequested,
    /// Files are loading.
    Loading,
    /// A file failed to load.
    Failed,
    /// Everything is loaded.
    Loaded,
}

/// A file with part of a long list, and the number of its alerts that are loaded.
#[derive(Clone, Debug)]
struct Part {
    file: String,
    state: Rest,
    alerts: usize,
}

impl Part {
    fn new(file: String) -> Self {
        Self { file, state: Rest::NotRequested, alerts: 0 }
    }
}

/// The catalogue's state: the reader's filters and their results. The catalogue page provides it as context.
#[derive(Clone, Copy)]
pub struct CatalogueStore {
    index: RwSignal<Index>,
    filters: RwSignal<Filters>,
    ignored: RwSignal<Vec<Ignored>>,
    found: Memo<Vec<usize>>,
    counts: Memo<Option<Counts>>,
    limit: RwSignal<usize>,
    rest: RwSignal<Rest>,
    /// The number of alerts in the initial data.
    first: usize,
    parts: StoredValue<Vec<Part>>,
    loader: StoredValue<Option<Callback<String>>>,
}

impl CatalogueStore {
    /// Maximum size of a file with part of the list, in bytes.
    pub const MAX_PART: usize = 4 * 1024 * 1024;

    /// Creates a store without filters and provides it as context.
    pub fn provide(data: CatalogueData) -> Self {
        let CatalogueData { alerts, choices, total, parts, .. } = data;
        let first = alerts.len();
        let index = RwSignal::new(Index::new(alerts, choices, total));
        let filters = RwSignal::new(Filters::default());
        let words = Memo::new(move |_| filters.with(|filters| filters.words.clone()));
        let narrowing = StoredValue::new(Narrowing::default());
        let with_words = Memo::new(move |_| {
            let search =
                |index: &Index| words.with(|words| narrowing.try_update_value(|steps| steps.search(index, words)));
            index.with(search).unwrap_or_default()
        });
        let found = Memo::new(move |_| {
            index.with(|index| with_words.with(|alerts| filters.with(|filters| index.with_values(alerts, filters))))
        });
        // Counting all choices takes longer than the search, so a keystroke does not wait for it.
        let counted = late_copy(Signal::derive(move || (with_words.get(), filters.get())));
        let counts = Memo::new(move |_| {
            // Without filters, the build's counts of the whole list apply, even before the list is loaded.
            counted.with(|(alerts, filters)| {
                (!filters.is_empty()).then(|| index.with_untracked(|index| index.counts(alerts, filters)))
            })
        });
        let rest = if parts.is_empty() { Rest::Loaded } else { Rest::NotRequested };
        let store = Self {
            index,
            filters,
            ignored: RwSignal::new(Vec::new()),
            found,
            counts,
            limit: RwSignal::new(PAGE),
            rest: RwSignal::new(rest),
            first,
            parts: StoredValue::new(parts.into_iter().map(Part::new).collect()),
            loader: StoredValue::new(None),
        };
        provide_context(store);
        store
    }

    /// Returns the index of the alerts that are loaded.
    pub fn index(self) -> ReadSignal<Index> {
        self.index.read_only()
    }

    /// Returns the values that a facet can be filtered by.
    pub fn choices(self, facet: Facet) -> Vec<Choice> {
        self.index.with_untracked(|index| index.choices(facet).to_vec())
    }

    /// Returns the current filters.
    pub fn filters(self) -> ReadSignal<Filters> {
        self.filters.read_only()
    }

    /// Returns the indices of the matches among the alerts that are loaded.
    pub fn found(self) -> Memo<Vec<usize>> {
        self.found
    }

    /// For each facet and choice, returns the number of matches with that choice instead of the current one, or `None` if nothing is
    /// filtered. Changes after the paint.
    pub fn counts(self) -> Memo<Option<Counts>> {
        self.counts
    }

    /// Returns the number of matches that are shown.
    pub fn limit(self) -> ReadSignal<usize> {
        self.limit.read_only()
    }

    /// Returns the loading state of the rest of a long list.
    pub fn rest(self) -> ReadSignal<Rest> {
        self.rest.read_only()
    }

    /// Returns the parts of the address that cannot be used.
    pub fn ignored(self) -> ReadSignal<Vec<Ignored>> {
        self.ignored.read_only()
    }

    /// Sets the callback that loads a file of the list and then calls [`CatalogueStore::receive`] with its name. Without it nothing is
    /// loaded.
    pub fn load_with(self, loader: Callback<String>) {
        self.loader.set_value(Some(loader));
    }

    /// Applies the query of the address, without its question mark.
    pub fn read_query(self, query: &str) {
        let (filters, mut ignored) = Filters::parse(query);
        let (filters, unknown) = self.index.with_untracked(|index| index.usable(filters));
        ignored.extend(unknown);
        if !filters.is_empty() {
            self.load_rest();
        }
        // Following a link within the page also reads the address. Rows that the reader has loaded with "show more" stay.
        if self.filters.with_untracked(|now| *now != filters) {
            self.filters.set(filters);
            self.limit.set(PAGE);
        }
        self.ignored.set(ignored);
    }

    /// Sets the search words.
    pub fn search(self, words: String) {
        self.change(|filters| filters.words = words);
    }

    /// Filters the list by a value; `None` removes the filter.
    pub fn choose(self, facet: Facet, value: Option<String>) {
        self.change(|filters| filters.set(facet, value));
    }

    /// Removes all filters.
    pub fn clear(self) {
        self.change(|filters| *filters = Filters::default());
    }

    /// Shows more of the matches.
    pub fn show_more(self) {
        self.limit.update(|limit| *limit += PAGE);
    }

    /// Starts loading the rest of a long list, unless that has already begun. All files are requested at the same time.
    pub fn load_rest(self) {
        self.request(Rest::NotRequested);
    }

    /// Retries the files that failed to load.
    pub fn retry(self) {
        self.request(Rest::Failed);
    }

    fn request(self, state: Rest) {
        let Some(loader) = self.loader.get_value() else { return };
        let mut files = Vec::new();
        self.parts.update_value(|parts| {
            for part in parts.iter_mut().filter(|part| part.state == state) {
                part.state = Rest::Loading;
                files.push(part.file.clone());
            }
        });
        if !files.is_empty() {
            self.rest.set(Rest::Loading);
        }
        for file in files {
            loader.run(file);
        }
    }

    /// Receives a file of the list; `bytes` is `None` if it failed to load.
    pub fn receive(self, file: &str, bytes: Option<&[u8]>) {
        let listed = bytes.and_then(|bytes| serde_json::from_slice::<Vec<Listed>>(bytes).ok());
        let mut place = self.first;
        let mut is_loading = false;
        self.parts.update_value(|parts| {
            let Some(at) = parts.iter().position(|part| part.file == file && part.state == Rest::Loading) else {
                return;
            };
            // Files may arrive in any order; the alerts keep the list's order.
            place += parts.iter().take(at).map(|part| part.alerts).sum::<usize>();
            if let Some(part) = parts.get_mut(at) {
                part.alerts = listed.as_ref().map_or(0, Vec::len);
                part.state = if listed.is_some() { Rest::Loaded } else { Rest::Failed };
            }
            is_loading = true;
        });
        if !is_loading {
            return;
        }
        if let Some(listed) = listed {
            self.index.update(|index| index.insert(place, listed));
        }
        let has = |state| self.parts.with_value(|parts| parts.iter().any(|part| part.state == state));
        self.rest.set(if has(Rest::Loading) {
            Rest::Loading
        } else if has(Rest::Failed) {
            Rest::Failed
        } else {
            Rest::Loaded
        });
    }

    /// Changes the filters. The address then changes too, so its unusable parts are no longer shown.
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
    use crate::publisher::SitePublisher;
    use crate::words::{Language, Words};

    /// Creates a store with the first alert of a list and one file for each other alert. Returns the store, the list, and the log of
    /// requested files.
    fn store(parts: &[&str]) -> (CatalogueStore, Vec<Listed>, Arc<Mutex<Vec<String>>>) {
        let words = Words::new(Language::English);
        let alert = alert();
        let mut all = list_of(&vec![&alert; parts.len() + 1], words);
        for (n, listed) in all.iter_mut().enumerate() {
            listed.entry.title = n.to_string();
        }
        let files = parts.iter().map(|file| (*file).to_owned()).collect();
        let data = CatalogueData {
            alerts: all[..1].to_vec(),
            ..CatalogueData::of(&all, files, &SitePublisher::default(), words)
        };
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
    fn rest_of_the_list_loads_on_first_search_and_keeps_its_order() {
        Owner::new().with(|| {
            let (store, all, asked) = store(&["b", "c"]);
            let (rest, asked) = (store.rest(), || asked.lock().expect("a lock").join(" "));
            store.read_query("");
            assert_eq!((rest.get_untracked(), asked()), (Rest::NotRequested, String::new()));
            store.read_query("q=a");
            store.load_rest();
            assert_eq!((rest.get_untracked(), asked()), (Rest::Loading, "b c".to_owned()));
            store.receive("c", Some(&part(&all[2])));
            assert_eq!(store.index().with_untracked(|index| index.alerts().len()), 2, "parts are added as they load");
            store.receive("b", Some(&part(&all[1])));
            assert_eq!((rest.get_untracked(), asked()), (Rest::Loaded, "b c".to_owned()));
            assert_eq!(store.index().with_untracked(|index| index.alerts().to_vec()), all);
        });
    }

    #[test]
    fn failed_file_is_requested_again_only_on_retry() {
        Owner::new().with(|| {
            let (store, all, asked) = store(&["b", "c"]);
            store.load_rest();
            store.receive("c", Some(&part(&all[2])));
            for broken in [None, Some(b"<html>".as_slice()), Some(b"[{}]".as_slice())] {
                store.receive("b", broken);
                store.search("a".to_owned());
                assert_eq!(store.rest().get_untracked(), Rest::Failed);
                store.retry();
                assert_eq!(store.rest().get_untracked(), Rest::Loading);
            }
            store.receive("b", Some(&part(&all[1])));
            assert_eq!(store.rest().get_untracked(), Rest::Loaded);
            assert_eq!(asked.lock().expect("a lock").join(" "), "b c b b b");
            assert_eq!(store.index().with_untracked(|index| index.alerts().to_vec()), all);
        });
    }

    #[test]
    fn list_without_further_files_loads_nothing() {
        Owner::new().with(|| {
            let (store, _, asked) = store(&[]);
            store.search("a".to_owned());
            assert_eq!(store.rest().get_untracked(), Rest::Loaded);
            assert!(asked.lock().expect("a lock").is_empty());
        });
    }

    #[test]
    fn changing_filters_resets_the_result_limit() {
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
