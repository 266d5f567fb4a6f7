//! Saving marks to and loading them from the device's storage, independent of the storage itself.
//!
//! A write always reads, merges and writes, so a missed storage event from another tab loses nothing. Two tabs can still both read
//! before either writes; the second write then lacks the first tab's changes. The first tab still has them, and writes them again
//! when it sees the second write, or at the latest when its page is hidden. So call [`save`] after marks have changed, after
//! [`Intent::StorageChanged`], and when the page is hidden or shown again. It writes nothing if nothing is new. Send
//! [`Intent::Restore`] before the first [`save`], so that marks made before the app had loaded count as later than the stored ones.

use super::marks::{Field, Marks};
use super::state::Intent;
use super::stored::Unreadable;
use crate::alert::Key;

/// The error when the device's storage refuses to read or write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// The storage for the marks of one alert.
pub trait Storage {
    /// Returns the stored text; `None` if there is none.
    ///
    /// # Errors
    /// Returns [`Refused`] if the storage cannot be read.
    fn load(&self) -> Result<Option<String>, Refused>;

    /// Replaces the stored text.
    ///
    /// # Errors
    /// Returns [`Refused`] if the storage is full or access is denied; the stored text is unchanged.
    fn save(&self, text: &str) -> Result<(), Refused>;
}

/// Returns the storage key of an alert's marks, the same in all versions.
pub fn storage_key(alert: &Key) -> String {
    ["forewarned/marks/", alert.as_str()].concat()
}

/// Returns the storage key for an alert from a file that the reader opened. It is separate because anyone can give a file any id.
pub fn opened_storage_key(alert: &Key) -> String {
    ["forewarned/opened/marks/", alert.as_str()].concat()
}

/// The result of reading the device's storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The stored marks; empty if nothing has been stored.
    Marks(Marks),
    /// The stored text is unreadable. It is left untouched.
    Unreadable(Unreadable),
    /// The storage cannot be read.
    Refused,
}

impl Reading {
    /// Parses the storage's answer.
    pub fn of(answer: Result<Option<&str>, Refused>, alert: &Key) -> Self {
        match answer {
            Ok(None) => Self::Marks(Marks::default()),
            Ok(Some(text)) => match Marks::from_json(text.as_bytes(), alert) {
                Ok(marks) => Self::Marks(marks),
                Err(why) => Self::Unreadable(why),
            },
            Err(Refused) => Self::Refused,
        }
    }

    /// Reads the storage.
    pub fn from_storage(storage: &impl Storage, alert: &Key) -> Self {
        Self::of(storage.load().as_ref().map(Option::as_deref).map_err(|refused| *refused), alert)
    }

    /// Returns the persistence status after reading.
    pub fn persistence(&self) -> Persistence {
        match self {
            Self::Marks(_) => Persistence::Kept,
            Self::Unreadable(why) => Persistence::Unreadable(*why),
            Self::Refused => Persistence::NotKept { stored: None },
        }
    }
}

/// Whether marks and notes outlive the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Persistence {
    /// The storage has not been read yet.
    #[default]
    Unknown,
    /// The alert is from a file, and the reader has not asked to save its marks.
    NotAsked,
    /// They are saved on this device.
    Kept,
    /// The storage refused the last change.
    NotKept {
        /// The marks that are still saved; `None` if the storage cannot be read, so nothing is.
        stored: Option<Marks>,
    },
    /// The stored text is unreadable, or a newer version wrote it. It stays untouched, and marks are not saved.
    Unreadable(Unreadable),
}

impl Persistence {
    /// Returns the fields whose current values are not saved.
    pub fn not_kept(&self, marks: &Marks) -> Vec<Field> {
        match self {
            Self::Kept => Vec::new(),
            Self::NotKept { stored: Some(stored) } => marks.differing(stored),
            Self::Unknown | Self::NotAsked | Self::NotKept { stored: None } | Self::Unreadable(_) => marks.fields(),
        }
    }
}

/// How to handle an unreadable stored text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnUnreadable {
    /// Leave it.
    Leave,
    /// Replace it, because the reader has asked to erase everything.
    Replace,
}

/// The plan for a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// Write this text, which encodes these marks.
    Write {
        /// The serialized marks.
        text: String,
        /// All marks, including those from other tabs.
        marks: Marks,
    },
    /// Everything is already stored.
    UpToDate {
        /// All marks, including those from other tabs.
        marks: Marks,
    },
    /// Write nothing, for this reason.
    Leave(Persistence),
}

/// Plans a write of the current marks merged with the stored ones.
pub fn plan(reading: &Reading, marks: &Marks, alert: &Key, on_unreadable: OnUnreadable) -> Plan {
    let stored = match (reading, on_unreadable) {
        (Reading::Marks(stored), _) => stored,
        (Reading::Unreadable(_), OnUnreadable::Replace) => {
            return Plan::Write { text: marks.to_json(alert), marks: marks.clone() };
        }
        (Reading::Unreadable(_), OnUnreadable::Leave) | (Reading::Refused, _) => {
            return Plan::Leave(reading.persistence());
        }
    };
    let all = stored.merged(marks);
    if all == *stored { Plan::UpToDate { marks: all } } else { Plan::Write { text: all.to_json(alert), marks: all } }
}

/// Writes the current marks. Returns the intent that reports the outcome to the store.
pub fn save(storage: &impl Storage, marks: &Marks, alert: &Key, on_unreadable: OnUnreadable) -> Intent {
    let reading = Reading::from_storage(storage, alert);
    match plan(&reading, marks, alert, on_unreadable) {
        Plan::UpToDate { marks } => Intent::Stored { marks, persistence: Persistence::Kept },
        Plan::Leave(persistence) => Intent::Stored { marks: Marks::default(), persistence },
        Plan::Write { text, marks } => {
            let persistence = match (storage.save(&text), reading) {
                (Ok(()), _) => Persistence::Kept,
                (Err(Refused), Reading::Marks(stored)) => Persistence::NotKept { stored: Some(stored) },
                (Err(Refused), other) => other.persistence(),
            };
            Intent::Stored { marks, persistence }
        }
    }
}
