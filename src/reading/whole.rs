//! What can only be seen once all records are there: identities that stand twice, references that point nowhere, stages
//! without an entry.

use super::issue::Fault;
use super::record::Reader;
use crate::alert::{Alert, Key, Outline, Reference, Stage, StageEntry, Statement};
use crate::shared::{by_number, decimal};

/// The alert without what contradicts itself; each thing left out is noted.
pub fn checked(reader: &Reader, mut alert: Alert) -> Alert {
    unique(reader, "/places", &mut alert.places, |place| place.id.as_str().to_owned());
    unique(reader, "/sources", &mut alert.sources, |source| source.id.as_str().to_owned());
    unique(reader, "/checks", &mut alert.checks, |check| check.id.as_str().to_owned());
    unique(reader, "/fears", &mut alert.fears, |fear| fear.id.as_str().to_owned());
    unique(reader, "/events", &mut alert.events, |event| event.id.as_str().to_owned());
    unique(reader, "/background", &mut alert.background, |entry| decimal(entry.paragraph));
    unique(reader, "/risk_factors", &mut alert.risk_factors, |entry| entry.factor.key().to_owned());
    unique(reader, "/recommendations", &mut alert.recommendations, |entry| decimal(entry.number));
    unique(reader, "/stages", &mut alert.stages, |entry| entry.stage.key().to_owned());
    unique(reader, "/unassigned", &mut alert.unassigned, |entry| entry.after.key().to_owned());
    unique_statements(reader, &mut alert);
    sources(reader, &mut alert);
    places(reader, &mut alert);
    references(reader, &mut alert);
    // Last, since it changes the order that the pointers above count in.
    complete_stages(reader, &mut alert);
    alert
}

fn unique<T>(reader: &Reader, list: &str, items: &mut Vec<T>, identity: fn(&T) -> String) {
    let mut identities = Vec::with_capacity(items.len());
    for item in items.iter() {
        identities.push(identity(item));
    }
    let first = first_of_each(reader, list, &identities);
    let mut n = 0;
    items.retain(|_| {
        n += 1;
        first.get(n - 1).copied().unwrap_or(true)
    });
}

/// Whether each is the first with its identity; the others are noted.
fn first_of_each(reader: &Reader, list: &str, identities: &[String]) -> Vec<bool> {
    let (mut first, mut kept) = (Vec::new(), 0);
    for (n, identity) in identities.iter().enumerate() {
        let new = identities.iter().take(n).all(|before| before != identity);
        if new {
            kept += 1;
        } else {
            reader.note(reader.place(list, kept), Fault::DuplicateIdentity(identity.clone()));
        }
        first.push(new);
    }
    first
}

/// The ten stages in the framework's order, an empty entry for one that the file lacks.
fn complete_stages(reader: &Reader, alert: &mut Alert) {
    for stage in Stage::ALL {
        if alert.stages.iter().all(|entry| entry.stage != stage) {
            reader.note("/stages".to_owned(), Fault::PointsNowhere(stage.key().to_owned()));
            alert.stages.push(StageEntry { stage, claim: None, statements: Vec::new() });
        }
    }
    by_number(&mut alert.stages, |entry| f64::from(entry.stage.number()));
}

/// Every list of statements, with the pointer of its list.
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
            lists.push((reader.inside(list, n, "statements"), statements));
        }
    }
    lists
}

fn unique_statements(reader: &Reader, alert: &mut Alert) {
    let mut seen: Vec<Key> = Vec::new();
    for (list, statements) in statement_lists(reader, alert) {
        let mut kept = 0;
        statements.retain(|statement| {
            let new = !seen.contains(&statement.id);
            if new {
                kept += 1;
                seen.push(statement.id.clone());
            } else {
                reader.note(reader.place(&list, kept), Fault::DuplicateIdentity(statement.id.as_str().to_owned()));
            }
            new
        });
    }
}

