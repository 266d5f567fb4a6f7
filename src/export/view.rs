//! The page of citations: the alert, each stage, each statement, as text and as BibTeX.

use super::bibtex::bibtex;
use super::citation::citation;
use crate::alert::{Alert, Outline, Part, Reference, Stage};
use crate::explore::content::{element_id, name};
use crate::frame::below_alert;
use crate::ui::{Node, copy_button, each, el, text};
use crate::words::Words;

/// The page. `page` is the address of the alert's page: absolute where the site's origin is known, else relative; then the
/// program completes it (`data-address`).
pub fn citations_page(alert: &Alert, outline: &Outline, words: Words, page: &str) -> Node {
    let entries =
        |references: Vec<Reference>| each(references.iter().map(|one| entry(alert, outline, words, one, page)));
    let statements =
        alert.statements().into_iter().map(|(_, statement)| Reference::Statement(statement.id.clone())).collect();
    let group = |heading: String, references| el("section").with(el("h2").with(heading)).with(entries(references));
    below_alert(words, "citations", words.citations(&alert.title), words.citations_lead(&alert.publisher.name))
        .with(group(words.citations_alert(), vec![Reference::Whole(Part::Alert)]))
        .with(group(words.citations_stages(), Stage::ALL.map(Reference::Stage).into()))
        .with(group(words.citations_statements(), statements))
        .node()
}

fn entry(alert: &Alert, outline: &Outline, words: Words, reference: &Reference, page: &str) -> Node {
    let id = element_id(reference);
    let name = match reference {
        Reference::Whole(_) => alert.title.clone(),
        other => name(outline, words, other),
    };
    let block = |kind: &str, label: String, button: String, citation: String| {
        let target = [id.as_str(), kind].concat();
        el("div")
            .class("citation")
            .with(el("p").class("speaker").with(label))
            .with(el("pre").id(&target).with(citation))
            .with(copy_button(&target, button))
    };
    el("section")
        .id(&id)
        .attr("tabindex", "-1")
        .attr("aria-labelledby", [&id, "-name"].concat())
        .with(el("h3").id([&id, "-name"].concat()).with(text(&name)))
        .with(block("-text", words.as_text(), words.copy_text(), citation(outline, words, reference, page)))
        .with(block("-bibtex", words.as_bibtex(), words.copy_bibtex(), bibtex(alert, outline, words, reference, page)))
        .node()
}
