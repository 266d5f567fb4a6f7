//! The alert's running text, paragraph by paragraph.

use crate::ui::{Node, each, el};

use super::content::Content;
use super::statement::{check, statement};
use crate::alert::{Part, Reference};

/// The region "Background".
pub fn background(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let whole = Reference::Whole(Part::Background);
    let checks = each(alert.checks_about(&whole).into_iter().map(|one| check(content, one)));
    let paragraphs = each(alert.background.iter().map(|paragraph| {
        let statements: Vec<_> = paragraph.statements.iter().map(|one| statement(content, one)).collect();
        el("section").with(el("h3").with(words.paragraph(&paragraph.paragraph.to_string()))).with(statements)
    }));
    el("section")
        .id("background")
        .class("background")
        .attr("aria-labelledby", "background-heading")
        .attr("data-part", "whole")
        .with(el("h2").id("background-heading").attr("tabindex", "-1").with(words.background()))
        .with(el("p").class("lead").with(words.background_lead(&alert.publisher.name)))
        .with(checks)
        .with(el("div").class("paragraphs").with(paragraphs))
        .node()
}
