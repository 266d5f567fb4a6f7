//! Where everything in the picture stands. Pure: the same alert and period always give the same picture, so that the page that
//! is written at build time and the one in the browser cannot differ.

use super::scale::{Period, Scale, alert_span};
use crate::alert::{Alert, Key, Reference, Stage, StatementPlace, When};
use crate::shared::by_number;

pub use super::scale::periods;

/// Width of a lane's drawing. Units are CSS pixels at full size.
pub const WIDTH: f64 = 1000.0;
/// Where dated marks begin; to the left of it stand the undated ones.
pub const TIME_LEFT: f64 = 96.0;
/// Height of a lane with one row of marks: also what a finger needs for the button beside it.
pub const LANE_HEIGHT: f64 = 44.0;
/// Height of one row of marks.
const ROW_HEIGHT: f64 = 20.0;
/// Half the width of a mark with the air around it.
const MARK_HALF: f64 = 8.0;
/// Width of a label's letter, on average, and its air. Measured on the system sans at 12 px, rounded up.
const LETTER_WIDTH: f64 = 6.3;
/// Most rows of marks in a lane. What does not fit with its name then goes without.
const MAX_ROWS: usize = 16;

/// A lane of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// One stage.
    Stage(Stage),
    /// What is tied to no stage: as heavy as any other.
    NoStage,
}

impl Lane {
    /// All lanes from top to bottom.
    pub fn all() -> impl Iterator<Item = Self> {
        Stage::ALL.into_iter().map(Self::Stage).chain([Self::NoStage])
    }
}

/// Who speaks through a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The alert.
    Alert,
    /// The editors, about something before the alert or during it.
    Editors,
    /// The editors, about something that followed.
    EditorsAfter,
}

/// A mark before it has a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it stands for.
    pub what: Reference,
    /// Its date, where it has one.
    pub when: Option<When>,
    /// Its short name, where it has one.
    pub label: Option<String>,
    /// Who speaks.
    pub speaker: Speaker,
}

/// A mark in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it stands for.
    pub item: Item,
    /// Where it stands.
    pub x: f64,
    /// How high.
    pub y: f64,
    /// Where its span begins and ends, when that is long enough to be seen.
    pub span: Option<(f64, f64)>,
    /// Its name, with the side that it stands on; none where it is too crowded.
    pub label: Option<(String, Side)>,
}

/// On which side of its mark a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Behind it.
    Right,
    /// Before it.
    Left,
}

/// A lane with everything in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLane {
    /// Which lane.
    pub lane: Lane,
    /// Its height.
    pub height: f64,
    /// Dated marks from left to right.
    pub marks: Vec<Mark>,
    /// Statements to which the alert gives no date.
    pub undated: Vec<Mark>,
    /// How many dated marks go without a name.
    pub unnamed: usize,
}

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Time against width.
    pub scale: Scale,
    /// The lanes from top to bottom.
    pub lanes: Vec<PlacedLane>,
    /// Where the alert's dates begin and end, if they are in view.
    pub alert: Option<(f64, f64)>,
}

/// What lies in a lane, in order of time, undated first.
pub fn items(alert: &Alert, lane: Lane) -> Vec<Item> {
    let (_, alert_ends) = alert_span(alert);
    let mine = |place: StatementPlace| match (lane, place) {
        (Lane::Stage(stage), StatementPlace::Stage(here)) => stage == here,
        // What the alert says elsewhere and dates is part of the picture too: in the lane of what is tied to no stage.
        (Lane::NoStage, StatementPlace::Unassigned(_)) => true,
        _ => false,
    };
    let statements = alert.statements().into_iter().filter(|(place, statement)| {
        let stageless = !matches!(place, StatementPlace::Stage(_)) && statement.when.is_some();
        mine(*place) || (lane == Lane::NoStage && stageless)
    });
    let said = statements.map(|(_, statement)| Item {
        what: Reference::Statement(statement.id.clone()),
        when: statement.when,
        label: statement.label.clone(),
        speaker: Speaker::Alert,
    });
    let events = alert.events.iter().filter(|event| match lane {
        Lane::Stage(stage) => event.stages.contains(&stage),
        Lane::NoStage => event.stages.is_empty(),
    });
    let added = events.map(|event| Item {
        what: Reference::Event(event.id.clone()),
        when: Some(event.when),
        label: Some(event.label.clone().unwrap_or_else(|| event.title.clone())),
        speaker: if event.when.begins() >= alert_ends { Speaker::EditorsAfter } else { Speaker::Editors },
    });
    let mut all: Vec<Item> = said.chain(added).collect();
    let key = |item: &Item| item.when.map_or(f64::NEG_INFINITY, When::begins);
    by_number(&mut all, key);
    all
}

