//! The layout of the picture. Pure: the same alert and period always give the same picture, so the document and the app cannot differ.
//! Every event has a position and a name, and no two names overlap.

use super::periods::{Stretch, stretches};
use super::scale::{Scale, Tick};
use crate::alert::{Alert, Event, Key, Origin, When};
use crate::shared::by_number;
use crate::stages::time::{alert_span, is_after};

/// Width of the drawing. Units are CSS pixels at full size.
pub const WIDTH: f64 = 1200.0;
/// The left edge of the time axis; the names of the lanes are to its left.
pub const TIME: f64 = 126.0;
/// Height of a row of marks: enough for a name of 14 units and the line under it.
pub const ROW: f64 = 21.0;
/// Half the width of a mark with its margin.
pub const MARK: f64 = 9.0;
/// Line height of a heading.
pub const LINE: f64 = 18.0;
/// Padding above and below the rows of a lane.
const LANE_PADDING: f64 = 5.0;
/// The minimum width of the band that shows when the alert appeared.
const BAND: f64 = 12.0;
/// The maximum width of a name: every mark has room for it on one of its two sides.
const NAME: f64 = 480.0;

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// The stretches of time from left to right.
    pub columns: Vec<Column>,
    /// The lanes from top to bottom.
    pub lanes: Vec<Lane>,
    /// Lines for years and months.
    pub ticks: Vec<Tick>,
    /// The left and right edge of the alert's band, if it is in view.
    pub alert: Option<(f64, f64)>,
    /// The top of the lanes.
    pub top: f64,
    /// The bottom of the lanes.
    pub bottom: f64,
}

/// A stretch of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The name of its period, line by line.
    pub name: Vec<String>,
    /// The years of its period, as the alert's file gives them.
    pub label: Option<String>,
    /// Its first and last year.
    pub years: (i16, i16),
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// Whether all of it came after the alert.
    pub after: bool,
}

/// A kind of event with its marks. Kinds without events have no lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its name, line by line; `None` for events without a kind, or of a kind that the file does not name.
    pub name: Option<Vec<String>>,
    /// Its top.
    pub top: f64,
    /// Its bottom.
    pub bottom: f64,
    /// Its events, oldest first.
    pub marks: Vec<Mark>,
}

/// An event with its position.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The event.
    pub id: Key,
    /// The event's date.
    pub when: When,
    /// The event's name in the picture.
    pub label: String,
    /// The event's origin.
    pub origin: Origin,
    /// Whether it happened after the alert.
    pub after: bool,
    /// The horizontal centre of the mark.
    pub x: f64,
    /// The vertical centre of its row.
    pub y: f64,
    /// The start and end of its duration, if that is long enough to be visible.
    pub line: Option<(f64, f64)>,
    /// The side of the mark that its name is on.
    pub side: Side,
}

/// The side of a mark that its name is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the right.
    Right,
    /// To the left.
    Left,
}

impl Mark {
    /// Returns the left and right edge of the mark with its name and its line.
    pub fn reach(&self) -> (f64, f64) {
        reach(self.x, self.line, &self.label, self.side)
    }
}

/// Lays out the picture of one period, or of all periods.
pub fn picture(alert: &Alert, period: Option<&Key>) -> Picture {
    let stretches = stretches(alert, period);
    let scale = Scale::new(&stretches, TIME, WIDTH);
    let (from, to) = alert_span(alert);
    let columns: Vec<Column> = stretches
        .iter()
        .zip(&scale.placed)
        .map(|(stretch, placed)| Column {
            name: stretch
                .period
                .as_ref()
                .map(|period| wrapped(&period.name, placed.right - placed.left))
                .unwrap_or_default(),
            label: stretch.period.as_ref().map(|period| period.label.clone()),
            years: stretch.years(),
            left: placed.left,
            right: placed.right,
            after: stretch.span.0 >= to,
        })
        .collect();
    let head = columns.iter().map(|column| column.name.len()).max().unwrap_or_default() + 1;
    let top = height(head, LINE) + 12.0;
    let mut edge = top;
    let kinds = alert.vocabulary.event_kinds.iter().map(|kind| Some(&kind.id)).chain([None]);
    let mut lanes = Vec::new();
    for kind in kinds {
        let marks = marks(alert, &stretches, &scale, kind);
        if marks.is_empty() {
            continue;
        }
        let kind = alert.vocabulary.event_kinds.iter().find(|entry| Some(&entry.id) == kind);
        let lane = lane(kind.map(|kind| wrapped(&kind.name, TIME)), edge, marks);
        edge = lane.bottom;
        lanes.push(lane);
    }
    let home = stretches.iter().position(|stretch| stretch.holds(from));
    let band = home.map(|home| (scale.within(home, from), scale.x(to)));
    let alert = band.map(|(from, to)| if to - from < BAND { (from, from + BAND) } else { (from, to) });
    Picture { columns, lanes, ticks: scale.ticks(), alert, top, bottom: edge }
}

/// Whether an event is of this kind; for `None`, whether it has no kind that the file names.
fn is_of_kind(alert: &Alert, event: &Event, kind: Option<&Key>) -> bool {
    let known = |key: &&Key| alert.vocabulary.event_kinds.iter().any(|entry| entry.id == **key);
    event.kind.as_ref().filter(known) == kind
}

