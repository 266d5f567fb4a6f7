//! A reader's marks as a CSV table, and the names of exported files. The JSON export is [`Marks::to_json`].

use super::marks::Marks;
use crate::alert::{Date, Key};
use crate::shared::is_invisible;

/// Number of columns: number, factor, mark, note, group, alert, publisher, date, source, caution.
pub const COLUMNS: usize = 10;
/// Maximum length of the group's name in a file name, in bytes.
const MAX_NAME: usize = 120;

/// The provenance of a table. All texts are ready for display.
#[derive(Clone, Copy, Debug)]
pub struct Provenance<'a> {
    /// The alert's title.
    pub alert: &'a str,
    /// The alert's publisher.
    pub publisher: &'a str,
    /// When it was published.
    pub date: &'a str,
    /// The address of the alert itself, or else of its publisher.
    pub source: &'a str,
    /// A notice that parts of the alert are disputed and that the marks are the group's.
    pub caution: &'a str,
}

/// A factor, with its display name and the text of its mark.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The factor's key.
    pub factor: &'a Key,
    /// Its name.
    pub name: &'a str,
    /// The text of its mark.
    pub mark: &'a str,
}

/// Returns the marks and notes as comma-separated values (RFC 4180) with a byte order mark: a header row, then a row for each factor
/// in the given order, each with [`COLUMNS`] columns. Some characters get a leading apostrophe so that no cell is read as a formula.
/// The JSON export has every note exactly as written.
pub fn csv<'a>(
    head: [&str; COLUMNS],
    provenance: Provenance,
    rows: impl IntoIterator<Item = Row<'a>>,
    marks: &Marks,
) -> String {
    let mut text = String::from("\u{feff}");
    push_row(&mut text, head);
    for (number, row) in (1_usize..).zip(rows) {
        let Provenance { alert, publisher, date, source, caution } = provenance;
        let number = number.to_string();
        let note = marks.note(row.factor);
        push_row(
            &mut text,
            [&number, row.name, row.mark, note, marks.group(), alert, publisher, date, source, caution],
        );
    }
    text
}

/// Returns a table as comma-separated values, by the same rules as [`csv`]. The first row is the header.
pub fn csv_table<'a, R: IntoIterator<Item = &'a str>>(rows: impl IntoIterator<Item = R>) -> String {
    let mut text = String::from("\u{feff}");
    for row in rows {
        push_row(&mut text, row);
    }
    text
}

fn push_row<'a>(text: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (place, cell) in cells.into_iter().enumerate() {
        text.push_str(if place == 0 { "\"" } else { ",\"" });
        push_cell(text, cell);
        text.push('"');
    }
    text.push_str("\r\n");
}

/// Appends a cell's text without the enclosing quotes. A character that starts a formula gets a leading apostrophe wherever a
/// spreadsheet could see the start of a cell: at the beginning, and after any character that might end a cell or a row. (OWASP, CSV
/// injection.)
fn push_cell(text: &mut String, cell: &str) {
    if cell.starts_with(|c: char| c.is_control()) {
        text.push('\'');
    }
    let mut at_start = true;
    for c in cell.chars() {
        if at_start && begins_formula(c) {
            text.push('\'');
        }
        at_start = ends_cell(c) || (at_start && is_skipped(c));
        match c {
            '"' => text.push_str("\"\""),
            '\n' | '\r' | '\t' => text.push(c),
            c if c.is_control() => text.push(char::REPLACEMENT_CHARACTER),
            c => text.push(c),
        }
    }
}

/// Returns whether a character starts a formula; includes full-width, small and mathematical forms.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫' | '−' | '⁺' | '⁻' | '⁼')
}

/// Returns whether some spreadsheet starts a new cell after this character.
fn ends_cell(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '\t' | '"' | '\'') || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Returns whether some spreadsheet drops this character at the start of a cell.
fn is_skipped(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Returns the name of an exported file without its extension: alert, group and date, such as
/// `forewarned-an-alert-group-3-2026-11-27`. Letters and digits of every script are kept; every other run of characters becomes a
/// hyphen.
pub fn file_name(group: &str, alert: &Key, date: Date) -> String {
    let mut name = String::new();
    for c in group.chars().flat_map(char::to_lowercase) {
        let c = if c.is_alphanumeric() { c } else { '-' };
        if name.len() + c.len_utf8() > MAX_NAME {
            break;
        }
        if c != '-' || !name.ends_with('-') {
            name.push(c);
        }
    }
    let date = date.to_string();
    let parts = ["forewarned", alert.as_str(), name.trim_matches('-'), &date];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
