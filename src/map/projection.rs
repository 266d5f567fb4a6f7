//! Converts degrees to the units of a panel: an equirectangular projection that keeps shapes along the central parallel of the window.

use serde::{Deserialize, Serialize};

/// A position on the earth, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
}

/// A part of the earth between two meridians and two parallels, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Its western edge.
    pub west: f64,
    /// Its southern edge.
    pub south: f64,
    /// Its eastern edge.
    pub east: f64,
    /// Its northern edge.
    pub north: f64,
}

impl Window {
    /// Whether it contains a position.
    pub fn holds(&self, at: Position) -> bool {
        (self.west..=self.east).contains(&at.longitude) && (self.south..=self.north).contains(&at.latitude)
    }
}

/// A point of a panel: units right of and below its top left corner.
pub type Point = (f64, f64);

/// Kilometres in one degree of latitude.
const DEGREE: f64 = 111.2;

/// A projection of a window at a given width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection {
    window: Window,
    /// Units per degree of longitude.
    across: f64,
    /// Units per degree of latitude.
    down: f64,
}

impl Projection {
    /// Creates the projection of a window at this width.
    pub fn new(window: Window, width: f64) -> Self {
        let across = width / (window.east - window.west);
        let middle = f64::midpoint(window.south, window.north);
        Self { window, across, down: across / middle.to_radians().cos() }
    }

    /// Returns the point of a position.
    pub fn point(&self, at: Position) -> Point {
        ((at.longitude - self.window.west) * self.across, (self.window.north - at.latitude) * self.down)
    }

    /// Returns the height of the window, in units.
    pub fn height(&self) -> f64 {
        (self.window.north - self.window.south) * self.down
    }

    /// Returns the length of a kilometre, in units.
    pub fn kilometre(&self) -> f64 {
        self.down / DEGREE
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_kilometre_has_the_same_length_in_both_directions() {
        let window = Window { west: 40.0, south: 39.0, east: 42.0, north: 41.0 };
        let projection = Projection::new(window, 100.0);
        assert!((projection.across / (DEGREE * 40.0_f64.to_radians().cos()) - projection.kilometre()).abs() < 1e-9);
        assert!(projection.height() > 100.0, "degrees of longitude are shorter than those of latitude");
    }

    proptest! {
        #[test]
        fn positions_in_the_window_project_into_the_panel(
            west in -180.0..170.0_f64, south in -80.0..70.0_f64, wide in 0.1..10.0_f64, high in 0.1..10.0_f64,
            x in 0.0..1.0_f64, y in 0.0..1.0_f64,
        ) {
            let window = Window { west, south, east: west + wide, north: south + high };
            let projection = Projection::new(window, 320.0);
            let at = Position { longitude: west + x * wide, latitude: south + y * high };
            let (across, down) = projection.point(at);
            prop_assert!(window.holds(at));
            prop_assert!((-1e-6..=320.0 + 1e-6).contains(&across));
            prop_assert!((-1e-6..=projection.height() + 1e-6).contains(&down));
        }
    }
}