/// Takes out what points to a source that the file does not have.
fn sources(reader: &Reader, alert: &mut Alert) {
    let known: Vec<Key> = alert.sources.iter().map(|source| source.id.clone()).collect();
    let keep = |pointer: &str, keys: &mut Vec<Key>| keep_known(reader, &known, pointer, keys);
    keep("/level/meaning/sources", &mut alert.level.meaning.sources);
    keep("/summary/sources", &mut alert.summary.sources);
    for (n, version) in alert.dates.versions.iter_mut().enumerate() {
        keep(&reader.inside("/dates/versions", n, "sources"), &mut version.sources);
    }
    for (n, check) in alert.checks.iter_mut().enumerate() {
        keep(&reader.inside("/checks", n, "sources"), &mut check.sources);
    }
    if let Some(hero) = &mut alert.hero {
        for (field, text) in [
            ("what", &mut hero.what),
            ("level", &mut hero.level),
            ("dissent", &mut hero.dissent),
            ("since", &mut hero.since),
        ] {
            keep(&["/hero/", field, "/sources"].concat(), &mut text.sources);
        }
    }
    if let Some(since) = &mut alert.since {
        for (list, rows) in [("control", &mut since.control), ("people", &mut since.people), ("dead", &mut since.dead)]
        {
            for (n, row) in rows.iter_mut().enumerate() {
                keep(&reader.inside(&["/since/", list].concat(), n, "sources"), &mut row.sources);
            }
        }
    }
    for (n, fear) in alert.fears.iter_mut().enumerate() {
        keep(&reader.inside("/fears", n, "sources"), &mut fear.sources);
    }
    for (n, event) in alert.events.iter_mut().enumerate() {
        keep(&reader.inside("/events", n, "sources"), &mut event.sources);
    }
    for (n, recommendation) in alert.recommendations.iter_mut().enumerate() {
        if let Some(followed) = &mut recommendation.followed {
            keep(&reader.inside("/recommendations", n, "followed/sources"), &mut followed.sources);
        }
    }
    for (list, statements) in statement_lists(reader, alert) {
        for (n, statement) in statements.iter_mut().enumerate() {
            statement.sources.retain(|citation| {
                let found = known.contains(&citation.id);
                if !found {
                    reader.note(
                        reader.inside(&list, n, "sources"),
                        Fault::PointsNowhere(citation.id.as_str().to_owned()),
                    );
                }
                found
            });
        }
    }
}

fn places(reader: &Reader, alert: &mut Alert) {
    let known: Vec<Key> = alert.places.iter().map(|place| place.id.clone()).collect();
    for (n, event) in alert.events.iter_mut().enumerate() {
        keep_known(reader, &known, &reader.inside("/events", n, "places"), &mut event.places);
    }
}

fn keep_known(reader: &Reader, known: &[Key], pointer: &str, keys: &mut Vec<Key>) {
    keys.retain(|key| {
        let found = known.contains(key);
        if !found {
            reader.note(pointer.to_owned(), Fault::PointsNowhere(key.as_str().to_owned()));
        }
        found
    });
}

/// Takes out ties and checks that point to nothing.
fn references(reader: &Reader, alert: &mut Alert) {
    let (mut ties, mut checks) = (std::mem::take(&mut alert.ties), std::mem::take(&mut alert.checks));
    let (mut fears, mut changes) = (std::mem::take(&mut alert.fears), std::mem::take(&mut alert.changes));
    let outline = Outline::of(alert);
    let found = |pointer: String, reference: &Reference| {
        let found = outline.has(reference);
        if !found {
            reader.note(pointer, Fault::PointsNowhere(reference.text()));
        }
        found
    };
    let mut n = 0;
    ties.retain(|tie| {
        let pointer = reader.place("/ties", n);
        n += 1;
        let (from, to) = (found([&pointer, "/from"].concat(), &tie.from), found([&pointer, "/to"].concat(), &tie.to));
        from && to
    });
    for (n, check) in checks.iter_mut().enumerate() {
        check.about.retain(|reference| found(reader.inside("/checks", n, "about"), reference));
    }
    for (n, fear) in fears.iter_mut().enumerate() {
        fear.about.retain(|reference| found(reader.inside("/fears", n, "about"), reference));
    }
    for (n, change) in changes.iter_mut().enumerate() {
        change.about.retain(|reference| found(reader.inside("/changes", n, "about"), reference));
    }
    alert.ties = ties;
    alert.fears = fears;
    alert.changes = changes;
    alert.checks = checks;
}
