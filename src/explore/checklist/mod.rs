//! The risk-factor checklist: what the alert says of each factor, and what the reader makes of it.

pub mod marks;
pub mod view;

use crate::alert::Outline;
use crate::words::Words;
use marks::Marks;

/// The reader's marks as a table for a spreadsheet, with who speaks in the alert and when.
pub fn table(alert: &Outline, words: Words, marks: &Marks) -> String {
    let rows = alert
        .factors
        .iter()
        .map(|entry| (entry.factor.clone(), entry.name.clone(), words.mark(marks.mark(&entry.factor))));
    let head = [&words.csv_number(), &words.csv_factor(), &words.csv_mark(), &words.csv_note()];
    let date = words.when(alert.published);
    marks.to_csv(head.map(String::as_str), rows, &words.csv_provenance(&alert.original_title, &alert.publisher, &date))
}
