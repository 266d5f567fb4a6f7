//! The time scale. It differs between stretches: otherwise a century would squeeze six weeks of war into one dot.

use super::periods::{Stretch, year};
use crate::alert::{Date, When};

/// Padding at both ends of a stretch, so that a mark on its first day is not cut off.
const PADDING: f64 = 12.0;
/// Gap between two stretches.
const GAP: f64 = 2.0;
/// The minimum distance between two named ticks.
const TICK: f64 = 44.0;

/// A stretch with its position.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Its start and end, in years.
    pub span: (f64, f64),
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
}

/// Stretches side by side, in chronological order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scale {
    /// The stretches from left to right.
    pub placed: Vec<Placed>,
}

/// The moment that a tick represents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The start of a year.
    Year(i16),
    /// The start of a month, 1 to 12.
    Month(i8),
}

/// A line across the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Its position.
    pub x: f64,
    /// The moment that it represents.
    pub moment: Moment,
}

impl Scale {
    /// Lays out stretches between two edges. The more events a stretch has, the wider it is.
    #[expect(clippy::cast_precision_loss, reason = "counts of events are small")]
    pub fn new(stretches: &[Stretch], left: f64, right: f64) -> Self {
        let gaps = stretches.len().saturating_sub(1) as f64 * GAP;
        let share = |stretch: &Stretch| 1.0 + (stretch.events.len() as f64).sqrt();
        let total: f64 = stretches.iter().map(share).sum();
        let mut edge = left;
        let place = |stretch: &Stretch| {
            let width = ((right - left - gaps) * share(stretch) / total).max(2.0 * PADDING);
            let placed = Placed { span: stretch.span, left: edge.round(), right: (edge + width).round().min(right) };
            edge += width + GAP;
            placed
        };
        Self { placed: stretches.iter().map(place).collect() }
    }

    /// Returns the position of a moment in the n-th stretch; moments outside it are at its edge.
    pub fn within(&self, stretch: usize, moment: f64) -> f64 {
        self.placed.get(stretch).map_or(0.0, |placed| placed.x(moment))
    }

    /// Returns the position of a moment. Between two stretches it is at the end of the earlier one, before all of them at the start of
    /// the first.
    pub fn x(&self, moment: f64) -> f64 {
        let before = self.placed.iter().take_while(|placed| placed.span.0 <= moment).last();
        before.or(self.placed.first()).map_or(0.0, |placed| placed.x(moment))
    }

    /// Returns the positions of a date's start and end. The date begins in the given stretch.
    pub fn span(&self, stretch: usize, when: When) -> (f64, f64) {
        let from = self.within(stretch, when.begins());
        (from, self.x(when.ends()).max(from))
    }

    /// Returns the ticks of all stretches.
    pub fn ticks(&self) -> Vec<Tick> {
        self.placed.iter().flat_map(Placed::ticks).collect()
    }
}

impl Placed {
    /// Returns the position of a moment, rounded to whole units: finer detail is invisible and costs bytes.
    fn x(&self, moment: f64) -> f64 {
        let part = (moment - self.span.0) / (self.span.1 - self.span.0).max(f64::EPSILON);
        let room = (self.right - self.left - 2.0 * PADDING).max(0.0);
        (self.left + PADDING + part.clamp(0.0, 1.0) * room).round()
    }

    /// Returns months if the stretch is shorter than a year, otherwise years, spaced so that their names fit.
    fn ticks(&self) -> Vec<Tick> {
        let (first, last) = (year(self.span.0), year(self.span.1 - 0.001));
        let years = (first..=last).map(|year| (f64::from(year), Moment::Year(year)));
        let months = (first..=last).flat_map(|year| (1..=12_i8).map(move |month| (year, month)));
        let months = months.filter_map(|(year, month)| Some((Date::month_begins(year, month)?, Moment::Month(month))));
        let all: Vec<(f64, Moment)> = if self.span.1 - self.span.0 < 0.99 { months.collect() } else { years.collect() };
        let mut ticks: Vec<Tick> = Vec::new();
        for (moment, name) in all {
            let x = self.x(moment);
            let inside = (self.span.0 - 0.001..self.span.1 - 0.001).contains(&moment);
            if inside && ticks.last().is_none_or(|last| x - last.x >= TICK) && x + TICK / 2.0 <= self.right + PADDING {
                ticks.push(Tick { x, moment: name });
            }
        }
        ticks
    }
}
