//! A reader's marks and notes for one alert. There is no total, and these types offer no way to compute one.
//!
//! Two tabs can write at the same time, so each value carries a timestamp. Merging takes the later mark and the later note for
//! each factor, and drops everything written before the last erasure. Merging is commutative and idempotent.

use std::collections::{BTreeMap, BTreeSet};

use crate::alert::Key;
use crate::shared::keyed_enum;

keyed_enum! {
    /// A reader's assessment of a factor. The variants are in button order, which is not a scale.
    pub enum Mark {
        /// The reader sees evidence.
        EvidenceShown = "evidence-shown",
        /// The reader cannot say.
        Unclear = "unclear",
        /// The reader looked and found none.
        NoEvidenceFound = "no-evidence-found",
        /// The reader has not answered, or has withdrawn the answer.
        NotAssessed = "not-assessed",
    }
}

/// Maximum length of a note, in characters.
pub const MAX_NOTE: usize = 4_000;
/// Maximum length of a group's name, in characters.
pub const MAX_GROUP: usize = 100;

/// Milliseconds since the Unix epoch, by the device's clock. At most 2^53 - 1, which every JSON parser can represent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The latest possible timestamp.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// Creates a timestamp from milliseconds, capped at [`Self::MAX`].
    pub fn from_millis(millis: u64) -> Self {
        Self(millis).min(Self::MAX)
    }

    /// Returns the milliseconds.
    pub fn millis(self) -> u64 {
        self.0
    }

    /// Adds milliseconds, capped at [`Self::MAX`].
    fn later_by(self, millis: u64) -> Self {
        Self::from_millis(self.0.saturating_add(millis))
    }
}

/// A value and when it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Timestamped<T> {
    pub value: T,
    pub changed: Timestamp,
}

/// A reader's mark and note for one factor. A withdrawn value is stored as an empty value with its timestamp, so that merging
/// respects the withdrawal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub mark: Option<Timestamped<Mark>>,
    pub note: Option<Timestamped<String>>,
}

/// Marks, notes and the group's name for one alert.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// When everything was last erased; zero if never.
    pub(super) erased: Timestamp,
    pub(super) group: Option<Timestamped<String>>,
    /// Every entry has a mark, a note or both.
    pub(super) factors: BTreeMap<Key, Entry>,
}

/// One value that a reader can write.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The group's name.
    Group,
    /// The mark of a factor.
    Mark(Key),
    /// The note on a factor.
    Note(Key),
}

/// The error for a text longer than its field allows. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// Its length, in characters.
    pub characters: usize,
}

impl Marks {
    /// Returns the mark of a factor.
    pub fn mark(&self, factor: &Key) -> Mark {
        self.factors.get(factor).and_then(|entry| entry.mark.as_ref()).map_or(Mark::NotAssessed, |mark| mark.value)
    }

    /// Returns the note on a factor; empty if there is none.
    pub fn note(&self, factor: &Key) -> &str {
        self.factors.get(factor).and_then(|entry| entry.note.as_ref()).map_or("", |note| note.value.as_str())
    }

    /// Returns the group's name; empty if it has none.
    pub fn group(&self) -> &str {
        self.group.as_ref().map_or("", |group| group.value.as_str())
    }

    /// Returns the fields that are not empty: the group's name first, then the rest in the order of the factors' keys.
    pub fn fields(&self) -> Vec<Field> {
        fields_of(self.factors.keys()).filter(|field| !self.is_blank(field)).collect()
    }

    /// Returns whether a field is empty.
    fn is_blank(&self, field: &Field) -> bool {
        match field {
            Field::Group => self.group().is_empty(),
            Field::Mark(factor) => self.mark(factor) == Mark::NotAssessed,
            Field::Note(factor) => self.note(factor).is_empty(),
        }
    }

    /// Returns whether all fields are empty.
    pub fn is_empty(&self) -> bool {
        self.fields().is_empty()
    }

    /// Returns the fields whose values differ from `other`, in the same order as [`Self::fields`].
    pub fn differing(&self, other: &Self) -> Vec<Field> {
        let factors: BTreeSet<&Key> = self.factors.keys().chain(other.factors.keys()).collect();
        let differs = |field: &Field| match field {
            Field::Group => self.group() != other.group(),
            Field::Mark(factor) => self.mark(factor) != other.mark(factor),
            Field::Note(factor) => self.note(factor) != other.note(factor),
        };
        fields_of(factors).filter(differs).collect()
    }

    /// Returns the time of the last write or erasure.
    pub fn latest(&self) -> Timestamp {
        self.stamps().max().unwrap_or_default().max(self.erased)
    }

    /// Returns the timestamp of each value.
    fn stamps(&self) -> impl Iterator<Item = Timestamp> {
        let entries = self.factors.values();
        let factors = entries.flat_map(|entry| {
            [entry.mark.as_ref().map(|mark| mark.changed), entry.note.as_ref().map(|note| note.changed)]
        });
        factors.chain([self.group.as_ref().map(|group| group.changed)]).flatten()
    }

