//! Checks that need all records: duplicate ids, references that lead nowhere, coordinates out of bounds, and stages without an entry.

use std::collections::HashSet;

use super::issue::{Expected, Fault, Issue};
use super::records::Reader;
use super::strict::joined;
use crate::alert::{Alert, Key, Reference, Stage, StageEntry, Statement};

/// Removes invalid records and references from the alert and notes each removal.
pub fn validate(reader: &mut Reader, mut alert: Alert) -> Alert {
    positions(reader, &mut alert);
    unique(reader, "/places", &mut alert.places, |place| place.id.to_string());
    unique(reader, "/sources", &mut alert.sources, |source| source.id.to_string());
    unique(reader, "/checks", &mut alert.checks, |check| check.id.to_string());
    unique(reader, "/fears", &mut alert.fears, |fear| fear.id.to_string());
    unique(reader, "/events", &mut alert.events, |event| event.id.to_string());
    unique(reader, "/background", &mut alert.background, |entry| entry.paragraph.to_string());
    unique(reader, "/risk_factors", &mut alert.risk_factors, |entry| entry.factor.to_string());
    unique(reader, "/recommendations", &mut alert.recommendations, |entry| entry.number.to_string());
    unique(reader, "/stages", &mut alert.stages, |entry| entry.stage.key().to_owned());
    unique(reader, "/unassigned", &mut alert.unassigned, |entry| entry.after.key().to_owned());
    unique_statements(reader, &mut alert);
    sources(reader, &mut alert);
    places(reader, &mut alert);
    vocabulary(reader, &alert);
    references(reader, &mut alert);
    super::teaching::validate(reader, &mut alert);
    // Last, because it reorders the stages, and the pointers above rely on the file's order.
    complete_stages(reader, &mut alert);
    alert
}

