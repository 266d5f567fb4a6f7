//! The bibliography: on an alert's page every source in short, on a page of its own what each shows and what rests on it
//! (docs/decisions/0010-sources-page.md).

mod entry;

pub use entry::in_full;

use super::content::Content;
use crate::alert::{Alert, Frameworks, Key, Source, SourceKind};
use crate::ui::{self, Element, Node, each, el};
use crate::words::Words;

/// The page of sources, from an alert's long page.
pub const PAGE: &str = "../sources/";

/// The region "Sources" of an alert's page.
pub fn sources(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let all = of(alert, content.frameworks);
    let count = all.len().to_string();
    let kinds = by_kind(&all, |kind, sources| {
        el("section").with(el("h3").with(words.source_kind(kind))).with(
            el("ul").class("bibliography").with(each(sources.iter().map(|source| entry::in_short(words, source)))),
        )
    });
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
        .with(el("p").class("by").with(el("a").attr("href", PAGE).with(words.sources_page())))
        .with(kinds)
        .with(el("h3").with(words.take_along()))
        .with(
            el("ul")
                .class("details")
                .with(el("li").with(el("a").attr("href", "../cite/").with(words.cite_page())))
                .with(el("li").with(download(&alert.id, ".json", words.download_json())))
                .with(el("li").with(download(&alert.id, ".csv", words.download_csv()))),
        )
        .with(el("h3").with(words.changes()))
        .with(el("ul").class("changes").with(changes))
        .with(way_back(words))
        .node()
}

/// Every source of an alert and of its frameworks.
pub fn of<'a>(alert: &'a Alert, frameworks: &'a Frameworks) -> Vec<&'a Source> {
    distinct(alert.sources.iter().chain(frameworks.sources()))
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

fn by_kind(all: &[&Source], section: impl Fn(SourceKind, &[&Source]) -> Element) -> Node {
    each(SourceKind::ALL.into_iter().filter_map(|kind| {
        let sources: Vec<_> = all.iter().copied().filter(|source| source.kind == kind).collect();
        (!sources.is_empty()).then(|| section(kind, &sources))
    }))
}

fn download(id: &Key, ending: &str, name: String) -> Node {
    el("a").attr("href", ["../../", id.as_str(), ending].concat()).attr_if("download", true).with(name).node()
}

/// What the program puts where a reader has followed a citation: the way back to it, and the way on to what the source shows.
fn way_back(words: Words) -> Node {
    el("p")
        .id("way-back")
        .class("way-back")
        .attr_if("hidden", true)
        .with(el("button").attr("type", "button").attr("data-act", "way-back").with(words.way_back()))
        .with(el("a").id("way-on").attr("href", PAGE).with(words.way_on()))
        .node()
}
