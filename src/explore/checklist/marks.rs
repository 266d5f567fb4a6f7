//! A reader's marks and notes. They stay on the device; there is no total, and none can be computed from a type that has none.

use crate::alert::Factor;
use crate::reading::{Json, parse_json};
use crate::shared::{csv_line, decimal, keyed_enum};

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
const VERSION: f64 = 1.0;

#[derive(Clone, Debug, Default, PartialEq)]
struct Entry {
    mark: Option<Mark>,
    note: String,
}

/// Marks and notes for one alert.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    entries: [Entry; Factor::ALL.len()],
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
    fn entry(&self, factor: Factor) -> Option<&Entry> {
        self.entries.get(factor as usize)
    }

    fn entry_mut(&mut self, factor: Factor) -> Option<&mut Entry> {
        self.entries.get_mut(factor as usize)
    }

    /// The mark of a factor.
    pub fn mark(&self, factor: Factor) -> Mark {
        self.entry(factor).and_then(|entry| entry.mark).unwrap_or(Mark::NotAssessed)
    }

    /// The note to a factor.
    pub fn note(&self, factor: Factor) -> &str {
        self.entry(factor).map_or("", |entry| entry.note.as_str())
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        Factor::ALL.into_iter().all(|factor| self.mark(factor) == Mark::NotAssessed && self.note(factor).is_empty())
    }

    /// Marks a factor.
    pub fn set_mark(&mut self, factor: Factor, mark: Mark) {
        if let Some(entry) = self.entry_mut(factor) {
            entry.mark = Some(mark);
        }
    }

    /// Writes the note to a factor; what lies beyond the longest note is cut.
    pub fn set_note(&mut self, factor: Factor, note: String) {
        let short = if note.chars().count() > MAX_NOTE { note.chars().take(MAX_NOTE).collect() } else { note };
        if let Some(entry) = self.entry_mut(factor) {
            entry.note = short;
        }
    }

    /// These marks with those of `newer` on top.
    #[must_use]
    pub fn overlaid(&self, newer: &Self) -> Self {
        let mut all = self.clone();
        for (below, entry) in all.entries.iter_mut().zip(&newer.entries) {
            below.mark = entry.mark.or(below.mark);
            if !entry.note.is_empty() {
                below.note.clone_from(&entry.note);
            }
        }
        all
    }

    /// The stored form: JSON, the same bytes for the same marks.
    pub fn to_json(&self, alert: &str) -> String {
        let mut json =
            ["{\"forewarned\":\"marks\",\"version\":1,\"alert\":", &quoted(alert), ",\"factors\":{"].concat();
        let mut first = true;
        for factor in Factor::ALL {
            let (mark, note) = (self.mark(factor), self.note(factor));
            if mark == Mark::NotAssessed && note.is_empty() {
                continue;
            }
            if !std::mem::take(&mut first) {
                json.push(',');
            }
            for part in [&quoted(factor.key()), ":{\"mark\":", &quoted(mark.key()), ",\"note\":", &quoted(note), "}"] {
                json.push_str(part);
            }
        }
        json.push_str("}}");
        json
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// [`Unreadable`] where it is damaged, newer, or another alert's.
    pub fn from_json(bytes: &[u8], alert: &str) -> Result<Self, Unreadable> {
        let json = parse_json(bytes).map_err(|_| Unreadable::Damaged)?;
        match json.field("version") {
            Some(Json::Number(version)) if *version > VERSION => return Err(Unreadable::Newer),
            Some(Json::Number(_)) if json.field("forewarned").and_then(Json::text) == Some("marks") => {}
            _ => return Err(Unreadable::Damaged),
        }
        if json.field("alert").and_then(Json::text) != Some(alert) {
            return Err(Unreadable::OtherAlert);
        }
        let mut marks = Self::default();
        for factor in Factor::ALL {
            let Some(entry) = json.field("factors").and_then(|factors| factors.field(factor.key())) else { continue };
            let mark = entry.field("mark").and_then(Json::text).and_then(Mark::from_key).ok_or(Unreadable::Damaged)?;
            let note = entry.field("note").and_then(Json::text).ok_or(Unreadable::Damaged)?;
            if mark != Mark::NotAssessed {
                marks.set_mark(factor, mark);
            }
            if !note.is_empty() {
                marks.set_note(factor, note.to_owned());
            }
        }
        Ok(marks)
    }

    /// The marks as a table for a spreadsheet: one line a factor, with who speaks and since when the alert stands.
    pub fn to_csv(
        &self,
        head: [&str; 4],
        rows: impl Iterator<Item = (Factor, String, String)>,
        provenance: &str,
    ) -> String {
        let mut csv = csv_line(head);
        for (factor, name, mark) in rows {
            csv.push_str(&csv_line([decimal(factor.number()).as_str(), &name, &mark, self.note(factor)]));
        }
        csv.push_str(&csv_line([provenance]));
        csv
    }
}

fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            c if u32::from(c) < 0x20 => {
                json.push_str("\\u00");
                for digit in [u32::from(c) / 16, u32::from(c) % 16] {
                    json.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marks() -> impl Strategy<Value = Marks> {
        proptest::collection::vec((0_usize..7, 0_usize..4, "(?s).{0,40}"), 0..9).prop_map(|entries| {
            let mut marks = Marks::default();
            for (factor, mark, note) in entries {
                marks.set_mark(Factor::ALL[factor], Mark::ALL[mark]);
                marks.set_note(Factor::ALL[factor], note);
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
        stored.set_mark(Factor::Isolation, Mark::Unclear);
        stored.set_note(Factor::ArmedConflict, "stored".to_owned());
        newer.set_mark(Factor::ArmedConflict, Mark::EvidenceShown);
        let all = stored.overlaid(&newer);
        assert_eq!(all.mark(Factor::Isolation), Mark::Unclear);
        assert_eq!((all.mark(Factor::ArmedConflict), all.note(Factor::ArmedConflict)), (Mark::EvidenceShown, "stored"));
    }

    #[test]
    fn a_spreadsheet_runs_nothing_of_a_note() {
        let mut marks = Marks::default();
        marks.set_note(Factor::Isolation, "=cmd()\"".to_owned());
        let rows = [(Factor::Isolation, "A".to_owned(), "B".to_owned())].into_iter();
        assert_eq!(
            marks.to_csv(["n", "f", "m", "t"], rows, "p"),
            "\"n\",\"f\",\"m\",\"t\"\r\n\"6\",\"A\",\"B\",\"'=cmd()\"\"\"\r\n\"p\"\r\n"
        );
    }
}
