use leptos::prelude::*;

use super::IndexEntry;
use super::rows::row_link_id;
use crate::address::{Address, Page};
use crate::components::{use_here, use_words};
use crate::map::labels::Label;
use crate::map::projection::Point;
use crate::map::world::{HEIGHT, WIDTH, labels, point};
use crate::shared::tenths;
use crate::words::Words;

/// The main places of alerts on a map of the world, each a link to its row in the list. Nothing where no alert has a main place.
///
/// `alerts`: those that the page lists.
#[component]
pub fn AlertMap(alerts: Signal<Vec<IndexEntry>>) -> impl IntoView {
    let words = use_words();
    let here = use_here();
    let dots = Memo::new(move |_| alerts.with(|alerts| dots_of(alerts, words)));
    let land = move || {
        // The picture is in the site's first folder, whatever the page's folder and language.
        let root = here.with(|here| Address::new(Page::Catalogue).coming_from(here).href(here));
        [&root, "maps/world.svg"].concat()
    };
    let view_box = ["0 0 ", &tenths(WIDTH), " ", &tenths(HEIGHT)].concat();
    view! {
        <section class="pin wmap" aria-labelledby="map-h" hidden=move || dots.with(Vec::is_empty)>
            <h2 id="map-h" tabindex="-1">{words.alerts_on_map()}</h2>
            <div class="wm">
                <img src=land alt="" width="720" height="322" loading="lazy" decoding="async" />
                <svg viewBox=view_box role="group" aria-labelledby="map-h">
                    {move || dots.get().into_iter().map(|dot| view! { <MapDot dot=dot /> }).collect_view()}
                </svg>
            </div>
            <p class="by">{words.alerts_map_help()}</p>
        </section>
    }
}

/// A place of the map.
#[component]
fn MapDot(dot: Dot) -> impl IntoView {
    let Dot { at: (x, y), name, row, label } = dot;
    let text = label.map(|Label { lines, at: (x, y), anchor, shift, .. }| {
        let name = lines.join(" ");
        view! { <text x=tenths(x) y=tenths(y) dy=[&tenths(shift), "em"].concat() text-anchor=anchor.key()>{name}</text> }
    });
    view! {
        <g>
            <a href=["#", &row].concat() aria-label=name>
                <circle class="hit" cx=tenths(x) cy=tenths(y) r="12" />
                <circle cx=tenths(x) cy=tenths(y) r="5" />
                {text}
            </a>
        </g>
    }
}

/// A place with the alerts on it.
#[derive(Clone, Debug, PartialEq)]
struct Dot {
    at: Point,
    /// The place, with the number of alerts where there are several.
    name: String,
    /// The id of the newest alert's row.
    row: String,
    /// The name in its place on the map, if there is room.
    label: Option<Label>,
}

/// One dot for each place of these alerts.
fn dots_of(alerts: &[IndexEntry], words: Words) -> Vec<Dot> {
    let mut places: Vec<(Point, Vec<&IndexEntry>)> = Vec::new();
    for alert in alerts {
        let Some(at) = alert.position.and_then(point) else { continue };
        match places.iter_mut().find(|(other, _)| *other == at) {
            Some((_, alerts)) => alerts.push(alert),
            None => places.push((at, vec![alert])),
        }
    }
    let dot = |(at, alerts): (Point, Vec<&IndexEntry>)| {
        let newest = alerts.iter().copied().reduce(|newest, alert| {
            if alert.published.begins() > newest.published.begins() { alert } else { newest }
        })?;
        let name = match alerts.len() {
            1 => newest.name(),
            count => words.alerts_at_place(&newest.name(), &words.grouped(count)),
        };
        Some(Dot { at, name, row: row_link_id(&newest.id), label: None })
    };
    let mut dots: Vec<Dot> = places.into_iter().filter_map(dot).collect();
    let named: Vec<(Point, &str)> = dots.iter().map(|dot| (dot.at, dot.name.as_str())).collect();
    let labels = labels(&named);
    for (dot, label) in dots.iter_mut().zip(labels) {
        dot.label = label;
    }
    dots
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Key, When};
    use crate::components::testing::real_alert;
    use crate::map::projection::Position;
    use crate::words::Language;

    fn entry(id: &str, published: &str, position: Option<Position>) -> IndexEntry {
        IndexEntry {
            id: Key::new(id).expect("a key"),
            published: When::parse(published).expect("a date"),
            position,
            ..IndexEntry::from(&real_alert())
        }
    }

    #[test]
    fn alerts_on_one_place_share_a_dot_that_leads_to_the_newest() {
        let words = Words::new(Language::English);
        let here = Some(Position { longitude: 46.75, latitude: 39.82 });
        let there = Some(Position { longitude: 18.41, latitude: 43.86 });
        let alerts = [
            entry("a", "2020-10", here),
            entry("b", "2023-09", here),
            entry("c", "2020", there),
            entry("d", "2021", None),
        ];
        let dots = dots_of(&alerts, words);
        assert_eq!(dots.len(), 2);
        assert_eq!(dots[0].row, "alert-b");
        assert_eq!(dots[0].name, "Nagorno-Karabakh (Artsakh): 2 alerts");
        assert_eq!(dots[1].name, "Nagorno-Karabakh (Artsakh)");
        assert!(dots.iter().all(|dot| dot.label.is_some()), "{dots:?}");
    }
}
