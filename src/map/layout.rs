//! The layout of the map: two panels of the same width, the whole and, if there is one, the enlarged part where places are close
//! together.

use super::ground::{Frame, Ground, Name, NameAt};
use super::labels::{Label, Rect, Room};
use super::projection::{Point, Position, Projection};
use crate::alert::Place;

/// Width of a panel. Units are CSS pixels on a phone.
pub const WIDTH: f64 = 330.0;
/// Text size in the whole map at that width.
pub const AROUND_SIZE: f64 = 12.6;
/// Text size in the enlarged part, which has more room.
pub const DETAIL_SIZE: f64 = 13.5;
/// Text size of the scale.
pub const SCALE_SIZE: f64 = 13.5;
/// Margin along the frame.
const EDGE: f64 = 3.0;
/// How far the drawing extends beyond the frame, so that the cut edge of the land stays invisible.
const BEYOND: f64 = 1.0;
/// The maximum share of the width that the scale takes.
const SCALE_SHARE: f64 = 0.25;
/// The maximum number of places that a panel tries to label. The page lists all of them.
const MOST_NAMED: usize = 200;

/// A panel with its layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Its height.
    pub height: f64,
    /// Land, to be filled by the even-odd rule.
    pub land: Vec<Vec<Point>>,
    /// Borders of states.
    pub borders: Vec<Vec<Point>>,
    /// The names of states, seas and the region.
    pub names: Vec<Named>,
    /// The places.
    pub dots: Vec<Dot>,
    /// The area that the other panel enlarges.
    pub enlarged: Option<Rect>,
    /// The scale.
    pub scale: ScaleBar,
}

/// The name of a state, a sea or the region.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The name.
    pub name: Name,
    /// The placed label.
    pub label: Label,
    /// A line from the named feature to the name, if the name is beside it.
    pub leader: Option<(Point, Point)>,
}

/// A place in a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The index of the place, in the order of the alert.
    pub place: usize,
    /// Its position.
    pub at: Point,
    /// Its label, unless another panel has it or there is no room.
    pub label: Option<Label>,
}

/// The scale bar.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleBar {
    /// The distance in kilometres.
    pub kilometres: u32,
    /// Its length in the panel.
    pub length: f64,
    /// Its start.
    pub at: Point,
    /// Its label.
    pub label: Option<Label>,
}

/// The texts in the map.
pub struct Texts<'a> {
    /// Returns the name of a state, a sea or the region, line by line.
    pub name: &'a dyn Fn(&Name) -> Vec<String>,
    /// Returns the text of a distance.
    pub kilometres: &'a dyn Fn(u32) -> String,
}

/// Lays out the whole map and its enlarged part.
pub fn panels(ground: &Ground, places: &[Place], texts: &Texts<'_>) -> (Panel, Option<Panel>) {
    let inside = |frame: &Frame, place: &Place| frame.window.holds(position(place));
    let projection = Projection::new(ground.whole.window, WIDTH);
    let enlarged = ground.detail.as_ref().map(|Frame { window, .. }| {
        let (left, top) = projection.point(Position { longitude: window.west, latitude: window.north });
        let (right, bottom) = projection.point(Position { longitude: window.east, latitude: window.south });
        Rect { left, top, right, bottom }
    });
    let outside = |place: &Place| ground.detail.as_ref().is_none_or(|frame| !inside(frame, place));
    let whole = panel(ground, &ground.whole, enlarged, places, texts, outside);
    let detail = ground.detail.as_ref();
    let detail = detail.map(|frame| panel(ground, frame, None, places, texts, |place| inside(frame, place)));
    (whole, detail)
}

/// Returns the position of a place.
pub fn position(place: &Place) -> Position {
    Position { longitude: place.longitude, latitude: place.latitude }
}

