//! A reader's marks and notes. They stay on the device; there is no total, and none can be computed from a type that has none.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::alert::Key;
use crate::shared::{csv_line, keyed_enum};

keyed_enum! {
    /// What a reader makes of a factor. The order is that of the buttons and no scale.
    pub enum Mark {
        /// Nothing yet.
        NotAssessed = "not-assessed",
        /// The reader sees evidence.
        EvidenceShown = "evidence-shown",
        /// The reader cannot say.
        Unclear = "unclear",
        /// The reader looked and found none.
        NoEvidenceFound = "no-evidence-found",
    }
}

/// Longest note, in characters.
pub const MAX_NOTE: usize = 4_000;
/// Version of the stored form.
const VERSION: u64 = 1;

#[derive(Clone, Debug, Default, PartialEq)]
struct Entry {
    mark: Option<Mark>,
    note: String,
}

/// Marks and notes for one alert.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    entries: BTreeMap<Key, Entry>,
}

/// The stored form.
#[derive(Serialize, Deserialize)]
struct Stored {
    forewarned: String,
    version: u64,
    alert: String,
    factors: BTreeMap<Key, StoredEntry>,
}

#[derive(Serialize, Deserialize)]
struct StoredEntry {
    mark: Mark,
    note: String,
}

/// Why stored marks could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// They are damaged.
    Damaged,
    /// A newer version of this program wrote them.
    Newer,
    /// They belong to another alert.
    OtherAlert,
}

impl Marks {
    /// The mark of a factor.
    pub fn mark(&self, factor: &Key) -> Mark {
        self.entries.get(factor).and_then(|entry| entry.mark).unwrap_or(Mark::NotAssessed)
    }

    /// The note to a factor.
    pub fn note(&self, factor: &Key) -> &str {
        self.entries.get(factor).map_or("", |entry| entry.note.as_str())
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.entries.keys().all(|factor| self.mark(factor) == Mark::NotAssessed && self.note(factor).is_empty())
    }

    /// Marks a factor.
    pub fn set_mark(&mut self, factor: Key, mark: Mark) {
        self.entries.entry(factor).or_default().mark = Some(mark);
    }

    /// Writes the note to a factor; what lies beyond the longest note is cut.
    pub fn set_note(&mut self, factor: Key, note: String) {
        let short = if note.chars().count() > MAX_NOTE { note.chars().take(MAX_NOTE).collect() } else { note };
        self.entries.entry(factor).or_default().note = short;
    }

    /// These marks with those of `newer` on top.
    #[must_use]
    pub fn overlaid(&self, newer: &Self) -> Self {
        let mut all = self.clone();
        for (factor, entry) in &newer.entries {
            let below = all.entries.entry(factor.clone()).or_default();
            below.mark = entry.mark.or(below.mark);
            if !entry.note.is_empty() {
                below.note.clone_from(&entry.note);
            }
        }
        all
    }

    /// The stored form: JSON, the same bytes for the same marks.
    pub fn to_json(&self, alert: &str) -> String {
        let marked = |factor: &&Key| self.mark(factor) != Mark::NotAssessed || !self.note(factor).is_empty();
        let stored = |factor: &Key| StoredEntry { mark: self.mark(factor), note: self.note(factor).to_owned() };
        let factors = self.entries.keys().filter(marked).map(|factor| (factor.clone(), stored(factor))).collect();
        let stored = Stored { forewarned: "marks".to_owned(), version: VERSION, alert: alert.to_owned(), factors };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// [`Unreadable`] where it is damaged, newer, or another alert's.
    pub fn from_json(bytes: &[u8], alert: &str) -> Result<Self, Unreadable> {
        let json: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| Unreadable::Damaged)?;
        if json.get("version").and_then(serde_json::Value::as_u64).is_some_and(|version| version > VERSION) {
            return Err(Unreadable::Newer);
        }
        let stored: Stored = serde_json::from_value(json).map_err(|_| Unreadable::Damaged)?;
        if stored.forewarned != "marks" {
            return Err(Unreadable::Damaged);
        }
        if stored.alert != alert {
            return Err(Unreadable::OtherAlert);
        }
        let mut marks = Self::default();
        for (factor, entry) in stored.factors {
            if entry.mark != Mark::NotAssessed {
                marks.set_mark(factor.clone(), entry.mark);
            }
            if !entry.note.is_empty() {
                marks.set_note(factor, entry.note);
            }
        }
        Ok(marks)
    }

