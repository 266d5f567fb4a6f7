//! A class's stored data besides the checklist marks, and how tabs merge it, independent of the storage itself.
//!
//! Every value carries a timestamp. A write always reads, merges and writes, as with the marks (`src/store/persistence.rs`): the latest of
//! each value wins. Unreadable data is left alone until the reader erases it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::alert::Key;
use crate::store::{OnUnreadable, Refused, Storage, Timestamp, Unreadable};

/// Version of the stored form.
const VERSION: u64 = 1;
/// Maximum size of a stored text that is read, in bytes.
const MAX_BYTES: usize = 2 << 20;

/// A value that is persisted for an alert.
pub trait Persist: Clone + Default + PartialEq + Serialize + DeserializeOwned {
    /// The `forewarned` value of its stored form, and part of the storage key.
    const KIND: &'static str;

    /// Merges two values. Commutative and idempotent.
    #[must_use]
    fn merged(&self, other: &Self) -> Self;

    /// Returns whether the value is within its limits, as every value written by the app is.
    fn is_valid(&self) -> bool;

    /// Returns the time of the last write to any part of it.
    fn latest(&self) -> u64;

    /// Returns the timestamp for a write at `now`. It is later than every known timestamp, even if the clock has been set back.
    fn tick(&self, now: u64) -> u64 {
        Timestamp::from_millis(now.max(self.latest().saturating_add(1))).millis()
    }
}

/// A value and when it was written, in milliseconds since the Unix epoch.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Timestamped<T> {
    /// When it was written.
    pub changed: u64,
    /// The value.
    pub value: T,
}

impl<T: Clone + Ord> Timestamped<T> {
    /// Returns the later of two values; if the timestamps are equal, the greater value.
    pub fn later(mine: Option<&Self>, theirs: Option<&Self>) -> Option<Self> {
        mine.max(theirs).cloned()
    }
}

/// Returns whether `millis` is a valid [`Timestamp`].
pub fn is_valid_timestamp(millis: u64) -> bool {
    Timestamp::from_millis(millis).millis() == millis
}

/// Values by name, each with a timestamp. A withdrawn value is stored as an empty value with its timestamp, so that merging respects the
/// withdrawal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slots<T> {
    /// When everything was last erased; zero if never.
    #[serde(default)]
    erased: u64,
    #[serde(default)]
    values: BTreeMap<String, Timestamped<T>>,
}

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Self { erased: 0, values: BTreeMap::new() }
    }
}

impl<T: Clone + Default + Ord> Slots<T> {
    /// Maximum number of values.
    const MAX: usize = 5_000;
    /// Maximum length of a name, in bytes.
    const MAX_NAME: usize = 300;

    /// Returns the value under a name; the default if there is none.
    pub fn get(&self, name: &str) -> T {
        self.values.get(name).map(|timed| timed.value.clone()).unwrap_or_default()
    }

    /// Sets a value. Does nothing if it is unchanged.
    pub fn set(&mut self, name: &str, value: T, now: u64) {
        if self.get(name) != value {
            self.values.insert(name.to_owned(), Timestamped { changed: now, value });
        }
    }

    /// Erases everything. Keeps the time of the erasure, so that another tab does not restore erased values.
    pub fn erase(&mut self, now: u64) {
        *self = Self { erased: now, values: BTreeMap::new() };
    }

    /// Returns whether all values are empty.
    pub fn is_empty(&self) -> bool {
        self.values.values().all(|timed| timed.value == T::default())
    }

    /// Merges two sets of values.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let erased = self.erased.max(other.erased);
        let mut values = self.values.clone();
        for (name, theirs) in &other.values {
            if let Some(later) = Timestamped::later(values.get(name), Some(theirs)) {
                values.insert(name.clone(), later);
            }
        }
        values.retain(|_, timed| timed.changed > erased);
        Self { erased, values }
    }

    /// Returns whether every name, timestamp and value is within the limits.
    pub fn is_valid(&self, fits: impl Fn(&T) -> bool) -> bool {
        let sound = |(name, timed): (&String, &Timestamped<T>)| {
            name.len() <= Self::MAX_NAME && is_valid_timestamp(timed.changed) && fits(&timed.value)
        };
        self.values.len() <= Self::MAX && is_valid_timestamp(self.erased) && self.values.iter().all(sound)
    }

    /// Returns the time of the last write or erasure.
    pub fn latest(&self) -> u64 {
        self.values.values().map(|timed| timed.changed).fold(self.erased, u64::max)
    }
}