fn panel(
    ground: &Ground,
    frame: &Frame,
    enlarged: Option<Rect>,
    places: &[Place],
    texts: &Texts<'_>,
    mine: impl Fn(&Place) -> bool,
) -> Panel {
    let projection = Projection::new(frame.window, WIDTH);
    let height = projection.height();
    let view = Rect { left: -BEYOND, top: -BEYOND, right: WIDTH + BEYOND, bottom: height + BEYOND };
    let drawn = |line: &Vec<Position>| line.iter().map(|at| projection.point(*at)).collect::<Vec<_>>();
    let land: Vec<_> =
        ground.land.iter().map(|ring| clipped(drawn(ring), &view)).filter(|ring| ring.len() > 2).collect();
    let borders: Vec<_> = ground.borders.iter().flat_map(|border| seen(&drawn(&border.line), &view)).collect();

    let lines = land.iter().chain(&borders).flat_map(|line| line.windows(2));
    let lines = lines.filter_map(|piece| Some((*piece.first()?, *piece.last()?))).collect();
    let size = if *frame == ground.whole { AROUND_SIZE } else { DETAIL_SIZE };
    let inner = Rect { left: EDGE, top: EDGE, right: WIDTH - EDGE, bottom: height - EDGE };
    let mut room = Room::new(inner, lines);
    let scale = scale(&mut room, &projection, texts);
    if let Some(part) = enlarged {
        room.take(part);
    }
    let dot = |place: &Place| projection.point(position(place));
    let dots = places.iter().enumerate().filter(|(_, place)| frame.window.holds(position(place)));
    let (here, others): (Vec<_>, Vec<_>) = dots.partition(|(_, place)| mine(place));
    here.iter().chain(&others).for_each(|(_, place)| room.keep(dot(place)));
    let names = frame.names.iter().filter_map(|NameAt { name, at, of }| {
        let label = room.put(Label::centred(projection.point(*at), size, (texts.name)(name)))?;
        let leader = of.map(|of| {
            let (x, y) = projection.point(of);
            ((x, y), (x.clamp(label.room.left, label.room.right), y.clamp(label.room.top, label.room.bottom)))
        });
        Some(Named { name: name.clone(), label, leader })
    });
    let names = names.collect();
    let wanted = here.iter().take(MOST_NAMED).map(|(_, place)| (dot(place), place.name.as_str()));
    let labels = room.name(&wanted.collect::<Vec<_>>(), size).into_iter().chain(std::iter::repeat(None));
    let labelled = here.iter().zip(labels).map(|((n, place), label)| Dot { place: *n, at: dot(place), label });
    let bare = others.iter().map(|(n, place)| Dot { place: *n, at: dot(place), label: None });
    Panel { height, land, borders, names, dots: labelled.chain(bare).collect(), enlarged, scale }
}

