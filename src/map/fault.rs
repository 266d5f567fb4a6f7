//! The reason why a map is not drawn.

use crate::reading::{Issue, ReadError};
use crate::words::Words;

/// The reason why a map is not drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapError {
    /// Its file cannot be read.
    Unread(ReadError),
    /// Its file exceeds a limit or contains invalid text.
    Invalid(Issue),
    /// Its file contains data that `./dev map` does not write.
    NotAMap {
        /// The position, as a JSON pointer.
        pointer: String,
    },
    /// Its coasts and borders have more points than a browser should draw.
    TooManyPoints,
    /// A place of the alert lies outside the map.
    Outside {
        /// The place's name.
        place: String,
    },
}

impl MapError {
    /// Returns the error in one sentence, with what to do.
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::Unread(reason) => words.read_error(reason),
            Self::Invalid(issue) => words.issue(issue),
            Self::NotAMap { pointer } => words.not_a_map(if pointer.is_empty() { "/" } else { pointer }),
            Self::TooManyPoints => words.map_has_too_many_points(),
            Self::Outside { place } => words.map_misses_a_place(place),
        }
    }
}
