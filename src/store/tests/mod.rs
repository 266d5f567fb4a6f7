//! Tests of the store. Each file tests one part of it.

mod files;
mod marks;
mod moving;
mod persistence;
mod signals;
mod writing;

use super::*;
use crate::address::{Ignored, Page};

/// Makes a key from a valid text.
fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

/// Makes a timestamp from milliseconds.
fn at(millis: u64) -> Timestamp {
    Timestamp::from_millis(millis)
}

/// Returns facts about a fictional alert: two factors, two statements, an event, two checks, two recommendations, a source and a period.
fn facts() -> AlertFacts {
    let keys = |keys: &[&str]| keys.iter().map(|text| key(text)).collect();
    AlertFacts {
        alert: Some(key("an-alert")),
        factors: keys(&["drought", "curfew"]),
        statements: keys(&["p1", "p2"]),
        events: keys(&["truce"]),
        checks: vec![
            CheckFact { id: key("wells"), finding: Finding::Disputed },
            CheckFact { id: key("roads"), finding: Finding::Supported },
        ],
        recommendations: vec![
            RecommendationFact { number: 1, addressee: key("council") },
            RecommendationFact { number: 2, addressee: key("mayor") },
        ],
        sources: keys(&["report"]),
        periods: keys(&["summer"]),
    }
}

/// Returns a state at a view of the fictional alert.
fn state_at(view: View) -> State {
    State { address: Address::new(Page::Alert(key("an-alert"), view)), ..State::default() }
}

/// Applies intents, starting at the timeline of the fictional alert.
fn after(intents: impl IntoIterator<Item = Intent>) -> State {
    let mut state = state_at(View::Timeline);
    for intent in intents {
        update(&mut state, &facts(), intent);
    }
    state
}

/// Makes the notice for an ignored part of the address.
fn ignored(key: &'static str, value: &str) -> Notice {
    Notice::Ignored(Ignored::new(key, value))
}

fn mark(factor: &str, mark: Mark, now: u64) -> Intent {
    Intent::Mark { factor: key(factor), mark, now: at(now) }
}

fn note(factor: &str, note: &str, now: u64) -> Intent {
    Intent::WriteNote { factor: key(factor), note: note.to_owned(), now: at(now) }
}

fn group(name: &str, now: u64) -> Intent {
    Intent::NameGroup { name: name.to_owned(), now: at(now) }
}

/// Returns the marks after these intents.
fn marks_after(intents: impl IntoIterator<Item = Intent>) -> Marks {
    after(intents).marks
}
