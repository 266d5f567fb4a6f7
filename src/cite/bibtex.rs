//! A citation for bibliography programs.

use crate::alert::When;

/// One BibTeX entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub key: String,
    /// The organization that says it.
    pub author: String,
    /// The title, as it is.
    pub title: String,
    /// When it was published.
    pub published: When,
    /// Which part, and what to know about it.
    pub note: String,
    /// Where to read it.
    pub address: String,
}

impl Entry {
    /// The entry as text. Braces keep an organization from being taken for a person, and the capitals of a title as they are.
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

    #[test]
    fn capitals_are_kept_and_the_author_is_one_name() {
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
