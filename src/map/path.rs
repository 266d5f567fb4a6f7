//! SVG path data of the drawing.

use super::labels::Rect;
use super::projection::Point;
use crate::shared::tenths;

/// Length of the marks at the corners of the enlarged part.
const CORNER: f64 = 9.0;

/// Returns the corners of the enlarged part: a full box would look like a boundary.
pub fn corners(part: Rect) -> String {
    let corner = |(x, y): Point, across: f64, down: f64| {
        ["M", &tenths(x + across), " ", &tenths(y), "H", &tenths(x), "V", &tenths(y + down)].concat()
    };
    let d = [
        corner((part.left, part.top), CORNER, CORNER),
        corner((part.right, part.top), -CORNER, CORNER),
        corner((part.left, part.bottom), CORNER, -CORNER),
        corner((part.right, part.bottom), -CORNER, -CORNER),
    ];
    d.concat()
}

/// The shortest step of a line and the grid of its points, in units of the picture. A unit is about a pixel on a phone: finer detail
/// costs bytes and is invisible.
const STEP: f64 = 1.5;
const GRID: f64 = 1.0;

/// Returns lines as path data: each first point is absolute, the others are relative, which takes fewer bytes.
///
/// Steps connect grid points, so that a line does not drift. Short steps are left out, but each line keeps its end.
pub fn path(lines: &[Vec<Point>], end: &str) -> String {
    let round = |number: f64| (number / GRID).round() * GRID;
    let mut d = String::new();
    for line in lines {
        let mut last: Option<Point> = None;
        for (n, point) in line.iter().enumerate() {
            let (x, y) = (round(point.0), round(point.1));
            let (from, command) = last.map_or(((0.0, 0.0), "M"), |last| (last, "l"));
            let (across, down) = (x - from.0, y - from.1);
            let shortest = if n + 1 == line.len() { GRID } else { STEP };
            if last.is_some() && across.hypot(down) < shortest {
                continue;
            }
            let (across, down) = (tenths(across), tenths(down));
            let gap = if down.starts_with('-') { "" } else { " " };
            d.push_str(&[command, &across, gap, &down].concat());
            last = Some((x, y));
        }
        d.push_str(end);
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_snaps_to_the_grid_and_skips_short_steps_but_not_the_last() {
        let line = vec![(1.04, 2.0), (1.9, 2.3), (3.1, 1.0), (3.9, 1.1)];
        assert_eq!(path(&[line.clone(), line], "z"), ["M1 2l2-1l1 0z"; 2].concat());
    }
}