    /// The marks as a table for a spreadsheet: one line a factor, with who speaks and since when the alert stands.
    pub fn to_csv(
        &self,
        head: [&str; 4],
        rows: impl Iterator<Item = (Key, String, String)>,
        provenance: &str,
    ) -> String {
        let mut csv = csv_line(head);
        for (number, (factor, name, mark)) in (1_u32..).zip(rows) {
            csv.push_str(&csv_line([number.to_string().as_str(), &name, &mark, self.note(&factor)]));
        }
        csv.push_str(&csv_line([provenance]));
        csv
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(text: &str) -> Key {
        Key::new(text).expect("a key")
    }

    fn marks() -> impl Strategy<Value = Marks> {
        proptest::collection::vec((0_usize..7, 0_usize..4, "(?s).{0,40}"), 0..9).prop_map(|entries| {
            let mut marks = Marks::default();
            for (factor, mark, note) in entries {
                marks.set_mark(key(&format!("factor-{factor}")), Mark::ALL[mark]);
                marks.set_note(key(&format!("factor-{factor}")), note);
            }
            marks
        })
    }

    proptest! {
        #[test]
        fn export_and_import_give_the_same_bytes(marks in marks()) {
            let json = marks.to_json("an-alert");
            let read = Marks::from_json(json.as_bytes(), "an-alert").expect("what was written");
            prop_assert_eq!(read.to_json("an-alert"), json);
        }

        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Marks::from_json(&bytes, "an-alert");
        }
    }

    #[test]
    fn says_why_it_cannot_read() {
        let json = Marks::default().to_json("an-alert");
        assert_eq!(Marks::from_json(json.as_bytes(), "other"), Err(Unreadable::OtherAlert));
        let newer = json.replace("\"version\":1", "\"version\":2");
        assert_eq!(Marks::from_json(newer.as_bytes(), "an-alert"), Err(Unreadable::Newer));
        for damaged in ["", "{}", "[]", "{\"version\":1}", &json[..json.len() - 1]] {
            assert_eq!(Marks::from_json(damaged.as_bytes(), "an-alert"), Err(Unreadable::Damaged), "{damaged}");
        }
    }

    #[test]
    fn what_was_marked_before_the_device_answered_stays() {
        let (mut stored, mut newer) = (Marks::default(), Marks::default());
        stored.set_mark(key("isolation"), Mark::Unclear);
        stored.set_note(key("armed-conflict"), "stored".to_owned());
        newer.set_mark(key("armed-conflict"), Mark::EvidenceShown);
        let all = stored.overlaid(&newer);
        assert_eq!(all.mark(&key("isolation")), Mark::Unclear);
        assert_eq!(
            (all.mark(&key("armed-conflict")), all.note(&key("armed-conflict"))),
            (Mark::EvidenceShown, "stored")
        );
    }

    #[test]
    fn a_spreadsheet_runs_nothing_of_a_note() {
        let mut marks = Marks::default();
        marks.set_note(key("isolation"), "=cmd()\"".to_owned());
        let rows = [(key("isolation"), "A".to_owned(), "B".to_owned())].into_iter();
        assert_eq!(
            marks.to_csv(["n", "f", "m", "t"], rows, "p"),
            "\"n\",\"f\",\"m\",\"t\"\r\n\"1\",\"A\",\"B\",\"'=cmd()\"\"\"\r\n\"p\"\r\n"
        );
    }
}
