//! What this is: title, level, date, publisher, summary, places and map, versions, content note.

use super::content::Content;
use super::map::view::map;
use super::statement::{cited, sourcing, statement};
use crate::alert::{Part, Reference};
use crate::ui::{self, Node, each, el, many, node};

/// The head of the page.
pub fn overview(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let named = alert
        .judgment
        .stages
        .iter()
        .map(|stage| words.numbered(&stage.number().to_string(), &words.stage_name(*stage)));
    let named = named.collect::<Vec<_>>().join(", ");
    let fact = |name: String, value: String| el("div").with(el("dt").with(name)).with(el("dd").with(value));
    let versions = each(alert.dates.versions.iter().map(|version| {
        el("li")
            .with(el("p").with(el("b").with(words.when(version.date))).with(" ").with(ui::text(&version.text)))
            .with(sourcing(content, &version.sources, None))
    }));
    let title = each(alert.title_statements.iter().map(|one| statement(content, one)));
    let whole = Reference::Whole(Part::Alert);
    let checks = each(alert.checks_about(&whole).into_iter().map(|one| super::statement::check(content, one)));
    many(vec![
        node(
            el("header")
                .class("overview")
                .with(
                    el("div")
                        .class("head")
                        .with(el("p").class("kicker").with(words.kicker(
                            alert.level_name(),
                            &alert.publisher.name,
                            &words.when(alert.dates.published),
                        )))
                        .with(el("h1").id("title").attr("tabindex", "-1").with(ui::text(&alert.title)))
                        .with(el("p").class("speaker").with(words.summary_by_editors()))
                        .with(el("div").class("summary").with(cited(content, &alert.summary))),
                )
                .with(
                    el("dl")
                        .class("fact-box")
                        .with(fact(words.published_by(), alert.publisher.name.clone()))
                        .with(fact(words.level_heading(), alert.level_name().to_owned()))
                        .with(fact(words.stages_named(), named))
                        .with(fact(words.snapshot_of(), words.when(alert.dates.published)))
                        .with(fact(words.last_checked(), words.when(alert.dates.checked))),
                ),
        ),
        node(el("p").with(el("a").attr("href", "../").with(words.stages_of_their_own(&alert.title)))),
        map(content),
        node(el("p").class("content-note").with(words.content_note())),
        node(
            el("details").class("fold about-alert").with(el("summary").with(words.about_alert())).with(
                el("div")
                    .class("columns")
                    .with(
                        el("section")
                            .with(el("h2").with(words.level_meaning(alert.level_name())))
                            .with(cited(content, &alert.level.meaning))
                            .with(el("h2").with(words.versions()))
                            .with(el("ul").class("versions").with(versions)),
                    )
                    .with(
                        el("section")
                            .with(el("h2").with(words.own_title()))
                            .with(el("p").class("by").with(words.title_in_original(&alert.publisher.name)))
                            .with(el("p").with(ui::text(&alert.original_title)))
                            .with(title)
                            .with(checks),
                    ),
            ),
        ),
    ])
}
