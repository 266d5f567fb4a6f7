//! The files that a reader takes along. Both name the speaker, the date, where to read the alert, and that parts are disputed.

use serde::Serialize;

use crate::alert::Alert;
use crate::store::{COLUMNS, Marks, Provenance, Row, csv};
use crate::words::Words;

/// What the JSON export says of itself, besides the marks. Importing leaves it aside.
#[derive(Serialize)]
struct About<'a> {
    alert: &'a str,
    publisher: &'a str,
    published: String,
    source: &'a str,
    caution: String,
}

/// The file that can be imported again: the stored form of the marks, and what they are about.
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

/// Where the alert can be read, or where its publisher is found.
pub fn source(alert: &Alert) -> &str {
    alert.own_source().map_or(&alert.publisher.url, |source| &source.url).as_str()
}

/// The table: a row for each factor.
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
        words.sheet_caution(),
    ];
    let (date, caution) = (words.when(alert.dates.published), words.export_caution());
    let provenance =
        Provenance { alert: &alert.original_title, publisher: &alert.publisher.name, date: &date, caution: &caution };
    let answers: Vec<String> = alert.risk_factors.iter().map(|entry| words.answer(marks.mark(&entry.factor))).collect();
    let rows = alert.risk_factors.iter().zip(&answers);
    let rows = rows.map(|(entry, mark)| Row { factor: &entry.factor, name: &entry.name, mark });
    csv(head.each_ref().map(String::as_str), provenance, rows, marks)
}
