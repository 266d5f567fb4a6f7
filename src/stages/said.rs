//! What the alert says about a stage, and what others say about that. Each check is shown in full once; later mentions link to the first.

use crate::alert::{Alert, Check, Event, Fear, Finding, MentionTracker, Reference, Stage, Statement, StatementPlace};

use super::time;

pub use crate::alert::{CheckMention, Claim};

/// The alert's claims in a stage's pane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The closing judgment, if it names the stage, and the statements under the stage.
    pub own: Vec<Claim>,
    /// Statements from elsewhere that the editors tied to the stage.
    pub tied: Vec<Claim>,
}

/// Returns the statements in a stage's pane, in order: the judgment if it names the stage, the stage's own statements, the tied ones.
pub fn statements(alert: &Alert, stage: Stage) -> Vec<(StatementPlace, &Statement)> {
    let (own, tied) = parts(alert, stage);
    own.into_iter().chain(tied).collect()
}

type Placed<'a> = Vec<(StatementPlace, &'a Statement)>;

fn parts(alert: &Alert, stage: Stage) -> (Placed<'_>, Placed<'_>) {
    let all = alert.statements();
    let at = |place: StatementPlace| all.iter().filter(move |(here, _)| *here == place).cloned().collect::<Vec<_>>();
    let mut own = if alert.names_stage(stage) { at(StatementPlace::Judgment) } else { Vec::new() };
    own.extend(at(StatementPlace::Stage(stage)));
    let ends: Vec<&Reference> = alert.tied_to(&Reference::Stage(stage)).into_iter().map(|(end, _)| end).collect();
    let is_tied = |statement: &Statement| ends.contains(&&Reference::Statement(statement.id.clone()));
    let tied = all.iter().filter(|(_, statement)| is_tied(statement)).cloned().collect();
    (own, tied)
}

/// The alert's claims in a stage's pane.
pub fn said(alert: &Alert, stage: Stage) -> Said {
    let mut telling = MentionTracker::default();
    let mut claim = |(place, statement): (StatementPlace, &Statement)| telling.claim(alert, place, statement);
    let (own, tied) = parts(alert, stage);
    Said { own: own.into_iter().map(&mut claim).collect(), tied: tied.into_iter().map(&mut claim).collect() }
}

/// Returns the statements of the alert's list of stages that are under no stage. `told` lists the checks already shown before them.
pub fn under_no_stage(alert: &Alert, told: &[&Check]) -> Vec<Claim> {
    let mut telling = MentionTracker::after(told);
    let placed = alert.statements().into_iter().filter(|(place, _)| matches!(place, StatementPlace::Unassigned(_)));
    placed.map(|(place, statement)| telling.claim(alert, place, statement)).collect()
}

/// Returns the checks in a stage's pane, each once, in order.
pub fn checks(alert: &Alert, stage: Stage) -> Vec<&Check> {
    let mut checks: Vec<&Check> = Vec::new();
    for (_, statement) in statements(alert, stage) {
        for check in alert.checks_about(&Reference::Statement(statement.id.clone())) {
            if !checks.contains(&check) {
                checks.push(check);
            }
        }
    }
    checks
}

/// Returns the fears about the stage's own statements, in data order.
pub fn fears(alert: &Alert, stage: Stage) -> Vec<&Fear> {
    let (own, _) = parts(alert, stage);
    let about: Vec<Reference> =
        own.into_iter().map(|(_, statement)| Reference::Statement(statement.id.clone())).collect();
    // A fear about the judgment belongs to the stage of its other statements, if it has any.
    let judgment: Vec<Reference> =
        alert.judgment.statements.iter().map(|one| Reference::Statement(one.id.clone())).collect();
    let fits = |fear: &&Fear| {
        let of_stage = |reference: &Reference| about.contains(reference) && !judgment.contains(reference);
        let elsewhere = |reference: &Reference| matches!(reference, Reference::Statement(id) if matches!(alert.statement(id), Some((StatementPlace::Stage(other), _)) if other != stage));
        fear.about.iter().any(of_stage)
            || fear.about.iter().any(|reference| about.contains(reference)) && !fear.about.iter().any(elsewhere)
    };
    alert.fears.iter().filter(fits).collect()
}

/// One claim traced from the alert to what followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// The stage of the claim.
    pub stage: Stage,
    /// The claim.
    pub statement: Statement,
    /// A check that supports it.
    pub check: Check,
    /// The outcome, if the editors recorded it as a fear.
    pub fear: Option<Fear>,
    /// The events after the alert that are tied to the same stage.
    pub events: Vec<Event>,
}

/// Returns the first statement under a stage that others support and that was followed by a fear's outcome or an event.
pub fn trace(alert: &Alert) -> Option<Trace> {
    alert.statements().into_iter().find_map(|(place, statement)| {
        let StatementPlace::Stage(stage) = place else { return None };
        let about = Reference::Statement(statement.id.clone());
        let check = alert.checks_about(&about).into_iter().find(|check| check.finding == Finding::Supported)?;
        let fear = alert.fears.iter().find(|fear| fear.about.contains(&about));
        let events = time::events(alert, stage).1;
        let followed = fear.is_some() || !events.is_empty();
        followed.then(|| Trace {
            stage,
            statement: statement.clone(),
            check: check.clone(),
            fear: fear.cloned(),
            events: events.into_iter().cloned().collect(),
        })
    })
}

/// Returns the first stage whose pane shows a check.
pub fn stage_of_check(alert: &Alert, check: &Check) -> Option<Stage> {
    Stage::ALL.into_iter().find(|stage| checks(alert, *stage).contains(&check))
}
