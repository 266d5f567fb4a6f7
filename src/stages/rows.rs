//! What a row of the stage timeline shows: the claim, verdicts that name their subject, and a bar for each period.

use crate::alert::{Alert, Check, Finding, Key, Stage};
use crate::shared::by_number;

use super::said::checks;
use super::time::{Bar, bars};

/// How many verdicts a row shows at most.
pub const VERDICTS: usize = 2;

/// How others see one point of what the alert says under a stage. It never is about the stage as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How they see it.
    pub finding: Finding,
    /// Which point.
    pub subject: String,
}

/// One stage of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which stage.
    pub stage: Stage,
    /// What the publisher says under it.
    pub claim: Option<String>,
    /// Whether the publisher names it as reached.
    pub named: bool,
    /// What others say.
    pub verdicts: Vec<Verdict>,
    /// One bar or none for each column.
    pub bars: Vec<Option<Bar>>,
}

/// The ten rows, in the framework's order.
pub fn rows(alert: &Alert, columns: &[Key]) -> Vec<Row> {
    let row = |stage: Stage| Row {
        stage,
        claim: alert.stages.iter().find(|entry| entry.stage == stage).and_then(|entry| entry.claim.clone()),
        named: alert.names_stage(stage),
        verdicts: verdicts(alert, stage),
        bars: bars(alert, columns, stage),
    };
    Stage::ALL.into_iter().map(row).collect()
}

/// Whether any row has a verdict. An alert that nobody has checked has no column for them.
pub fn has_verdicts(rows: &[Row]) -> bool {
    rows.iter().any(|row| !row.verdicts.is_empty())
}

/// The verdicts of a row. What is put first among equals stands first in the pane.
fn verdicts(alert: &Alert, stage: Stage) -> Vec<Verdict> {
    let first = foremost(alert, stage, VERDICTS).into_iter();
    first.filter_map(|check| Some(Verdict { finding: check.finding, subject: check.subject.clone()? })).collect()
}

/// Some of the checks that a stage's pane tells, at most so many of those that name their subject: what contradicts the alert first; of
/// each finding one before a second of any.
pub fn foremost(alert: &Alert, stage: Stage, most: usize) -> Vec<&Check> {
    let mut order: Vec<(bool, &Check)> = Vec::new();
    for check in checks(alert, stage).into_iter().filter(|check| check.subject.is_some()) {
        let again = order.iter().any(|(_, other)| other.finding == check.finding);
        order.push((again, check));
    }
    by_number(&mut order, |(again, check)| f64::from(check.finding.rank()) + if *again { 10.0 } else { 0.0 });
    order.into_iter().take(most).map(|(_, check)| check).collect()
}