    /// Returns the timestamp for a write at `now`. It is later than every known timestamp, even if the clock has been set back.
    fn tick(&self, now: Timestamp) -> Timestamp {
        now.max(self.latest().later_by(1))
    }

    /// Marks a factor. Does nothing if the mark is unchanged.
    pub fn set_mark(&mut self, factor: &Key, mark: Mark, now: Timestamp) {
        if self.mark(factor) != mark {
            let changed = self.tick(now);
            self.factors.entry(factor.clone()).or_default().mark = Some(Timestamped { value: mark, changed });
        }
    }

    /// Sets the note on a factor. Does nothing if the note is unchanged.
    ///
    /// # Errors
    /// Returns [`TooLong`] for more than [`MAX_NOTE`] characters; the note is unchanged.
    pub fn set_note(&mut self, factor: &Key, note: String, now: Timestamp) -> Result<(), TooLong> {
        at_most(&note, MAX_NOTE)?;
        if self.note(factor) != note {
            let changed = self.tick(now);
            self.factors.entry(factor.clone()).or_default().note = Some(Timestamped { value: note, changed });
        }
        Ok(())
    }

    /// Names the group. Does nothing if the name is unchanged.
    ///
    /// # Errors
    /// Returns [`TooLong`] for more than [`MAX_GROUP`] characters; the name is unchanged.
    pub fn set_group(&mut self, name: String, now: Timestamp) -> Result<(), TooLong> {
        at_most(&name, MAX_GROUP)?;
        if self.group() != name {
            self.group = Some(Timestamped { value: name, changed: self.tick(now) });
        }
        Ok(())
    }

    /// Erases everything. Keeps the time of the erasure, so that another tab does not restore erased values.
    pub fn erase(&mut self, now: Timestamp) {
        *self = Self { erased: self.tick(now), ..Self::default() };
    }

    /// Merges two sets of marks: takes the latest of each value, and nothing written before the last erasure. If two timestamps
    /// are equal, a non-empty value wins over an empty one, then the greater value wins.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut all = self.clone();
        all.erased = all.erased.max(other.erased);
        all.group = later(all.group, other.group.as_ref(), String::clone);
        for (factor, entry) in &other.factors {
            let mine = all.factors.entry(factor.clone()).or_default();
            let rank = |mark: &Mark| (*mark != Mark::NotAssessed, *mark);
            mine.mark = later(mine.mark.take(), entry.mark.as_ref(), rank);
            mine.note = later(mine.note.take(), entry.note.as_ref(), String::clone);
        }
        all.settled()
    }

    /// Drops values written before the last erasure, and empty entries.
    pub(super) fn settled(mut self) -> Self {
        let erased = self.erased;
        self.group.take_if(|group| group.changed <= erased);
        self.factors.retain(|_, entry| {
            entry.mark.take_if(|mark| mark.changed <= erased);
            entry.note.take_if(|note| note.changed <= erased);
            entry.mark.is_some() || entry.note.is_some()
        });
        self
    }

    /// Applies these marks on top of `saved`. They were written on a page that had not yet read the saved ones, so they count as
    /// later, whatever the clock says.
    #[must_use]
    pub fn over(&self, saved: &Self) -> Self {
        let erased = (self.erased > Timestamp::default()).then_some(self.erased);
        let Some(first) = self.stamps().chain(erased).min() else { return saved.clone() };
        let shift = saved.latest().later_by(1).millis().saturating_sub(first.millis());
        let mut mine = self.clone();
        if erased.is_some() {
            mine.erased = mine.erased.later_by(shift);
        }
        if let Some(group) = &mut mine.group {
            group.changed = group.changed.later_by(shift);
        }
        for entry in mine.factors.values_mut() {
            if let Some(mark) = &mut entry.mark {
                mark.changed = mark.changed.later_by(shift);
            }
            if let Some(note) = &mut entry.note {
                note.changed = note.changed.later_by(shift);
            }
        }
        saved.merged(&mine)
    }
}

/// Returns every possible field: the group's name, then the mark and note of each factor.
fn fields_of<'a>(factors: impl IntoIterator<Item = &'a Key>) -> impl Iterator<Item = Field> {
    let fields = |factor: &Key| [Field::Mark(factor.clone()), Field::Note(factor.clone())];
    [Field::Group].into_iter().chain(factors.into_iter().flat_map(fields))
}

/// Checks that a text has at most `most` characters.
pub(super) fn at_most(text: &str, most: usize) -> Result<(), TooLong> {
    let characters = text.chars().count();
    if characters > most { Err(TooLong { characters }) } else { Ok(()) }
}

/// Returns the value written later; on a tie, the one with the higher rank.
fn later<T: Clone, R: Ord>(
    mine: Option<Timestamped<T>>,
    other: Option<&Timestamped<T>>,
    rank: impl Fn(&T) -> R,
) -> Option<Timestamped<T>> {
    let weight = |stamped: &Timestamped<T>| (stamped.changed, rank(&stamped.value));
    match (mine, other) {
        (Some(mine), Some(other)) if weight(&mine) >= weight(other) => Some(mine),
        (mine, other) => other.cloned().or(mine),
    }
}
