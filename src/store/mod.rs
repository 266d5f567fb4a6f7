//! The state that a reader can change on a page: the address, the marks and the notices.
//!
//! [`State`] is the whole state, an [`Intent`] is one change, and [`update`] applies it. All three are pure and are tested natively.
//! [`Store`] holds the same state as signals, so that a component subscribes only to the parts it renders:
//!
//! ```
//! use forewarned::address::{Address, Page, Theme};
//! use forewarned::store::{AlertFacts, Intent, Store};
//! use leptos::prelude::*;
//!
//! let owner = Owner::new();
//! owner.set();
//! let store = Store::provide(AlertFacts::default(), Address::new(Page::Catalogue));
//! store.send(Intent::SetTheme(Theme::Dark));
//! assert_eq!(store.theme().get_untracked(), Theme::Dark);
//! ```
//!
//! | file | contents |
//! |---|---|
//! | `state.rs`, `update.rs` | state, intents, notices, and the effect of each intent |
//! | `facts.rs` | the ids in the page's alert, so that intents for anything else can be ignored |
//! | `marks.rs` | marks, notes, group name, and merging between tabs |
//! | `stored.rs` | their serialized form: JSON, versions 1 and 2 |
//! | `persistence.rs` | writing them to the device's storage, and the status to report |
//! | `import.rs`, `export.rs` | import plans; CSV tables and file names |

mod export;
mod facts;
mod import;
mod marks;
mod persistence;
mod state;
mod stored;
mod update;

#[cfg(test)]
mod tests;

use leptos::prelude::*;

pub use export::{COLUMNS, Provenance, Row, csv, csv_table, file_name};
pub use facts::{AlertFacts, CheckFact, RecommendationFact};
pub use import::{Change, Choice, ImportPlan, Step};
pub use marks::{Field, MAX_GROUP, MAX_NOTE, Mark, Marks, Timestamp, TooLong};
pub use persistence::{
    OnUnreadable, Persistence, Plan, Reading, Refused, Storage, opened_storage_key, plan, save, storage_key,
};
pub use state::{EarlyInput, Intent, Notice, State};
pub use stored::{MAX_BYTES, Unreadable};
pub use update::{MAX_NOTICES, update};

use crate::address::{Address, Theme, View};
use crate::alert::{Finding, Key};

/// The state of a page as signals. Cheap to copy. Components read signals and memos, and change state only through [`Store::send`].
#[derive(Clone, Copy)]
pub struct Store {
    facts: StoredValue<AlertFacts>,
    // Created once: a signal created in an event handler has no owner and is never freed.
    address: Pair<Address>,
    marks: Pair<Marks>,
    persistence: Pair<Persistence>,
    notices: Pair<Vec<Notice>>,
    kept_at: RwSignal<Option<String>>,
    view: Memo<Option<View>>,
    theme: Memo<Theme>,
    period: Memo<Option<Key>>,
    addressee: Memo<Option<Key>>,
    finding: Memo<Option<Finding>>,
    not_kept: Memo<Vec<Field>>,
}

/// Both ends of a signal.
type Pair<T> = (ReadSignal<T>, WriteSignal<T>);

/// Returns the page's store. Panics if no ancestor has provided one.
pub fn use_store() -> Store {
    expect_context()
}

impl Store {
    /// Creates a store for a page at `address`, with no marks. The alert's marks are saved on the device.
    pub fn new(facts: AlertFacts, address: Address) -> Self {
        let kept_at = facts.alert.as_ref().map(storage_key);
        Self::keeping(facts, address, kept_at, Persistence::Unknown)
    }

    fn keeping(facts: AlertFacts, address: Address, kept_at: Option<String>, persistence: Persistence) -> Self {
        let (address, set_address) = signal(address);
        let (marks, set_marks) = signal(Marks::default());
        let (persistence, set_persistence) = signal(persistence);
        Self {
            facts: StoredValue::new(facts),
            address: (address, set_address),
            marks: (marks, set_marks),
            persistence: (persistence, set_persistence),
            notices: signal(Vec::new()),
            kept_at: RwSignal::new(kept_at),
            view: Memo::new(move |_| address.with(|address| address.view().cloned())),
            theme: Memo::new(move |_| address.with(|address| address.options.theme)),
            period: Memo::new(move |_| address.with(|address| address.options.period.clone())),
            addressee: Memo::new(move |_| address.with(|address| address.options.addressee.clone())),
            finding: Memo::new(move |_| address.with(|address| address.options.finding)),
            not_kept: Memo::new(move |_| {
                persistence.with(|persistence| marks.with(|marks| persistence.not_kept(marks)))
            }),
        }
    }

