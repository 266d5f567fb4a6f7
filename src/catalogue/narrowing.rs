//! Searches while a reader types: each further letter narrows the matches of the letters before.

use super::Index;
use super::fold::fold;

/// The matches for each step of the words that a reader is typing.
#[derive(Debug, Default)]
pub struct Narrowing {
    /// The number of alerts that were loaded.
    loaded: usize,
    /// Folded words, each beginning with the ones before, and the indices of the alerts that have them.
    steps: Vec<(String, Vec<usize>)>,
}

impl Narrowing {
    /// Returns the indices of the alerts that have these words, as [`Index::with_words`] does.
    pub fn search(&mut self, index: &Index, words: &str) -> Vec<usize> {
        let loaded = index.alerts().len();
        if loaded != self.loaded {
            *self = Self { loaded, steps: Vec::new() };
        }
        let folded = fold(words);
        // An alert with the longer words also has the shorter ones.
        let kept = self.steps.iter().take_while(|(known, _)| folded.starts_with(known)).count();
        self.steps.truncate(kept);
        match self.steps.last() {
            Some((known, found)) if *known == folded => found.clone(),
            last => {
                let found = match last {
                    Some((_, among)) => index.with_words(&folded, among.iter().copied()),
                    None => index.with_words(&folded, 0..loaded),
                };
                self.steps.push((folded, found.clone()));
                found
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::catalogue::list_of;
    use crate::components::testing::{alert, real_alert};
    use crate::words::{Language, Words};

    /// An index of a few alerts, of which the first so many are loaded.
    fn index(loaded: usize) -> Index {
        let words = Words::new(Language::English);
        let listed = list_of(&[&real_alert(), &alert()], words);
        let total = listed.len();
        Index::new(listed.into_iter().take(loaded).collect(), Default::default(), total)
    }

    /// Indexes with no, one and two loaded alerts.
    static INDEXES: LazyLock<[Index; 3]> = LazyLock::new(|| [0, 1, 2].map(index));

    proptest! {
        #[test]
        fn any_sequence_of_words_finds_what_a_full_search_finds(steps in prop::collection::vec(("[a-cköŞ ]{0,4}|kara|karabakh a|artsakh", 0_usize..3), 1..12)) {
            let mut narrowing = Narrowing::default();
            for (words, loaded) in steps {
                let index = &INDEXES[loaded];
                prop_assert_eq!(narrowing.search(index, &words), index.with_words(&words, 0..loaded), "{}", words);
            }
        }
    }

    #[test]
    fn longer_words_search_only_the_matches_of_the_shorter_ones() {
        let index = index(2);
        let mut narrowing = Narrowing { loaded: 2, steps: vec![("k".to_owned(), Vec::new())] };
        assert_eq!(narrowing.search(&index, "karabakh"), [0_usize; 0], "nothing else is searched");
        assert_eq!(narrowing.search(&index, "arts"), index.with_words("arts", 0..2), "other words search all alerts");
    }
}
