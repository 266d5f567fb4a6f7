//! Text of the risk-factor checklist for the domain's values and the store's results.

use super::Words;
use crate::alert::{Alert, Fit, Key};
use crate::shared::decimal;
use crate::store::{Field, Mark, Persistence, Unreadable};

impl Words {
    /// Returns the heading of the checklist.
    pub fn factors_count(self, count: usize) -> String {
        let number = match count {
            1 => return self.factors_heading_one(),
            2 => self.number_two(),
            3 => self.number_three(),
            4 => self.number_four(),
            5 => self.number_five(),
            6 => self.number_six(),
            7 => self.number_seven(),
            8 => self.number_eight(),
            9 => self.number_nine(),
            10 => self.number_ten(),
            other => decimal(other),
        };
        self.factors_heading(&number)
    }

    /// Describes how a factor relates to the framework by `author`.
    pub fn fit_with(self, fit: Fit, author: &str) -> String {
        match fit {
            Fit::AsIs => self.factor_as_in(author),
            Fit::Adapted => self.factor_adapted_from(author),
            Fit::Added => self.factor_added(),
        }
    }

    /// Returns the name of a reader's answer.
    pub fn answer(self, mark: Mark) -> String {
        match mark {
            Mark::EvidenceShown => self.answer_evidence_shown(),
            Mark::Unclear => self.answer_unclear(),
            Mark::NoEvidenceFound => self.answer_no_evidence_found(),
            Mark::NotAssessed => self.answer_not_assessed(),
        }
    }

    /// Describes whether the reader's marks are saved, in at most 100 characters.
    pub fn keeping(self, persistence: &Persistence) -> String {
        match persistence {
            Persistence::Unknown => self.keeping_unknown(),
            Persistence::NotAsked => self.keeping_not_asked(),
            Persistence::Kept => self.keeping_kept(),
            Persistence::NotKept { stored: None } | Persistence::Unreadable(Unreadable::Refused) => {
                self.keeping_nothing()
            }
            Persistence::NotKept { stored: Some(_) } => self.keeping_some(),
            Persistence::Unreadable(Unreadable::Newer) => self.keeping_newer(),
            Persistence::Unreadable(Unreadable::OtherAlert) => self.keeping_other(),
            Persistence::Unreadable(Unreadable::Damaged | Unreadable::TooLarge | Unreadable::TooLong { .. }) => {
                self.keeping_damaged()
            }
        }
    }

    /// Explains why a file could not be imported.
    pub fn import_failed(self, why: Unreadable) -> String {
        match why {
            Unreadable::Damaged => self.import_is_damaged(),
            Unreadable::Newer => self.import_is_newer(),
            Unreadable::OtherAlert => self.import_is_other(),
            Unreadable::TooLong { characters } => self.import_has_long(&self.grouped(characters)),
            Unreadable::TooLarge => self.import_is_large(),
            Unreadable::Refused => self.import_is_refused(),
        }
    }

    /// Summarizes an import.
    pub fn import_summary(self, taken: usize, left: usize) -> String {
        let taken = if taken == 0 { self.import_nothing() } else { self.import_done(&decimal(taken)) };
        if left == 0 { taken } else { [taken, self.import_left(&decimal(left))].join(" ") }
    }

    /// Names a field of the checklist within a sentence.
    pub fn field(self, alert: &Alert, field: &Field) -> String {
        match field {
            Field::Group => self.field_group(),
            Field::Mark(factor) => self.field_mark(factor_name(alert, factor)),
            Field::Note(factor) => self.field_note(factor_name(alert, factor)),
        }
    }

    /// Formats a number with thousands separators, as in `100,000`.
    pub fn grouped(self, number: usize) -> String {
        let digits = decimal(number);
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }
}

/// Returns the name of a factor, or its key if the alert does not list it.
fn factor_name<'a>(alert: &'a Alert, key: &'a Key) -> &'a str {
    alert.factor(key).map_or(key.as_str(), |(_, factor)| &factor.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Marks;
    use crate::words::Language;

    const WORDS: Words = Words::new(Language::English);

    #[test]
    fn screen_reader_announcements_are_short() {
        let why = [
            Unreadable::Damaged,
            Unreadable::Newer,
            Unreadable::OtherAlert,
            Unreadable::TooLong { characters: 100_000 },
            Unreadable::TooLarge,
            Unreadable::Refused,
        ];
        let persistence = [
            Persistence::Unknown,
            Persistence::Kept,
            Persistence::NotKept { stored: None },
            Persistence::NotKept { stored: Some(Marks::default()) },
        ];
        let keeping = persistence.into_iter().chain(why.map(Persistence::Unreadable));
        let said =
            keeping.map(|persistence| WORDS.keeping(&persistence)).chain(why.map(|why| WORDS.import_failed(why)));
        for text in
            said.chain([WORDS.import_summary(12, 3), WORDS.note_too_long("100,000", "4,000"), WORDS.import_same()])
        {
            assert!(text.chars().count() <= 100, "{} characters: {text}", text.chars().count());
        }
    }

    #[test]
    fn thousands_are_separated() {
        let grouped = [0, 999, 1_000, 100_000, 1_234_567].map(|number| WORDS.grouped(number));
        assert_eq!(grouped, ["0", "999", "1,000", "100,000", "1,234,567"]);
    }

    #[test]
    fn import_summary_counts_imported_and_skipped_values() {
        assert_eq!(WORDS.import_summary(3, 0), "Entries imported from the file: 3.");
        assert_eq!(WORDS.import_summary(3, 2), "Entries imported from the file: 3. Entries left out: 2.");
        assert_eq!(WORDS.import_summary(0, 2), "Nothing was imported from the file. Entries left out: 2.");
    }
}
