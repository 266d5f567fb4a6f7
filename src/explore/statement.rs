//! One claim with its speaker, its sources and what others say: the grain that everything else is made of.

use super::content::{Content, element_id, href};
use crate::alert::{Check, CitedText, Confidence, Key, Reference, Statement};
use crate::method::glossary::explained;
use crate::ui::{self, Node, each, el, many, node};
use crate::words::Words;

/// The method page, from an alert's long page.
const METHOD: &str = "../../../method/";

/// A statement of the alert with everything that is known of it.
pub fn statement(content: Content<'_>, statement: &Statement) -> Node {
    let (alert, words) = (content.alert, content.words);
    let me = Reference::Statement(statement.id.clone());
    let id = element_id(&me);
    let name = content.name(&me);
    let citations = statement.sources.iter().map(|citation| {
        let text = content.source(&citation.id, |_| words.in_the_alert(&citation.at));
        el("li").with(source_link(&citation.id, text.unwrap_or_default()))
    });
    let citations = each(citations);
    let dated = statement.when.map(|when| el("li").with(words.dated_by_alert(&words.when(when))));
    let lost =
        (!statement.lost_links.is_empty()).then(|| el("li").with(words.lost_link(&statement.lost_links.join("”, “"))));
    let notes = each([&statement.note, &statement.when_note].into_iter().flatten().map(|note| {
        el("p").class("editors-note").with(el("b").with(words.editors_note())).with(" ").with(ui::text(note))
    }));
    let checks = each(alert.checks_about(&me).into_iter().map(|one| check(content, one)));
    let ties = ties(content, &me);
    el("article")
        .class("statement")
        .id(id)
        .attr("tabindex", "-1")
        .attr("aria-label", name)
        .attr("data-thing", me.to_string())
        .with(el("p").class("speaker").with(words.says(&alert.publisher.name)))
        .with(el("p").class("claim").with(explained(content.glossary, METHOD, &statement.text)))
        .with(notes)
        .with(
            el("ul")
                .class("details")
                .with(dated)
                .with(citations)
                .with(lost)
                .with(el("li").with(choose_link(&me, words.address_of_statement(statement.id.as_str()))))
                .with(el("li").with(cite_link(words, &me))),
        )
        .with(checks)
        .with(ties)
        .node()
}

/// What others say.
pub fn check(content: Content<'_>, check: &Check) -> Node {
    let words = content.words;
    let denied = check
        .denied_by
        .as_ref()
        .map(|who| el("p").class("denied").with(el("b").with(words.denied_by())).with(" ").with(ui::text(who)));
    let missing = check
        .missing
        .as_ref()
        .map(|what| el("p").class("denied").with(el("b").with(words.not_known())).with(" ").with(ui::text(what)));
    el("div")
        .class("check")
        .with(el("p").class("speaker").with(words.others_say(&words.finding(check.finding))))
        .with(el("p").class("claim").with(ui::text(&check.text)))
        .with(denied)
        .with(missing)
        .with(sourcing(content, &check.sources, Some(check.confidence)))
        .node()
}

/// A text of the editors with its sources.
pub fn cited(content: Content<'_>, cited: &CitedText) -> Node {
    many(vec![node(el("p").with(ui::text(&cited.text))), node(sourcing(content, &cited.sources, None))])
}

/// The sources of something that the editors wrote, and how sure they are.
pub fn sourcing(content: Content<'_>, sources: &[Key], confidence: Option<Confidence>) -> Node {
    let words = content.words;
    let links = each(sources.iter().filter_map(|id| {
        content.source(id, |source| words.cited_source(source)).map(|name| el("li").with(source_link(id, name)))
    }));
    let confidence = confidence.map(|one| el("li").with(words.confidence(one)));
    el("ul").class("details").with(links).with(confidence).node()
}

/// A link to a source in the bibliography.
fn source_link(id: &Key, name: String) -> Node {
    el("a").attr("href", ["#source-", id.as_str()].concat()).with(name).node()
}

/// A link that chooses a thing.
pub fn choose_link(reference: &Reference, text: impl Into<Node>) -> Node {
    el("a").attr("href", href(reference)).with(text).node()
}

/// A link to a thing's citation.
pub fn cite_link(words: Words, reference: &Reference) -> Node {
    el("a").attr("href", ["../cite/#", &element_id(reference)].concat()).with(words.cite()).node()
}

/// What the editors tied to a thing, each with its reason.
pub fn ties(content: Content<'_>, reference: &Reference) -> Option<Node> {
    let (alert, words) = (content.alert, content.words);
    let links: Vec<_> = alert
        .tied_to(reference)
        .into_iter()
        .map(|(other, reason)| {
            let link = choose_link(other, content.name(other));
            el("li").with(link).with(el("span").class("reason").with(ui::text(reason)))
        })
        .collect();
    (!links.is_empty()).then(|| {
        el("div")
            .class("ties")
            .with(
                el("p")
                    .class("speaker")
                    .with(el("a").attr("href", [METHOD, "#ties"].concat()).with(words.tied_by_editors())),
            )
            .with(el("ul").with(links))
            .node()
    })
}
