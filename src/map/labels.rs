//! Places names deterministically, so that no name overlaps another, a dot or the frame. A name that does not fit is left out; the list
//! under the picture has it.

use serde::{Deserialize, Serialize};

use super::projection::Point;
use crate::alert::Place;

/// Line height of a text, relative to its size.
pub const LINE: f64 = 1.15;
/// Horizontal or vertical distance from the centre of a dot to its name.
const GAP: f64 = 6.0;
/// The same for names placed diagonally.
const SLANT: f64 = 4.6;
/// Half the width of a dot with its margin.
const DOT: f64 = 4.5;

/// An axis-aligned rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Its left side.
    pub left: f64,
    /// Its top side.
    pub top: f64,
    /// Its right side.
    pub right: f64,
    /// Its bottom side.
    pub bottom: f64,
}

impl Rect {
    /// Creates a square around a point.
    pub fn around((x, y): Point, half: f64) -> Self {
        Self { left: x - half, top: y - half, right: x + half, bottom: y + half }
    }

    /// Whether two rectangles share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether it lies within another rectangle.
    pub fn within(&self, other: &Self) -> bool {
        self.left >= other.left && self.right <= other.right && self.top >= other.top && self.bottom <= other.bottom
    }

    /// Returns the part of a line segment that lies within the rectangle.
    pub fn part_of(&self, (a, b): (Point, Point)) -> Option<(Point, Point)> {
        // Liang–Barsky: the fraction of the segment that lies between the sides.
        let (across, down) = (b.0 - a.0, b.1 - a.1);
        let sides = [
            (-across, a.0 - self.left),
            (across, self.right - a.0),
            (-down, a.1 - self.top),
            (down, self.bottom - a.1),
        ];
        let (mut from, mut to) = (0.0_f64, 1.0_f64);
        for (rate, room) in sides {
            if rate < 0.0 {
                from = from.max(room / rate);
            } else if rate > 0.0 {
                to = to.min(room / rate);
            } else if room < 0.0 {
                return None;
            }
        }
        let at = |share: f64| (a.0 + share * across, a.1 + share * down);
        (from <= to).then(|| (if from > 0.0 { at(from) } else { a }, if to < 1.0 { at(to) } else { b }))
    }
}

/// The part of a text that is at its anchor point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// Returns the value of SVG's `text-anchor`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// The vertical position of a text relative to its anchor point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Above,
    Middle,
    Below,
}

/// A placed name. Text drawn smaller shrinks towards the anchor point and stays within the box.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The name, line by line.
    pub lines: Vec<String>,
    /// The anchor point.
    pub at: Point,
    /// The part of the text at the anchor point.
    pub anchor: Anchor,
    /// The offset of the first baseline below the point, relative to the text size.
    pub shift: f64,
    /// Its bounding box.
    pub room: Rect,
}

impl Label {
    /// Creates a name centred on a point.
    pub fn centred(at: Point, size: f64, lines: Vec<String>) -> Self {
        Self::new(at, Anchor::Middle, Level::Middle, size, lines)
    }

    /// Creates a name above a point and to its right.
    pub fn above(at: Point, size: f64, line: String) -> Self {
        Self::new(at, Anchor::Start, Level::Above, size, vec![line])
    }

    #[expect(clippy::cast_precision_loss, reason = "a name has few lines")]
    fn new(at: Point, anchor: Anchor, level: Level, size: f64, lines: Vec<String>) -> Self {
        let (wide, count) = (lines.iter().map(|line| width(line, size)).fold(0.0, f64::max), lines.len() as f64);
        let high = count * LINE * size;
        let left = match anchor {
            Anchor::Start => at.0,
            Anchor::Middle => at.0 - wide / 2.0,
            Anchor::End => at.0 - wide,
        };
        let top = match level {
            Level::Above => at.1 - high,
            Level::Middle => at.1 - high / 2.0,
            Level::Below => at.1,
        };
        // The baseline is at nine tenths of the line's height.
        let shift = (top - at.1) / size + 0.9;
        let room = Rect { left, top, right: left + wide, bottom: top + high };
        Self { lines, at, anchor, shift, room }
    }
}

