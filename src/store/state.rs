//! What can change while a reader is on a page, and what a reader or the browser can ask for.

use super::import::ImportPlan;
use super::marks::{Mark, Marks, Timestamp};
use super::persistence::{Persistence, Reading};
use super::stored::Unreadable;
use crate::address::{Address, Ignored, Theme};
use crate::alert::{Finding, Key};

/// Everything that can change. The default is what the prerendered catalogue shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Where the reader is.
    pub address: Address,
    /// The reader's marks, notes and group name.
    pub marks: Marks,
    /// Whether they are kept on the device.
    pub persistence: Persistence,
    /// What the reader is told, oldest first. None is there twice.
    pub notices: Vec<Notice>,
}

/// Something that a reader is told once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// A part of the address was ignored.
    Ignored(Ignored),
    /// A note was refused; the earlier one stays.
    NoteTooLong {
        /// The factor of the note.
        factor: Key,
        /// The length of the note, in characters.
        characters: usize,
    },
    /// The name of the group was refused; the earlier one stays.
    GroupTooLong {
        /// The length of the name, in characters.
        characters: usize,
    },
    /// A mark or a note was for a factor that the alert does not name.
    UnknownFactor(Key),
    /// A file with marks could not be imported.
    ImportFailed(Unreadable),
    /// A file with marks was imported.
    Imported {
        /// How many values were taken from the file.
        taken: usize,
        /// How many values of the file were left out, because the reader chose so or because the present value has changed since
        /// the reader was asked.
        left: usize,
    },
}

/// What a reader ticked and wrote before the app had loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlyInput {
    /// The group's name, where one was written.
    pub group: Option<String>,
    /// Marks by factor.
    pub marks: Vec<(Key, Mark)>,
    /// Notes by factor.
    pub notes: Vec<(Key, String)>,
}

/// One change that a reader or the browser asks for. `now` is always the time on the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// The reader follows a link to this address. Parts that the alert does not have are ignored with a notice, and a filter that
    /// would hide the chosen part is cleared.
    Navigate(Address),
    /// The document was opened at this address, or the reader went back or forward to it. The text is relative to the site's base.
    /// Notices about the last address go; the rest is as for [`Intent::Navigate`].
    Visit(String),
    /// The reader limits timeline and events to a period, or to none. A period that the alert does not have is ignored with a
    /// notice.
    SetPeriod(Option<Key>),
    /// The reader limits the recommendations to an addressee, or to none. An addressee to whom nothing is addressed is ignored with
    /// a notice; a chosen recommendation that the filter hides is no longer chosen.
    SetAddressee(Option<Key>),
    /// The reader limits the checks to a finding, or to none. A finding that no check has is ignored with a notice; a chosen check
    /// that the filter hides is no longer chosen.
    SetFinding(Option<Finding>),
    /// The reader chooses light or dark.
    SetTheme(Theme),
    /// The reader marks a factor. A factor that the alert does not name is ignored with a notice.
    Mark {
        /// The factor.
        factor: Key,
        /// Its mark.
        mark: Mark,
        /// When.
        now: Timestamp,
    },
    /// The reader writes the note to a factor. A note that is too long is refused with a notice that says how long it is; the notice
    /// goes when a note to the same factor is taken.
    WriteNote {
        /// The factor.
        factor: Key,
        /// The whole note.
        note: String,
        /// When.
        now: Timestamp,
    },
    /// The reader names the group. A name that is too long is refused with a notice, as with notes.
    NameGroup {
        /// The whole name.
        name: String,
        /// When.
        now: Timestamp,
    },
    /// What was ticked and written before the app had loaded is applied over the present marks. Saved marks that are restored later
    /// do not replace it.
    Early {
        /// The marks, notes and name.
        input: EarlyInput,
        /// When.
        now: Timestamp,
    },
    /// The storage has been read. The first time, what was marked on this page before is put over the saved marks; later, both are
    /// merged by time. What cannot be read stops writing.
    Restore(Reading),
    /// A write has ended. The marks of other tabs that it found are merged in.
    Stored {
        /// All marks that the write was about; none where nothing was to be written.
        marks: Marks,
        /// How it went.
        persistence: Persistence,
    },
    /// Another tab has changed the storage. The same happens as when it is read.
    StorageChanged(Reading),
    /// The reader agrees to import a file as planned. A value that has changed since the plan was made is left as it is, and a notice
    /// says how many values were taken and left.
    Import {
        /// What would change, with the reader's choices.
        plan: ImportPlan,
        /// When.
        now: Timestamp,
    },
    /// A file could not be imported. A notice says why; nothing else changes.
    ImportFailed(Unreadable),
    /// The reader erases all marks, notes and the group's name. Other tabs erase theirs when they learn of it.
    Erase {
        /// When.
        now: Timestamp,
    },
    /// The reader has read a notice; it goes.
    Dismiss(Notice),
}
