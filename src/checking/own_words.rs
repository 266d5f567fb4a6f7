//! No text of the data is the publisher's own.

use super::Together;
use super::report::{Ledger, Rule};
use super::runs::{LENGTH, hashes, words};
use super::spot::{Spot, Tree};

/// The runs in the titles of works, which are given as they are: those of the sources and of the alert.
pub fn cited_titles(root: &Spot<'_>) -> Vec<u64> {
    let mut titles: Vec<&str> = root.items("sources").iter().map(|source| source.field("title")).collect();
    titles.push(root.field("original_title"));
    titles.into_iter().flat_map(|title| hashes(&words(title)).collect::<Vec<_>>()).collect()
}

/// `own-words`: how many runs were compared.
pub fn check(tree: &Tree<'_>, together: &Together<'_>, ledger: &mut Ledger) -> usize {
    let mut compared = 0;
    for spot in &tree.all {
        if spot.text().is_empty() || ["url", "read_at"].contains(&spot.name) {
            continue;
        }
        let words = words(spot.text());
        compared += (words.len() + 1).saturating_sub(LENGTH);
        for stretch in together.runs.repeated(&words, &together.cited) {
            let what = "eight or more words in a row stand in a publisher's own text: say it in other words.";
            ledger.note_at(Rule::OwnWords, spot.pointer.clone(), stretch, what.to_owned());
        }
    }
    compared
}
