//! The query of the catalogue: the search text and the filters.

use super::Ignored;
use super::parse::pairs;
use crate::shared::keyed_enum;

keyed_enum! {
    /// A filter of the list of alerts.
    pub enum Facet {
        /// A stage that the publisher names as reached.
        Stage = "stage",
        /// The place that the alert is about.
        Place = "place",
        /// A year of publication; a span of dates has several.
        Year = "year",
        /// The level of alarm.
        Level = "level",
        /// The publisher.
        Publisher = "publisher",
    }
}

/// The search text and filters of the catalogue. Values are not checked against the list of alerts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// The search text, as typed.
    pub words: String,
    values: [Option<String>; Facet::ALL.len()],
}

impl Filters {
    /// The key of the search text in the query.
    const WORDS: &'static str = "q";
    /// The maximum length of the search text or a value, in characters.
    pub const MAX_WORDS: usize = 100;

    /// Parses a query without its question mark. The last value of a repeated key wins; unknown keys are ignored.
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

    /// Serializes the query without its question mark; empty if nothing is set.
    pub fn query(&self) -> String {
        let words = (!self.words.trim().is_empty()).then(|| [Self::WORDS, "=", &encoded(&self.words)].concat());
        let values = Facet::ALL
            .into_iter()
            .filter_map(|facet| self.get(facet).map(|value| [facet.key(), "=", &encoded(value)].concat()));
        words.into_iter().chain(values).collect::<Vec<_>>().join("&")
    }

    /// Returns the value of a filter, if set.
    pub fn get(&self, facet: Facet) -> Option<&str> {
        self.values.get(facet as usize).and_then(Option::as_deref)
    }

    /// Sets a filter. An empty value clears it.
    pub fn set(&mut self, facet: Facet, value: Option<String>) {
        if let Some(slot) = self.values.get_mut(facet as usize) {
            *slot = value.filter(|value| !value.is_empty());
        }
    }

    /// Returns whether the whole list is shown.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.values.iter().all(Option::is_none)
    }
}

/// Encodes a query value as `application/x-www-form-urlencoded`.
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
    fn query_parses_into_filters() {
        let (filters, ignored) = Filters::parse("q=Shushi+%C5%9Eu%C5%9Fa&stage=denial&place=DR%20Congo&utm=x&year=");
        assert_eq!(ignored, []);
        assert_eq!(filters.words, "Shushi Şuşa");
        let values = Facet::ALL.map(|facet| filters.get(facet));
        assert_eq!(values, [Some("denial"), Some("DR Congo"), None, None, None]);
        assert_eq!(filters.query(), "q=Shushi+%C5%9Eu%C5%9Fa&stage=denial&place=DR+Congo");
    }

    #[test]
    fn blank_query_values_select_nothing() {
        let (filters, _) = Filters::parse("q=+&stage=&level");
        assert!(filters.is_empty());
        assert_eq!(filters.query(), "");
    }

    #[test]
    fn long_search_is_truncated_and_long_facet_value_is_ignored() {
        let long = "x".repeat(2 * Filters::MAX_WORDS);
        let (filters, ignored) = Filters::parse(&["q=", &long, "&place=", &long].concat());
        assert_eq!(filters.words.len(), Filters::MAX_WORDS);
        assert_eq!(filters.get(Facet::Place), None);
        assert_eq!(ignored.iter().map(|one| one.key).collect::<Vec<_>>(), ["place"]);
    }

    proptest! {
        #[test]
        fn filters_round_trip_through_the_query(words in "[^\\p{Cc}]{1,40}", place in "[^\\p{Cc}]{1,40}") {
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
        fn parsing_never_panics(query in ".{0,300}") {
            let (filters, _) = Filters::parse(&query);
            let _ = filters.query();
        }
    }
}
