use leptos::prelude::*;

use crate::alert::Place;
use crate::components::{DataText, Glyph, Icon, use_shown};
use crate::map::ground::{Ground, Kind, Name};
use crate::map::labels::{LINE, Label};
use crate::map::layout::{Dot, Named, Panel, Texts, WIDTH, panels, position};
use crate::map::path::{corners, path};
use crate::shared::{decimal, tenths};

/// Half of a place's dot.
const DOT: &str = "3";

/// Where the places of the alert are: a map of dots and names, and the places in words. A fold, a native disclosure; nothing where the
/// alert names no place, and no picture where there is no ground for one.
#[component]
pub fn PlaceMap() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let places = shown.alert.places.clone();
    (!places.is_empty()).then(|| {
        let entries = places.iter().map(|place| view! { <PlaceEntry place=place.clone() /> }).collect_view();
        view! {
            <section class="where">
                <details class="fold">
                    <summary>{words.where_places_are()}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                    <Figure />
                    <p><b>{words.places_of_map()}</b></p>
                    <ul class="places">{entries}</ul>
                </details>
            </section>
        }
    })
}

/// A place in words: its name, and its other names with whose they are.
#[component]
fn PlaceEntry(place: Place) -> impl IntoView {
    let others = place.other_names.join("; ");
    let others = (!others.is_empty()).then(|| view! { ": "<DataText text=others /> });
    view! { <li><b><DataText text=place.name /></b>{others}</li> }
}

/// The picture: the whole, and the part where places lie close together, each with a name of its own.
#[component]
fn Figure() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let positions: Vec<_> = alert.places.iter().map(position).collect();
    Ground::holding(&positions).map(|ground| {
        let name = |name: &Name| lines(name, &alert.region);
        let kilometres = |number: u32| words.kilometres(&decimal(number));
        let [whole, detail] = panels(&ground, &alert.places, &Texts { name: &name, kilometres: &kilometres });
        let [one, other] = &ground.parties;
        view! {
            <figure>
                <p class="by" id="map-whole">{words.map_whole(&alert.region)}</p>
                <Picture panel=whole named_by="map-whole" />
                <p class="by" id="map-detail">{words.map_detail()}</p>
                <Picture panel=detail named_by="map-detail" />
                <figcaption class="by">
                    <p>{words.map_no_boundary(&alert.region)}</p>
                    <p>{words.map_borders(&ground.source, one, other)}</p>
                    <p>{words.map_names()}</p>
                </figcaption>
            </figure>
        }
    })
}

/// The lines of a name: a region under two names has each in a line of its own, a sea's name goes down it.
fn lines(name: &Name, region: &str) -> Vec<String> {
    match name.kind {
        Kind::Region => match region.split_once(" (") {
            Some((name, other)) => vec![name.to_owned(), ["(", other].concat()],
            None => vec![region.to_owned()],
        },
        Kind::Water => name.text.split(' ').map(str::to_owned).collect(),
        Kind::State => vec![name.text.clone()],
    }
}

/// A panel as one image for assistive technology: the list below holds what it shows.
///
/// `panel`: what is drawn. `named_by`: the id of the line that names it.
#[component]
fn Picture(panel: Panel, named_by: &'static str) -> impl IntoView {
    let Panel { height, land, borders, names, dots, enlarged, scale } = panel;
    let (x, y) = scale.at;
    let bar = ["M", &tenths(x), " ", &tenths(y - 4.0), "v4h", &tenths(scale.length), "v-4"].concat();
    let names = names.into_iter().map(|named| view! { <MapName named=named /> }).collect_view();
    let labels = dots.iter().filter_map(|dot| dot.label.clone());
    let labels = labels.map(|label| view! { <MapText class="m-p" label=label /> }).collect_view();
    let dots = dots.iter().map(|Dot { at: (x, y), .. }| view! { <circle cx=tenths(*x) cy=tenths(*y) r=DOT /> });
    view! {
        <svg class="m" viewBox=["0 0 ", &tenths(WIDTH), " ", &tenths(height)].concat() role="img" aria-labelledby=named_by>
            <path class="m-l" fill-rule="evenodd" d=path(&land, "z") />
            <path class="m-b" d=path(&borders, "") />
            {enlarged.map(|part| view! { <path class="m-c" d=corners(part) /> })}
            {dots.collect_view()}
            {names}
            <path class="m-c" d=bar />
            {scale.label.map(|label| view! { <MapText class="m-n" label=label /> })}
            {labels}
        </svg>
    }
}

/// The name of a state, a sea or the region, with a line to what it names where it stands beside it.
#[component]
fn MapName(named: Named) -> impl IntoView {
    let Named { name, label, leader } = named;
    let leader = leader.map(|(from, to)| {
        let d = ["M", &tenths(from.0), " ", &tenths(from.1), "L", &tenths(to.0), " ", &tenths(to.1)].concat();
        view! { <path class="m-b" d=d /> }
    });
    let class = if name.kind == Kind::Region { "m-r" } else { "m-n" };
    view! {
        {leader}
        <MapText class=class label=label />
    }
}

/// A text of one line or more. Its height above the point is in the size of its letters, so that it stays in its room.
#[component]
fn MapText(class: &'static str, label: Label) -> impl IntoView {
    let em = |number: f64| format!("{number:.2}em");
    let (x, y) = (tenths(label.at.0), tenths(label.at.1));
    let lines = label.lines.into_iter().enumerate();
    let lines = lines
        .map(|(n, line)| {
            let down = em(if n == 0 { label.shift } else { LINE });
            view! { <tspan x=x.clone() dy=down>{line}</tspan> }
        })
        .collect_view();
    view! { <text class=class y=y text-anchor=label.anchor.key()>{lines}</text> }
}