/// Returns the marks of a lane, each with its row number; `y` is set later.
fn marks(alert: &Alert, stretches: &[Stretch], scale: &Scale, kind: Option<&Key>) -> Vec<(usize, Mark)> {
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut marks = Vec::new();
    for (place, stretch) in stretches.iter().enumerate() {
        for event in stretch.events.iter().filter(|event| is_of_kind(alert, event, kind)) {
            let span = scale.span(place, event.when);
            // A span is marked at its start, a date known only by year or month at its middle.
            let x = if event.when.end.is_some() { span.0 } else { scale.within(place, event.when.middle()) };
            let line = event.when.end.and(Some((x, span.1))).filter(|(from, to)| to - from > 2.0 * MARK);
            let label = shortened(event.label.as_ref().unwrap_or(&event.title));
            let (row, side) = fit(&mut rows, x, line, &label);
            marks.push((
                row,
                Mark {
                    id: event.id.clone(),
                    when: event.when,
                    label,
                    origin: Origin::of(event),
                    after: is_after(alert, event.when),
                    x,
                    y: 0.0,
                    line,
                    side,
                },
            ));
        }
    }
    marks
}

fn lane(name: Option<Vec<String>>, top: f64, marks: Vec<(usize, Mark)>) -> Lane {
    let rows = marks.iter().map(|(row, _)| row + 1).max().unwrap_or_default();
    let lines = name.as_ref().map_or(1, Vec::len);
    let bottom = top + height(rows, ROW).max(height(lines, LINE)) + 2.0 * LANE_PADDING;
    let marks =
        marks.into_iter().map(|(row, mark)| Mark { y: top + LANE_PADDING + height(row, ROW) + ROW / 2.0, ..mark });
    Lane { name, top, bottom, marks: marks.collect() }
}

#[expect(clippy::cast_precision_loss, reason = "there are few rows")]
fn height(rows: usize, each: f64) -> f64 {
    rows as f64 * each
}

/// Finds the first row with room for a mark, its name and its line, and occupies it. A new row always has room.
fn fit(rows: &mut Vec<Vec<(f64, f64)>>, x: f64, line: Option<(f64, f64)>, label: &str) -> (usize, Side) {
    let inside = |(left, right): (f64, f64)| TIME <= left && right <= WIDTH;
    let mut best: Option<(usize, Side, (f64, f64))> = None;
    for side in [Side::Right, Side::Left] {
        let edges = reach(x, line, label, side);
        let row = rows.iter().position(|held| free(held, edges)).unwrap_or(rows.len());
        let better = best.is_none_or(|(so_far, _, other)| inside(edges) && (row < so_far || !inside(other)));
        if better {
            best = Some((row, side, edges));
        }
    }
    let (row, side, edges) = best.unwrap_or((rows.len(), Side::Right, (x, x)));
    if rows.len() <= row {
        rows.resize(row + 1, Vec::new());
    }
    if let Some(held) = rows.get_mut(row) {
        held.push(edges);
    }
    (row, side)
}

fn reach(x: f64, line: Option<(f64, f64)>, label: &str, side: Side) -> (f64, f64) {
    let (from, to) = line.unwrap_or((x, x));
    let (left, right) = (from.min(x - MARK), to.max(x + MARK));
    match side {
        Side::Right => (left, right.max(x + MARK + width(label))),
        Side::Left => (left.min(x - MARK - width(label)), right),
    }
}

fn free(held: &[(f64, f64)], (left, right): (f64, f64)) -> bool {
    held.iter().all(|(from, to)| right <= *from || *to <= left)
}

/// Estimates the width of a name with its margin: a little more than it needs in the page's font and in the fallback fonts.
pub fn width(label: &str) -> f64 {
    letters(label) + 8.0
}

fn letters(text: &str) -> f64 {
    text.chars().map(letter).sum()
}

fn letter(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' => 4.0,
        ' ' | 'f' | 't' | 'r' | '/' | '(' | ')' | '-' => 4.8,
        'm' | 'w' | 'M' | 'W' | '…' => 12.0,
        c if c.is_uppercase() => 8.6,
        c if c.is_ascii() => 7.4,
        // Letters of other scripts may be as wide as they are tall.
        c if u32::from(c) > 0x2000 => 14.0,
        _ => 9.0,
    }
}

/// Shortens a name to the words that fit.
fn shortened(label: &str) -> String {
    if width(label) <= NAME {
        return label.to_owned();
    }
    let mut room = NAME - width("…");
    let fits = |c: &char| {
        room -= letter(*c);
        room > 0.0
    };
    let cut: String = label.chars().take_while(fits).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    [whole.trim_end_matches([' ', ',']), "…"].concat()
}

/// Breaks a heading between words into lines that fit a width.
pub fn wrapped(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            // Headings are bold, and one unit larger than names.
            Some(line) if (letters(line) + letter(' ') + letters(word)) * 1.18 < room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Returns all marks of a picture, oldest first.
pub fn all_marks(picture: &Picture) -> Vec<&Mark> {
    let mut marks: Vec<&Mark> = picture.lanes.iter().flat_map(|lane| &lane.marks).collect();
    by_number(&mut marks, |mark| mark.when.begins());
    marks
}

#[cfg(test)]
mod tests;
