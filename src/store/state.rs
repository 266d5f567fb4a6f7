//! The state that can change while a reader is on a page, and the intents that change it.

use super::import::ImportPlan;
use super::marks::{Mark, Marks, Timestamp};
use super::persistence::{Persistence, Reading};
use super::stored::Unreadable;
use crate::address::{Address, Ignored, Theme};
use crate::alert::{Finding, Key};

/// All state that can change. The default is the state of the prerendered catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The current address.
    pub address: Address,
    /// The reader's marks, notes and group name.
    pub marks: Marks,
    /// Whether they are saved on the device.
    pub persistence: Persistence,
    /// The notices, oldest first, without duplicates.
    pub notices: Vec<Notice>,
}

/// A notice shown to the reader once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// A part of the address was ignored.
    Ignored(Ignored),
    /// A note was rejected as too long; the previous one is kept.
    NoteTooLong {
        /// The factor of the note.
        factor: Key,
        /// The length of the note, in characters.
        characters: usize,
    },
    /// The group's name was rejected as too long; the previous one is kept.
    GroupTooLong {
        /// The length of the name, in characters.
        characters: usize,
    },
    /// A mark or note was for a factor that is not in the alert.
    UnknownFactor(Key),
    /// A file with marks could not be imported.
    ImportFailed(Unreadable),
    /// A file with marks was imported.
    Imported {
        /// How many values were taken from the file.
        taken: usize,
        /// How many values of the file were skipped: by the reader's choice, because the current value has changed since the reader was
        /// asked, because the joined note is too long, or because the alert does not have the factor.
        left: usize,
    },
}

/// Input that a reader entered before the app had loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlyInput {
    /// The group's name, if one was entered.
    pub group: Option<String>,
    /// Marks by factor.
    pub marks: Vec<(Key, Mark)>,
    /// Notes by factor.
    pub notes: Vec<(Key, String)>,
}

/// A change requested by the reader or the browser. `now` is the device's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// The reader follows a link to this address. Parts that are not in the alert are ignored with a notice, and a filter that would
    /// hide the selected item is cleared.
    Navigate(Address),
    /// The document was opened at this address, or the reader went back or forward to it. The text is relative to the site's base.
    /// Notices about the previous address are removed; the rest is as for [`Intent::Navigate`].
    Visit(String),
    /// The reader filters the timeline and events by a period, or clears the filter. A period that is not in the alert is ignored
    /// with a notice.
    SetPeriod(Option<Key>),
    /// The reader filters the recommendations by an addressee, or clears the filter. An addressee without recommendations is ignored
    /// with a notice; a selected recommendation that the filter hides is deselected.
    SetAddressee(Option<Key>),
    /// The reader filters the checks by a finding, or clears the filter. A finding that no check has is ignored with a notice; a
    /// selected check that the filter hides is deselected.
    SetFinding(Option<Finding>),
    /// The reader chooses a theme.
    SetTheme(Theme),
    /// The reader marks a factor. A factor that is not in the alert is ignored with a notice.
    Mark {
        /// The factor.
        factor: Key,
        /// Its mark.
        mark: Mark,
        /// The time of the change.
        now: Timestamp,
    },
    /// The reader edits the note on a factor. A note that is too long is rejected with a notice that gives its length; the notice is
    /// removed when a note on the same factor is accepted.
    WriteNote {
        /// The factor.
        factor: Key,
        /// The whole note.
        note: String,
        /// The time of the change.
        now: Timestamp,
    },
    /// The reader names the group. A name that is too long is rejected with a notice, as with notes.
    NameGroup {
        /// The whole name.
        name: String,
        /// The time of the change.
        now: Timestamp,
    },
    /// Input entered before the app had loaded is applied on top of the current marks. Saved marks that are restored later do not
    /// overwrite it.
    Early {
        /// The marks, notes and name.
        input: EarlyInput,
        /// The time of the change.
        now: Timestamp,
    },
    /// Storage has been read. The first time, marks already made on this page are applied on top of the saved marks; later, both are
    /// merged by time. If the stored marks are unreadable, nothing is written.
    Restore(Reading),
    /// A write has finished. Marks that it found from other tabs are merged in.
    Stored {
        /// The merged marks; empty if the stored marks could not be read.
        marks: Marks,
        /// The outcome.
        persistence: Persistence,
    },
    /// Another tab has changed storage. Handled as [`Intent::Restore`].
    StorageChanged(Reading),
    /// The reader confirms an import. A value that has changed since the plan was made is left as it is, and a notice gives the
    /// number of values taken and skipped.
    Import {
        /// The planned changes, with the reader's choices.
        plan: ImportPlan,
        /// The time of the change.
        now: Timestamp,
    },
    /// A file could not be imported. A notice gives the reason; nothing else changes.
    ImportFailed(Unreadable),
    /// The reader erases all marks, notes and the group's name. Other tabs erase theirs when they see the change.
    Erase {
        /// The time of the change.
        now: Timestamp,
    },
    /// The reader dismisses a notice.
    Dismiss(Notice),
}