/// Removes the items of a list that have a fault. `fault` returns the field and the fault of an item, or `None`.
fn retain<T>(
    reader: &mut Reader,
    list: &str,
    items: &mut Vec<T>,
    mut fault: impl FnMut(&T) -> Option<(&'static str, Fault)>,
) {
    let mut indexes = reader.indexes(list, items.len()).into_iter();
    items.retain(|item| {
        let index = indexes.next().unwrap_or_default();
        let Some((field, fault)) = fault(item) else { return true };
        let pointer = joined(list, &index.to_string());
        reader.note(if field.is_empty() { pointer } else { joined(&pointer, field) }, fault);
        reader.leave_out(list, index);
        false
    });
}

fn unique<T>(reader: &mut Reader, list: &str, items: &mut Vec<T>, identity: fn(&T) -> String) {
    let mut seen = HashSet::new();
    retain(reader, list, items, |item| {
        let identity = identity(item);
        (!seen.insert(identity.clone())).then_some(("", Fault::DuplicateIdentity(identity)))
    });
}

fn positions(reader: &mut Reader, alert: &mut Alert) {
    let wrong = Fault::WrongType { expected: Expected::Number };
    retain(reader, "/places", &mut alert.places, |place| {
        if !(-90.0..=90.0).contains(&place.latitude) {
            Some(("latitude", wrong.clone()))
        } else if !(-180.0..=180.0).contains(&place.longitude) {
            Some(("longitude", wrong.clone()))
        } else {
            None
        }
    });
}

/// Sorts the stages into the framework's order and adds an empty entry for each missing one.
fn complete_stages(reader: &mut Reader, alert: &mut Alert) {
    for stage in Stage::ALL {
        if alert.stages.iter().all(|entry| entry.stage != stage) {
            reader.issues.push(Issue { pointer: "/stages".to_owned(), fault: Fault::NoEntry(stage.key()) });
            alert.stages.push(StageEntry { stage, claim: None, mapped_by_editors: false, statements: Vec::new() });
        }
    }
    alert.stages.sort_by_key(|entry| entry.stage);
}

/// Returns every list of statements with its pointer.
fn statement_lists<'a>(reader: &Reader, alert: &'a mut Alert) -> Vec<(String, &'a mut Vec<Statement>)> {
    let mut lists = vec![
        ("/title_statements".to_owned(), &mut alert.title_statements),
        ("/risk_factors_intro".to_owned(), &mut alert.risk_factors_intro),
        ("/stages_intro".to_owned(), &mut alert.stages_intro),
        ("/judgment/statements".to_owned(), &mut alert.judgment.statements),
    ];
    let nested: [(&str, Vec<&'a mut Vec<Statement>>); 5] = [
        ("/background", alert.background.iter_mut().map(|entry| &mut entry.statements).collect()),
        ("/risk_factors", alert.risk_factors.iter_mut().map(|entry| &mut entry.statements).collect()),
        ("/stages", alert.stages.iter_mut().map(|entry| &mut entry.statements).collect()),
        ("/unassigned", alert.unassigned.iter_mut().map(|entry| &mut entry.statements).collect()),
        ("/recommendations", alert.recommendations.iter_mut().map(|entry| &mut entry.statements).collect()),
    ];
    for (list, entries) in nested {
        for (n, statements) in entries.into_iter().enumerate() {
            lists.push((joined(&reader.place(list, n), "statements"), statements));
        }
    }
    lists
}

fn unique_statements(reader: &mut Reader, alert: &mut Alert) {
    let mut seen: HashSet<Key> = HashSet::new();
    for (list, statements) in statement_lists(reader, alert) {
        retain(reader, &list, statements, |statement| {
            let new = seen.insert(statement.id.clone());
            (!new).then(|| ("", Fault::DuplicateIdentity(statement.id.to_string())))
        });
    }
}

/// Removes citations of sources that the file does not have.
fn sources(reader: &mut Reader, alert: &mut Alert) {
    let known: HashSet<Key> = alert.sources.iter().map(|source| source.id.clone()).collect();
    let mut lists: Vec<(String, &mut Vec<Key>)> = vec![
        ("/level/meaning/sources".to_owned(), &mut alert.level.meaning.sources),
        ("/summary/sources".to_owned(), &mut alert.summary.sources),
    ];
    if let Some(note) = &mut alert.coverage.note {
        lists.push(("/coverage/note/sources".to_owned(), &mut note.sources));
    }
    if let Some(notice) = &mut alert.notice {
        lists.push(("/notice/sources".to_owned(), &mut notice.sources));
    }
    if let Some(hero) = &mut alert.hero {
        lists.push(("/hero/what/sources".to_owned(), &mut hero.what.sources));
        lists.push(("/hero/level/sources".to_owned(), &mut hero.level.sources));
        lists.push(("/hero/dissent/sources".to_owned(), &mut hero.dissent.sources));
        lists.push(("/hero/since/sources".to_owned(), &mut hero.since.sources));
    }
    let inside = |list: &str, n: usize, field: &str| joined(&reader.place(list, n), field);
    if let Some(since) = &mut alert.since {
        for (list, rows) in [
            ("/since/control", &mut since.control),
            ("/since/people", &mut since.people),
            ("/since/dead", &mut since.dead),
        ] {
            lists.extend(rows.iter_mut().enumerate().map(|(n, row)| (inside(list, n, "sources"), &mut row.sources)));
        }
    }
    let versions = alert.dates.versions.iter_mut().map(|version| &mut version.sources);
    lists.extend(versions.enumerate().map(|(n, keys)| (inside("/dates/versions", n, "sources"), keys)));
    let checks = alert.checks.iter_mut().map(|check| &mut check.sources);
    lists.extend(checks.enumerate().map(|(n, keys)| (inside("/checks", n, "sources"), keys)));
    let fears = alert.fears.iter_mut().map(|fear| &mut fear.sources);
    lists.extend(fears.enumerate().map(|(n, keys)| (inside("/fears", n, "sources"), keys)));
    let events = alert.events.iter_mut().map(|event| &mut event.sources);
    lists.extend(events.enumerate().map(|(n, keys)| (inside("/events", n, "sources"), keys)));
    let followed = alert.recommendations.iter_mut().enumerate();
    let followed = followed.filter_map(|(n, entry)| Some((n, &mut entry.followed.as_mut()?.sources)));
    lists.extend(followed.map(|(n, keys)| (joined(&inside("/recommendations", n, "followed"), "sources"), keys)));
    for (pointer, keys) in lists {
        keep_known(reader, &known, &pointer, keys);
    }
    for (list, statements) in statement_lists(reader, alert) {
        for (n, statement) in statements.iter_mut().enumerate() {
            let pointer = joined(&reader.place(&list, n), "sources");
            statement.sources.retain(|citation| {
                let found = known.contains(&citation.id);
                if !found {
                    reader.note(pointer.clone(), Fault::UnknownReference(citation.id.to_string()));
                }
                found
            });
        }
    }
}

fn places(reader: &mut Reader, alert: &mut Alert) {
    let known: HashSet<Key> = alert.places.iter().map(|place| place.id.clone()).collect();
    if let Some(main) = alert.main_place.take_if(|main| !known.contains(main)) {
        reader.note("/main_place".to_owned(), Fault::UnknownReference(main.to_string()));
    }
    for (n, event) in alert.events.iter_mut().enumerate() {
        let pointer = joined(&reader.place("/events", n), "places");
        keep_known(reader, &known, &pointer, &mut event.places);
    }
}

pub(super) fn keep_known(reader: &mut Reader, known: &HashSet<Key>, pointer: &str, keys: &mut Vec<Key>) {
    keys.retain(|key| {
        let found = known.contains(key);
        if !found {
            reader.note(pointer.to_owned(), Fault::UnknownReference(key.to_string()));
        }
        found
    });
}

/// Notes words that the vocabulary lacks. Their records stay; the page shows the key instead.
fn vocabulary(reader: &mut Reader, alert: &Alert) {
    let words = &alert.vocabulary;
    let mut used = vec![("/level/key".to_owned(), "levels", &words.levels, &alert.level.key)];
    for (n, entry) in alert.recommendations.iter().enumerate() {
        let place = reader.place("/recommendations", n);
        used.push((joined(&place, "addressee"), "addressees", &words.addressees, &entry.addressee));
        used.push((joined(&place, "kind"), "measures", &words.measures, &entry.kind));
    }
    for (n, event) in alert.events.iter().enumerate() {
        if let Some(kind) = &event.kind {
            used.push((joined(&reader.place("/events", n), "kind"), "event_kinds", &words.event_kinds, kind));
        }
    }
    for (pointer, list, entries, key) in used {
        if entries.iter().all(|entry| &entry.id != key) {
            reader.note(pointer, Fault::NotInVocabulary { id: key.to_string(), list });
        }
    }
}

/// The ids that ties and other records can refer to.
pub(super) struct Known {
    statements: HashSet<Key>,
    events: HashSet<Key>,
    factors: HashSet<Key>,
    recommendations: HashSet<u8>,
}

impl Known {
    pub(super) fn of(alert: &Alert) -> Self {
        Self {
            statements: alert.statements().into_iter().map(|(_, statement)| statement.id.clone()).collect(),
            events: alert.events.iter().map(|event| event.id.clone()).collect(),
            factors: alert.risk_factors.iter().map(|entry| entry.factor.clone()).collect(),
            recommendations: alert.recommendations.iter().map(|entry| entry.number).collect(),
        }
    }

    pub(super) fn has(&self, reference: &Reference) -> bool {
        match reference {
            Reference::Whole(_) | Reference::Stage(_) => true,
            Reference::Statement(id) => self.statements.contains(id),
            Reference::Event(id) => self.events.contains(id),
            Reference::Factor(factor) => self.factors.contains(factor),
            Reference::Recommendation(number) => self.recommendations.contains(number),
        }
    }
}

/// Removes ties with an unknown end, and unknown references in checks, fears and changes.
fn references(reader: &mut Reader, alert: &mut Alert) {
    let known = Known::of(alert);
    retain(reader, "/ties", &mut alert.ties, |tie| {
        let broken = [("from", &tie.from), ("to", &tie.to)].into_iter().find(|(_, end)| !known.has(end));
        broken.map(|(field, end)| (field, Fault::UnknownReference(end.text())))
    });
    let mut keep = |list: &str, n: usize, about: &mut Vec<Reference>| {
        let pointer = joined(&reader.place(list, n), "about");
        about.retain(|reference| {
            let found = known.has(reference);
            if !found {
                reader.note(pointer.clone(), Fault::UnknownReference(reference.text()));
            }
            found
        });
    };
    alert.checks.iter_mut().enumerate().for_each(|(n, check)| keep("/checks", n, &mut check.about));
    alert.fears.iter_mut().enumerate().for_each(|(n, fear)| keep("/fears", n, &mut fear.about));
    alert.changes.iter_mut().enumerate().for_each(|(n, change)| keep("/changes", n, &mut change.about));
}
