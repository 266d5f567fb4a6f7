//! Time against width. The scale is broken where nothing happened for years, and stretched around the alert itself: without
//! that, a century would squeeze five weeks of war into one dot. Every break is drawn.

use crate::alert::{Date, Key, Outline, When};
use crate::shared::{by_number, decimal};

/// A gap of this many years without a mark breaks the scale.
const BREAK_YEARS: f64 = 9.0;
/// How far the stretched period reaches on either side of the alert, in years (about six weeks), before it is rounded to months.
const AROUND_ALERT_YEARS: f64 = 45.0 / 365.0;
/// Width of a break in the scale.
const BREAK_WIDTH: f64 = 16.0;
/// Left out at both ends of a period, so that a mark on its first day is not cut.
const PADDING: f64 = 12.0;

/// A stretch of time that is drawn without a break.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// Its key in the address.
    pub key: Key,
    /// Its first moment, in years.
    pub from: f64,
    /// Its last moment, in years.
    pub to: f64,
    /// Whether it is the one around the alert, told in months.
    pub around_alert: bool,
    /// How many marks fall into it.
    pub marks: usize,
}

/// The moments between which the alert's versions appeared, in years.
pub fn alert_span(alert: &Outline) -> (f64, f64) {
    let versions = alert.versions.iter().map(|version| version.date);
    let whole = (f64::INFINITY, f64::NEG_INFINITY);
    let span = versions.fold(whole, |(from, to), date| (from.min(date.begins()), to.max(date.ends())));
    if span.0 < span.1 { span } else { (alert.published.begins(), alert.published.ends()) }
}

/// The dates of everything that has one: statements and events.
fn dates(alert: &Outline) -> Vec<When> {
    let statements = alert.statements.iter().filter_map(|statement| statement.when);
    statements.chain(alert.events.iter().map(|event| event.when)).collect()
}

/// The periods of an alert, in order.
pub fn periods(alert: &Outline) -> Vec<Period> {
    let mut spans: Vec<(f64, f64)> = dates(alert).into_iter().map(|when| (when.begins(), when.ends())).collect();
    let middles: Vec<f64> = dates(alert).into_iter().map(When::middle).collect();
    let around = around(alert_span(alert));
    spans.push(around);
    by_number(&mut spans, |span| span.0);

    let mut stretches: Vec<(f64, f64)> = Vec::new();
    for (from, to) in spans {
        match stretches.last_mut() {
            Some(last) if from - last.1 < BREAK_YEARS => last.1 = last.1.max(to),
            _ => stretches.push((from, to)),
        }
    }
    let mut periods = Vec::new();
    for (from, to) in stretches {
        if from <= around.0 && around.1 <= to {
            periods.extend([(from, around.0, false), (around.0, around.1, true), (around.1, to, false)]);
        } else {
            periods.push((from, to, false));
        }
    }
    let counted = periods.into_iter().filter_map(|(from, to, around_alert)| {
        let marks = middles.iter().filter(|middle| (from..to).contains(*middle)).count();
        let key = if around_alert {
            "alert".to_owned()
        } else {
            [&decimal(year(from)), "-", &decimal(year(to - 0.001))].concat()
        };
        (to > from && (marks > 0 || around_alert)).then_some(Period {
            key: Key::new(&key)?,
            from,
            to,
            around_alert,
            marks,
        })
    });
    counted.collect()
}

/// Whole months around the alert.
fn around((from, to): (f64, f64)) -> (f64, f64) {
    let month = |moment: f64| ((moment - moment.floor()) * 12.0).floor();
    let (first, last) = (from - AROUND_ALERT_YEARS, to + AROUND_ALERT_YEARS);
    (month_begins(year(first), month(first)), month_begins(year(last), month(last) + 1.0))
}

#[expect(clippy::cast_possible_truncation, reason = "a month of a year is from 0 to 12")]
fn month_begins(year: i16, month: f64) -> f64 {
    let month = month as i16;
    let (year, month) = (year + month / 12, month % 12);
    Date::month_begins(year, i8::try_from(month + 1).unwrap_or(1)).unwrap_or(f64::from(year))
}

