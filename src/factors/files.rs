//! The exported files. Both state the publisher, the date, the alert's address and that parts are disputed.

use serde::Serialize;

use crate::alert::Alert;
use crate::store::{COLUMNS, Marks, Provenance, Row, csv};
use crate::words::Words;

/// The metadata of the JSON export. The import ignores it.
#[derive(Serialize)]
struct About<'a> {
    alert: &'a str,
    publisher: &'a str,
    published: String,
    source: &'a str,
    caution: String,
}

/// Returns the file that can be imported again: the marks in their stored form, plus an `about` object.
pub fn json(alert: &Alert, words: Words, marks: &Marks) -> String {
    let about = About {
        alert: &alert.original_title,
        publisher: &alert.publisher.name,
        published: alert.dates.published.to_string(),
        source: source(alert),
        caution: words.export_caution(),
    };
    let stored = marks.to_json(&alert.id);
    match (stored.strip_suffix('}'), serde_json::to_string(&about)) {
        (Some(open), Ok(about)) => [open, ",\"about\":", &about, "}\n"].concat(),
        _ => stored,
    }
}

/// Returns the address of the alert itself, or else of its publisher.
pub fn source(alert: &Alert) -> &str {
    alert.own_source().map_or(&alert.publisher.url, |source| &source.url).as_str()
}

/// Returns the CSV table, with one row per factor.
pub fn table(alert: &Alert, words: Words, marks: &Marks) -> String {
    let head: [String; COLUMNS] = [
        words.sheet_number(),
        words.sheet_factor(),
        words.sheet_mark(),
        words.sheet_note(),
        words.sheet_group(),
        words.sheet_alert(),
        words.sheet_publisher(),
        words.sheet_date(),
        words.sheet_source(),
        words.sheet_caution(),
    ];
    let (date, caution) = (words.when(alert.dates.published), words.export_caution());
    let provenance = Provenance {
        alert: &alert.original_title,
        publisher: &alert.publisher.name,
        date: &date,
        source: source(alert),
        caution: &caution,
    };
    let answers: Vec<String> = alert.risk_factors.iter().map(|entry| words.answer(marks.mark(&entry.factor))).collect();
    let rows = alert.risk_factors.iter().zip(&answers);
    let rows = rows.map(|(entry, mark)| Row { factor: &entry.factor, name: &entry.name, mark });
    csv(head.each_ref().map(String::as_str), provenance, rows, marks)
}
