//! The dated items of a stage, their periods, and whether they are before or after the alert.

use crate::alert::{Alert, Event, Key, Origin, Period, Reference, Stage, When, opening};
use crate::shared::by_number;

use super::said;

/// A dated item of a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated {
    /// An event or a statement.
    pub what: Reference,
    /// Its date.
    pub when: When,
    /// Its short name.
    pub label: String,
    /// Its origin.
    pub origin: Origin,
}

/// Returns the span from the first version of the alert to the end of the last one, in years.
pub fn alert_span(alert: &Alert) -> (f64, f64) {
    let published = alert.dates.published;
    let versions = || alert.dates.versions.iter().map(|version| version.date);
    let first = versions().map(When::begins).reduce(f64::min).unwrap_or_else(|| published.begins());
    let last = versions().map(When::ends).reduce(f64::max).unwrap_or_else(|| published.ends());
    (first, last)
}

/// Whether a date begins after the last version of the alert.
pub fn is_after(alert: &Alert, when: When) -> bool {
    when.begins() >= alert_span(alert).1
}

/// Returns the events that the editors tied to a stage: those that began before the end of the alert's last version, and those after it.
pub fn events(alert: &Alert, stage: Stage) -> (Vec<&Event>, Vec<&Event>) {
    let mut events: Vec<&Event> = alert.events.iter().filter(|event| event.stages.contains(&stage)).collect();
    by_number(&mut events, |event| event.when.begins());
    events.into_iter().partition(|event| !is_after(alert, event.when))
}

/// Returns all dated items of a stage, oldest first: tied events, and statements that have a date.
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
    by_number(&mut all, |item| item.when.begins());
    all
}

/// Returns the period in which a date begins.
pub fn period(alert: &Alert, when: When) -> Option<&Period> {
    let holds = |period: &&Period| (period.span.begins()..period.span.ends()).contains(&when.begins());
    alert.vocabulary.periods.iter().find(holds)
}

/// Returns the periods that contain a dated item of any stage: the columns of the list. Empty periods have no column.
pub fn columns(alert: &Alert) -> Vec<Key> {
    let dated: Vec<Dated> = Stage::ALL.into_iter().flat_map(|stage| dated(alert, stage)).collect();
    let used = |period: &&Period| dated.iter().any(|item| self::period(alert, item.when) == Some(period));
    alert.vocabulary.periods.iter().filter(used).map(|period| period.id.clone()).collect()
}

/// The presence of dated items in one period. It does not show how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The first year.
    pub from: i16,
    /// The last year.
    pub to: i16,
    /// Whether all items are after the alert.
    pub after: bool,
}

impl Bar {
    /// Creates one bar for several items, or `None` if there are none.
    fn of(alert: &Alert, items: &[&Dated]) -> Option<Self> {
        let last = |when: When| when.end.unwrap_or(when.start).year();
        Some(Self {
            from: items.iter().map(|item| item.when.start.year()).min()?,
            to: items.iter().map(|item| last(item.when)).max()?,
            after: items.iter().all(|item| is_after(alert, item.when)),
        })
    }
}

/// Returns the bar of each column, if it has one.
pub fn bars(alert: &Alert, columns: &[Key], stage: Stage) -> Vec<Option<Bar>> {
    let dated = dated(alert, stage);
    let bar = |column: &Key| {
        let in_it = |item: &&Dated| period(alert, item.when).is_some_and(|period| &period.id == column);
        Bar::of(alert, &dated.iter().filter(in_it).collect::<Vec<_>>())
    };
    columns.iter().map(bar).collect()
}

/// One line of a stage's dates.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// A period before the alert, by its label; `None` for items outside all periods.
    Period(Option<String>, Vec<Dated>),
    /// The alert.
    Alert,
    /// The same after the alert.
    After(Option<String>, Vec<Dated>),
}

/// Returns a stage's dates, line by line: the periods with items, and the alert between them. Empty if nothing is dated.
pub fn lines(alert: &Alert, stage: Stage) -> Vec<Line> {
    let dated = dated(alert, stage);
    if dated.is_empty() {
        return Vec::new();
    }
    let (after, before): (Vec<Dated>, Vec<Dated>) = dated.into_iter().partition(|item| is_after(alert, item.when));
    let group = |items: Vec<Dated>| {
        let mut groups: Vec<(Option<String>, Vec<Dated>)> = Vec::new();
        for item in items {
            let label = period(alert, item.when).map(|period| period.label.clone());
            match groups.last_mut().filter(|(last, _)| *last == label) {
                Some((_, list)) => list.push(item),
                None => groups.push((label, vec![item])),
            }
        }
        groups
    };
    let before = group(before).into_iter().map(|(label, items)| Line::Period(label, items));
    let after = group(after).into_iter().map(|(label, items)| Line::After(label, items));
    before.chain([Line::Alert]).chain(after).collect()
}
