//! The stretches of time that contain events: the periods of the alert's vocabulary, and the time between and outside them.

use crate::alert::{Alert, Event, Key, Period, When};
use crate::shared::by_number;
use crate::stages::time::{alert_span, is_after, period};

/// A stretch of time with its events.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Its period; `None` for events outside all periods.
    pub period: Option<Period>,
    /// Its start and end, in years.
    pub span: (f64, f64),
    /// Its events, oldest first.
    pub events: Vec<Event>,
}

impl Stretch {
    /// Returns the key of its period.
    pub fn key(&self) -> Option<&Key> {
        self.period.as_ref().map(|period| &period.id)
    }

    /// Whether it contains a moment.
    pub fn holds(&self, moment: f64) -> bool {
        (self.span.0..self.span.1).contains(&moment)
    }

    /// Returns its first and last year.
    pub fn years(&self) -> (i16, i16) {
        (year(self.span.0), year(self.span.1 - 0.001))
    }
}

/// Returns the year of a moment.
#[expect(clippy::cast_possible_truncation, reason = "years are from 1000 to 2999")]
pub fn year(moment: f64) -> i16 {
    moment.floor() as i16
}

/// Returns the stretches that contain an event or the alert itself, in order; with a key, only the period with that key. Every event is
/// in exactly one stretch.
pub fn stretches(alert: &Alert, only: Option<&Key>) -> Vec<Stretch> {
    let mut events: Vec<&Event> = alert.events.iter().collect();
    by_number(&mut events, |event| event.when.begins());
    let mut all: Vec<Stretch> = Vec::new();
    for event in events {
        let place = place_of(&mut all, alert, event.when);
        if let Some(stretch) = all.get_mut(place) {
            stretch.events.push(event.clone());
        }
    }
    // The alert is in the picture even if no event shares its period.
    if let Some(version) = first_version(alert).filter(|_| !all.is_empty()) {
        place_of(&mut all, alert, version);
    }
    by_number(&mut all, |stretch| stretch.span.0);
    // A stretch outside the periods ends when the next one begins.
    let begins: Vec<f64> = all.iter().map(|stretch| stretch.span.0).skip(1).chain([f64::INFINITY]).collect();
    for (stretch, next) in all.iter_mut().zip(begins) {
        if stretch.period.is_none() {
            stretch.span.1 = stretch.span.1.min(next);
        }
    }
    all.retain(|stretch| only.is_none_or(|key| stretch.key() == Some(key)));
    all
}

/// Returns the date of the alert's first version.
fn first_version(alert: &Alert) -> Option<When> {
    let (from, _) = alert_span(alert);
    let dates = alert.dates.versions.iter().map(|version| version.date).chain([alert.dates.published]);
    dates.into_iter().find(|date| (date.begins() - from).abs() < 1e-9)
}

/// Returns the index of the stretch that a date belongs to, and adds the stretch if it is missing. Dates outside all periods share a
/// stretch unless a period lies between them.
fn place_of(all: &mut Vec<Stretch>, alert: &Alert, when: When) -> usize {
    let found = period(alert, when);
    let (from, to) = (when.begins(), when.start.ends());
    let known = all.iter().position(|stretch| match found {
        Some(period) => stretch.key() == Some(&period.id),
        None => stretch.period.is_none() && no_period_between(alert, stretch.span.0, from),
    });
    if let Some(place) = known {
        if let Some(stretch) = all.get_mut(place).filter(|stretch| stretch.period.is_none()) {
            stretch.span = (stretch.span.0.min(from), stretch.span.1.max(to));
        }
        return place;
    }
    let span = found.map_or((from, to), |period| (period.span.begins(), period.span.ends()));
    all.push(Stretch { period: found.cloned(), span, events: Vec::new() });
    all.len() - 1
}

/// Whether no period begins between two moments.
fn no_period_between(alert: &Alert, one: f64, other: f64) -> bool {
    let between = |period: &Period| (one.min(other)..=one.max(other)).contains(&period.span.begins());
    !alert.vocabulary.periods.iter().any(between)
}

/// The events under one heading of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The stretch, with the events of this group only.
    pub stretch: Stretch,
    /// Whether they happened after the alert.
    pub after: bool,
    /// Whether the stretch has a second group on the other side of the alert.
    pub split: bool,
}

/// Groups the events by stretch and by whether they happened before or after the alert.
pub fn groups(alert: &Alert) -> Vec<Group> {
    let mut groups = Vec::new();
    for stretch in stretches(alert, None) {
        let part = |after: bool| {
            let events = stretch.events.iter().filter(|event| is_after(alert, event.when) == after);
            Stretch { events: events.cloned().collect(), ..stretch.clone() }
        };
        let parts = [(part(false), false), (part(true), true)];
        let parts = parts.into_iter().filter(|(stretch, _)| !stretch.events.is_empty()).collect::<Vec<_>>();
        let split = parts.len() > 1;
        groups.extend(parts.into_iter().map(|(stretch, after)| Group { stretch, after, split }));
    }
    groups
}
