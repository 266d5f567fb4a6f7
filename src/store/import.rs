//! Importing marks from a file: first a plan of the changes, then the reader's confirmation. Nothing is replaced silently.

use super::facts::AlertFacts;
use super::marks::{Field, MAX_NOTE, Mark, Marks, Timestamp, TooLong, at_most};
use super::stored::Unreadable;
use crate::alert::Key;

/// The changes that importing a file would make. Omits values that are the same in both, or empty in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportPlan {
    /// The changes: the group's name first, then each factor in the order of the alert.
    pub steps: Vec<Step>,
    /// Fields of the file for factors that are not in the alert. They are never imported.
    pub unknown: Vec<Field>,
}

/// One change, and the reader's choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The change.
    pub change: Change,
    /// The choice. Initially an empty value is filled, two notes are joined, and every other value is kept.
    pub choice: Choice,
}

/// A value of the file that differs from the current one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The group's name.
    Group {
        /// The current name; empty if there is none.
        mine: String,
        /// The name in the file.
        theirs: String,
    },
    /// The mark of a factor.
    Mark {
        /// The factor.
        factor: Key,
        /// The current mark.
        mine: Mark,
        /// The mark in the file.
        theirs: Mark,
    },
    /// The note on a factor.
    Note {
        /// The factor.
        factor: Key,
        /// The current note; empty if there is none.
        mine: String,
        /// The note in the file.
        theirs: String,
    },
}

/// The reader's choice between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The current one.
    Mine,
    /// The file's.
    Theirs,
    /// Both, the current one first, separated by an empty line. For notes only.
    Both,
}

impl ImportPlan {
    /// Parses a file and compares it with the current marks.
    ///
    /// # Errors
    /// Returns [`Unreadable`] if the file has no readable marks for this alert.
    pub fn read(bytes: &[u8], alert: &Key, facts: &AlertFacts, marks: &Marks) -> Result<Self, Unreadable> {
        Ok(Self::new(facts, marks, &Marks::from_json(bytes, alert)?))
    }

    /// Compares the marks of a file with the current ones.
    pub fn new(facts: &AlertFacts, marks: &Marks, file: &Marks) -> Self {
        let fields = facts.factors.iter().flat_map(|factor| [Field::Mark(factor.clone()), Field::Note(factor.clone())]);
        let steps = [Field::Group].into_iter().chain(fields).filter_map(|field| Step::new(field, marks, file));
        let unknown = file.fields().into_iter().filter(|field| match field {
            Field::Group => false,
            Field::Mark(factor) | Field::Note(factor) => !facts.has_factor(factor),
        });
        Self { steps: steps.collect(), unknown: unknown.collect() }
    }

    /// Returns whether there is nothing to import.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }
}

impl Step {
    /// Returns the step for a field; `None` if the file has nothing new.
    fn new(field: Field, marks: &Marks, file: &Marks) -> Option<Self> {
        let change = match field {
            Field::Group => Change::Group { mine: marks.group().to_owned(), theirs: file.group().to_owned() },
            Field::Mark(factor) => {
                let (mine, theirs) = (marks.mark(&factor), file.mark(&factor));
                Change::Mark { factor, mine, theirs }
            }
            Field::Note(factor) => {
                let (mine, theirs) = (marks.note(&factor).to_owned(), file.note(&factor).to_owned());
                Change::Note { factor, mine, theirs }
            }
        };
        let choice =
            match &change {
                Change::Group { mine, theirs } => (mine != theirs && !theirs.is_empty())
                    .then_some(if mine.is_empty() { Choice::Theirs } else { Choice::Mine }),
                Change::Mark { mine, theirs, .. } => {
                    let fills = *mine == Mark::NotAssessed;
                    (mine != theirs && *theirs != Mark::NotAssessed).then_some(if fills {
                        Choice::Theirs
                    } else {
                        Choice::Mine
                    })
                }
                // A note that was joined earlier already contains the file's note.
                Change::Note { mine, theirs, .. } => (!mine.contains(theirs.as_str())).then(|| match change.joined() {
                    _ if mine.is_empty() => Choice::Theirs,
                    Some(_) => Choice::Both,
                    None => Choice::Mine,
                }),
            };
        choice.map(|choice| Self { change, choice })
    }

    /// Applies the choice, and returns whether it took anything from the file. Only notes can be joined; other values keep the
    /// current one.
    ///
    /// # Errors
    /// Returns [`TooLong`] if the value is too long, as two joined notes can be; nothing changes.
    pub(super) fn apply(self, marks: &mut Marks, now: Timestamp) -> Result<bool, TooLong> {
        match (self.change, self.choice) {
            (_, Choice::Mine) | (Change::Group { .. } | Change::Mark { .. }, Choice::Both) => return Ok(false),
            (Change::Group { theirs, .. }, Choice::Theirs) => marks.set_group(theirs, now)?,
            (Change::Mark { factor, theirs, .. }, Choice::Theirs) => marks.set_mark(&factor, theirs, now),
            (Change::Note { factor, theirs, .. }, Choice::Theirs) => marks.set_note(&factor, theirs, now)?,
            (Change::Note { factor, mine, theirs }, Choice::Both) => {
                marks.set_note(&factor, join(&mine, &theirs), now)?;
            }
        }
        Ok(true)
    }
}

impl Change {
    /// Joins both notes; `None` if this is not a note or the result would be too long.
    pub fn joined(&self) -> Option<String> {
        let Self::Note { mine, theirs, .. } = self else { return None };
        Some(join(mine, theirs)).filter(|note| at_most(note, MAX_NOTE).is_ok())
    }

    /// Returns whether the current value is still the one that the change was made from.
    pub(super) fn is_from(&self, marks: &Marks) -> bool {
        match self {
            Self::Group { mine, .. } => marks.group() == mine,
            Self::Mark { factor, mine, .. } => marks.mark(factor) == *mine,
            Self::Note { factor, mine, .. } => marks.note(factor) == mine,
        }
    }
}

fn join(mine: &str, theirs: &str) -> String {
    if mine.is_empty() { theirs.to_owned() } else { [mine, "\n\n", theirs].concat() }
}
