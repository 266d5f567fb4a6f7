use leptos::prelude::*;

use super::IndexEntry;
use super::rows::row_link_id;
use crate::address::{Address, Page};
use crate::components::{use_here, use_words};
use crate::map::labels::{LINE, Label};
use crate::map::projection::Point;
use crate::map::world::{HEIGHT, WIDTH, labels, point};
use crate::shared::tenths;
use crate::words::Words;

/// The main places of alerts on a world map, each a link to its row in the list. Hidden if no alert has a position.
///
/// `alerts`: the alerts that the page lists.
#[component]
pub fn AlertMap(alerts: Signal<Vec<IndexEntry>>) -> impl IntoView {
    let words = use_words();
    let here = use_here();
    let dots = Memo::new(move |_| alerts.with(|alerts| dots_of(alerts, words)));
    let land = move || {
        // The image is below the site root, whatever the page's folder and language.
        let root = here.with(|here| Address::new(Page::Catalogue).href(here));
        [&root, "maps/world.svg"].concat()
    };
    let view_box = ["0 0 ", &tenths(WIDTH), " ", &tenths(HEIGHT)].concat();
    view! {
        <section class="pin wmap" aria-labelledby="map-h" hidden=move || dots.with(Vec::is_empty)>
            <h2 id="map-h" tabindex="-1">{words.alerts_on_map()}</h2>
            <div class="wm">
                <img src=land alt="" width="720" height="322" loading="lazy" decoding="async" />
                <svg viewBox=view_box>
                    {move || dots.get().into_iter().map(|dot| view! { <MapDot dot=dot /> }).collect_view()}
                </svg>
            </div>
            <p class="by">{words.alerts_map_help()}</p>
        </section>
    }
}

/// A place on the map.
#[component]
fn MapDot(dot: Dot) -> impl IntoView {
    let Dot { at: (x, y), reach, name, row, label, .. } = dot;
    let text = label.map(|Label { lines, at: (x, y), anchor, shift, .. }| {
        let line = |(n, line): (usize, String)| {
            let down = if n == 0 { shift } else { LINE };
            view! { <tspan x=tenths(x) dy=[&tenths(down), "em"].concat()>{line}</tspan> }
        };
        view! { <text y=tenths(y) text-anchor=anchor.key()>{lines.into_iter().enumerate().map(line).collect_view()}</text> }
    });
    view! {
        <g>
            <a href=["#", &row].concat() aria-label=name>
                <circle class="hit" cx=tenths(x) cy=tenths(y) r=tenths(reach) />
                <circle cx=tenths(x) cy=tenths(y) r="5" />
                {text}
            </a>
        </g>
    }
}

/// A place with its alerts.
#[derive(Clone, Debug, PartialEq)]
struct Dot {
    at: Point,
    /// The radius of the area that can be pressed: half the distance to the nearest other dot, at most [`REACH`].
    reach: f64,
    /// The place's name.
    place: String,
    /// The link's accessible name.
    name: String,
    /// The id of the newest alert's row.
    row: String,
    /// The placed label, if there is room for it.
    label: Option<Label>,
}

/// The largest radius of the area that can be pressed, in units.
const REACH: f64 = 12.0;

/// Returns one dot for each place of these alerts.
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
        let place = if newest.places.is_empty() { newest.name() } else { newest.places.join("; ") };
        let name = match alerts.len() {
            1 => words.alert_at_place(&place),
            count => words.alerts_at_place(&place, &words.grouped(count)),
        };
        Some(Dot { at, reach: REACH, place, name, row: row_link_id(&newest.id), label: None })
    };
    let all: Vec<Point> = places.iter().map(|(at, _)| *at).collect();
    let mut dots: Vec<Dot> = places.into_iter().filter_map(dot).collect();
    for dot in &mut dots {
        let others = all.iter().filter(|other| **other != dot.at);
        let ways = others.map(|other| (other.0 - dot.at.0).hypot(other.1 - dot.at.1));
        dot.reach = ways.map(|way| way / 2.0).fold(REACH, f64::min);
    }
    let named: Vec<(Point, &str)> = dots.iter().map(|dot| (dot.at, dot.place.as_str())).collect();
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
    fn alerts_at_the_same_place_share_a_dot_that_links_to_the_newest() {
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
        assert_eq!(dots[0].name, "Nagorno-Karabakh (Artsakh): find the newest of 2 alerts in the list");
        assert_eq!(dots[1].name, "Nagorno-Karabakh (Artsakh): find it in the list");
        assert!(dots.iter().all(|dot| dot.label.is_some()), "{dots:?}");
    }

    #[test]
    fn hit_areas_of_neighbouring_dots_do_not_overlap() {
        let words = Words::new(Language::English);
        let at = |longitude| Some(Position { longitude, latitude: 39.82 });
        let dots =
            dots_of(&[entry("a", "2020", at(46.0)), entry("b", "2020", at(49.0)), entry("c", "2020", at(80.0))], words);
        assert_eq!(dots.iter().map(|dot| dot.reach).collect::<Vec<_>>(), [3.0, 3.0, REACH]);
    }
}
