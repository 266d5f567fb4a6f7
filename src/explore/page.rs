//! The page of one alert, from top to bottom, as it is written at build time.

use super::background::background;
use super::checklist::view::checklist;
use super::content::Content;
use super::follow_up::follow_up;
use super::overview::overview;
use super::recommendations::recommendations;
use super::sources::sources;
use super::timeline::view::timeline;
use crate::ui::{Node, each, el};

/// The page of one alert.
pub fn alert_page(content: Content<'_>) -> Node {
    let words = content.words;
    let links = [
        ("#stages-heading", words.stage_timeline()),
        ("#risk-factors-heading", words.checklist()),
        ("#recommendations-heading", words.recommendations()),
        ("#background-heading", words.background()),
        ("#then-heading", words.then_and_now()),
        ("#sources-heading", words.sources()),
    ];
    let links = each(links.into_iter().map(|(href, text)| el("li").with(el("a").attr("href", href).with(text))));
    el("main")
        .id("main")
        .attr("tabindex", "-1")
        .with(el("div").id("notices").class("notices").attr("role", "status"))
        .with(el("div").id("trouble"))
        .with(el("div").attr("data-part", "whole").with(overview(content)))
        .with(
            el("nav")
                .class("sections")
                .attr("aria-label", words.sections())
                .attr("data-part", "whole")
                .with(el("ul").with(links)),
        )
        .with(el("p").id("announcement").class("visually-hidden").attr("role", "status"))
        .with(timeline(content))
        .with(checklist(content))
        .with(recommendations(content))
        .with(background(content))
        .with(follow_up(content))
        .with(sources(content))
        .node()
}
