//! When: which dated things belong to a stage, in which period each falls, and what lies before and after the alert.

use crate::alert::{Alert, Event, Key, Origin, Period, Reference, Stage, When, opening};
use crate::shared::by_number;

use super::said;

/// One dated thing that is tied to a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated {
    /// An event or a statement.
    pub what: Reference,
    /// When it happened.
    pub when: When,
    /// A short name.
    pub label: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// From the first version of the alert to the end of the last one, in years.
pub fn alert_span(alert: &Alert) -> (f64, f64) {
    let published = alert.dates.published;
    let versions = || alert.dates.versions.iter().map(|version| version.date);
    let first = versions().map(When::begins).reduce(f64::min).unwrap_or_else(|| published.begins());
    let last = versions().map(When::ends).reduce(f64::max).unwrap_or_else(|| published.ends());
    (first, last)
}

/// Whether something began after the last version of the alert.
pub fn is_after(alert: &Alert, when: When) -> bool {
    when.begins() >= alert_span(alert).1
}

/// The events that the editors tied to a stage: those that began before the last version of the alert, and those after it.
pub fn events(alert: &Alert, stage: Stage) -> (Vec<&Event>, Vec<&Event>) {
    let mut events: Vec<&Event> = alert.events.iter().filter(|event| event.stages.contains(&stage)).collect();
    by_number(&mut events, |event| event.when.begins());
    events.into_iter().partition(|event| !is_after(alert, event.when))
}

/// Everything dated that belongs to a stage, oldest first: tied events, and statements with a date of their own.
pub fn dated(alert: &Alert, stage: Stage) -> Vec<Dated> {
    let (before, after) = events(alert, stage);
    let events = before.into_iter().chain(after).map(|event| Dated {
        what: Reference::Event(event.id.clone()),
        when: event.when,
        label: event.label.clone().unwrap_or_else(|| event.title.clone()),
        origin: Origin::of(event),
    });
    let statements = said::statements(alert, stage).into_iter().filter_map(|(_, statement)| {
        Some(Dated {
            what: Reference::Statement(statement.id.clone()),
            when: statement.when?,
            label: statement.label.clone().unwrap_or_else(|| opening(&statement.text)),
            origin: Origin::Alert,
        })
    });
    let mut all: Vec<Dated> = events.chain(statements).collect();
    by_number(&mut all, |thing| thing.when.begins());
    all
}

/// The period that something began in.
pub fn period(alert: &Alert, when: When) -> Option<&Period> {
    let holds = |period: &&Period| (period.span.begins()..period.span.ends()).contains(&when.begins());
    alert.vocabulary.periods.iter().find(holds)
}

/// The periods in which something dated belongs to any stage: the columns of the list. A period without any has no column.
pub fn columns(alert: &Alert) -> Vec<Key> {
    let dated: Vec<Dated> = Stage::ALL.into_iter().flat_map(|stage| dated(alert, stage)).collect();
    let used = |period: &&Period| dated.iter().any(|thing| self::period(alert, thing.when) == Some(period));
    alert.vocabulary.periods.iter().filter(used).map(|period| period.id.clone()).collect()
}

/// That something dated is there in one period. It says nothing of how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The first year.
    pub from: i16,
    /// The last year.
    pub to: i16,
    /// Whether all of it came after the alert.
    pub after: bool,
}

impl Bar {
    /// One bar for several things; none for none.
    fn of(alert: &Alert, things: &[&Dated]) -> Option<Self> {
        let last = |when: When| when.end.unwrap_or(when.start).year();
        Some(Self {
            from: things.iter().map(|thing| thing.when.start.year()).min()?,
            to: things.iter().map(|thing| last(thing.when)).max()?,
            after: things.iter().all(|thing| is_after(alert, thing.when)),
        })
    }
}

/// One bar or none for each column.
pub fn bars(alert: &Alert, columns: &[Key], stage: Stage) -> Vec<Option<Bar>> {
    let dated = dated(alert, stage);
    let bar = |column: &Key| {
        let in_it = |thing: &&Dated| period(alert, thing.when).is_some_and(|period| &period.id == column);
        Bar::of(alert, &dated.iter().filter(in_it).collect::<Vec<_>>())
    };
    columns.iter().map(bar).collect()
}

/// What stands in one line of a stage's time.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// A period, by its label; `None` for things that fall into no period.
    Period(Option<String>, Vec<Dated>),
    /// The alert.
    Alert,
    /// The same as a period, after the alert.
    After(Option<String>, Vec<Dated>),
}

/// A stage's time, line by line: the periods that hold something, the alert between them. Empty where nothing is dated.
pub fn lines(alert: &Alert, stage: Stage) -> Vec<Line> {
    let dated = dated(alert, stage);
    if dated.is_empty() {
        return Vec::new();
    }
    let (after, before): (Vec<Dated>, Vec<Dated>) = dated.into_iter().partition(|thing| is_after(alert, thing.when));
    let group = |things: Vec<Dated>| {
        let mut groups: Vec<(Option<String>, Vec<Dated>)> = Vec::new();
        for thing in things {
            let label = period(alert, thing.when).map(|period| period.label.clone());
            match groups.last_mut().filter(|(last, _)| *last == label) {
                Some((_, list)) => list.push(thing),
                None => groups.push((label, vec![thing])),
            }
        }
        groups
    };
    let before = group(before).into_iter().map(|(label, things)| Line::Period(label, things));
    let after = group(after).into_iter().map(|(label, things)| Line::After(label, things));
    before.chain([Line::Alert]).chain(after).collect()
}
