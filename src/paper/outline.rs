//! The sheets of an alert, and the sources of each.

use crate::alert::{Activity, Alert, Frameworks, Key, Sheet, Stage};
use crate::stages::rows::{VERDICTS, foremost};

/// Returns the sheets that can be printed. The worksheet and the answer key need activities.
pub fn sheets(alert: &Alert) -> Vec<Sheet> {
    let has_activities = !activities(alert).is_empty();
    let fits = |sheet: &Sheet| has_activities || !needs_activities(*sheet);
    Sheet::ALL.into_iter().filter(fits).collect()
}

/// Returns whether a sheet consists only of activities.
pub fn needs_activities(sheet: Sheet) -> bool {
    matches!(sheet, Sheet::Worksheet | Sheet::AnswerKey)
}

/// Returns the activities for students.
pub fn activities(alert: &Alert) -> &[Activity] {
    alert.teaching.as_ref().map_or(&[], |teaching| &teaching.activities)
}

/// Returns whether a sheet is printed in landscape.
pub fn is_wide(sheet: Sheet) -> bool {
    matches!(sheet, Sheet::Timeline | Sheet::Slides)
}

/// Returns the sources of a sheet's texts without duplicates, starting with the alert itself.
pub fn sources(alert: &Alert, frameworks: &Frameworks, sheet: Sheet) -> Vec<Key> {
    let mut all: Vec<Key> = alert.own_source().map(|source| source.id.clone()).into_iter().collect();
    let verdicts = |all: &mut Vec<Key>| {
        let checks = Stage::ALL.into_iter().flat_map(|stage| foremost(alert, stage, VERDICTS));
        all.extend(checks.flat_map(|check| check.sources.clone()));
    };
    let measures = |all: &mut Vec<Key>, most: usize| {
        let measures = frameworks.stages.stages.iter().flat_map(|stage| stage.prevention.iter().take(most));
        all.extend(measures.flat_map(|measure| measure.sources.clone()));
    };
    let top = |all: &mut Vec<Key>| match &alert.hero {
        Some(hero) => {
            let texts = [&hero.what, &hero.level, &hero.dissent, &hero.since];
            all.extend(texts.into_iter().flat_map(|text| text.sources.clone()));
        }
        None => all.extend(alert.summary.sources.iter().chain(&alert.level.meaning.sources).cloned()),
    };
    let followed = |all: &mut Vec<Key>| {
        let followed = alert.recommendations.iter().filter_map(|entry| entry.followed.as_ref());
        all.extend(followed.flat_map(|followed| followed.sources.clone()));
    };
    match sheet {
        Sheet::Handout => {
            top(&mut all);
            verdicts(&mut all);
            measures(&mut all, 1);
            let rows =
                alert.since.iter().flat_map(|since| since.control.iter().chain(&since.people).chain(&since.dead));
            all.extend(rows.flat_map(|row| row.sources.clone()));
            followed(&mut all);
        }
        Sheet::Timeline => verdicts(&mut all),
        Sheet::Checklist => {
            let named = alert.risk_factors.iter().filter_map(|factor| factor.framework_factor.as_ref());
            let named = named.filter_map(|id| frameworks.factor(id));
            all.extend(named.flat_map(|factor| factor.meaning.sources.clone()));
        }
        Sheet::Worksheet => {
            let items = activities(alert).iter().flat_map(|activity| &activity.items);
            all.extend(items.flat_map(|item| item.sources.clone()));
        }
        Sheet::AnswerKey => {
            for item in activities(alert).iter().flat_map(|activity| &activity.items) {
                all.extend(item.sources.clone());
                all.extend(item.accepts.iter().flat_map(|answer| answer.sources.clone()));
            }
        }
        Sheet::Slides => {
            top(&mut all);
            measures(&mut all, usize::MAX);
            all.extend(alert.checks.iter().flat_map(|check| check.sources.clone()));
            all.extend(alert.fears.iter().flat_map(|fear| fear.sources.clone()));
            followed(&mut all);
            let points = alert.teaching.iter().flat_map(|teaching| &teaching.turning_points);
            all.extend(points.flat_map(|point| point.sources.clone()));
        }
    }
    once(all)
}

/// Removes duplicate keys, keeping the first of each.
fn once(all: Vec<Key>) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for key in all {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Returns a short form of the alert's text on a stage: the claim, or else the first statement without a note.
pub fn claim(alert: &Alert, stage: Stage) -> Option<String> {
    let entry = alert.stages.iter().find(|entry| entry.stage == stage)?;
    let plain = || entry.statements.iter().find(|statement| statement.note.is_none());
    entry.claim.clone().or_else(|| plain().map(|statement| statement.text.clone()))
}