/// Places the scale in the lower corner where it crosses fewer lines, with the longest round distance that fits.
fn scale(room: &mut Room, projection: &Projection, texts: &Texts<'_>) -> ScaleBar {
    let round = [1_u32, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    let length = |kilometres: u32| f64::from(kilometres) * projection.kilometre();
    let fits = round.into_iter().rev().find(|kilometres| length(*kilometres) <= WIDTH * SCALE_SHARE);
    let kilometres = fits.unwrap_or(1);
    let length = length(kilometres);
    let bottom = projection.height() - EDGE - 5.0;
    let label = |left: f64| Label::above((left, bottom - 2.0), SCALE_SIZE, (texts.kilometres)(kilometres));
    let bar = |left: f64| Rect { left, top: bottom - 2.0, right: left + length, bottom: bottom + 2.0 };
    let wide = length.max(label(0.0).room.right);
    let corners = [EDGE + 5.0, WIDTH - EDGE - 5.0 - wide];
    let crossings = |left: f64| room.crossings(&label(left).room) + room.crossings(&bar(left));
    let left = if crossings(corners[1]) < crossings(corners[0]) { corners[1] } else { corners[0] };
    room.take(bar(left));
    ScaleBar { kilometres, length, at: (left, bottom), label: room.put(label(left)) }
}

/// Clips a ring to the view, one side after another (Sutherland–Hodgman).
fn clipped(mut ring: Vec<Point>, view: &Rect) -> Vec<Point> {
    let sides: [&dyn Fn(Point) -> f64; 4] =
        [&|at| at.0 - view.left, &|at| view.right - at.0, &|at| at.1 - view.top, &|at| view.bottom - at.1];
    for room in sides {
        let Some(mut before) = ring.last().copied() else { break };
        let mut kept = Vec::new();
        for at in ring {
            let (was, is) = (room(before), room(at));
            if (was < 0.0) != (is < 0.0) {
                let share = was / (was - is);
                kept.push((before.0 + share * (at.0 - before.0), before.1 + share * (at.1 - before.1)));
            }
            if is >= 0.0 {
                kept.push(at);
            }
            before = at;
        }
        ring = kept;
    }
    ring
}

/// Returns the visible parts of a line.
fn seen(line: &[Point], view: &Rect) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for piece in line.windows(2) {
        let [from, to] = piece else { continue };
        let Some((from, to)) = view.part_of((*from, *to)) else { continue };
        match parts.last_mut().filter(|part| part.last() == Some(&from)) {
            Some(part) => part.push(to),
            None => parts.push(vec![from, to]),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::alert::Key;
    use crate::map::ground::Kind;
    use crate::reading::read_alert;

    static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
        let file = include_bytes!("../../public/alerts/nagorno-karabakh-2020-10.json");
        read_alert(file).expect("an alert").value.places
    });
    static GROUND: LazyLock<Ground> = LazyLock::new(|| {
        Ground::read(include_bytes!("../../public/maps/nagorno-karabakh-2020-10.json")).expect("a ground")
    });

    fn drawn(places: &[Place]) -> [Panel; 2] {
        let lines = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
        let name = |name: &Name| match name.kind {
            Kind::Region => lines("Nagorno-Karabakh|(Artsakh)"),
            _ => lines(&name.text.replace(' ', "|")),
        };
        let texts = Texts { name: &name, kilometres: &|number| format!("{number} km") };
        let (whole, detail) = panels(&GROUND, places, &texts);
        [whole, detail.expect("an enlarged part")]
    }

    fn labels(panel: &Panel) -> Vec<&Label> {
        let names = panel.names.iter().map(|named| &named.label);
        names.chain(panel.dots.iter().filter_map(|dot| dot.label.as_ref())).chain(&panel.scale.label).collect()
    }

    #[test]
    fn published_places_are_in_the_frame_and_labelled_in_exactly_one_panel() {
        let [whole, detail] = drawn(&PLACES);
        for panel in [&whole, &detail] {
            let frame = Rect { left: 0.0, top: 0.0, right: WIDTH, bottom: panel.height };
            let view = Rect { left: -1.01, top: -1.01, right: WIDTH + 1.01, bottom: panel.height + 1.01 };
            let drawn = panel.land.iter().chain(&panel.borders).flatten();
            assert!(drawn.into_iter().all(|at| Rect::around(*at, 0.0).within(&view)), "lines end at the frame");
            assert!(panel.dots.iter().all(|dot| Rect::around(dot.at, 3.0).within(&frame)));
            let labels = labels(panel);
            assert!(labels.iter().all(|label| label.room.within(&frame)));
            for (n, label) in labels.iter().enumerate() {
                let over = labels.iter().skip(n + 1).find(|other| label.room.overlaps(&other.room));
                assert_eq!(over, None, "overlaps {label:?}");
            }
        }
        assert_eq!(whole.dots.len(), PLACES.len());
        for (n, place) in PLACES.iter().enumerate() {
            let named = [&whole, &detail].into_iter().flat_map(|panel| &panel.dots);
            let named = named.filter(|dot| dot.place == n && dot.label.is_some()).count();
            assert_eq!(named, 1, "{}", place.name);
        }
    }

    #[test]
    fn overview_labels_more_places_without_a_detail_panel() {
        let ground = Ground { detail: None, ..GROUND.clone() };
        let texts = Texts { name: &|name| vec![name.text.clone()], kilometres: &|number| format!("{number} km") };
        let (whole, detail) = panels(&ground, &PLACES, &texts);
        assert_eq!((detail, whole.enlarged), (None, None));
        assert_eq!(whole.dots.len(), PLACES.len());
        let named = whole.dots.iter().filter(|dot| dot.label.is_some()).count();
        let named_beside_the_part = drawn(&PLACES)[0].dots.iter().filter(|dot| dot.label.is_some()).count();
        assert!(named > named_beside_the_part, "{named}");
    }

    #[test]
    fn states_seas_and_the_region_are_labelled() {
        let [whole, detail] = drawn(&PLACES);
        assert_eq!((whole.names.len(), detail.names.len()), (8, 4));
    }

    #[test]
    fn detail_frame_lies_within_the_overview() {
        let [whole, detail] = drawn(&PLACES);
        let frame = Rect { left: 0.0, top: 0.0, right: WIDTH, bottom: whole.height };
        assert!(whole.enlarged.is_some_and(|part| part.within(&frame)));
        assert_eq!(detail.enlarged, None);
        assert_eq!((whole.scale.kilometres, detail.scale.kilometres), (100, 20));
    }

    #[test]
    fn line_that_leaves_and_reenters_the_view_is_split() {
        let view = Rect { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };
        let line = [(5.0, 5.0), (20.0, 5.0), (20.0, 8.0), (5.0, 8.0)];
        assert_eq!(seen(&line, &view), [[(5.0, 5.0), (10.0, 5.0)], [(10.0, 8.0), (5.0, 8.0)]]);
        assert_eq!(seen(&[(1.0, 1.0), (2.0, 2.0), (3.0, 1.0)], &view), [[(1.0, 1.0), (2.0, 2.0), (3.0, 1.0)]]);
    }

    #[test]
    fn rings_are_clipped_to_the_view() {
        let view = Rect { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };
        let around = vec![(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0)];
        let mut corners = clipped(around, &view);
        corners.dedup();
        assert_eq!(corners, [(0.0, 10.0), (0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]);
        assert_eq!(clipped(vec![(20.0, 20.0), (30.0, 20.0), (30.0, 30.0)], &view), []);
    }

    proptest! {
        #[test]
        fn labels_never_overlap_or_leave_the_frame(
            spots in proptest::collection::vec((43.3..50.75_f64, 38.42..42.3_f64, "[A-Z][a-z]{2,10} / [A-Z][a-z]{2,10}"), 0..20),
        ) {
            let places: Vec<Place> = spots.into_iter().map(|(longitude, latitude, name)| Place {
                id: Key::new("a-place").expect("a key"), name, other_names: Vec::new(), latitude, longitude,
            }).collect();
            for panel in drawn(&places) {
                let frame = Rect { left: 0.0, top: 0.0, right: WIDTH, bottom: panel.height };
                let labels = labels(&panel);
                for (n, label) in labels.iter().enumerate() {
                    prop_assert!(label.room.within(&frame));
                    prop_assert!(labels.iter().skip(n + 1).all(|other| !label.room.overlaps(&other.room)));
                }
            }
        }
    }
}
