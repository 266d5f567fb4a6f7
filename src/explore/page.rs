//! The page of one alert, from top to bottom.

use crate::ui::{Node, each, el};
use leptos::prelude::*;

use super::background::background;
use super::checklist::view::checklist;
use super::error::left_out;
use super::explorer::Explorer;
use super::follow_up::follow_up;
use super::overview::overview;
use super::recommendations::recommendations;
use super::sources::sources;
use super::timeline::view::timeline;
use crate::address::View;
use crate::reading::Issue;
use crate::words::Words;

/// The page of one alert.
pub fn alert_page(explorer: Explorer, issues: &[Issue], file: &str) -> Node {
    let words: Words = explorer.words();
    let hidden = move || !explorer.shows(View::All);
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
        .with(notices(explorer))
        .with(left_out(words, issues, file))
        .with(el("div").attr_live("hidden", hidden).with(overview(explorer)))
        .with(
            el("nav")
                .class("sections")
                .attr("aria-label", words.sections())
                .attr_live("hidden", hidden)
                .with(el("ul").with(links)),
        )
        .with(status(explorer))
        .with(timeline(explorer))
        .with(checklist(explorer))
        .with(recommendations(explorer))
        .with(background(explorer))
        .with(follow_up(explorer))
        .with(sources(explorer))
        .node()
}

/// Values of the address that meant nothing.
fn notices(explorer: Explorer) -> Node {
    let words = explorer.words();
    let bad = explorer.bad_values();
    let items = move || {
        bad.get()
            .into_iter()
            .map(|bad| el("p").class("notice").with(words.bad_value(bad.key, &bad.value)))
            .collect::<Vec<_>>()
    };
    el("div").attr("role", "status").class("notices").live(items).node()
}

/// One short announcement when something is chosen.
fn status(explorer: Explorer) -> Node {
    let words = explorer.words();
    let said = move || {
        explorer.chosen().map_or_else(String::new, |chosen| {
            let count = explorer.tied_count();
            let name: String = explorer.name(&chosen).chars().take(40).collect();
            if count == 0 { words.chosen_untied(&name) } else { words.chosen_tied(&name, &count.to_string()) }
        })
    };
    el("p").class("visually-hidden").attr("role", "status").live_text(said).node()
}
