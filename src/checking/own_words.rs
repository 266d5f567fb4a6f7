//! Checks that no text of the data is copied from a publisher. Native builds only: a browser has no publisher's text to compare
//! with.

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};

use super::report::{Diagnostics, Rule};
use super::runs::Runs;
use super::spot::{Spot, Tree};
use super::wording::{Word, words};

/// The number of words in a run.
const LENGTH: usize = 8;

/// The runs that texts are compared with.
pub struct Comparison<'a> {
    runs: &'a Runs,
    /// Runs in the titles of cited works. They may be repeated.
    cited: HashSet<u64>,
}

impl<'a> Comparison<'a> {
    /// Creates a comparison with these runs, except those in titles that these files cite.
    pub fn new<'b>(runs: &'a Runs, files: impl Iterator<Item = Spot<'b>>) -> Self {
        // Without runs, no title needs an exception.
        let cited = if runs.is_empty() { HashSet::new() } else { files.flat_map(|root| cited_titles(&root)).collect() };
        Self { runs, cited }
    }
}

/// Returns the runs in the titles of the sources and of the alert, which are given verbatim.
fn cited_titles(root: &Spot<'_>) -> Vec<u64> {
    let mut titles: Vec<&str> = root.items("sources").iter().map(|source| source.field("title")).collect();
    titles.push(root.field("original_title"));
    titles.into_iter().flat_map(|title| hashes(&words(title)).collect::<Vec<_>>()).collect()
}

/// Checks `own-words`. Returns how many runs were compared.
pub fn check(tree: &Tree<'_>, comparison: &Comparison<'_>, diagnostics: &mut Diagnostics) -> usize {
    let mut compared = 0;
    if comparison.runs.is_empty() {
        return compared;
    }
    for spot in &tree.all {
        if spot.text().is_empty() || ["url", "read_at"].contains(&spot.name) {
            continue;
        }
        let words = words(spot.text());
        compared += (words.len() + 1).saturating_sub(LENGTH);
        for stretch in comparison.runs.repeated(&words, &comparison.cited) {
            let what = "eight or more words in a row are a publisher’s own. Say this in your own words.";
            diagnostics.note_at(Rule::OwnWords, spot.pointer.clone(), stretch, what.to_owned());
        }
    }
    compared
}

/// Returns the hash of each run of a text, in order.
fn hashes<'a>(words: &'a [Word<'_>]) -> impl Iterator<Item = u64> + 'a {
    words.windows(LENGTH).map(|run| {
        let mut hash = Sha256::new();
        for (n, word) in run.iter().enumerate() {
            hash.update(if n == 0 { "" } else { " " });
            hash.update(&word.folded);
        }
        hash.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    })
}

impl Runs {
    /// Adds the runs of a text.
    pub fn add(&mut self, text: &str) {
        self.0.extend(hashes(&words(text)));
    }

    /// Returns the stretches of a text that repeat runs of this list, as written, except for allowed runs.
    fn repeated(&self, words: &[Word<'_>], allowed: &HashSet<u64>) -> Vec<String> {
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        for (n, hash) in hashes(words).enumerate() {
            if !self.0.contains(&hash) || allowed.contains(&hash) {
                continue;
            }
            match stretches.last_mut() {
                Some((_, end)) if *end >= n => *end = n + LENGTH,
                _ => stretches.push((n, n + LENGTH)),
            }
        }
        let written = |(start, end): (usize, usize)| {
            words.iter().take(end).skip(start).map(|word| word.written).collect::<Vec<_>>().join(" ")
        };
        stretches.into_iter().map(written).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reports_the_whole_repeated_passage_as_written() {
        let mut runs = Runs::default();
        runs.add("one two three four five six seven eight nine ten");
        let text = words("Zero one, two three – four “five” six SEVEN eight nine, eleven");
        assert_eq!(runs.repeated(&text, &HashSet::new()), ["one, two three four “five” six SEVEN eight nine,"]);
        let seven = words("one two three four five six seven and eight nine ten");
        assert_eq!(runs.repeated(&seven, &HashSet::new()), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn any_eight_consecutive_words_are_detected(
            text in proptest::collection::vec("[a-z]{1,9}", 8..30), start in 0_usize..22, upper: bool,
        ) {
            let mut runs = Runs::default();
            runs.add(&text.join(" "));
            let start = start.min(text.len() - LENGTH);
            let taken = text[start..start + LENGTH].join(if upper { ", " } else { " " });
            let taken = if upper { taken.to_uppercase() } else { taken };
            let around = format!("before {taken} after");
            prop_assert_eq!(runs.repeated(&words(&around), &HashSet::new()).len(), 1);
        }

        #[test]
        fn never_panics(text in ".*") {
            let words = words(&text);
            let _ = hashes(&words).count();
        }
    }
}
