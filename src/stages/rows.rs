//! The content of a row of the stage timeline: the claim, verdicts that name their subject, and a bar for each period.

use crate::alert::{Alert, Check, Finding, Key, Stage};
use crate::shared::by_number;

use super::said::checks;
use super::time::{Bar, bars};

/// The maximum number of verdicts in a row.
pub const VERDICTS: usize = 2;

/// What others say about one point of the alert's text under a stage, never about the stage as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Their finding.
    pub finding: Finding,
    /// The point that it is about.
    pub subject: String,
}

/// One stage of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The stage.
    pub stage: Stage,
    /// The publisher's claim under it.
    pub claim: Option<String>,
    /// Whether the data has a statement under it.
    pub has_statements: bool,
    /// Whether the publisher names it as reached.
    pub named: bool,
    /// The verdicts of others.
    pub verdicts: Vec<Verdict>,
    /// The bar of each column, if it has one.
    pub bars: Vec<Option<Bar>>,
}

/// Returns the ten rows, in the framework's order.
pub fn rows(alert: &Alert, columns: &[Key]) -> Vec<Row> {
    let row = |stage: Stage| {
        let entry = alert.stages.iter().find(|entry| entry.stage == stage);
        Row {
            stage,
            claim: entry.and_then(|entry| entry.claim.clone()),
            has_statements: entry.is_some_and(|entry| !entry.statements.is_empty()),
            named: alert.names_stage(stage),
            verdicts: verdicts(alert, stage),
            bars: bars(alert, columns, stage),
        }
    };
    Stage::ALL.into_iter().map(row).collect()
}

/// Whether any row has a verdict. Without verdicts, the list has no column for them.
pub fn has_verdicts(rows: &[Row]) -> bool {
    rows.iter().any(|row| !row.verdicts.is_empty())
}

/// Returns the verdicts of a row. Checks of equal rank keep the order of the pane.
fn verdicts(alert: &Alert, stage: Stage) -> Vec<Verdict> {
    let first = foremost(alert, stage, VERDICTS).into_iter();
    first.filter_map(|check| Some(Verdict { finding: check.finding, subject: check.subject.clone()? })).collect()
}

/// Returns up to `most` of the checks in a stage's pane that name their subject: contradicting ones first, and one of each finding before
/// a second of any.
pub fn foremost(alert: &Alert, stage: Stage, most: usize) -> Vec<&Check> {
    let mut order: Vec<(bool, &Check)> = Vec::new();
    for check in checks(alert, stage).into_iter().filter(|check| check.subject.is_some()) {
        let again = order.iter().any(|(_, other)| other.finding == check.finding);
        order.push((again, check));
    }
    by_number(&mut order, |(again, check)| f64::from(check.finding.rank()) + if *again { 10.0 } else { 0.0 });
    order.into_iter().take(most).map(|(_, check)| check).collect()
}
