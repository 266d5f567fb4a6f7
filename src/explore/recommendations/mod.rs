//! The recommendations panel as a region.

use crate::alert::{Outline, Recommendation, Reference, StatementOutline, StatementPlace, Vocabulary};
use crate::explore::content::{Content, element_id};
use crate::explore::statement::{self, sourcing, ties};
use crate::ui::{self, Node, Row, copy_button, disclosure_button, each, el};
use crate::words::Words;

/// The region "Recommendations".
pub fn recommendations(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let rows = each(alert.recommendations.iter().map(|one| row(content, one)));
    let all = alert.recommendations.len().to_string();
    el("section")
        .id("recommendations")
        .class("recommendations")
        .attr("aria-labelledby", "recommendations-heading")
        .attr("data-part", "recommendations")
        .with(el("h2").id("recommendations-heading").attr("tabindex", "-1").with(words.recommendations()))
        .with(el("p").class("lead").with(words.recommendations_lead(&alert.publisher.name)))
        .with(filter(content))
        .with(el("p").id("count").class("count").attr("role", "status").with(words.recommendations_shown(&all, &all)))
        .with(el("ol").class("rows").attr("role", "list").with(rows))
        .node()
}

fn filter(content: Content<'_>) -> Node {
    let words = content.words;
    let alert = content.alert;
    let options = each(
        alert
            .vocabulary
            .addressees
            .iter()
            .filter(|addressee| alert.recommendations.iter().any(|one| one.addressee == addressee.id))
            .map(|addressee| el("option").attr("value", addressee.id.as_str()).with(ui::text(&addressee.name))),
    );
    el("label")
        .class("filter")
        .with(el("span").with(words.asked_of()))
        .with(
            el("select")
                .attr("data-act", "filter")
                .with(el("option").attr("value", "").with(words.everybody()))
                .with(options),
        )
        .node()
}

fn row(content: Content<'_>, entry: &Recommendation) -> Node {
    let words = content.words;
    let me = Reference::Recommendation(entry.number);
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let button = Row {
        id: &id,
        opens: &me.to_string(),
        number: entry.number.to_string(),
        name: entry.name.clone(),
        aside: None,
        mark: words.tied_mark(),
    };
    let button = disclosure_button(button);
    let statements = each(entry.statements.iter().map(|one| statement::statement(content, one)));
    let followed = entry.followed.as_ref().map(|followed| {
        el("section")
            .class("followed")
            .with(el("h4").with(words.what_followed_recommendation()))
            .with(el("p").with(ui::text(&followed.text)))
            .with(el("p").class("by").with(words.as_of(&words.when(followed.as_of))))
            .with(sourcing(content, &followed.sources, Some(followed.confidence)))
    });
    el("li")
        .class("row")
        .attr("data-thing", me.to_string())
        .attr("data-addressee", entry.addressee.as_str())
        .with(el("h3").with(button))
        .with(
            el("p")
                .class("fit")
                .with(el("b").with(ui::text(Vocabulary::name(&content.alert.vocabulary.addressees, &entry.addressee))))
                .with(" · ")
                .with(ui::text(Vocabulary::name(&content.alert.vocabulary.measures, &entry.kind))),
        )
        .with(
            el("div")
                .class("panel")
                .id(controls)
                .attr("data-panel", me.to_string())
                .with(
                    el("div")
                        .class("columns")
                        .with(el("section").class("said").with(el("h4").with(words.what_is_asked())).with(statements))
                        .with(followed),
                )
                .with(ties(content, &me))
                .with(copy_button(&me.to_string(), words.copy_with_citation())),
        )
        .node()
}

/// A recommendation as it can be quoted: what, who, when, where to read it, and that it was restated. `page` is the address of
/// the alert's page.
pub fn citation(alert: &Outline, words: Words, number: u8, page: &str) -> String {
    let mine = |statement: &&StatementOutline| statement.place == StatementPlace::Recommendation(number);
    let text = alert.statements.iter().filter(mine).map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ");
    let citation = crate::export::citation::citation(alert, words, &Reference::Recommendation(number), page);
    [text, "\n".to_owned(), citation].concat()
}
