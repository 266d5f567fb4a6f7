//! What the views of an alert show: the alert, its frameworks, and the words of the interface. It never changes.

use crate::alert::{Alert, Frameworks, Key, Outline, Part, Reference, Source, opening};
use crate::explore::query::Query;
use crate::method::Glossary;
use crate::shared::decimal;
use crate::words::Words;

/// Everything that a view needs. Copied freely.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The alert.
    pub alert: &'a Alert,
    /// What the program knows of the alert, for what it draws too.
    pub outline: &'a Outline,
    /// The frameworks that it refers to.
    pub frameworks: &'a Frameworks,
    /// What its terms mean.
    pub glossary: &'a Glossary,
    /// The words of the interface.
    pub words: Words,
}

impl Content<'_> {
    /// Something of a source of the alert or of the frameworks.
    pub fn source<T>(self, id: &Key, read: impl FnOnce(&Source) -> T) -> Option<T> {
        self.alert.source(id).or_else(|| self.frameworks.sources().find(|source| &source.id == id)).map(read)
    }

    /// The name of a thing, as links to it say it.
    pub fn name(self, reference: &Reference) -> String {
        name(self.outline, self.words, reference)
    }
}

/// The name of a thing of an alert, as links to it say it.
pub fn name(alert: &Outline, words: Words, reference: &Reference) -> String {
    match reference {
        Reference::Stage(stage) => words.stage_name(*stage),
        Reference::Factor(factor) => {
            let (number, name) = alert.factor(factor).map_or((0, ""), |(number, entry)| (number, entry.name.as_str()));
            words.risk_factor_link(&decimal(number), name)
        }
        Reference::Recommendation(number) => {
            let entry = alert.recommendations.iter().find(|entry| entry.number == *number);
            words.recommendation_link(&decimal(*number), entry.map_or("", |entry| &entry.name))
        }
        Reference::Statement(id) => {
            // Two statements can stand in one place: how each begins tells them apart.
            alert.statement(id).map_or_else(String::new, |statement| {
                words.statement_link(&words.place(alert, &statement.place), &opening(&statement.text))
            })
        }
        Reference::Event(id) => {
            alert.events.iter().find(|event| &event.id == id).map(|event| event.title.clone()).unwrap_or_default()
        }
        Reference::Whole(_) => words.whole_alert(),
    }
}

/// The id of the element that shows a thing: what receives the focus when a reader goes there.
pub fn element_id(reference: &Reference) -> String {
    match reference {
        // A part as a whole is where its heading is.
        Reference::Whole(Part::Alert) => "title".to_owned(),
        Reference::Whole(part) => [part.key(), "-heading"].concat(),
        Reference::Stage(stage) => ["stage-", stage.key()].concat(),
        Reference::Factor(factor) => ["factor-", factor.as_str()].concat(),
        Reference::Recommendation(number) => ["recommendation-", &decimal(*number)].concat(),
        Reference::Statement(id) => ["statement-", id.as_str()].concat(),
        Reference::Event(id) => ["event-", id.as_str()].concat(),
    }
}

/// The thing that an address of its page leads to: the way back from [`href`].
pub fn referred(href: &str) -> Option<Reference> {
    if let Some(event) = href.strip_prefix("#event-") {
        return Key::new(event).map(Reference::Event);
    }
    let query = href.strip_prefix('?')?.split('#').next()?;
    Query::parse(query).0.chosen
}

/// The address of a thing on its page: the query opens it, the fragment leads there without the program too.
pub fn href(reference: &Reference) -> String {
    [&query(reference), "#", &element_id(reference)].concat()
}

/// The query that opens a thing; empty for what has only a place on the page.
pub fn query(reference: &Reference) -> String {
    match (reference, reference.text().split_once(':')) {
        (Reference::Event(_) | Reference::Whole(_), _) | (_, None) => String::new(),
        (_, Some((kind, key))) => ["?", kind, "=", key].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_thing_leads_to_that_thing() {
        for text in
            ["stage:denial", "factor:isolation", "recommendation:2", "statement:p2-ceasefire", "event:barda-2020"]
        {
            let reference = Reference::parse(text).expect(text);
            assert_eq!(referred(&href(&reference)), Some(reference));
        }
        for other in ["#source-x", "../", "https://example.org/?stage=denial", "cite/#stage-denial"] {
            assert_eq!(referred(other), None);
        }
    }
}
