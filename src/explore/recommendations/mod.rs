//! The recommendations panel as a region.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::address::View;
use crate::alert::{Addressee, Recommendation, Reference};
use crate::browser;
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::state::Intent;
use crate::explore::statement::{self, sourcing, ties};
use crate::ui::{self, Node, Row, copy_button, disclosure_button, each, el};

/// The region "Recommendations".
pub fn recommendations(explorer: Explorer) -> Node {
    let (alert, words) = (explorer.alert(), explorer.words());
    let hidden = move || !explorer.shows(View::Recommendations);
    let rows = each(alert.recommendations.iter().map(|one| row(explorer, one)));
    let count = move || {
        let (alert, addressee) = (explorer.alert(), explorer.read(|state| state.address.addressee));
        let matching = alert.recommendations.iter().filter(|one| addressee.is_none_or(|asked| one.addressee == asked));
        words.recommendations_shown(&matching.count().to_string(), &alert.recommendations.len().to_string())
    };
    el("section")
        .id("recommendations")
        .class("recommendations")
        .attr("aria-labelledby", "recommendations-heading")
        .attr_live("hidden", hidden)
        .with(el("h2").id("recommendations-heading").attr("tabindex", "-1").with(words.recommendations()))
        .with(el("p").class("lead").with(words.recommendations_lead(&alert.publisher.name)))
        .with(filter(explorer))
        .with(el("p").class("count").attr("role", "status").live_text(count))
        .with(el("ol").class("rows").attr("role", "list").with(rows))
        .node()
}

fn filter(explorer: Explorer) -> Node {
    let words = explorer.words();
    let present =
        |addressee: &Addressee| explorer.alert().recommendations.iter().any(|one| one.addressee == *addressee);
    let options = each(
        Addressee::ALL
            .into_iter()
            .filter(present)
            .map(|addressee| el("option").attr("value", addressee.key()).with(words.addressee(addressee))),
    );
    let change = move |event: Event| explorer.send(Intent::Filter(Addressee::from_key(&event_target_value(&event))));
    el("label")
        .class("filter")
        .with(el("span").with(words.asked_of()))
        .with(
            el("select")
                .prop("value", move || explorer.read(|state| state.address.addressee.map_or("", Addressee::key)))
                .on("change", change)
                .with(el("option").attr("value", "").with(words.everybody()))
                .with(options),
        )
        .node()
}

fn row(explorer: Explorer, entry: &Recommendation) -> Node {
    let words = explorer.words();
    let me = Reference::Recommendation(entry.number);
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let button = Row {
        id,
        controls: controls.clone(),
        number: entry.number.to_string(),
        name: entry.name.clone(),
        aside: None,
        mark: words.tied_mark(),
    };
    let button = disclosure_button(button, explorer.open(&me), explorer.tied(&me), explorer.toggler(&me));
    let addressee = entry.addressee;
    let left_out = move || explorer.read(|state| state.address.addressee.is_some_and(|asked| asked != addressee));
    let statements = each(entry.statements.iter().map(|one| statement::statement(explorer, one)));
    let followed = entry.followed.as_ref().map(|followed| {
        el("section")
            .class("followed")
            .with(el("h4").with(words.what_followed_recommendation()))
            .with(el("p").with(ui::text(&followed.text)))
            .with(el("p").class("by").with(words.as_of(&words.when(followed.as_of))))
            .with(sourcing(explorer, &followed.sources, Some(followed.confidence)))
    });
    let number = entry.number;
    let citation = move || citation(explorer, number);
    el("li")
        .class("row")
        .class_when("open", explorer.open(&me))
        .class_when("tied", explorer.tied(&me))
        .attr_live("hidden", left_out)
        .with(el("h3").with(button))
        .with(
            el("p")
                .class("fit")
                .with(el("b").with(words.addressee(entry.addressee)))
                .with(" · ")
                .with(words.prevents(entry.kind)),
        )
        .with(
            el("div")
                .class("panel")
                .id(controls)
                .attr_live("hidden", explorer.closed(&me))
                .with(
                    el("div")
                        .class("columns")
                        .with(el("section").class("said").with(el("h4").with(words.what_is_asked())).with(statements))
                        .with(followed),
                )
                .with(ties(explorer, &me))
                .with(copy_button(words.copy_with_citation(), words.copied(), words.copy_by_hand(), citation)),
        )
        .node()
}

/// A recommendation as it can be quoted: what, who, when, where to read it, and that it was restated.
fn citation(explorer: Explorer, number: u8) -> String {
    let (alert, words) = (explorer.alert(), explorer.words());
    let Some(entry) = alert.recommendations.iter().find(|entry| entry.number == number) else { return String::new() };
    let text = entry.statements.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ");
    let address = [browser::page_url(), "?recommendation=".to_owned(), number.to_string()].concat();
    let citation = words.citation(
        &alert.publisher.name,
        &alert.original_title,
        &words.when(alert.dates.published),
        &words.recommendation_link(&number.to_string(), ""),
        &address,
    );
    [text, "\n".to_owned(), citation].concat()
}
