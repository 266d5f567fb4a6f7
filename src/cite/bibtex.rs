//! BibTeX citations.

use crate::alert::When;

/// One BibTeX entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The citation key.
    pub key: String,
    /// The author, an organization.
    pub author: String,
    /// The unescaped title.
    pub title: String,
    /// The date of publication.
    pub published: When,
    /// The cited part, and caveats.
    pub note: String,
    /// The URL.
    pub address: String,
}

impl Entry {
    /// Serializes the entry. Extra braces keep BibTeX from parsing an organization as a person, and preserve capitals in a title.
    pub fn text(&self) -> String {
        let braced = |text: &str| ["{", &escaped(text), "}"].concat();
        let (year, month) = year_and_month(self.published);
        let mut fields = vec![("author", braced(&self.author)), ("title", braced(&self.title)), ("year", year)];
        fields.extend(month.map(|month| ("month", month)));
        fields.push(("note", escaped(&self.note)));
        fields.push(("url", self.address.clone()));
        let fields: Vec<String> =
            fields.into_iter().map(|(name, value)| ["  ", name, " = {", &value, "}"].concat()).collect();
        ["@misc{", &self.key, ",\n", &fields.join(",\n"), "\n}"].concat()
    }
}

/// Returns the year, and the number of the month if the date is that precise.
fn year_and_month(when: When) -> (String, Option<String>) {
    let text = when.to_string();
    let mut parts = text.split('-');
    (parts.next().unwrap_or_default().to_owned(), parts.next().map(|month| month.chars().take(2).collect()))
}

/// Escapes TeX's special characters, so that braces always balance.
fn escaped(text: &str) -> String {
    let mut tex = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => tex.extend(['\\', c]),
            // BibTeX counts escaped braces when it looks for the end of a field.
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

    #[test]
    fn capitals_are_preserved_and_the_author_is_a_single_name() {
        let entry = Entry {
            key: "a-1".to_owned(),
            author: "Genocide Watch".to_owned(),
            title: "Alert: 100 % of A & B".to_owned(),
            published: When::parse("2020-10").expect("a date"),
            note: "the whole alert".to_owned(),
            address: "https://example.org/a/#b".to_owned(),
        };
        assert_eq!(
            entry.text(),
            "@misc{a-1,\n  author = {{Genocide Watch}},\n  title = {{Alert: 100 \\% of A \\& B}},\n  year = {2020},\n  \
             month = {10},\n  note = {the whole alert},\n  url = {https://example.org/a/#b}\n}"
        );
    }

    proptest! {
        #[test]
        fn special_characters_are_escaped(text in ".{0,60}") {
            let tex = escaped(&text);
            let mut after_backslash = false;
            for c in tex.chars() {
                let bare = "{}".contains(c) || (!after_backslash && "&%$#_~^".contains(c));
                prop_assert!(!bare, "unescaped {}", c);
                after_backslash = c == '\\' && !after_backslash;
            }
        }
    }
}
