//! The serialized form of marks: JSON, version 2. The JSON export uses the same form.
//!
//! Version 2: `{"forewarned":"marks","version":2,"alert":ID,"erased":MS,"group":{"value":"…","changed":MS},
//! "factors":{KEY:{"mark":{"value":"unclear","changed":MS},"note":{"value":"…","changed":MS}}}}`. `MS` is milliseconds since the
//! Unix epoch. `erased`, `group`, `mark` and `note` may be missing.
//!
//! Version 1 had no times and no group: `"factors":{KEY:{"mark":"unclear","note":"…"}}`. Its values count as the oldest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::marks::{Entry, MAX_GROUP, MAX_NOTE, Mark, Marks, Timestamp, Timestamped, TooLong, at_most};
use crate::alert::Key;

/// The `forewarned` value of every stored form.
const KIND: &str = "marks";
/// The version that is written.
const VERSION: u64 = 2;
/// Maximum size of a stored text that is read, in bytes.
pub const MAX_BYTES: usize = 4 << 20;
/// The timestamp of version 1 values: after zero ("never"), before everything else.
const OLDEST: u64 = 1;

/// Why stored marks could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// The data is corrupt, or is not marks.
    Damaged,
    /// A newer version of the app wrote them.
    Newer,
    /// They belong to another alert.
    OtherAlert,
    /// They are larger than any that the app writes: more than [`MAX_BYTES`].
    TooLarge,
    /// The browser refused to read the file, or it no longer exists.
    Refused,
    /// A note or the group's name is longer than the app allows.
    TooLong {
        /// Its length, in characters.
        characters: usize,
    },
}

impl From<TooLong> for Unreadable {
    fn from(too_long: TooLong) -> Self {
        Self::TooLong { characters: too_long.characters }
    }
}

/// The fields common to every version.
#[derive(Deserialize)]
struct Head {
    forewarned: String,
    version: u64,
    alert: String,
}

#[derive(Serialize, Deserialize)]
struct Form {
    forewarned: String,
    version: u64,
    alert: String,
    #[serde(default, skip_serializing_if = "is_zero")]
    erased: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<ValueForm>,
    factors: BTreeMap<String, EntryForm>,
}

#[derive(Serialize, Deserialize)]
struct EntryForm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<ValueForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<ValueForm>,
}

#[derive(Serialize, Deserialize)]
struct ValueForm {
    value: String,
    changed: u64,
}

#[derive(Deserialize)]
struct FirstForm {
    factors: BTreeMap<String, FirstEntryForm>,
}

#[derive(Deserialize)]
struct FirstEntryForm {
    mark: String,
    note: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Marks {
    /// Serializes the marks. The output is deterministic.
    pub fn to_json(&self, alert: &Key) -> String {
        let text = |text: &Timestamped<String>| ValueForm { value: text.value.clone(), changed: text.changed.millis() };
        let mark =
            |mark: &Timestamped<Mark>| ValueForm { value: mark.value.key().to_owned(), changed: mark.changed.millis() };
        let entry = |(factor, entry): (&Key, &Entry)| {
            let form = EntryForm { mark: entry.mark.as_ref().map(mark), note: entry.note.as_ref().map(text) };
            (factor.as_str().to_owned(), form)
        };
        let form = Form {
            forewarned: KIND.to_owned(),
            version: VERSION,
            alert: alert.as_str().to_owned(),
            erased: self.erased.millis(),
            group: self.group.as_ref().map(text),
            factors: self.factors.iter().map(entry).collect(),
        };
        // Strings, numbers and maps with string keys always serialize.
        serde_json::to_string(&form).unwrap_or_default()
    }

    /// Parses the stored form in any version. Skips a leading byte order mark.
    ///
    /// # Errors
    /// Returns [`Unreadable`] with the reason; nothing is read partially.
    pub fn from_json(bytes: &[u8], alert: &Key) -> Result<Self, Unreadable> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        if bytes.len() > MAX_BYTES {
            return Err(Unreadable::TooLarge);
        }
        let head: Head = read(bytes)?;
        match head.version {
            _ if head.forewarned != KIND => Err(Unreadable::Damaged),
            newer if newer > VERSION => Err(Unreadable::Newer),
            _ if head.alert != alert.as_str() => Err(Unreadable::OtherAlert),
            2 => from_form(read(bytes)?),
            1 => from_first(read(bytes)?),
            _ => Err(Unreadable::Damaged),
        }
    }
}

fn read<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Unreadable> {
    serde_json::from_slice(bytes).map_err(|_| Unreadable::Damaged)
}

fn stamp(millis: u64) -> Result<Timestamp, Unreadable> {
    let stamp = Timestamp::from_millis(millis);
    if stamp.millis() == millis { Ok(stamp) } else { Err(Unreadable::Damaged) }
}

fn text(form: ValueForm, most: usize) -> Result<Timestamped<String>, Unreadable> {
    at_most(&form.value, most)?;
    Ok(Timestamped { value: form.value, changed: stamp(form.changed)? })
}

fn mark(form: &ValueForm) -> Result<Timestamped<Mark>, Unreadable> {
    let value = Mark::from_key(&form.value).ok_or(Unreadable::Damaged)?;
    Ok(Timestamped { value, changed: stamp(form.changed)? })
}

fn from_form(form: Form) -> Result<Marks, Unreadable> {
    let mut marks = Marks {
        erased: stamp(form.erased)?,
        group: form.group.map(|group| text(group, MAX_GROUP)).transpose()?,
        factors: BTreeMap::new(),
    };
    for (factor, entry) in form.factors {
        let factor = Key::new(&factor).ok_or(Unreadable::Damaged)?;
        let mark = entry.mark.as_ref().map(mark).transpose()?;
        let note = entry.note.map(|note| text(note, MAX_NOTE)).transpose()?;
        marks.factors.insert(factor, Entry { mark, note });
    }
    Ok(marks.settled())
}

fn from_first(form: FirstForm) -> Result<Marks, Unreadable> {
    let mut marks = Marks::default();
    for (factor, entry) in form.factors {
        let factor = Key::new(&factor).ok_or(Unreadable::Damaged)?;
        let mark = mark(&ValueForm { value: entry.mark, changed: OLDEST })?;
        let note = text(ValueForm { value: entry.note, changed: OLDEST }, MAX_NOTE)?;
        let entry = Entry {
            mark: Some(mark).filter(|mark| mark.value != Mark::NotAssessed),
            note: Some(note).filter(|note| !note.value.is_empty()),
        };
        marks.factors.insert(factor, entry);
    }
    Ok(marks.settled())
}
