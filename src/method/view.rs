//! The method page as a page.

use super::glossary::terms;
use super::{Glossary, Method};
use crate::alert::{Key, Source};
use crate::explore::sources::{distinct, in_full};
use crate::frame::contact_link;
use crate::ui::{self, Element, Node, each, el};
use crate::words::Words;

/// The method page. `contact` is where a reader can report an error, if the publisher of the site has set it.
pub fn method_page(words: Words, method: &Method, glossary: &Glossary, contact: Option<&str>) -> Node {
    let all = distinct(method.sources.iter().chain(&glossary.sources));
    let links = each(
        method
            .sections
            .iter()
            .map(|section| contents(&["#", section.id.as_str()].concat(), ui::text(&section.heading))),
    );
    let sections = each(method.sections.iter().map(|section| {
        let paragraphs = each(section.paragraphs.iter().map(|paragraph| {
            el("div").class("paragraph").with(el("p").with(ui::text(&paragraph.text))).with(sourcing(
                words,
                &all,
                &paragraph.sources,
            ))
        }));
        let contact = contact.filter(|_| section.id.as_str() == "errors");
        let contact = contact.map(|address| el("p").with(words.corrections_to()).with(" ").with(contact_link(address)));
        el("section")
            .attr("aria-labelledby", section.id.as_str())
            .with(el("h2").id(section.id.as_str()).attr("tabindex", "-1").with(ui::text(&section.heading)))
            .with(paragraphs)
            .with(contact)
    }));
    let sources = each(all.iter().map(|source| in_full(words, source, None)));
    el("main")
        .id("main")
        .class("method")
        .attr("tabindex", "-1")
        .with(el("h1").attr("tabindex", "-1").with(ui::text(&method.title)))
        .with(el("p").class("lead").with(ui::text(&method.lead.text)))
        .with(
            el("nav").class("sections contents").attr("aria-label", words.sections()).with(
                el("ul")
                    .with(links)
                    .with(contents("#terms-heading", words.terms()))
                    .with(contents("#sources-heading", words.sources())),
            ),
        )
        .with(sections)
        .with(terms(words, glossary, |term| sourcing(words, &all, &term.sources)))
        .with(
            el("section")
                .class("sources")
                .attr("aria-labelledby", "sources-heading")
                .with(el("h2").id("sources-heading").attr("tabindex", "-1").with(words.sources()))
                .with(el("ul").class("bibliography").with(sources)),
        )
        .node()
}

fn contents(href: &str, name: impl Into<Node>) -> Element {
    el("li").with(el("a").attr("href", href).with(name))
}

/// Sources as links to the list below.
fn sourcing(words: Words, sources: &[&Source], ids: &[Key]) -> Option<Node> {
    let source = |id: &Key| sources.iter().find(|source| source.id == *id);
    let links: Vec<_> = ids
        .iter()
        .filter_map(source)
        .map(|source| {
            let href = ["#source-", source.id.as_str()].concat();
            el("li").with(el("a").attr("href", href).with(words.source_name(source)))
        })
        .collect();
    (!links.is_empty()).then(|| el("ul").class("details").with(links).node())
}
