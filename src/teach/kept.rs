//! What a class keeps on the device besides the marks of the checklist, and how two tabs keep it together, without the storage itself.
//!
//! Every value carries the time at which it was written. A write is always read, merge, write, as with the marks
//! (`src/store/persistence.rs`): of each value the one written last counts. What cannot be read is left alone until the reader erases it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::alert::Key;
use crate::store::{OnUnreadable, Refused, Storage, Timestamp, Unreadable};

/// Version of the stored form.
const VERSION: u64 = 1;
/// Largest stored text that is read, in bytes.
const MAX_BYTES: usize = 2 << 20;

/// Something that is kept for an alert.
pub trait Persist: Clone + Default + PartialEq + Serialize + DeserializeOwned {
    /// What its stored form says it is. It is a part of the storage key too.
    const KIND: &'static str;

    /// This and another one as one. The order makes no difference, and merging twice changes nothing.
    #[must_use]
    fn merged(&self, other: &Self) -> Self;

    /// Whether it is within its limits, as everything that is written here is.
    fn is_valid(&self) -> bool;

    /// The last moment at which anything of it was written.
    fn latest(&self) -> u64;

    /// The time for something written now. It is later than all that is known, even where the clock was set back.
    fn tick(&self, now: u64) -> u64 {
        Timestamp::from_millis(now.max(self.latest().saturating_add(1))).millis()
    }
}

/// A value and when it was written, in milliseconds since the beginning of 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Timed<T> {
    /// When it was written.
    pub changed: u64,
    /// What was written.
    pub value: T,
}

impl<T: Clone + Ord> Timed<T> {
    /// The later of two; of two of the same moment the one whose value comes later in the order of values.
    pub fn later(mine: Option<&Self>, theirs: Option<&Self>) -> Option<Self> {
        mine.max(theirs).cloned()
    }
}

/// Whether a moment can be one that was written here.
pub fn is_moment(millis: u64) -> bool {
    Timestamp::from_millis(millis).millis() == millis
}

/// Values under names, each with its time. What was taken back is an empty value with its time, so that merging knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slots<T> {
    /// When everything was last erased; zero where it never was.
    #[serde(default)]
    erased: u64,
    #[serde(default)]
    values: BTreeMap<String, Timed<T>>,
}

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Self { erased: 0, values: BTreeMap::new() }
    }
}

impl<T: Clone + Default + Ord> Slots<T> {
    /// Most values that are kept.
    const MAX: usize = 5_000;
    /// Longest name of a value, in bytes.
    const MAX_NAME: usize = 300;

    /// The value under a name; the empty one where there is none.
    pub fn get(&self, name: &str) -> T {
        self.values.get(name).map(|timed| timed.value.clone()).unwrap_or_default()
    }

    /// Writes a value. The same value again changes nothing.
    pub fn set(&mut self, name: &str, value: T, now: u64) {
        if self.get(name) != value {
            self.values.insert(name.to_owned(), Timed { changed: now, value });
        }
    }

    /// Erases everything. The time of it stays, so that another tab does not bring back what was erased.
    pub fn erase(&mut self, now: u64) {
        *self = Self { erased: now, values: BTreeMap::new() };
    }

    /// Whether no value holds anything.
    pub fn is_empty(&self) -> bool {
        self.values.values().all(|timed| timed.value == T::default())
    }

    /// These and others as one.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let erased = self.erased.max(other.erased);
        let mut values = self.values.clone();
        for (name, theirs) in &other.values {
            if let Some(later) = Timed::later(values.get(name), Some(theirs)) {
                values.insert(name.clone(), later);
            }
        }
        values.retain(|_, timed| timed.changed > erased);
        Self { erased, values }
    }

    /// Whether every name, moment and value is one that is written here.
    pub fn is_valid(&self, fits: impl Fn(&T) -> bool) -> bool {
        let sound = |(name, timed): (&String, &Timed<T>)| {
            name.len() <= Self::MAX_NAME && is_moment(timed.changed) && fits(&timed.value)
        };
        self.values.len() <= Self::MAX && is_moment(self.erased) && self.values.iter().all(sound)
    }

    /// The last moment at which anything was written or erased.
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

