//! What the alert says of a stage, and what others say of that. Each check is told once in full; later mentions lead to the first.

use crate::alert::{Alert, Check, Event, Fear, Finding, MentionTracker, Reference, Stage, Statement, StatementPlace};

use super::time;

pub use crate::alert::{CheckMention, Claim};

/// What the pane of a stage holds of the alert.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The closing judgment, where it names the stage, and what stands under the stage.
    pub own: Vec<Claim>,
    /// Statements from elsewhere that the editors tied to the stage.
    pub tied: Vec<Claim>,
}

/// The statements that a stage's pane shows, in its order: the judgment where it names the stage, the stage's own, the tied ones.
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

/// What the pane of a stage holds of the alert.
pub fn said(alert: &Alert, stage: Stage) -> Said {
    let mut telling = MentionTracker::default();
    let mut claim = |(place, statement): (StatementPlace, &Statement)| telling.claim(alert, place, statement);
    let (own, tied) = parts(alert, stage);
    Said { own: own.into_iter().map(&mut claim).collect(), tied: tied.into_iter().map(&mut claim).collect() }
}

/// What the alert's list of stages says under no stage. No stage's own part shows it; `told` are checks that stand before it.
pub fn under_no_stage(alert: &Alert, told: &[&Check]) -> Vec<Claim> {
    let mut telling = MentionTracker::after(told);
    let placed = alert.statements().into_iter().filter(|(place, _)| matches!(place, StatementPlace::Unassigned(_)));
    placed.map(|(place, statement)| telling.claim(alert, place, statement)).collect()
}

/// The checks that a stage's pane tells, each once, in its order.
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

/// The fears that speak of a statement of a stage's pane, in the order of the data.
pub fn fears(alert: &Alert, stage: Stage) -> Vec<&Fear> {
    let (own, _) = parts(alert, stage);
    let about: Vec<Reference> =
        own.into_iter().map(|(_, statement)| Reference::Statement(statement.id.clone())).collect();
    // A fear that rests on the judgment as a whole belongs to the stage that its other statements stand under, where it has any.
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

/// One claim followed from the alert to what came after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// The stage that it stands under.
    pub stage: Stage,
    /// The claim.
    pub statement: Statement,
    /// Others who say the same.
    pub check: Check,
    /// What became of it, where the editors followed it as a fear.
    pub fear: Option<Fear>,
    /// What happened after the alert, as far as it is tied to the same stage.
    pub events: Vec<Event>,
}

/// The first statement under a stage that others support and that something followed; none where there is none.
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

/// In which stage's pane a check is told, the first of the ten.
pub fn told_at(alert: &Alert, check: &Check) -> Option<Stage> {
    Stage::ALL.into_iter().find(|stage| checks(alert, *stage).contains(&check))
}
