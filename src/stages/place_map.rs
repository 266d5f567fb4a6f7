use leptos::prelude::*;

use crate::alert::Place;
use crate::components::{DataText, Glyph, Icon, use_shown};
use crate::map::picture::{MapPicture, NamePicture, PanelPicture, TextPicture};

/// Radius of a place's dot.
const DOT: &str = "3";

/// The places of the alert: a map of dots and names, and a list. A native disclosure. Renders nothing if the alert names no place, and
/// only the list if it has no map.
#[component]
pub fn PlaceMap() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let places = shown.alert.places.clone();
    (!places.is_empty()).then(|| {
        let map = shown.map.as_deref().cloned().map(|map| {
            let two_names = places.iter().any(Place::has_two_names);
            view! { <Figure map=map two_names=two_names /> }
        });
        let entries = places.into_iter().map(|place| view! { <PlaceEntry place=place /> }).collect_view();
        view! {
            <section class="where">
                <details class="fold">
                    <summary>{words.where_places_are()}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                    {map}
                    <p><b>{words.places_of_map()}</b></p>
                    <ul class="places">{entries}</ul>
                </details>
            </section>
        }
    })
}

/// A place in the list: its name, and its other names with who uses them.
#[component]
fn PlaceEntry(place: Place) -> impl IntoView {
    let others = place.other_names.join("; ");
    let others = (!others.is_empty()).then(|| view! { ": "<DataText text=others /> });
    view! { <li><b><DataText text=place.name /></b>{others}</li> }
}

/// The map: the whole, and the part where places are close together, each with its own name.
///
/// `map`: the map. `two_names`: whether any place has the names of two communities.
#[component]
fn Figure(map: MapPicture, two_names: bool) -> impl IntoView {
    let shown = use_shown();
    let (region, words) = (&shown.alert.region, shown.words);
    let MapPicture { source, parties, whole, detail } = map;
    let (mut dots, mut borders) = (words.map_dots(), words.map_borders(&source));
    if let Some([one, other]) = parties {
        dots = [&words.map_no_boundary(region), " ", &dots].concat();
        borders = [&borders, " ", &words.map_parties(&one, &other)].concat();
    }
    let detail = detail.map(|panel| {
        view! {
            <p class="by" id="map-detail">{words.map_detail()}</p>
            <MapPanel panel=panel named_by="map-detail" />
        }
    });
    view! {
        <figure>
            <p class="by" id="map-whole">{words.map_whole(region)}</p>
            <MapPanel panel=whole named_by="map-whole" />
            {detail}
            <figcaption class="by">
                <p>{dots}</p>
                <p>{borders}</p>
                {two_names.then(|| view! { <p>{words.map_names()}</p> })}
            </figcaption>
        </figure>
    }
}

/// A panel, exposed as one image to assistive technology: the list below has its content.
///
/// `panel`: the panel. `named_by`: the id of the line that names it.
#[component]
pub fn MapPanel(panel: PanelPicture, named_by: &'static str) -> impl IntoView {
    let PanelPicture { view_box, land, borders, enlarged, dots, names, labels, scale, scale_words } = panel;
    let dots = dots.into_iter().map(|[x, y]| view! { <circle cx=x cy=y r=DOT /> }).collect_view();
    let names = names.into_iter().map(|name| view! { <MapName name=name /> }).collect_view();
    let labels = labels.into_iter().map(|text| view! { <MapText class="m-p" text=text /> }).collect_view();
    view! {
        <svg class="m" viewBox=view_box role="img" aria-labelledby=named_by>
            <path class="m-l" fill-rule="evenodd" d=land />
            <path class="m-b" d=borders />
            {enlarged.map(|d| view! { <path class="m-c" d=d /> })}
            {dots}
            {names}
            <path class="m-c" d=scale />
            {scale_words.map(|text| view! { <MapText class="m-n" text=text /> })}
            {labels}
        </svg>
    }
}

/// The name of a state, a sea or the region, with a line to the named feature if the name is beside it.
#[component]
fn MapName(name: NamePicture) -> impl IntoView {
    let NamePicture { region, text, leader } = name;
    view! {
        {leader.map(|d| view! { <path class="m-b" d=d /> })}
        <MapText class=if region { "m-r" } else { "m-n" } text=text />
    }
}

/// A text of one or more lines.
#[component]
fn MapText(class: &'static str, text: TextPicture) -> impl IntoView {
    let TextPicture { at: [x, y], anchor, lines } = text;
    let lines = lines.into_iter().map(|[line, down]| view! { <tspan x=x.clone() dy=down>{line}</tspan> });
    view! { <text class=class y=y text-anchor=anchor.key()>{lines.collect_view()}</text> }
}
