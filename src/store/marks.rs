//! A reader's marks and notes for one alert. There is no total, and none can be computed from a type that has none.
//!
//! Two tabs can write at the same moment, so each value carries the time at which it was written. Merging takes, for each factor,
//! the later mark and the later note, and drops everything that an erasure followed. The order of merging makes no difference, and
//! merging twice changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::alert::Key;
use crate::shared::keyed_enum;

keyed_enum! {
    /// What a reader makes of a factor. The order is that of the buttons and no scale.
    pub enum Mark {
        /// The reader sees evidence.
        EvidenceShown = "evidence-shown",
        /// The reader cannot say.
        Unclear = "unclear",
        /// The reader looked and found none.
        NoEvidenceFound = "no-evidence-found",
        /// The reader has not said anything, or has taken it back.
        NotAssessed = "not-assessed",
    }
}

/// Longest note, in characters.
pub const MAX_NOTE: usize = 4_000;
/// Longest name of a group, in characters.
pub const MAX_GROUP: usize = 100;

/// A moment: milliseconds since the beginning of 1970 by the device's clock. At most 2^53 - 1, which every JSON reader can hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The last moment.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// A moment, in milliseconds.
    pub fn from_millis(millis: u64) -> Self {
        Self(millis).min(Self::MAX)
    }

    /// Its milliseconds.
    pub fn millis(self) -> u64 {
        self.0
    }

    /// The moment that many milliseconds later.
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

/// What a reader wrote to one factor. What was taken back is an empty value with its time, so that merging knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub mark: Option<Timestamped<Mark>>,
    pub note: Option<Timestamped<String>>,
}

/// Marks, notes and the group's name for one alert.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// When everything was last erased; zero where it never was.
    pub(super) erased: Timestamp,
    pub(super) group: Option<Timestamped<String>>,
    /// No entry is without both mark and note.
    pub(super) factors: BTreeMap<Key, Entry>,
}

/// One value that a reader can write.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The group's name.
    Group,
    /// The mark of a factor.
    Mark(Key),
    /// The note to a factor.
    Note(Key),
}

/// A text is longer than its field allows. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// Its length, in characters.
    pub characters: usize,
}

impl Marks {
    /// The mark of a factor.
    pub fn mark(&self, factor: &Key) -> Mark {
        self.factors.get(factor).and_then(|entry| entry.mark.as_ref()).map_or(Mark::NotAssessed, |mark| mark.value)
    }

    /// The note to a factor; empty where there is none.
    pub fn note(&self, factor: &Key) -> &str {
        self.factors.get(factor).and_then(|entry| entry.note.as_ref()).map_or("", |note| note.value.as_str())
    }

    /// The group's name; empty where it has none.
    pub fn group(&self) -> &str {
        self.group.as_ref().map_or("", |group| group.value.as_str())
    }

    /// The fields that hold something, the group's name first and then in the order of the factors' keys.
    pub fn fields(&self) -> Vec<Field> {
        fields_of(self.factors.keys()).filter(|field| !self.is_blank(field)).collect()
    }

    /// Whether a field holds nothing.
    fn is_blank(&self, field: &Field) -> bool {
        match field {
            Field::Group => self.group().is_empty(),
            Field::Mark(factor) => self.mark(factor) == Mark::NotAssessed,
            Field::Note(factor) => self.note(factor).is_empty(),
        }
    }

    /// Whether no field holds anything.
    pub fn is_empty(&self) -> bool {
        self.fields().is_empty()
    }

    /// The fields whose values are not the same in other marks, in the same order.
    pub fn differing(&self, other: &Self) -> Vec<Field> {
        let factors: BTreeSet<&Key> = self.factors.keys().chain(other.factors.keys()).collect();
        let differs = |field: &Field| match field {
            Field::Group => self.group() != other.group(),
            Field::Mark(factor) => self.mark(factor) != other.mark(factor),
            Field::Note(factor) => self.note(factor) != other.note(factor),
        };
        fields_of(factors).filter(differs).collect()
    }

    /// The last moment at which anything was written or erased.
    pub fn latest(&self) -> Timestamp {
        self.stamps().max().unwrap_or_default().max(self.erased)
    }

    /// When each value was written.
    fn stamps(&self) -> impl Iterator<Item = Timestamp> {
        let entries = self.factors.values();
        let factors = entries.flat_map(|entry| {
            [entry.mark.as_ref().map(|mark| mark.changed), entry.note.as_ref().map(|note| note.changed)]
        });
        factors.chain([self.group.as_ref().map(|group| group.changed)]).flatten()
    }

    /// The time for something written now. It is later than all that is known, even where the clock was set back.
    fn tick(&self, now: Timestamp) -> Timestamp {
        now.max(self.latest().later_by(1))
    }

    /// Marks a factor. The same mark again changes nothing.
    pub fn set_mark(&mut self, factor: &Key, mark: Mark, now: Timestamp) {
        if self.mark(factor) != mark {
            let changed = self.tick(now);
            self.factors.entry(factor.clone()).or_default().mark = Some(Timestamped { value: mark, changed });
        }
    }

    /// Writes the note to a factor. The same note again changes nothing.
    ///
    /// # Errors
    /// [`TooLong`] for more than [`MAX_NOTE`] characters; the note stays as it was.
    pub fn set_note(&mut self, factor: &Key, note: String, now: Timestamp) -> Result<(), TooLong> {
        at_most(&note, MAX_NOTE)?;
        if self.note(factor) != note {
            let changed = self.tick(now);
            self.factors.entry(factor.clone()).or_default().note = Some(Timestamped { value: note, changed });
        }
        Ok(())
    }

    /// Names the group. The same name again changes nothing.
    ///
    /// # Errors
    /// [`TooLong`] for more than [`MAX_GROUP`] characters; the name stays as it was.
    pub fn set_group(&mut self, name: String, now: Timestamp) -> Result<(), TooLong> {
        at_most(&name, MAX_GROUP)?;
        if self.group() != name {
            self.group = Some(Timestamped { value: name, changed: self.tick(now) });
        }
        Ok(())
    }

    /// Erases everything. The time of it stays, so that another tab does not bring back what was erased.
    pub fn erase(&mut self, now: Timestamp) {
        *self = Self { erased: self.tick(now), ..Self::default() };
    }

    /// These marks and others as one: of each value the one written last, and nothing written before the last erasure. Of two
    /// values of the same moment, one that holds something comes before an empty one, and then the order of their texts decides.
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

    /// Without what was written before the last erasure, and without entries that are empty.
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

    /// Saved marks with these on top. These were written on a page that had not read the saved ones yet, so they count as later,
    /// whatever the clock says.
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

/// Every field there can be: the group's name, then mark and note of each factor.
fn fields_of<'a>(factors: impl IntoIterator<Item = &'a Key>) -> impl Iterator<Item = Field> {
    let fields = |factor: &Key| [Field::Mark(factor.clone()), Field::Note(factor.clone())];
    [Field::Group].into_iter().chain(factors.into_iter().flat_map(fields))
}

/// Holds a text against the most characters that it may have.
pub(super) fn at_most(text: &str, most: usize) -> Result<(), TooLong> {
    let characters = text.chars().count();
    if characters > most { Err(TooLong { characters }) } else { Ok(()) }
}

/// The value that was written later; of the same moment, the one of higher rank.
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