/// Lays out the picture of one period, or of all.
pub fn picture(alert: &Alert, period: Option<&Key>) -> Picture {
    let shown: Vec<Period> =
        periods(alert).into_iter().filter(|one| period.is_none_or(|key| one.key == *key)).collect();
    let scale = Scale::new(shown, TIME_LEFT, WIDTH);
    let lanes = Lane::all().map(|lane| place_lane(&scale, lane, items(alert, lane))).collect();
    let (from, to) = alert_span(alert);
    let alert = scale.x(from).zip(scale.x(to));
    Picture { scale, lanes, alert }
}

fn place_lane(scale: &Scale, lane: Lane, items: Vec<Item>) -> PlacedLane {
    // What each row holds already, as left and right edges.
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut dated: Vec<(usize, Mark)> = Vec::new();
    let mut undated = Vec::new();
    for item in items {
        let Some(when) = item.when else {
            undated.push(Mark { item, x: 0.0, y: 0.0, span: None, label: None });
            continue;
        };
        let Some(x) = scale.x(when.middle()).or_else(|| scale.x(when.begins())).or_else(|| scale.x(when.ends())) else {
            continue;
        };
        let ends = (scale.x(when.begins()).unwrap_or(x), scale.x(when.ends()).unwrap_or(x));
        let span = (ends.1 - ends.0 > 2.0 * MARK_HALF).then_some(ends);
        let (row, label) = fit(&mut rows, x, span, item.label.as_deref());
        dated.push((row, Mark { item, x, y: 0.0, span, label }));
    }
    let height = lane_height(rows.len());
    let mut marks: Vec<Mark> =
        dated.into_iter().map(|(row, mark)| Mark { y: row_y(height, rows.len(), row), ..mark }).collect();
    by_number(&mut marks, |mark| mark.x);
    place_undated(&mut undated, height);
    let unnamed = marks.iter().filter(|mark| mark.label.is_none()).count();
    PlacedLane { lane, height, marks, undated, unnamed }
}

#[expect(clippy::cast_precision_loss, reason = "a lane has few rows")]
fn lane_height(rows: usize) -> f64 {
    (rows as f64 * ROW_HEIGHT + 10.0).max(LANE_HEIGHT)
}

#[expect(clippy::cast_precision_loss, reason = "a lane has few rows")]
fn row_y(height: f64, rows: usize, row: usize) -> f64 {
    height / 2.0 + (row as f64 - (rows as f64 - 1.0) / 2.0) * ROW_HEIGHT
}

/// The undated statements stand in their own column, side by side.
#[expect(clippy::cast_precision_loss, reason = "a lane has few undated statements")]
fn place_undated(undated: &mut [Mark], height: f64) {
    let from = TIME_LEFT / 2.0 - (undated.len().saturating_sub(1)) as f64 * MARK_HALF * 1.2;
    for (n, mark) in undated.iter_mut().enumerate() {
        mark.x = from + n as f64 * MARK_HALF * 2.4;
        mark.y = height / 2.0;
    }
}

/// The first row with room for a mark and its name; without the name where no row has.
fn fit(
    rows: &mut Vec<Vec<(f64, f64)>>,
    x: f64,
    span: Option<(f64, f64)>,
    label: Option<&str>,
) -> (usize, Option<(String, Side)>) {
    let (left, right) = span.unwrap_or((x, x));
    let bare = (left.min(x) - MARK_HALF, right.max(x) + MARK_HALF);
    let mut ways: Vec<((f64, f64), Side)> = Vec::new();
    if let Some(label) = label {
        let width = label_width(label);
        if bare.1 + width <= WIDTH {
            ways.push(((bare.0, bare.1 + width), Side::Right));
        }
        if bare.0 - width >= TIME_LEFT {
            ways.push(((bare.0 - width, bare.1), Side::Left));
        }
    }
    // Named in any row before unnamed in the first.
    let mut best: Option<(usize, (f64, f64), Option<Side>)> = None;
    for (edges, side) in ways {
        let row = (0..MAX_ROWS).find(|row| rows.get(*row).is_none_or(|held| free(held, edges)));
        if let Some(row) = row
            && best.is_none_or(|(so_far, ..)| row < so_far)
        {
            best = Some((row, edges, Some(side)));
        }
    }
    let (row, edges, side) = best.unwrap_or_else(|| {
        let row = (0..MAX_ROWS).find(|row| rows.get(*row).is_none_or(|held| free(held, bare))).unwrap_or(MAX_ROWS - 1);
        (row, bare, None)
    });
    if rows.len() <= row {
        rows.resize(row + 1, Vec::new());
    }
    if let Some(held) = rows.get_mut(row) {
        held.push(edges);
    }
    (row, side.zip(label).map(|(side, label)| (label.to_owned(), side)))
}

fn free(held: &[(f64, f64)], (left, right): (f64, f64)) -> bool {
    held.iter().all(|(from, to)| right <= *from || *to <= left)
}

/// The width that a name needs, with its air.
#[expect(clippy::cast_precision_loss, reason = "labels are short")]
pub fn label_width(label: &str) -> f64 {
    label.chars().count() as f64 * LETTER_WIDTH + 4.0
}
