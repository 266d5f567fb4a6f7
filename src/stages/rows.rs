//! What a row of the stage timeline shows: the claim, verdicts that name their subject, and a bar for each period.

use crate::alert::{Alert, Finding, Key, Stage};
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

/// The verdicts of a row: of all that its pane tells, what contradicts the alert first; of each finding one before a second of any.
/// What is put first among equals stands first in the pane.
fn verdicts(alert: &Alert, stage: Stage) -> Vec<Verdict> {
    let all = checks(alert, stage).into_iter();
    let named: Vec<Verdict> =
        all.filter_map(|check| Some(Verdict { finding: check.finding, subject: check.subject.clone()? })).collect();
    let mut order: Vec<(bool, &Verdict)> = Vec::new();
    for verdict in &named {
        let again = order.iter().any(|(_, other)| other.finding == verdict.finding);
        order.push((again, verdict));
    }
    by_number(&mut order, |(again, verdict)| f64::from(verdict.finding.rank()) + if *again { 10.0 } else { 0.0 });
    order.into_iter().take(VERDICTS).map(|(_, verdict)| verdict.clone()).collect()
}
