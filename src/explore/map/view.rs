//! The places of an alert: a map where there is a ground for it, and always the list.

use super::drawing;
use crate::alert::{Place, Reference};
use crate::explore::content::Content;
use crate::explore::statement::choose_link;
use crate::map::ground::{Ground, Kind, Name};
use crate::map::layout::{Texts, panels, position};
use crate::shared::decimal;
use crate::ui::{self, Node, each, el, many, node};

/// Where the places of the alert are; nothing where it names none.
pub fn map(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    if alert.places.is_empty() {
        return many(Vec::new());
    }
    let entries = each(alert.places.iter().map(|place| entry(content, place)));
    el("div")
        .class("map")
        .with(el("h2").id("places").attr("tabindex", "-1").with(words.where_places_are()))
        .with(figure(content))
        .with(
            el("details")
                .class("fold")
                .with(el("summary").with(words.places_list(&decimal(alert.places.len()))))
                .with(el("p").class("by").with(words.places_lead()))
                .with(el("ul").class("places").attr("role", "list").with(entries)),
        )
        .node()
}

/// The picture, where there is a ground that holds all places.
fn figure(content: Content<'_>) -> Option<Node> {
    let (alert, words) = (content.alert, content.words);
    let positions: Vec<_> = alert.places.iter().map(position).collect();
    let ground = Ground::holding(&positions)?;
    let name = |name: &Name| match name.kind {
        Kind::Region => region_lines(&alert.region),
        // A state's name stays in one line, a sea's goes down it.
        Kind::Water => name.text.split(' ').map(str::to_owned).collect(),
        Kind::State => vec![name.text.clone()],
    };
    let kilometres = |number: u32| words.kilometres(&decimal(number));
    let [whole, detail] = panels(&ground, &alert.places, &Texts { name: &name, kilometres: &kilometres });
    let panel = |class: &str, id: &str, name: String, drawn: &_| {
        el("div").class(class).with(el("p").class("panel-name").id(id).with(name)).with(drawing::panel(
            drawn,
            id,
            "map-caption",
        ))
    };
    let [one, other] = &ground.parties;
    let borders = words.map_borders(&ground.source, one, other);
    let caption = [words.map_no_boundary(&alert.region), borders, words.map_names()];
    let figure = el("figure")
        .with(panel("around", "map-whole", words.map_whole(&alert.region), &whole))
        .with(panel("detail", "map-detail", words.map_detail(), &detail))
        .with(el("figcaption").id("map-caption").with(each(caption.into_iter().map(|text| el("p").with(text)))));
    Some(figure.node())
}

/// A region under two names has each in a line of its own.
fn region_lines(region: &str) -> Vec<String> {
    match region.split_once(" (") {
        Some((name, other)) => vec![name.to_owned(), ["(", other].concat()],
        None => vec![region.to_owned()],
    }
}

/// A place in words.
fn entry(content: Content<'_>, place: &Place) -> Node {
    let (alert, words) = (content.alert, content.words);
    let events = alert.events.iter().filter(|event| event.places.contains(&place.id)).map(|event| {
        let link = choose_link(&Reference::Event(event.id.clone()), ui::text(&event.title));
        el("li").with(el("span").class("date").with(words.when(event.when))).with(" ").with(link)
    });
    let events: Vec<_> = events.collect();
    let events = (!events.is_empty()).then(|| el("ul").class("events").with(events));
    let others = place.other_names.iter().enumerate().map(|(n, name)| {
        let apart = if n == 0 { "" } else { "; " };
        many(vec![node(apart), ui::text(name)])
    });
    let others = (!place.other_names.is_empty())
        .then(|| many(vec![node(el("dt").with(words.other_names())), node(el("dd").with(each(others)))]));
    el("li")
        .id(["place-", place.id.as_str()].concat())
        .attr("tabindex", "-1")
        .with(el("h3").with(ui::text(&place.name)))
        .with(
            el("dl")
                .class("facts")
                .with(others)
                .with(el("dt").with(words.position()))
                .with(el("dd").with(words.position_of(place))),
        )
        .with(events)
        .node()
}
