//! The query of the catalogue: what a reader searches for, and what the list is limited to.

use super::Ignored;
use super::parse::pairs;
use crate::shared::keyed_enum;

keyed_enum! {
    /// What the list of alerts can be limited by.
    pub enum Facet {
        /// A stage that the publisher names as reached.
        Stage = "stage",
        /// The place that the alert is about.
        Place = "place",
        /// A year in which it was published.
        Year = "year",
        /// The level of alarm.
        Level = "level",
        /// The publisher.
        Publisher = "publisher",
    }
}

/// What a reader has chosen on the catalogue. Whether a value exists is known only with the list of alerts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// What to search for, as typed.
    pub words: String,
    values: [Option<String>; Facet::ALL.len()],
}

impl Filters {
    /// The key of the words in the query.
    const WORDS: &'static str = "q";
    /// Longest text to search for, in characters.
    pub const MAX_WORDS: usize = 100;

    /// Reads a query without its question mark. Of a key that is given twice, the last value counts; unknown keys are ignored.
    pub fn parse(query: &str) -> (Self, Vec<Ignored>) {
        let (mut filters, mut ignored) = (Self::default(), Vec::new());
        for (key, value) in pairs(query) {
            if key == Self::WORDS {
                filters.words = value.chars().filter(|c| !c.is_control()).take(Self::MAX_WORDS).collect();
            } else if let Some(facet) = Facet::from_key(&key) {
                if value.chars().count() > Self::MAX_WORDS {
                    ignored.push(Ignored::new(facet.key(), &value));
                } else {
                    filters.set(facet, Some(value));
                }
            }
        }
        (filters, ignored)
    }

    /// The query without its question mark; empty where nothing is chosen.
    pub fn query(&self) -> String {
        let words = (!self.words.trim().is_empty()).then(|| [Self::WORDS, "=", &encoded(&self.words)].concat());
        let values = Facet::ALL
            .into_iter()
            .filter_map(|facet| self.get(facet).map(|value| [facet.key(), "=", &encoded(value)].concat()));
        words.into_iter().chain(values).collect::<Vec<_>>().join("&")
    }

    /// The value that the list is limited to, where it is.
    pub fn get(&self, facet: Facet) -> Option<&str> {
        self.values.get(facet as usize).and_then(Option::as_deref)
    }

    /// Limits the list to a value. An empty value limits nothing.
    pub fn set(&mut self, facet: Facet, value: Option<String>) {
        if let Some(slot) = self.values.get_mut(facet as usize) {
            *slot = value.filter(|value| !value.is_empty());
        }
    }

    /// Whether the whole list is shown.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.values.iter().all(Option::is_none)
    }
}

/// A value for a query, in the form that browsers give to forms.
fn encoded(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let hex = |digit: u8| HEX.get(usize::from(digit)).map_or('0', |digit| char::from(*digit));
    let mut value = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => value.push('+'),
            b'*' | b'-' | b'.' | b'_' => value.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => value.push(char::from(byte)),
            byte => value.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_query_says_what_is_chosen() {
        let (filters, ignored) = Filters::parse("q=Shushi+%C5%9Eu%C5%9Fa&stage=denial&place=DR%20Congo&utm=x&year=");
        assert_eq!(ignored, []);
        assert_eq!(filters.words, "Shushi Şuşa");
        let values = Facet::ALL.map(|facet| filters.get(facet));
        assert_eq!(values, [Some("denial"), Some("DR Congo"), None, None, None]);
        assert_eq!(filters.query(), "q=Shushi+%C5%9Eu%C5%9Fa&stage=denial&place=DR+Congo");
    }

    #[test]
    fn a_query_that_chooses_nothing_is_empty() {
        let (filters, _) = Filters::parse("q=+&stage=&level");
        assert!(filters.is_empty());
        assert_eq!(filters.query(), "");
    }

    #[test]
    fn what_is_too_long_is_cut_or_ignored() {
        let long = "x".repeat(2 * Filters::MAX_WORDS);
        let (filters, ignored) = Filters::parse(&["q=", &long, "&place=", &long].concat());
        assert_eq!(filters.words.len(), Filters::MAX_WORDS);
        assert_eq!(filters.get(Facet::Place), None);
        assert_eq!(ignored.iter().map(|one| one.key).collect::<Vec<_>>(), ["place"]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(words in "[^\\p{Cc}]{1,40}", place in "[^\\p{Cc}]{1,40}") {
            let mut filters = Filters { words: words.clone(), ..Filters::default() };
            filters.set(Facet::Place, Some(place));
            let (again, ignored) = Filters::parse(&filters.query());
            prop_assert_eq!(ignored, []);
            if words.trim().is_empty() {
                prop_assert_eq!(again.get(Facet::Place), filters.get(Facet::Place));
            } else {
                prop_assert_eq!(again, filters);
            }
        }

        #[test]
        fn no_query_breaks_it(query in ".{0,300}") {
            let (filters, _) = Filters::parse(&query);
            let _ = filters.query();
        }
    }
}
