//! What a reader can change on a page: where they are, their marks, and what they are told.
//!
//! [`State`] is all of it, an [`Intent`] is one change, and [`update`] carries it out. These are pure and are tested natively.
//! [`Store`] holds the same as signals, so that a component follows only what it shows:
//!
//! ```
//! use forewarned::address::{Address, Page, Theme};
//! use forewarned::store::{Facts, Intent, Store};
//! use leptos::prelude::*;
//!
//! let owner = Owner::new();
//! owner.set();
//! let store = Store::provide(Facts::default(), Address::new(Page::Catalogue));
//! store.send(Intent::SetTheme(Theme::Dark));
//! assert_eq!(store.theme().get_untracked(), Theme::Dark);
//! ```
//!
//! | file | what it has |
//! |---|---|
//! | `state.rs`, `update.rs` | state, intents, notices, and what each intent does |
//! | `facts.rs` | what the page's alert has, so that an intent for anything else can be ignored |
//! | `marks.rs` | marks, notes, group name, and how those of two tabs become one |
//! | `stored.rs` | their stored form: JSON, versions 1 and 2 |
//! | `persistence.rs` | how they are written to the device, and what the reader is told about it |
//! | `import.rs`, `export.rs` | what a file would change; tables and file names |

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
pub use facts::{CheckFact, Facts, RecommendationFact};
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

/// The state of a page as signals. Copied freely. Components read signals and memos, and change nothing but through
/// [`Store::send`].
#[derive(Clone, Copy)]
pub struct Store {
    facts: StoredValue<Facts>,
    // Pairs made once: a signal that is made in an event handler has no owner and stays in memory.
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

/// The store of the page. Panics where none is provided above the caller.
pub fn use_store() -> Store {
    expect_context()
}

impl Store {
    /// A store for a page at an address, with nothing marked. Marks for the alert are kept on the device.
    pub fn new(facts: Facts, address: Address) -> Self {
        let kept_at = facts.alert.as_ref().map(storage_key);
        Self::keeping(facts, address, kept_at, Persistence::Unknown)
    }

    fn keeping(facts: Facts, address: Address, kept_at: Option<String>, persistence: Persistence) -> Self {
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

    /// The same, provided to everything below the caller.
    pub fn provide(facts: Facts, address: Address) -> Self {
        let store = Self::new(facts, address);
        provide_context(store);
        store
    }

    /// A store for an alert from a file that the reader opened, provided to everything below the caller. Marks stay in memory until the
    /// reader asks to keep them ([`Store::keep_at`]).
    pub fn provide_opened(facts: Facts, address: Address) -> Self {
        let store = Self::keeping(facts, address, None, Persistence::NotAsked);
        provide_context(store);
        store
    }

    /// The storage key under which marks are kept; `None` where they are not.
    pub fn kept_at(self) -> RwSignal<Option<String>> {
        self.kept_at
    }

    /// Keeps marks under this storage key from now on, or only in memory.
    pub fn keep_at(self, key: Option<String>) {
        if key.is_none() {
            set(self.persistence, Persistence::NotAsked);
        }
        if self.kept_at.with_untracked(|kept_at| *kept_at != key) {
            self.kept_at.set(key);
        }
    }

    /// Carries out an intent. Only what it changes is announced.
    pub fn send(self, intent: Intent) {
        let mut state = self.state();
        self.facts.with_value(|facts| update(&mut state, facts, intent));
        set(self.address, state.address);
        set(self.marks, state.marks);
        set(self.persistence, state.persistence);
        set(self.notices, state.notices);
    }

    /// Writes the marks to the device and takes in what other tabs have written. A page without an alert writes nothing.
    pub fn save(self, storage: &impl Storage, on_unreadable: OnUnreadable) {
        if let Some(alert) = self.facts.with_value(|facts| facts.alert.clone()) {
            self.send(self.marks.0.with_untracked(|marks| save(storage, marks, &alert, on_unreadable)));
        }
    }

    /// The whole state as it is now, without following it.
    pub fn state(self) -> State {
        State {
            address: self.address.0.get_untracked(),
            marks: self.marks.0.get_untracked(),
            persistence: self.persistence.0.get_untracked(),
            notices: self.notices.0.get_untracked(),
        }
    }

    /// Reads what the page's alert has.
    pub fn with_facts<T>(self, read: impl FnOnce(&Facts) -> T) -> T {
        self.facts.with_value(read)
    }

    /// Where the reader is.
    pub fn address(self) -> ReadSignal<Address> {
        self.address.0
    }

    /// The reader's marks, notes and group name.
    pub fn marks(self) -> ReadSignal<Marks> {
        self.marks.0
    }

    /// Whether they are kept on the device.
    pub fn persistence(self) -> ReadSignal<Persistence> {
        self.persistence.0
    }

    /// What the reader is told, oldest first.
    pub fn notices(self) -> ReadSignal<Vec<Notice>> {
        self.notices.0
    }

    /// The view that is shown, where the page shows an alert.
    pub fn view(self) -> Memo<Option<View>> {
        self.view
    }

    /// Light or dark.
    pub fn theme(self) -> Memo<Theme> {
        self.theme
    }

    /// The period that timeline and events are limited to.
    pub fn period(self) -> Memo<Option<Key>> {
        self.period
    }

    /// The addressee that recommendations are limited to.
    pub fn addressee(self) -> Memo<Option<Key>> {
        self.addressee
    }

    /// The finding that checks are limited to.
    pub fn finding(self) -> Memo<Option<Finding>> {
        self.finding
    }

    /// The fields whose values are not kept on the device.
    pub fn not_kept(self) -> Memo<Vec<Field>> {
        self.not_kept
    }

    /// The mark of one factor.
    pub fn mark(self, factor: Key) -> Memo<Mark> {
        Memo::new(move |_| self.marks.0.with(|marks| marks.mark(&factor)))
    }

    /// The note to one factor.
    pub fn note(self, factor: Key) -> Memo<String> {
        Memo::new(move |_| self.marks.0.with(|marks| marks.note(&factor).to_owned()))
    }

    /// The group's name.
    pub fn group(self) -> Memo<String> {
        Memo::new(move |_| self.marks.0.with(|marks| marks.group().to_owned()))
    }
}

/// Sets a signal where the value is another one.
fn set<T: PartialEq + Send + Sync + 'static>((old, signal): Pair<T>, value: T) {
    if old.with_untracked(|old| *old != value) {
        signal.set(value);
    }
}