/// The stored form.
#[derive(Serialize, Deserialize)]
struct Form<T> {
    forewarned: String,
    version: u64,
    alert: String,
    kept: T,
}

/// The fields common to every version.
#[derive(Deserialize)]
struct Head {
    forewarned: String,
    version: u64,
    alert: String,
}

/// Returns the storage key for an alert, the same in all versions.
pub fn storage_key<T: Persist>(alert: &Key) -> String {
    ["forewarned/", T::KIND, "/", alert.as_str()].concat()
}

/// Serializes a value. The output is deterministic.
pub fn to_json<T: Persist>(value: &T, alert: &Key) -> String {
    let form = Form {
        forewarned: T::KIND.to_owned(),
        version: VERSION,
        alert: alert.as_str().to_owned(),
        kept: value.clone(),
    };
    // Strings, numbers and maps with string keys always serialize.
    serde_json::to_string(&form).unwrap_or_default()
}

/// Parses the stored form.
///
/// # Errors
/// Returns [`Unreadable`] with the reason; nothing is read partially.
pub fn from_json<T: Persist>(text: &str, alert: &Key) -> Result<T, Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let head: Head = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    match head.version {
        _ if head.forewarned != T::KIND => return Err(Unreadable::Damaged),
        newer if newer > VERSION => return Err(Unreadable::Newer),
        VERSION if head.alert != alert.as_str() => return Err(Unreadable::OtherAlert),
        VERSION => {}
        _ => return Err(Unreadable::Damaged),
    }
    let form: Form<T> = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    if form.kept.is_valid() { Ok(form.kept) } else { Err(Unreadable::Damaged) }
}

/// Whether a class's input outlives the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// The storage has not been read yet.
    #[default]
    Unknown,
    /// It is saved on this device.
    Kept,
    /// The storage refused the last write, or cannot be read.
    NotKept,
    /// The stored data is unreadable. It stays untouched, and nothing is saved.
    Unreadable(Unreadable),
}

/// Loads the stored value; the default if there is none. The error is the status to report if it cannot be read.
fn stored<T: Persist>(storage: &impl Storage, alert: &Key) -> Result<T, SaveStatus> {
    match storage.load() {
        Ok(None) => Ok(T::default()),
        Ok(Some(text)) => from_json(&text, alert).map_err(SaveStatus::Unreadable),
        Err(Refused) => Err(SaveStatus::NotKept),
    }
}

/// Merges a value with the stored one and saves the result. Returns the merged value and whether it is saved. Writes nothing if nothing is
/// new.
pub fn save<T: Persist>(
    storage: &impl Storage,
    value: &T,
    alert: &Key,
    on_unreadable: OnUnreadable,
) -> (T, SaveStatus) {
    let (all, is_new) = match stored::<T>(storage, alert) {
        Ok(stored) => {
            let all = stored.merged(value);
            let is_new = all != stored;
            (all, is_new)
        }
        Err(SaveStatus::Unreadable(_)) if on_unreadable == OnUnreadable::Replace => (value.clone(), true),
        Err(keeping) => return (value.clone(), keeping),
    };
    let kept = !is_new || storage.save(&to_json(&all, alert)).is_ok();
    (all, if kept { SaveStatus::Kept } else { SaveStatus::NotKept })
}

#[cfg(test)]
pub(crate) mod tests {
    use std::cell::RefCell;

    use super::*;

    /// An in-memory storage.
    #[derive(Default)]
    pub struct Memory {
        /// The stored text.
        pub text: RefCell<Option<String>>,
        /// Whether it is full.
        pub is_full: bool,
    }

    impl Storage for Memory {
        fn load(&self) -> Result<Option<String>, Refused> {
            Ok(self.text.borrow().clone())
        }

