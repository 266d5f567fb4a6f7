//! The world map, in which all degrees of longitude have the same width and all degrees of latitude the same height.
//! `public/maps/world.svg`, which `./dev map` writes, has the land in the same frame.

use super::labels::{Label, Rect, Room};
use super::projection::{Point, Position, Window};

/// The area of the map. Its edge runs through the Bering Strait; Antarctica is left out.
const WINDOW: Window = Window { west: -170.0, south: -56.0, east: 190.0, north: 78.0 };
/// Units per degree of longitude.
const ACROSS: f64 = 2.0;
/// Units per degree of latitude: more, so that land halfway between equator and pole keeps its shape.
const DOWN: f64 = 2.4;
/// Text size of the names, in units.
const SIZE: f64 = 14.0;

/// Width of the map, in units.
pub const WIDTH: f64 = (WINDOW.east - WINDOW.west) * ACROSS;
/// Height of the map, in units.
pub const HEIGHT: f64 = (WINDOW.north - WINDOW.south) * DOWN;

/// Returns the point of a position, or `None` if the map does not show it.
pub fn point(at: Position) -> Option<Point> {
    let longitude = if at.longitude < WINDOW.west { at.longitude + 360.0 } else { at.longitude };
    let at = Position { longitude, ..at };
    WINDOW.holds(at).then_some(((longitude - WINDOW.west) * ACROSS, (WINDOW.north - at.latitude) * DOWN))
}

/// Labels dots where there is room; the others get `None`.
pub fn labels(dots: &[(Point, &str)]) -> Vec<Option<Label>> {
    let mut room = Room::new(Rect { left: 0.0, top: 0.0, right: WIDTH, bottom: HEIGHT }, Vec::new());
    for (at, _) in dots {
        room.keep(*at);
    }
    room.name(dots, SIZE)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use proptest::prelude::*;

    use super::*;
    use crate::shared::tenths;

    fn at(latitude: f64, longitude: f64) -> Option<Point> {
        point(Position { longitude, latitude })
    }

    #[test]
    fn east_is_right_and_south_is_down() {
        assert_eq!(at(78.0, -170.0), Some((0.0, 0.0)));
        assert_eq!(at(0.0, 0.0), Some((340.0, 78.0 * 2.4)));
        assert_eq!(at(66.0, -175.0), at(66.0, 185.0));
        assert_eq!(at(-70.0, 0.0), None);
    }

    #[test]
    fn world_svg_has_the_same_frame() {
        let svg = fs::read_to_string("public/maps/world.svg").expect("the picture");
        let frame = format!(
            "width=\"{}\" height=\"{}\" viewBox=\"{} {} {} {}\" preserveAspectRatio=\"none\"",
            tenths(WIDTH),
            tenths(HEIGHT),
            WINDOW.west * 10.0,
            -WINDOW.north * 10.0,
            (WINDOW.east - WINDOW.west) * 10.0,
            (WINDOW.north - WINDOW.south) * 10.0
        );
        assert!(svg.contains(&frame), "{frame}");
    }

    proptest! {
        #[test]
        fn every_inhabited_place_is_within_the_picture(latitude in -55.9..77.9_f64, longitude in -180.0..180.0_f64) {
            let (x, y) = at(latitude, longitude).expect("a point");
            prop_assert!((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y));
        }
    }
}