    /// Creates a store as [`Store::new`] does, and provides it to all descendants.
    pub fn provide(facts: AlertFacts, address: Address) -> Self {
        let store = Self::new(facts, address);
        provide_context(store);
        store
    }

    /// Creates a store for an alert from a file that the reader opened, and provides it to all descendants. Marks stay in memory until
    /// the reader asks to save them ([`Store::keep_at`]).
    pub fn provide_opened(facts: AlertFacts, address: Address) -> Self {
        let store = Self::keeping(facts, address, None, Persistence::NotAsked);
        provide_context(store);
        store
    }

    /// Returns the storage key under which marks are saved; `None` if they are not saved.
    pub fn kept_at(self) -> RwSignal<Option<String>> {
        self.kept_at
    }

    /// Saves marks under `key` from now on; with `None`, keeps them in memory only.
    pub fn keep_at(self, key: Option<String>) {
        if key.is_none() {
            set(self.persistence, Persistence::NotAsked);
        }
        if self.kept_at.with_untracked(|kept_at| *kept_at != key) {
            self.kept_at.set(key);
        }
    }

    /// Applies an intent. Only the signals whose values change are notified.
    pub fn send(self, intent: Intent) {
        let mut state = self.state();
        self.facts.with_value(|facts| update(&mut state, facts, intent));
        set(self.address, state.address);
        set(self.marks, state.marks);
        set(self.persistence, state.persistence);
        set(self.notices, state.notices);
    }

    /// Writes the marks to storage and merges in what other tabs have written. Does nothing on a page without an alert.
    pub fn save(self, storage: &impl Storage, on_unreadable: OnUnreadable) {
        if let Some(alert) = self.facts.with_value(|facts| facts.alert.clone()) {
            self.send(self.marks.0.with_untracked(|marks| save(storage, marks, &alert, on_unreadable)));
        }
    }

    /// Returns a snapshot of the whole state, untracked.
    pub fn state(self) -> State {
        State {
            address: self.address.0.get_untracked(),
            marks: self.marks.0.get_untracked(),
            persistence: self.persistence.0.get_untracked(),
            notices: self.notices.0.get_untracked(),
        }
    }

    /// Calls `read` with the facts about the page's alert.
    pub fn with_facts<T>(self, read: impl FnOnce(&AlertFacts) -> T) -> T {
        self.facts.with_value(read)
    }

    /// Returns the current address.
    pub fn address(self) -> ReadSignal<Address> {
        self.address.0
    }

    /// Returns the reader's marks, notes and group name.
    pub fn marks(self) -> ReadSignal<Marks> {
        self.marks.0
    }

    /// Returns whether they are saved on the device.
    pub fn persistence(self) -> ReadSignal<Persistence> {
        self.persistence.0
    }

    /// Returns the notices, oldest first.
    pub fn notices(self) -> ReadSignal<Vec<Notice>> {
        self.notices.0
    }

    /// Returns the current view; `None` if the page shows no alert.
    pub fn view(self) -> Memo<Option<View>> {
        self.view
    }

    /// Returns the theme.
    pub fn theme(self) -> Memo<Theme> {
        self.theme
    }

    /// Returns the period that the timeline and events are filtered by.
    pub fn period(self) -> Memo<Option<Key>> {
        self.period
    }

    /// Returns the addressee that recommendations are filtered by.
    pub fn addressee(self) -> Memo<Option<Key>> {
        self.addressee
    }

    /// Returns the finding that checks are filtered by.
    pub fn finding(self) -> Memo<Option<Finding>> {
        self.finding
    }

    /// Returns the fields whose values are not saved on the device.
    pub fn not_kept(self) -> Memo<Vec<Field>> {
        self.not_kept
    }

    /// Returns the mark of a factor.
    pub fn mark(self, factor: Key) -> Memo<Mark> {
        Memo::new(move |_| self.marks.0.with(|marks| marks.mark(&factor)))
    }

    /// Returns the note on a factor.
    pub fn note(self, factor: Key) -> Memo<String> {
        Memo::new(move |_| self.marks.0.with(|marks| marks.note(&factor).to_owned()))
    }

    /// Returns the group's name.
    pub fn group(self) -> Memo<String> {
        Memo::new(move |_| self.marks.0.with(|marks| marks.group().to_owned()))
    }
}

/// Sets a signal only if the value differs.
fn set<T: PartialEq + Send + Sync + 'static>((old, signal): Pair<T>, value: T) {
    if old.with_untracked(|old| *old != value) {
        signal.set(value);
    }
}