        fn save(&self, text: &str) -> Result<(), Refused> {
            if self.is_full {
                return Err(Refused);
            }
            self.text.replace(Some(text.to_owned()));
            Ok(())
        }
    }

    /// A minimal value that can be persisted.
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct One(Option<Timestamped<String>>);

    impl Persist for One {
        const KIND: &'static str = "one";

        fn merged(&self, other: &Self) -> Self {
            Self(Timestamped::later(self.0.as_ref(), other.0.as_ref()))
        }

        fn is_valid(&self) -> bool {
            self.0.as_ref().is_none_or(|one| one.value.len() < 10)
        }

        fn latest(&self) -> u64 {
            self.0.as_ref().map_or(0, |one| one.changed)
        }
    }

    fn one(changed: u64, value: &str) -> One {
        One(Some(Timestamped { changed, value: value.to_owned() }))
    }

    fn alert() -> Key {
        Key::new("an-alert").expect("a key")
    }

    #[test]
    fn later_value_wins_whichever_tab_writes_last() {
        let memory = Memory::default();
        assert_eq!(save(&memory, &one(2, "b"), &alert(), OnUnreadable::Leave), (one(2, "b"), SaveStatus::Kept));
        assert_eq!(save(&memory, &one(1, "a"), &alert(), OnUnreadable::Leave), (one(2, "b"), SaveStatus::Kept));
        assert_eq!(save(&memory, &One::default(), &alert(), OnUnreadable::Leave), (one(2, "b"), SaveStatus::Kept));
        assert_eq!((one(5, "a").tick(3), one(5, "a").tick(9)), (6, 9));
    }

    #[test]
    fn unreadable_data_is_left_untouched_until_replaced() {
        let text = |version: u64, alert: &str, value: &str| {
            format!(
                r#"{{"forewarned":"one","version":{version},"alert":"{alert}","kept":{{"changed":1,"value":"{value}"}}}}"#
            )
        };
        for (text, why) in [
            ("{".to_owned(), Unreadable::Damaged),
            ("[]".to_owned(), Unreadable::Damaged),
            (text(2, "an-alert", "x"), Unreadable::Newer),
            (text(0, "an-alert", "x"), Unreadable::Damaged),
            (text(1, "other", "x"), Unreadable::OtherAlert),
            (text(1, "an-alert", "much too long"), Unreadable::Damaged),
            (" ".repeat(MAX_BYTES + 1), Unreadable::TooLarge),
        ] {
            let memory = Memory { text: RefCell::new(Some(text.clone())), is_full: false };
            let (value, keeping) = save(&memory, &one(1, "a"), &alert(), OnUnreadable::Leave);
            assert_eq!((value, keeping), (one(1, "a"), SaveStatus::Unreadable(why)));
            assert_eq!(memory.text.borrow().as_deref(), Some(text.as_str()));
            let (_, keeping) = save(&memory, &one(1, "a"), &alert(), OnUnreadable::Replace);
            assert_eq!(keeping, SaveStatus::Kept);
            assert_eq!(save(&memory, &One::default(), &alert(), OnUnreadable::Leave).0, one(1, "a"));
        }
    }

    #[test]
    fn erased_values_are_not_restored_by_another_tab() {
        let (mut mine, mut theirs) = (Slots::<u16>::default(), Slots::default());
        mine.set("a", 1, 1);
        theirs.set("a", 2, 2);
        theirs.set("b", 3, 2);
        assert_eq!(mine.merged(&theirs), theirs);
        assert_eq!(theirs.merged(&mine), theirs);
        mine.erase(3);
        assert!(mine.merged(&theirs).is_empty() && theirs.merged(&mine).is_empty());
        mine.set("a", 4, 4);
        assert_eq!((mine.merged(&theirs).get("a"), mine.latest()), (4, 4));
        mine.set("a", 0, 5);
        assert!(mine.is_empty());
    }

    #[test]
    fn full_storage_is_reported() {
        let memory = Memory { text: RefCell::new(None), is_full: true };
        assert_eq!(save(&memory, &one(1, "a"), &alert(), OnUnreadable::Leave), (one(1, "a"), SaveStatus::NotKept));
    }
}
