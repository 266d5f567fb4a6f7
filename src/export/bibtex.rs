//! A citation for bibliography programs.

use super::citation::part;
use crate::alert::{Alert, Outline, Reference, When};
use crate::explore::content::query;
use crate::words::Words;

/// A thing of an alert as a BibTeX entry. `page` is the address of the alert's page.
pub fn bibtex(alert: &Alert, outline: &Outline, words: Words, reference: &Reference, page: &str) -> String {
    let key = match reference {
        Reference::Whole(_) => alert.id.to_string(),
        other => [alert.id.as_str(), "-", &other.text().replace(':', "-")].concat(),
    };
    let note = words.bibtex_note(&part(outline, words, reference), &words.when(alert.dates.checked));
    let (year, month) = year_and_month(alert.dates.published);
    let mut fields = vec![
        ("author", ["{", &escaped(&alert.publisher.name), "}"].concat()),
        ("title", escaped(&alert.original_title)),
        ("year", year),
    ];
    fields.extend(month.map(|month| ("month", month)));
    fields.push(("note", escaped(&note)));
    fields.push(("url", [page, &query(reference)].concat()));
    let fields: Vec<String> = fields.into_iter().map(|(name, value)| format!("  {name} = {{{value}}}")).collect();
    format!("@misc{{{key},\n{}\n}}", fields.join(",\n"))
}

/// The year, and the number of the month where the date is that precise.
fn year_and_month(when: When) -> (String, Option<String>) {
    let text = when.to_string();
    let mut parts = text.split('-');
    (parts.next().unwrap_or_default().to_owned(), parts.next().map(|month| month.chars().take(2).collect()))
}

/// A text as TeX takes it: what means something to TeX is escaped, so that braces always balance.
fn escaped(text: &str) -> String {
    let mut tex = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => tex.extend(['\\', c]),
            // An escaped brace still counts where BibTeX looks for the end of a field.
            '{' => tex.push_str("\\textbraceleft "),
            '}' => tex.push_str("\\textbraceright "),
            '\\' => tex.push_str("\\textbackslash "),
            '~' => tex.push_str("\\textasciitilde "),
            '^' => tex.push_str("\\textasciicircum "),
            c => tex.push(c),
        }
    }
    tex
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_in_a_text_ends_a_field(text in ".{0,60}") {
            let tex = escaped(&text);
            let mut after_backslash = false;
            for c in tex.chars() {
                let bare = "{}".contains(c) || (!after_backslash && "&%$#_~^".contains(c));
                prop_assert!(!bare, "a bare {}", c);
                after_backslash = c == '\\' && !after_backslash;
            }
        }
    }
}
