//! The statements of an alert as a table for a spreadsheet. Each line says who speaks, when, where to read it and what others
//! say.

use crate::alert::{Alert, Check, Reference};
use crate::components::statement_id;
use crate::shared::csv_line;
use crate::words::Words;

/// Returns one line per statement, in the order of the alert, and a last line that describes the table. `page` is the address of
/// the alert's page, absolute if the site's origin is known.
pub fn statements(alert: &Alert, words: Words, page: &str) -> String {
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
        let others: Vec<String> =
            alert.checks_about(&me).into_iter().map(|check| others_say(alert, words, check)).collect();
        csv.push_str(&csv_line([
            statement.id.as_str(),
            &alert.publisher.name,
            &words.when(alert.dates.published),
            &words.claim_place(alert, &place),
            &statement.text,
            &sources.join(" "),
            &others.join(" | "),
            &[page, "text/#", &statement_id(&statement.id)].concat(),
        ]));
    }
    let date = words.when(alert.dates.checked);
    // The same number of cells as every other line (RFC 4180).
    let note = words.bibtex_note(&words.part_whole(), &date);
    csv.push_str(&csv_line(["", "", "", "", "", "", "", note.as_str()]));
    csv
}

/// Formats a check: finding, text, who denies it, what is not known, sources.
fn others_say(alert: &Alert, words: Words, check: &Check) -> String {
    let mut said = format!("{} ({}): {}", words.finding(check.finding), words.confidence(check.confidence), check.text);
    let denied = check.denied_by.as_ref().map(|who| (words.denied_by(), who));
    let missing = check.missing.as_ref().map(|what| (words.not_known(), what));
    for (label, text) in denied.into_iter().chain(missing) {
        said = [&said, " ", &label, " ", text].concat();
    }
    for source in check.sources.iter().filter_map(|id| alert.source(id)) {
        said.push(' ');
        said.push_str(source.url.as_str());
    }
    said
}
