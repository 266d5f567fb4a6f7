//! A citation as text.

use crate::alert::{Outline, Reference};
use crate::explore::content::query;
use crate::shared::decimal;
use crate::words::Words;

/// A thing of an alert as it can be cited: who, what, when, which part, that it was restated, where. `page` is the address of
/// the alert's page.
pub fn citation(alert: &Outline, words: Words, reference: &Reference, page: &str) -> String {
    words.citation(
        &alert.publisher,
        &alert.original_title,
        &words.when(alert.published),
        &part(alert, words, reference),
        &[page, &query(reference)].concat(),
    )
}

/// Which part of the alert a thing is.
pub(super) fn part(alert: &Outline, words: Words, reference: &Reference) -> String {
    match reference {
        Reference::Stage(stage) => words.place_stage(&words.stage_name(*stage)),
        Reference::Recommendation(number) => words.place_recommendation(&decimal(*number)),
        Reference::Statement(id) => alert.statement(id).map_or_else(String::new, |one| words.place(alert, &one.place)),
        Reference::Factor(_) | Reference::Event(_) | Reference::Whole(_) => words.part_whole(),
    }
}
