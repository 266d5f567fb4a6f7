//! The number of hands for each answer on each risk factor. The teacher counts; nothing is added up or
//! compared.

use serde::{Deserialize, Serialize};

use super::kept::{Persist, Slots};
use crate::alert::Key;
use crate::store::Mark;

/// Maximum number of hands for one answer.
pub const MAX_HANDS: u16 = 999;

/// The counted hands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally(Slots<u16>);

fn slot(factor: &Key, mark: Mark) -> String {
    [factor.as_str(), ".", mark.key()].concat()
}

impl Tally {
    /// Returns the hands for an answer on a factor.
    pub fn count(&self, factor: &Key, mark: Mark) -> u16 {
        self.0.get(&slot(factor, mark))
    }

    /// Sets the number of hands, capped at [`MAX_HANDS`].
    pub fn set(&mut self, factor: &Key, mark: Mark, hands: u16, now: u64) {
        self.0.set(&slot(factor, mark), hands.min(MAX_HANDS), now);
    }

    /// Erases everything.
    pub fn erase(&mut self, now: u64) {
        self.0.erase(now);
    }

    /// Returns whether no hands are recorded.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Parses the number that a teacher typed: digits only, at most [`MAX_HANDS`]. An empty field is zero.
pub fn read_hands(text: &str) -> Option<u16> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    text.parse().ok().filter(|hands| *hands <= MAX_HANDS)
}

impl Persist for Tally {
    const KIND: &'static str = "hands";

    fn merged(&self, other: &Self) -> Self {
        Self(self.0.merged(&other.0))
    }

    fn is_valid(&self) -> bool {
        self.0.is_valid(|hands| *hands <= MAX_HANDS)
    }

    fn latest(&self) -> u64 {
        self.0.latest()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teach::kept::{from_json, to_json};

    #[test]
    fn hand_counts_are_capped_serialized_and_erased() {
        let (factor, alert) = (Key::new("isolation").expect("a key"), Key::new("x").expect("a key"));
        let mut tally = Tally::default();
        tally.set(&factor, Mark::Unclear, 7, 1);
        tally.set(&factor, Mark::EvidenceShown, 5_000, 2);
        assert_eq!((tally.count(&factor, Mark::Unclear), tally.count(&factor, Mark::EvidenceShown)), (7, MAX_HANDS));
        assert_eq!(from_json(&to_json(&tally, &alert), &alert), Ok(tally.clone()));
        tally.erase(3);
        assert!(tally.is_empty());
    }

    #[test]
    fn only_valid_hand_counts_are_parsed() {
        let read = ["", " 12 ", "0", "999", "1000", "-1", "1.5", "1e2", "x"].map(read_hands);
        assert_eq!(read, [Some(0), Some(12), Some(0), Some(999), None, None, None, None, None]);
    }
}
