//! The uses of a source, for links back to them.

use crate::alert::{Alert, CitedText, Frameworks, Key, Stage, StatementPlace, When, opening};
use crate::stages::said::fears;

/// A use of a source.
#[derive(Clone, Debug, PartialEq)]
pub enum SourceUse {
    /// A statement of the alert: its id, place and opening words.
    Statement(Key, StatementPlace, String),
    /// A check: its id, and its subject or opening words.
    Check(Key, String),
    /// An event: its id and title.
    Event(Key, String),
    /// The outcome of a fear: its id, its name, and the stage that shows it, if any.
    Fear(Key, String, Option<Stage>),
    /// The outcome of a recommendation: its number and name.
    Followed(u8, String),
    /// A row of the events since: its label.
    Since(String),
    /// A text at the top of the alert's page.
    Top,
    /// The editors' summary.
    Summary,
    /// The meaning of the level.
    Level,
    /// A version of the alert: its date.
    Version(When),
    /// The meaning of a stage.
    Stage(Stage),
    /// The prevention of a stage.
    Prevention(Stage),
    /// The meaning of a risk factor: its id, its number in the alert, and its name.
    Factor(Key, usize, String),
    /// Teaching material.
    Teaching,
    /// A text about the ten stages as a whole.
    AllStages,
    /// A text about the risk factors as a whole.
    AllFactors,
}

/// Returns the uses of a source without duplicates.
pub fn uses(alert: &Alert, frameworks: &Frameworks, source: &Key) -> Vec<SourceUse> {
    let mut all: Vec<SourceUse> = Vec::new();
    let mut add = |rests: bool, what: &dyn Fn() -> SourceUse| {
        if rests {
            let what = what();
            if !all.contains(&what) {
                all.push(what);
            }
        }
    };
    for (place, statement) in alert.statements() {
        let cited = statement.sources.iter().any(|citation| citation.id == *source);
        add(cited, &|| SourceUse::Statement(statement.id.clone(), place.clone(), opening(&statement.text)));
    }
    for check in &alert.checks {
        let name = check.subject.clone().unwrap_or_else(|| opening(&check.text));
        add(check.sources.contains(source), &|| SourceUse::Check(check.id.clone(), name.clone()));
    }
    for event in &alert.events {
        add(event.sources.contains(source), &|| SourceUse::Event(event.id.clone(), event.title.clone()));
    }
    for fear in &alert.fears {
        let home = || Stage::ALL.into_iter().find(|stage| fears(alert, *stage).contains(&fear));
        add(fear.sources.contains(source), &|| SourceUse::Fear(fear.id.clone(), fear.name.clone(), home()));
    }
    for entry in &alert.recommendations {
        let followed = entry.followed.as_ref().is_some_and(|followed| followed.sources.contains(source));
        add(followed, &|| SourceUse::Followed(entry.number, entry.name.clone()));
    }
    if let Some(hero) = &alert.hero {
        let texts = [&hero.what, &hero.level, &hero.dissent, &hero.since];
        add(texts.iter().any(|text| text.sources.contains(source)), &|| SourceUse::Top);
    }
    if let Some(since) = &alert.since {
        for row in since.control.iter().chain(&since.people).chain(&since.dead) {
            add(row.sources.contains(source), &|| SourceUse::Since(row.label.clone()));
        }
    }
    add(alert.summary.sources.contains(source), &|| SourceUse::Summary);
    add(alert.level.meaning.sources.contains(source), &|| SourceUse::Level);
    let taught = alert.teaching.as_ref().is_some_and(|teaching| teaching.sources().any(|id| id == source));
    add(taught, &|| SourceUse::Teaching);
    for version in &alert.dates.versions {
        add(version.sources.contains(source), &|| SourceUse::Version(version.date));
    }
    for entry in &frameworks.stages.stages {
        add(entry.meaning.sources.contains(source), &|| SourceUse::Stage(entry.stage));
        let prevents = entry.prevention.iter().any(|measure| measure.sources.contains(source));
        add(prevents, &|| SourceUse::Prevention(entry.stage));
    }
    let about = |texts: &[CitedText]| texts.iter().any(|text| text.sources.contains(source));
    add(about(&frameworks.stages.about), &|| SourceUse::AllStages);
    for (place, entry) in alert.risk_factors.iter().enumerate() {
        let framework = entry.framework_factor.as_ref().and_then(|id| frameworks.factor(id));
        let rests = framework.is_some_and(|factor| factor.meaning.sources.contains(source));
        add(rests, &|| SourceUse::Factor(entry.factor.clone(), place + 1, entry.name.clone()));
    }
    add(about(&frameworks.factors.about), &|| SourceUse::AllFactors);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{alert, frameworks, real_alert};

    fn key(text: &str) -> Key {
        Key::new(text).expect("a key")
    }

    #[test]
    fn statements_use_the_alert_and_checks_use_their_sources() {
        let (alert, frameworks) = (real_alert(), frameworks());
        let rests = uses(&alert, &frameworks, &key("genocide-watch-2020-10"));
        let statements = rests.iter().filter(|one| matches!(one, SourceUse::Statement(..))).count();
        assert_eq!(statements, alert.statements().len());
        for check in &alert.checks {
            for source in &check.sources {
                let rests = uses(&alert, &frameworks, source);
                assert!(rests.iter().any(|one| matches!(one, SourceUse::Check(id, _) if *id == check.id)), "{source}");
            }
        }
    }

    #[test]
    fn framework_source_is_used_by_every_stage() {
        let rests = uses(&alert(), &frameworks(), &key("gw-ten-stages"));
        for stage in Stage::ALL {
            assert!(rests.contains(&SourceUse::Stage(stage)), "{stage:?}");
        }
        assert_eq!(uses(&alert(), &frameworks(), &key("nowhere")), []);
    }

    #[test]
    fn every_source_that_was_read_is_used() {
        let (alert, frameworks) = (real_alert(), frameworks());
        let idle: Vec<&str> = alert
            .sources
            .iter()
            .filter(|source| source.read != crate::alert::ReadAs::Unread)
            .filter(|source| uses(&alert, &frameworks, &source.id).is_empty())
            .map(|source| source.id.as_str())
            .collect();
        assert_eq!(idle, Vec::<&str>::new());
    }
}