/// The year that a moment lies in.
#[expect(clippy::cast_possible_truncation, reason = "years are from 1000 to 2999")]
pub fn year(moment: f64) -> i16 {
    moment.floor() as i16
}

/// The month that a moment lies in, 1 to 12, give or take a day.
#[expect(clippy::cast_possible_truncation, reason = "a month is from 1 to 12")]
pub fn month(moment: f64) -> i8 {
    ((moment - moment.floor()) * 12.0).floor() as i8 + 1
}

/// A period and the width that it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Which period.
    pub period: Period,
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
}

/// Periods laid side by side with breaks between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scale {
    /// The periods from left to right.
    pub placed: Vec<Placed>,
}

impl Scale {
    /// Lays the periods out between two edges: a share for each, and more for those with more marks.
    #[expect(clippy::cast_precision_loss, reason = "counts of marks are small")]
    pub fn new(periods: Vec<Period>, left: f64, right: f64) -> Self {
        let breaks = periods.len().saturating_sub(1) as f64 * BREAK_WIDTH;
        // The weeks around the alert are what the picture is about: they get half as much again.
        let share =
            |period: &Period| (1.0 + (period.marks as f64).sqrt()) * if period.around_alert { 1.5 } else { 1.0 };
        let total: f64 = periods.iter().map(share).sum();
        let mut edge = left;
        let place = |period: Period| {
            let width = (right - left - breaks) * share(&period) / total;
            let placed = Placed { period, left: edge, right: edge + width };
            edge += width + BREAK_WIDTH;
            placed
        };
        Self { placed: periods.into_iter().map(place).collect() }
    }

    /// Where a moment lies, if a period has it.
    pub fn x(&self, moment: f64) -> Option<f64> {
        let holds = |placed: &&Placed| (placed.period.from..=placed.period.to).contains(&moment);
        self.placed.iter().find(holds).map(|placed| placed.x(moment))
    }

    /// Where the breaks are: the middle of each.
    pub fn breaks(&self) -> Vec<f64> {
        self.placed.iter().skip(1).map(|placed| placed.left - BREAK_WIDTH / 2.0).collect()
    }
}

impl Placed {
    /// Where a moment of the period lies.
    pub fn x(&self, moment: f64) -> f64 {
        let part = (moment - self.period.from) / (self.period.to - self.period.from);
        self.left + PADDING + part.clamp(0.0, 1.0) * (self.right - self.left - 2.0 * PADDING)
    }

    /// The moments at which a tick stands: months around the alert, else years, no closer than 34 units.
    pub fn ticks(&self) -> Vec<Tick> {
        let (first, last) = (year(self.period.from), year(self.period.to - 0.001));
        if self.period.around_alert {
            let months = (first..=last).flat_map(|year| (1..=12_i8).map(move |month| (year, month)));
            let begins = |(year, month): (i16, i8)| {
                let moment = month_begins(year, f64::from(month - 1));
                (self.period.from - 0.001..self.period.to - 0.01).contains(&moment).then_some((moment, month))
            };
            return months
                .filter_map(begins)
                .map(|(moment, month)| Tick { x: self.x(moment), year: year(moment + 0.001), month: Some(month) })
                .collect();
        }
        let room = ((self.right - self.left - 2.0 * PADDING) / 34.0).max(1.0);
        let span = self.period.to - self.period.from;
        let step =
            [1_i16, 2, 3, 5, 10, 20, 50, 100].into_iter().find(|step| span / f64::from(*step) <= room).unwrap_or(200);
        (first..=last)
            .filter(|year| (*year - first) % step == 0 && f64::from(*year) >= self.period.from - 0.2)
            .map(|year| Tick { x: self.x(f64::from(year)), year, month: None })
            .collect()
    }
}

/// A labelled tick.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where it stands.
    pub x: f64,
    /// The year it names.
    pub year: i16,
    /// The month it names, 1 to 12, where it stands for a month.
    pub month: Option<i8>,
}