/// What every version begins with.
#[derive(Deserialize)]
struct Head {
    forewarned: String,
    version: u64,
    alert: String,
}

/// The storage key for an alert, the same in all versions.
pub fn storage_key<T: Persist>(alert: &Key) -> String {
    ["forewarned/", T::KIND, "/", alert.as_str()].concat()
}

/// The stored form. The same value gives the same text.
pub fn to_json<T: Persist>(value: &T, alert: &Key) -> String {
    let form = Form {
        forewarned: T::KIND.to_owned(),
        version: VERSION,
        alert: alert.as_str().to_owned(),
        kept: value.clone(),
    };
    // Texts, numbers and maps with text keys always make JSON.
    serde_json::to_string(&form).unwrap_or_default()
}

/// Reads the stored form.
///
/// # Errors
/// [`Unreadable`] says why; nothing is read in part.
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

/// Whether what a class writes outlives the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// The storage has not been asked yet.
    #[default]
    Unknown,
    /// It is kept on this device.
    Kept,
    /// The storage refused the last change, or refuses everything.
    NotKept,
    /// What is stored cannot be read. It stays untouched, and nothing is kept.
    Unreadable(Unreadable),
}

/// What the storage holds.
fn stored<T: Persist>(storage: &impl Storage, alert: &Key) -> Result<T, SaveStatus> {
    match storage.load() {
        Ok(None) => Ok(T::default()),
        Ok(Some(text)) => from_json(&text, alert).map_err(SaveStatus::Unreadable),
        Err(Refused) => Err(SaveStatus::NotKept),
    }
}

/// Writes a value together with what the storage holds. Returns both as one, and whether it is kept. Where there is nothing new, nothing is
/// written.
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

    /// A storage in memory.
    #[derive(Default)]
    pub struct Memory {
        /// What it holds.
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

    /// The smallest value that can be kept.
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct One(Option<Timed<String>>);

    impl Persist for One {
        const KIND: &'static str = "one";

        fn merged(&self, other: &Self) -> Self {
            Self(Timed::later(self.0.as_ref(), other.0.as_ref()))
        }

        fn is_valid(&self) -> bool {
            self.0.as_ref().is_none_or(|one| one.value.len() < 10)
        }

        fn latest(&self) -> u64 {
            self.0.as_ref().map_or(0, |one| one.changed)
        }
    }

    fn one(changed: u64, value: &str) -> One {
        One(Some(Timed { changed, value: value.to_owned() }))
    }

    fn alert() -> Key {
        Key::new("an-alert").expect("a key")
    }

    #[test]
    fn the_later_value_is_kept_whichever_tab_writes_last() {
        let memory = Memory::default();
        assert_eq!(save(&memory, &one(2, "b"), &alert(), OnUnreadable::Leave), (one(2, "b"), SaveStatus::Kept));
        assert_eq!(save(&memory, &one(1, "a"), &alert(), OnUnreadable::Leave), (one(2, "b"), SaveStatus::Kept));
        assert_eq!(save(&memory, &One::default(), &alert(), OnUnreadable::Leave), (one(2, "b"), SaveStatus::Kept));
        assert_eq!((one(5, "a").tick(3), one(5, "a").tick(9)), (6, 9));
    }

    #[test]
    fn what_cannot_be_read_stays_until_it_is_erased() {
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
    fn what_was_erased_does_not_come_back_from_another_tab() {
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
    fn a_full_storage_is_said_to_be() {
        let memory = Memory { text: RefCell::new(None), is_full: true };
        assert_eq!(save(&memory, &one(1, "a"), &alert(), OnUnreadable::Leave), (one(1, "a"), SaveStatus::NotKept));
    }
}
