//! The query string of an alert's one long page as a type, both ways: whatever a reader sees can be copied as an address.
//! [`crate::address`] replaces it where a page of its own does; until then that page's code uses this.
//!
//! A default adds nothing, a bad value is ignored and reported, and keys that are not ours are kept as they are.

use crate::address::Theme;
use crate::alert::{Key, Reference, Stage, recommendation_number};
use crate::shared::decimal;
use crate::shared::keyed_enum;
use crate::words::Language;

keyed_enum! {
    /// Which of the views is shown.
    pub enum View {
        /// All of them.
        All = "all",
        /// Only the stage timeline.
        Timeline = "timeline",
        /// Only the risk-factor checklist.
        Checklist = "checklist",
        /// Only the recommendations.
        Recommendations = "recommendations",
    }
}

/// What the query string says.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The one thing that is chosen: a statement, a stage, a factor or a recommendation.
    pub chosen: Option<Reference>,
    /// The period that the picture is zoomed to.
    pub period: Option<Key>,
    /// The addressee that recommendations are filtered by.
    pub addressee: Option<Key>,
    /// Which of the views is shown.
    pub part: View,
    /// The language of the interface.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Pairs that are not ours, as they were.
    pub others: Vec<String>,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            chosen: None,
            period: None,
            addressee: None,
            part: View::All,
            language: Language::English,
            theme: Theme::Auto,
            others: Vec::new(),
        }
    }
}

/// A value of one of our keys that means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadValue {
    /// The key.
    pub key: &'static str,
    /// Its value, at most 64 characters of it.
    pub value: String,
}

impl BadValue {
    /// A bad value, shortened to what a sentence can hold.
    pub fn new(key: &'static str, value: &str) -> Self {
        Self { key, value: value.chars().filter(|c| !c.is_control()).take(Key::MAX).collect() }
    }
}

impl Query {
    /// Reads a query string without its question mark.
    pub fn parse(text: &str) -> (Self, Vec<BadValue>) {
        let (mut query, mut bad) = (Self::default(), Vec::new());
        let mut chosen: [Option<Reference>; 4] = Default::default();
        let [statement, stage, factor, recommendation] = &mut chosen;
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, raw) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(raw);
            let mut take = |key: &'static str, taken: bool| {
                if !taken {
                    bad.push(BadValue::new(key, &value));
                }
            };
            match name {
                "statement" => take("statement", set(statement, Key::new(&value).map(Reference::Statement))),
                "stage" => take("stage", set(stage, Stage::from_key(&value).map(Reference::Stage))),
                "factor" => take("factor", set(factor, Key::new(&value).map(Reference::Factor))),
                "recommendation" => {
                    let number = recommendation_number(&value).map(Reference::Recommendation);
                    take("recommendation", set(recommendation, number));
                }
                "period" => take("period", set(&mut query.period, Key::new(&value))),
                "addressee" => take("addressee", set(&mut query.addressee, Key::new(&value))),
                "part" => take("part", put(&mut query.part, View::from_key(&value))),
                "lang" => take("lang", put(&mut query.language, Language::from_key(&value))),
                "theme" => take("theme", put(&mut query.theme, Theme::from_key(&value))),
                _ => query.others.push(pair.to_owned()),
            }
        }
        query.chosen = chosen.into_iter().flatten().next();
        (query, bad)
    }

    /// The query string, without its question mark; empty for the default.
    pub fn text(&self) -> String {
        let mut pairs: Vec<String> = Vec::new();
        let mut add = |key: &str, value: &str| pairs.push([key, "=", value].concat());
        match &self.chosen {
            Some(Reference::Statement(id)) => add("statement", id.as_str()),
            Some(Reference::Stage(stage)) => add("stage", stage.key()),
            Some(Reference::Factor(factor)) => add("factor", factor.as_str()),
            Some(Reference::Recommendation(number)) => add("recommendation", &decimal(*number)),
            Some(Reference::Whole(_) | Reference::Event(_)) | None => {}
        }
        if let Some(period) = &self.period {
            add("period", period.as_str());
        }
        if let Some(addressee) = &self.addressee {
            add("addressee", addressee.as_str());
        }
        if self.part != View::All {
            add("part", self.part.key());
        }
        if self.language != Language::English {
            add("lang", self.language.key());
        }
        if self.theme != Theme::Auto {
            add("theme", self.theme.key());
        }
        pairs.extend(self.others.iter().cloned());
        pairs.join("&")
    }

    /// A link to the same page with this chosen.
    pub fn href_choosing(&self, reference: &Reference) -> String {
        let there = Self { chosen: Some(reference.clone()), ..self.clone() };
        ["?", &there.text()].concat()
    }
}

fn set<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let taken = value.is_some();
    *slot = value.or(slot.take());
    taken
}

fn put<T>(slot: &mut T, value: Option<T>) -> bool {
    value.map(|value| *slot = value).is_some()
}

/// A value without its percent signs; as it is where they make no text.
fn decoded(raw: &str) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let pair = [rest.next(), rest.next()];
                let hex = |byte: Option<u8>| char::from(byte?).to_digit(16);
                match pair.map(hex) {
                    [Some(high), Some(low)] => bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?')),
                    _ => return raw.to_owned(),
                }
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| raw.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn query(text: &str) -> String {
        Query::parse(text).0.text()
    }

    #[test]
    fn a_default_adds_nothing() {
        assert_eq!(query("part=all&lang=en&theme=auto"), "");
    }

    #[test]
    fn one_thing_is_chosen_at_a_time() {
        assert_eq!(query("recommendation=2&factor=isolation&stage=denial&statement=p2-drones"), "statement=p2-drones");
        assert_eq!(query("recommendation=2&factor=isolation&stage=denial"), "stage=denial");
        assert_eq!(query("recommendation=2&factor=isolation"), "factor=isolation");
    }

    #[test]
    fn a_bad_value_of_ours_is_reported_and_other_keys_are_kept() {
        let (query, bad) = Query::parse("stage=Extermination&utm_source=x%20y&recommendation=02&theme=pink&part=%");
        assert_eq!(query.text(), "utm_source=x%20y");
        assert_eq!(bad.iter().map(|bad| bad.key).collect::<Vec<_>>(), ["stage", "recommendation", "theme", "part"]);
    }

    proptest! {
        #[test]
        fn never_panics_and_settles_at_once(text in "\\PC*") {
            let (query, _) = Query::parse(&text);
            let (again, bad) = Query::parse(&query.text());
            prop_assert!(bad.is_empty());
            prop_assert_eq!(again, query);
        }

        #[test]
        fn keeps_what_it_writes(stage in 0_usize..10, theme in 0_usize..4, addressee in proptest::option::of(0_usize..4)) {
            let query = Query {
                chosen: Some(Reference::Stage(Stage::ALL[stage])),
                theme: Theme::ALL[theme],
                addressee: addressee.and_then(|n| Key::new(&format!("addressee-{n}"))),
                ..Query::default()
            };
            prop_assert_eq!(Query::parse(&query.text()).0, query);
        }
    }
}
