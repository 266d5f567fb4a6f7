//! The statements of an alert as a table for a spreadsheet.

use crate::alert::{Alert, Outline, Reference};
use crate::shared::csv_line;
use crate::words::Words;

/// One line for each statement, in the order of the alert; the last line says what this is.
pub fn statements(alert: &Alert, outline: &Outline, words: Words) -> String {
    let head = [
        words.table_id(),
        words.table_speaker(),
        words.table_date(),
        words.table_place(),
        words.table_claim(),
        words.table_sources(),
        words.table_others(),
        words.table_address(),
    ];
    let mut csv = csv_line(head.iter().map(String::as_str));
    for (place, statement) in alert.statements() {
        let me = Reference::Statement(statement.id.clone());
        let sources: Vec<&str> = statement
            .sources
            .iter()
            .filter_map(|citation| alert.source(&citation.id))
            .map(|source| source.url.as_str())
            .collect();
        let others: Vec<String> = alert
            .checks_about(&me)
            .into_iter()
            .map(|check| {
                format!("{} ({}): {}", words.finding(check.finding), words.confidence(check.confidence), check.text)
            })
            .collect();
        csv.push_str(&csv_line([
            statement.id.as_str(),
            &alert.publisher.name,
            &words.when(alert.dates.published),
            &words.place(outline, place),
            &statement.text,
            &sources.join(" "),
            &others.join(" | "),
            &[alert.id.as_str(), "/?statement=", statement.id.as_str()].concat(),
        ]));
    }
    let date = words.when(alert.dates.checked);
    csv.push_str(&csv_line([words.bibtex_note(&words.part_whole(), &date).as_str()]));
    csv
}
