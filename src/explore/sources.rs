//! The bibliography: every source by kind, what it shows, in what form it was read, and what rests on it.

use super::content::Content;
use super::statement::choose_link;
use crate::alert::{Key, ReadAs, Reference, Source, SourceKind};
use crate::ui::{self, Node, each, el, many, node};
use crate::words::Words;

/// The region "Sources".
pub fn sources(content: Content<'_>) -> Node {
    let (alert, frameworks, words) = (content.alert, content.frameworks, content.words);
    let all = distinct(alert.sources.iter().chain(frameworks.sources()));
    let count = all.len().to_string();
    let kinds = each(SourceKind::ALL.into_iter().filter_map(|kind| {
        let entries: Vec<_> =
            all.iter().filter(|source| source.kind == kind).map(|source| entry(content, source)).collect();
        (!entries.is_empty()).then(|| {
            el("section")
                .with(el("h3").with(words.source_kind(kind)))
                .with(el("ul").class("bibliography").with(entries))
        })
    }));
    let changes = each(
        alert
            .changes
            .iter()
            .map(|change| el("li").with(el("b").with(words.when(change.date))).with(" ").with(ui::text(&change.text))),
    );
    el("section")
        .id("sources")
        .class("sources")
        .attr("aria-labelledby", "sources-heading")
        .attr("data-part", "whole")
        .with(el("h2").id("sources-heading").attr("tabindex", "-1").with(words.sources()))
        .with(el("p").class("lead").with(words.sources_lead(&count)))
        .with(kinds)
        .with(el("h3").with(words.take_along()))
        .with(
            el("ul")
                .class("details")
                .with(el("li").with(el("a").attr("href", "cite/").with(words.cite_page())))
                .with(el("li").with(download(&alert.id, ".json", words.download_json())))
                .with(el("li").with(download(&alert.id, ".csv", words.download_csv()))),
        )
        .with(el("h3").with(words.changes()))
        .with(el("ul").class("changes").with(changes))
        .node()
}

/// Each source once, where it is named first: several files can bring the same.
pub fn distinct<'a>(sources: impl Iterator<Item = &'a Source>) -> Vec<&'a Source> {
    let mut all: Vec<&Source> = Vec::new();
    for source in sources {
        if all.iter().all(|known| known.id != source.id) {
            all.push(source);
        }
    }
    all
}

fn download(id: &Key, ending: &str, name: String) -> Node {
    el("a").attr("href", ["../", id.as_str(), ending].concat()).attr_if("download", true).with(name).node()
}

fn entry(content: Content<'_>, source: &Source) -> Node {
    bibliography_entry(content.words, source, back_links(content, source))
}

/// A source of a bibliography: the work, in what form it was read, what it shows, and what rests on it.
pub fn bibliography_entry(words: Words, source: &Source, back_links: Option<Node>) -> Node {
    let title = match source.url.link() {
        Some(link) => many(vec![
            node(
                el("cite").with(
                    el("a")
                        .attr("href", link.href)
                        .attr("rel", "noopener noreferrer external")
                        .with(ui::text(&source.title)),
                ),
            ),
            node(" "),
            node(el("span").class("host").with(link.host.to_owned())),
        ]),
        None => many(vec![
            node(el("cite").with(ui::text(&source.title))),
            node(" "),
            node(el("span").class("host").with(ui::text(source.url.as_str()))),
        ]),
    };
    let date = source.date.map_or_else(|| words.undated(), |date| words.when(date));
    let read = match source.read {
        ReadAs::Original => None,
        ReadAs::Copy => Some(words.read_in_copy(source.copy_host().unwrap_or_default())),
        ReadAs::Unread => Some(words.unread()),
    };
    let read = read.map(|text| many(vec![node(el("span").class("read").with(text)), node(" ")]));
    let side =
        source.side.as_ref().map(|side| many(vec![node(el("span").class("read").with(words.side(side))), node(" ")]));
    let note = source.note.as_ref().map(|note| el("p").class("by").with(ui::text(note)));
    el("li")
        .id(["source-", source.id.as_str()].concat())
        .attr("tabindex", "-1")
        .with(
            el("p")
                .with(title)
                .with(". ")
                .with(ui::text(&source.publisher))
                .with(", ")
                .with(date)
                .with(". ")
                .with(read)
                .with(side),
        )
        .with(el("p").with(ui::text(&source.supports)))
        .with(note)
        .with(back_links)
        .node()
}

/// What rests on a source: the way back.
fn back_links(content: Content<'_>, source: &Source) -> Option<Node> {
    let (alert, words) = (content.alert, content.words);
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
    let links: Vec<_> =
        all.into_iter().map(|reference| el("li").with(choose_link(&reference, content.name(&reference)))).collect();
    (!links.is_empty()).then(|| {
        let summary = if links.len() == 1 { words.cited_by_one() } else { words.cited_by(&links.len().to_string()) };
        el("details")
            .class("fold cited")
            .with(el("summary").with(summary))
            .with(el("ul").class("details").with(links))
            .node()
    })
}
