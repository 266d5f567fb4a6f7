//! The query of the comparison page: the two alerts.

use super::Ignored;
use super::parse::pairs;
use crate::alert::Key;

/// The two alerts to compare. They are not checked against the list of alerts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The alert on the left.
    pub a: Option<Key>,
    /// The alert on the right.
    pub b: Option<Key>,
}

impl Pair {
    /// Creates a pair of alerts.
    pub fn of(a: Key, b: Key) -> Self {
        Self { a: Some(a), b: Some(b) }
    }

    /// Parses a query without its question mark. The last valid value of a repeated key wins; unknown keys are ignored.
    pub fn parse(query: &str) -> (Self, Vec<Ignored>) {
        let (mut pair, mut ignored) = (Self::default(), Vec::new());
        for (key, value) in pairs(query) {
            let (key, slot) = match key.as_str() {
                "a" => ("a", &mut pair.a),
                "b" => ("b", &mut pair.b),
                _ => continue,
            };
            match Key::new(&value) {
                Some(id) => *slot = Some(id),
                None if value.is_empty() => *slot = None,
                None => ignored.push(Ignored::new(key, &value)),
            }
        }
        (pair, ignored)
    }

    /// Serializes the query without its question mark; empty if no alert is selected.
    pub fn query(&self) -> String {
        let part = |key: &str, id: &Option<Key>| id.as_ref().map(|id| [key, "=", id.as_str()].concat());
        [part("a", &self.a), part("b", &self.b)].into_iter().flatten().collect::<Vec<_>>().join("&")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::address::tests::{ignored, read};
    use crate::address::{Address, Page, Theme};

    fn key(text: &str) -> Key {
        Key::new(text).expect("a key")
    }

    #[test]
    fn query_parses_into_a_pair_of_alerts() {
        for (query, expected, ignored) in [
            ("a=river-2020&b=hill-2021", "a=river-2020&b=hill-2021", &[][..]),
            ("b=hill-2021&theme=dark", "b=hill-2021", &[]),
            ("a=one&a=two", "a=two", &[]),
            ("a=one&a=", "", &[]),
            ("a=River%20Valley&b=hill", "b=hill", &["River Valley"]),
            ("", "", &[]),
        ] {
            let (pair, left) = Pair::parse(query);
            assert_eq!(pair.query(), expected, "{query}");
            assert_eq!(left.iter().map(|one| one.value.as_str()).collect::<Vec<_>>(), ignored, "{query}");
        }
        assert_eq!(Pair::of(key("one"), key("two")).query(), "a=one&b=two");
    }

    #[test]
    fn compare_page_address_includes_the_pair() {
        let pair = Pair::of(key("one"), key("two"));
        let mut address = Address::new(Page::Compare(pair));
        assert_eq!(address.url(), "compare/?a=one&b=two");
        assert_eq!(read("compare/?a=one&b=two"), address);
        address.options.theme = Theme::Dark;
        assert_eq!(address.href(&Address::new(Page::Method)), "../compare/?a=one&b=two&theme=dark");
        assert_eq!(read("compare/?b=two&theme=dark&a=one"), address);
        assert_eq!(ignored("compare/?a=One+two"), [("a", "One two".to_owned())]);
        assert_eq!(ignored("compare/three/"), [("path", "compare/three".to_owned())]);
    }

    proptest! {
        #[test]
        fn pair_round_trips_through_the_query(a in "[a-z0-9-]{1,20}", b in "[a-z0-9-]{1,20}") {
            let pair = Pair::of(key(&a), key(&b));
            prop_assert_eq!(Pair::parse(&pair.query()), (pair, Vec::new()));
        }

        #[test]
        fn any_query_parses_to_a_pair_that_round_trips(query in ".{0,300}") {
            let (pair, _) = Pair::parse(&query);
            prop_assert_eq!(Pair::parse(&pair.query()).0, pair);
        }
    }
}