/// Returns every position of a dot's name, each with a penalty: beside it in one line, diagonal, above or below; then the same with each
/// community's name on a separate line.
fn ways((x, y): Point, size: f64, name: &str) -> Vec<(Label, f64)> {
    use Anchor::{End, Start};
    use Level::{Above, Below};
    let spots = [
        ((x + GAP, y), Start, Level::Middle, 0.0),
        ((x - GAP, y), End, Level::Middle, 0.3),
        ((x + SLANT, y - SLANT), Start, Above, 0.4),
        ((x + SLANT, y + SLANT), Start, Below, 0.4),
        ((x - SLANT, y - SLANT), End, Above, 0.6),
        ((x - SLANT, y + SLANT), End, Below, 0.6),
        ((x, y - GAP), Anchor::Middle, Above, 0.7),
        ((x, y + GAP), Anchor::Middle, Below, 0.7),
    ];
    let mut forms = vec![(vec![name.to_owned()], 0.0)];
    if let Some((first, second)) = name.split_once(Place::BETWEEN_NAMES) {
        forms.push((vec![[first, " /"].concat(), second.to_owned()], 0.35));
    }
    let mut ways = Vec::new();
    for (lines, worse) in forms {
        for (at, anchor, level, less) in spots {
            ways.push((Label::new(at, anchor, level, size, lines.clone()), worse + less));
        }
    }
    ways
}

/// The space of a panel: its frame, the occupied boxes, and lines that names should avoid.
#[derive(Clone, Debug)]
pub struct Room {
    frame: Rect,
    taken: Vec<Rect>,
    lines: Vec<(Point, Point)>,
}

impl Room {
    /// Creates an empty space within a frame. Names may cross the lines if necessary.
    pub fn new(frame: Rect, lines: Vec<(Point, Point)>) -> Self {
        Self { frame, taken: Vec::new(), lines }
    }

    /// Occupies a box, if it is free. Returns whether it was.
    pub fn take(&mut self, part: Rect) -> bool {
        let free = part.within(&self.frame) && self.taken.iter().all(|other| !part.overlaps(other));
        if free {
            self.taken.push(part);
        }
        free
    }

    /// Reserves the space of a dot.
    pub fn keep(&mut self, dot: Point) {
        self.taken.push(Rect::around(dot, DOT));
    }

    /// Returns the number of line segments that cross a box.
    pub fn crossings(&self, part: &Rect) -> usize {
        self.lines.iter().filter(|line| part.part_of(**line).is_some()).count()
    }

    /// Places a name at its fixed position, if there is room.
    pub fn put(&mut self, label: Label) -> Option<Label> {
        self.take(label.room).then_some(label)
    }

    /// Labels dots where there is room. The dot with the fewest possible positions is labelled first.
    pub fn name(&mut self, dots: &[(Point, &str)], size: f64) -> Vec<Option<Label>> {
        let mut placed: Vec<Option<Label>> = vec![None; dots.len()];
        let mut open: Vec<(usize, Vec<(Label, f64)>)> =
            dots.iter().enumerate().map(|(n, (at, name))| (n, self.priced(ways(*at, size, name)))).collect();
        while let Some(next) = (0..open.len()).min_by_key(|at| open.get(*at).map_or(0, |(_, ways)| ways.len())) {
            let (n, ways) = open.remove(next);
            let best = ways.into_iter().reduce(|best, way| if way.1 < best.1 { way } else { best });
            let Some((label, _)) = best else { continue };
            for (_, ways) in &mut open {
                ways.retain(|(way, _)| !way.room.overlaps(&label.room));
            }
            self.taken.push(label.room);
            if let Some(place) = placed.get_mut(n) {
                *place = Some(label);
            }
        }
        placed
    }

    /// Returns the free positions with their cost: a name that crosses a line is harder to read.
    fn priced(&self, ways: Vec<(Label, f64)>) -> Vec<(Label, f64)> {
        let free = |label: &Label| {
            label.room.within(&self.frame) && self.taken.iter().all(|other| !label.room.overlaps(other))
        };
        let crossings = |label: &Label| match self.crossings(&label.room) {
            0 => 0.0,
            1 | 2 => 0.5,
            _ => 0.8,
        };
        ways.into_iter()
            .filter(|(label, _)| free(label))
            .map(|(label, worse)| {
                let price = worse + crossings(&label);
                (label, price)
            })
            .collect()
    }
}

