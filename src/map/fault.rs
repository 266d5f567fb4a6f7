//! Why a map is not drawn.

use crate::reading::{Issue, ReadError};
use crate::words::Words;

/// Why a map is not drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapError {
    /// Nothing of its file can be read.
    Unread(ReadError),
    /// Its file is over a limit, or holds what no text should.
    Spoiled(Issue),
    /// Its file has something that `./dev map` does not write.
    NotAMap {
        /// Where, as a JSON pointer.
        pointer: String,
    },
    /// Its coasts and borders have more points than a browser should draw.
    TooManyPoints,
    /// A place of the alert lies outside of it.
    Outside {
        /// The name of the place.
        place: String,
    },
}

impl MapError {
    /// The fault in one sentence, with what to do.
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::Unread(reason) => words.read_error(reason),
            Self::Spoiled(issue) => words.issue(issue),
            Self::NotAMap { pointer } => words.not_a_map(if pointer.is_empty() { "/" } else { pointer }),
            Self::TooManyPoints => words.map_has_too_many_points(),
            Self::Outside { place } => words.map_misses_a_place(place),
        }
    }
}
