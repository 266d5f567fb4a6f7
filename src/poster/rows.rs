//! The content of the poster's rows. Space is limited, so the same limits apply to all stages.

use crate::alert::{Alert, Check, Frameworks, Stage};
use crate::stages::rows::foremost;

/// The maximum number of checks per row.
pub const CHECKS: usize = 2;
/// The maximum number of prevention measures per row.
pub const MEASURES: usize = 2;

/// The publisher's statements on a stage, as the poster shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// Every statement.
    Whole(Vec<String>),
    /// The short claim, because a statement needs an editors' note, for example if it quotes an insult. The explainer shows both.
    InShort(String),
    /// The publisher said nothing.
    Nothing,
}

/// A mention of a check on the poster.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The check.
    pub check: Check,
    /// Whether this is the first mention, which shows the text. Later rows show only the verdict and the subject.
    pub first: bool,
}

/// One stage of the poster.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The stage.
    pub stage: Stage,
    /// Whether the publisher names the stage as reached.
    pub named: bool,
    /// The publisher's statements on it.
    pub claimed: Claimed,
    /// The checks of those statements.
    pub checks: Vec<Mention>,
    /// The measures that can prevent it.
    pub prevention: Vec<String>,
}

/// Builds the ten rows, in the framework's order.
pub fn rows(alert: &Alert, frameworks: &Frameworks) -> Vec<Row> {
    let mut told: Vec<&Check> = Vec::new();
    let row = |stage: Stage| {
        let mention = |check| {
            let first = !told.contains(&check);
            if first {
                told.push(check);
            }
            Mention { check: check.clone(), first }
        };
        let checks = foremost(alert, stage, CHECKS).into_iter().map(mention).collect();
        let measures = frameworks.stage(stage).into_iter().flat_map(|entry| &entry.prevention);
        Row {
            stage,
            named: alert.names_stage(stage),
            claimed: claimed(alert, stage),
            checks,
            prevention: measures.take(MEASURES).map(|measure| measure.text.clone()).collect(),
        }
    };
    Stage::ALL.into_iter().map(row).collect()
}

fn claimed(alert: &Alert, stage: Stage) -> Claimed {
    let Some(entry) = alert.stages.iter().find(|entry| entry.stage == stage) else { return Claimed::Nothing };
    if entry.statements.is_empty() {
        return Claimed::Nothing;
    }
    let noted = entry.statements.iter().any(|statement| statement.note.is_some());
    match &entry.claim {
        Some(claim) if noted => Claimed::InShort(claim.clone()),
        _ => Claimed::Whole(entry.statements.iter().map(|statement| statement.text.clone()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{alert, frameworks, real_alert};

    fn row(alert: &Alert, stage: Stage) -> Row {
        rows(alert, &frameworks()).into_iter().find(|row| row.stage == stage).expect("a row")
    }

    #[test]
    fn insults_never_appear_on_the_poster() {
        let row = row(&real_alert(), Stage::Dehumanization);
        assert_eq!(row.claimed, Claimed::InShort("Armenians were called four insulting names".to_owned()));
        for row in rows(&real_alert(), &frameworks()) {
            let told = row.checks.into_iter().filter_map(|mention| mention.check.gist).collect::<Vec<_>>();
            let text = format!("{:?} {told:?}", row.claimed);
            assert!(!text.contains("infidel") && !text.contains("eftovers") && !text.contains("bandits"), "{text}");
        }
    }

    #[test]
    fn stages_have_equally_many_measures_and_checks_one_first_mention() {
        let rows = rows(&real_alert(), &frameworks());
        assert_eq!(rows.len(), 10);
        assert!(rows.iter().all(|row| row.prevention.len() == MEASURES));
        let mentions: Vec<&Mention> = rows.iter().flat_map(|row| &row.checks).collect();
        for mention in &mentions {
            let same = mentions.iter().filter(|other| other.check.id == mention.check.id);
            assert_eq!(same.filter(|other| other.first).count(), 1, "{}", mention.check.id);
        }
        let named: Vec<Stage> = rows.iter().filter(|row| row.named).map(|row| row.stage).collect();
        assert_eq!(named, [Stage::Extermination, Stage::Denial]);
    }

    #[test]
    fn stage_without_statements_claims_nothing() {
        let row = row(&alert(), Stage::Denial);
        assert_eq!((row.claimed, row.checks), (Claimed::Nothing, Vec::new()));
    }
}
