//! How marks reach the device's storage and come back, without the storage itself.
//!
//! A write is always read, merge, write, so a missed message from another tab loses nothing. Two tabs can still read before either
//! writes; then the second write lacks what the first had. The first tab still holds it, and writes it again when it learns of the
//! second write, or at the latest when its page is hidden. So [`save`] belongs in three places: after marks have changed, after
//! [`Intent::StorageChanged`], and when the page is hidden or shown again. Where there is nothing to write, it writes nothing. [`Intent::Restore`] comes before the
//! first [`save`], so that what was marked before the app had loaded counts as later than what is stored.

use super::marks::{Field, Marks};
use super::state::Intent;
use super::stored::Unreadable;
use crate::alert::Key;

/// The device's storage refused to read or to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// The place on the device where the marks of one alert are stored.
pub trait Storage {
    /// The stored text; `None` where there is none.
    ///
    /// # Errors
    /// [`Refused`] where the storage cannot be read.
    fn load(&self) -> Result<Option<String>, Refused>;

    /// Replaces the stored text.
    ///
    /// # Errors
    /// [`Refused`] where the storage is full or forbidden; the text is the same as before.
    fn save(&self, text: &str) -> Result<(), Refused>;
}

/// The storage key of an alert's marks, the same in all versions.
pub fn storage_key(alert: &Key) -> String {
    ["forewarned/marks/", alert.as_str()].concat()
}

/// The same for an alert from a file that the reader opened. Marks for it are kept apart, since anyone can give a file any id.
pub fn opened_storage_key(alert: &Key) -> String {
    ["forewarned/opened/marks/", alert.as_str()].concat()
}

/// What the device's storage holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// These marks; none where nothing has been stored.
    Marks(Marks),
    /// A text that cannot be read. It is left untouched.
    Unreadable(Unreadable),
    /// The storage cannot be read.
    Refused,
}

impl Reading {
    /// Reads what the storage answered.
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

    /// Asks the storage.
    pub fn from_storage(storage: &impl Storage, alert: &Key) -> Self {
        Self::of(storage.load().as_ref().map(Option::as_deref).map_err(|refused| *refused), alert)
    }

    /// What a page can say after reading.
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
    /// The storage has not been asked yet.
    #[default]
    Unknown,
    /// The alert is from a file, and the reader has not asked to keep anything of it.
    NotAsked,
    /// They are kept on this device.
    Kept,
    /// The storage refused the last change.
    NotKept {
        /// What is kept all the same; `None` where the storage cannot be read, so nothing is.
        stored: Option<Marks>,
    },
    /// The stored text cannot be read, or a newer version wrote it. It stays untouched, and marks are not kept.
    Unreadable(Unreadable),
}

impl Persistence {
    /// The fields whose present values are not kept.
    pub fn not_kept(&self, marks: &Marks) -> Vec<Field> {
        match self {
            Self::Kept => Vec::new(),
            Self::NotKept { stored: Some(stored) } => marks.differing(stored),
            Self::Unknown | Self::NotAsked | Self::NotKept { stored: None } | Self::Unreadable(_) => marks.fields(),
        }
    }
}

/// What to do with a stored text that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnUnreadable {
    /// Leave it.
    Leave,
    /// Replace it, because the reader has asked to erase everything.
    Replace,
}

/// What a write comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// Write this text, which holds these marks.
    Write {
        /// The stored form.
        text: String,
        /// All marks, those of other tabs too.
        marks: Marks,
    },
    /// Everything is stored already.
    UpToDate {
        /// All marks, those of other tabs too.
        marks: Marks,
    },
    /// Write nothing, and say why.
    Leave(Persistence),
}

/// Plans a write: what the storage holds, merged with the present marks.
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

/// Writes the present marks. Returns the intent that tells the store how it went.
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
