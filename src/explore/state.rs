//! What a reader is looking at, and the one function that changes it.

use super::checklist::marks::{Mark, Marks};
use crate::address::{Address, BadValue};
use crate::alert::{Addressee, Alert, Factor, Key, Recommendation, Reference};

/// Whether marks and notes outlive the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing has been asked of the device's storage yet.
    Unknown,
    /// They are written to this device.
    Kept,
    /// The device refuses: they are gone when the page is.
    NotKept,
    /// What the device held could not be read; it is left there untouched and marks are not kept over it.
    Unreadable,
}

/// Everything that can change while an alert is explored.
#[derive(Clone, Debug, PartialEq)]
pub struct Exploring {
    /// What the address says.
    pub address: Address,
    /// The reader's marks and notes.
    pub marks: Marks,
    /// Whether they are kept.
    pub keeping: Keeping,
    /// Values of the address that meant nothing.
    pub bad_values: Vec<BadValue>,
}

impl Default for Exploring {
    /// What the prerendered page shows: nothing chosen, nothing marked.
    fn default() -> Self {
        Self { address: Address::default(), marks: Marks::default(), keeping: Keeping::Unknown, bad_values: Vec::new() }
    }
}

/// One thing a reader wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// The page was opened at, or went back to, this query string.
    Visit(String),
    /// Choose this thing, or let go of it where it is chosen already.
    Toggle(Reference),
    /// Choose this thing.
    Choose(Reference),
    /// Choose nothing.
    LetGo,
    /// Zoom the picture to a period, or to all.
    Zoom(Option<Key>),
    /// Show the recommendations to one addressee, or to all.
    Filter(Option<Addressee>),
    /// What the device had stored.
    Restore(Marks, Keeping),
    /// The device has answered an attempt to store.
    Stored(Keeping),
    /// Mark a factor.
    Mark(Factor, Mark),
    /// Write a note to a factor.
    Note(Factor, String),
    /// Take over marks and notes from a file.
    Import(Marks),
    /// Forget all marks and notes.
    Erase,
}

/// Applies an intent. Pure: the same state and intent always give the same state.
pub fn update(state: &mut Exploring, alert: &Alert, intent: Intent) {
    match intent {
        Intent::Visit(query) => visit(state, alert, &query),
        Intent::Toggle(reference) => {
            let chosen = state.address.chosen.take();
            state.address.chosen = (chosen.as_ref() != Some(&reference)).then_some(reference);
        }
        Intent::Choose(reference) => {
            let hidden = |addressee| {
                let chosen = |entry: &&Recommendation| reference == Reference::Recommendation(entry.number);
                alert.recommendations.iter().find(chosen).is_some_and(|entry| entry.addressee != addressee)
            };
            // What is chosen from elsewhere must not stay behind the filter.
            state.address.addressee = state.address.addressee.filter(|addressee| !hidden(*addressee));
            state.address.chosen = Some(reference);
        }
        Intent::LetGo => state.address.chosen = None,
        Intent::Zoom(period) => state.address.period = period,
        Intent::Filter(addressee) => state.address.addressee = addressee,
        Intent::Restore(marks, keeping) => {
            // What the reader marked before the device answered is newer.
            state.marks = marks.overlaid(&state.marks);
            state.keeping = keeping;
        }
        Intent::Stored(keeping) => state.keeping = keeping,
        Intent::Mark(factor, mark) => state.marks.set_mark(factor, mark),
        Intent::Note(factor, note) => state.marks.set_note(factor, note),
        Intent::Import(marks) => state.marks = marks,
        Intent::Erase => state.marks = Marks::default(),
    }
}

fn visit(state: &mut Exploring, alert: &Alert, query: &str) {
    let (mut address, mut bad_values) = Address::parse(query);
    if let Some(reference) = address.chosen.take_if(|reference| !alert.has(reference)) {
        let text = reference.text();
        let (kind, key) = text.split_once(':').unwrap_or((&text, ""));
        let kinds = ["statement", "stage", "factor", "recommendation"];
        bad_values.extend(kinds.into_iter().find(|known| *known == kind).map(|kind| BadValue::new(kind, key)));
    }
    let periods = super::timeline::layout::periods(alert);
    if let Some(period) = address.period.take_if(|key| !periods.iter().any(|period| period.key == *key)) {
        bad_values.push(BadValue::new("period", period.as_str()));
    }
    state.address = address;
    state.bad_values = bad_values;
}

/// Everything that lights up while this is chosen: what the editors tied to it, and for a statement also where it stands.
pub fn tied(alert: &Alert, chosen: Option<&Reference>) -> Vec<Reference> {
    let mut all = Vec::new();
    let Some(chosen) = chosen else { return all };
    let mut add = |reference: &Reference| {
        if reference != chosen && !all.contains(reference) {
            all.push(reference.clone());
        }
    };
    alert.tied_to(chosen).iter().for_each(|(other, _)| add(other));
    for (place, statement) in alert.statements() {
        let (home, own) = (place.reference(), Reference::Statement(statement.id.clone()));
        if own == *chosen {
            home.iter().for_each(&mut add);
        } else if home.as_ref() == Some(chosen) {
            // A thing's own statements bring their ties with them.
            alert.tied_to(&own).iter().for_each(|(other, _)| add(other));
        }
    }
    all
}

/// Whether a thing is open: it is chosen, or a statement that stands in it is.
pub fn is_open(alert: &Alert, chosen: Option<&Reference>, thing: &Reference) -> bool {
    match chosen {
        Some(Reference::Statement(id)) => {
            alert.statement(id).and_then(|(place, _)| place.reference()).as_ref() == Some(thing)
        }
        chosen => chosen == Some(thing),
    }
}
