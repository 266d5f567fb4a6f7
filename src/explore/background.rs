//! The alert's running text, paragraph by paragraph.

use crate::ui::{Node, each, el};

use super::explorer::Explorer;
use super::statement::{check, statement};
use crate::address::View;
use crate::alert::{Part, Reference};

/// The region "Background".
pub fn background(explorer: Explorer) -> Node {
    let (alert, words) = (explorer.alert(), explorer.words());
    let hidden = move || !explorer.shows(View::All);
    let whole = Reference::Whole(Part::Background);
    let checks = each(alert.checks_about(&whole).into_iter().map(|one| check(explorer, one)));
    let paragraphs = each(alert.background.iter().map(|paragraph| {
        let statements: Vec<_> = paragraph.statements.iter().map(|one| statement(explorer, one)).collect();
        el("section").with(el("h3").with(words.paragraph(&paragraph.paragraph.to_string()))).with(statements)
    }));
    el("section")
        .id("background")
        .class("background")
        .attr("aria-labelledby", "background-heading")
        .attr_live("hidden", hidden)
        .with(el("h2").id("background-heading").attr("tabindex", "-1").with(words.background()))
        .with(el("p").class("lead").with(words.background_lead(&alert.publisher.name)))
        .with(checks)
        .with(el("div").class("paragraphs").with(paragraphs))
        .node()
}
