//! What rests on a source: the way back from it.

use crate::alert::{Alert, Reference, Source};
use crate::explore::content::{Content, href};
use crate::ui::{Node, el};

/// The things of an alert that rest on a source, each as a link to it. `page` leads to the alert's page.
pub fn resting(content: Content<'_>, source: &Source, page: &str) -> Option<Node> {
    let words = content.words;
    let links: Vec<_> = things(content.alert, source)
        .into_iter()
        .map(|thing| {
            let link = el("a").attr("href", [page, &href(&thing)].concat()).with(content.name(&thing));
            el("li").with(link)
        })
        .collect();
    (!links.is_empty()).then(|| {
        let summary = if links.len() == 1 { words.cited_by_one() } else { words.cited_by(&links.len().to_string()) };
        el("details")
            .class("fold cited")
            .with(el("summary").with(summary))
            .with(el("ul").class("details").with(links))
            .node()
    })
}

/// What rests on a source, each thing once: statements, what others say, events, what followed.
fn things(alert: &Alert, source: &Source) -> Vec<Reference> {
    let statements = alert
        .statements()
        .into_iter()
        .filter(|(_, statement)| statement.sources.iter().any(|citation| citation.id == source.id))
        .map(|(_, statement)| Reference::Statement(statement.id.clone()));
    let checked = alert
        .checks
        .iter()
        .filter(|check| check.sources.contains(&source.id))
        .flat_map(|check| check.about.iter().cloned());
    let events = alert
        .events
        .iter()
        .filter(|event| event.sources.contains(&source.id))
        .map(|event| Reference::Event(event.id.clone()));
    let followed = alert
        .recommendations
        .iter()
        .filter(|entry| entry.followed.as_ref().is_some_and(|followed| followed.sources.contains(&source.id)))
        .map(|entry| Reference::Recommendation(entry.number));
    let mut all: Vec<Reference> = Vec::new();
    for reference in statements.chain(checked).chain(events).chain(followed) {
        if !all.contains(&reference) {
            all.push(reference);
        }
    }
    all
}