/// Returns the width of a text in `DejaVu` Sans, the widest of the usual system fonts, so that the others fit too.
pub fn width(text: &str, size: f64) -> f64 {
    let em = |c: char| match c {
        'i' | 'j' | 'l' | ' ' | '/' | '.' | ',' | '\'' | '’' => 0.33,
        'f' | 'r' | 't' | '-' | '(' | ')' => 0.42,
        'm' | 'w' | 'M' | 'W' | '⟦' | '⟧' => 0.99,
        c if c.is_lowercase() || c.is_ascii_digit() => 0.635,
        _ => 0.78,
    };
    text.chars().map(em).sum::<f64>() * size
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FRAME: Rect = Rect { left: 0.0, top: 0.0, right: 320.0, bottom: 300.0 };

    #[test]
    fn label_follows_its_dot_and_wraps_if_too_long() {
        let mut room = Room::new(FRAME, Vec::new());
        let placed = room.name(&[((100.0, 100.0), "One / Other"), ((20.0, 200.0), "Goris")], 13.0);
        assert_eq!(placed[0].as_ref().map(|label| label.lines.len()), Some(1));
        assert_eq!(placed[1].as_ref().map(|label| (label.anchor, label.at)), Some((Anchor::Start, (26.0, 200.0))));
        let mut narrow = Room::new(Rect { right: 120.0, ..FRAME }, Vec::new());
        let placed = narrow.name(&[((10.0, 100.0), "Stepanakert / Khankendi")], 13.0);
        assert_eq!(
            placed[0].as_ref().map(|label| label.lines.clone()),
            Some(vec!["Stepanakert /".into(), "Khankendi".into()])
        );
    }

    #[test]
    fn label_avoids_lines_if_possible() {
        let line = ((130.0, 0.0), (130.0, 300.0));
        let placed = Room::new(FRAME, vec![line]).name(&[((100.0, 100.0), "Hadrut")], 13.0);
        assert_eq!(placed[0].as_ref().map(|label| label.anchor), Some(Anchor::End));
        assert_eq!(Rect::around((130.0, 50.0), 2.0).part_of(line), Some(((130.0, 48.0), (130.0, 52.0))));
        assert_eq!(Rect::around((120.0, 50.0), 2.0).part_of(line), None);
    }

    proptest! {
        #[test]
        fn labels_overlap_neither_each_other_nor_dots_nor_the_frame(
            dots in proptest::collection::vec(((0.0..320.0_f64, 0.0..300.0_f64), "[A-Z][a-z]{2,12}( / [A-Z][a-z]{2,12})?"), 0..24),
            taken in (0.0..200.0_f64, 0.0..200.0_f64),
        ) {
            let mut room = Room::new(FRAME, Vec::new());
            for (at, _) in &dots {
                room.keep(*at);
            }
            let name = Label::centred(taken, 13.0, vec!["Azerbaijan".into()]);
            let fixed = room.put(name);
            let dots: Vec<(Point, &str)> = dots.iter().map(|(at, name)| (*at, name.as_str())).collect();
            let placed: Vec<Label> =
                room.name(&dots, 13.0).into_iter().flatten().chain(fixed).collect();
            for (n, label) in placed.iter().enumerate() {
                prop_assert!(label.room.within(&FRAME));
                prop_assert!(placed.iter().skip(n + 1).all(|other| !label.room.overlaps(&other.room)));
            }
            for label in placed {
                prop_assert!(dots.iter().all(|(at, _)| !label.room.overlaps(&Rect::around(*at, 3.0))));
            }
        }

        #[test]
        fn label_placement_is_deterministic(dots in proptest::collection::vec((0.0..320.0_f64, 0.0..300.0_f64), 0..12)) {
            let dots: Vec<(Point, &str)> = dots.into_iter().map(|at| (at, "Lachin / Berdzor")).collect();
            let place = || Room::new(FRAME, Vec::new()).name(&dots, 13.0);
            prop_assert_eq!(place(), place());
        }
    }
}
