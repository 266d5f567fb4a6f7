//! The statements, checks and ties of each factor. Each check is shown in full once; later mentions link to the first.

use crate::alert::{Alert, Check, Key, Part, Reference, RiskFactor, Statement, StatementPlace};
use crate::shared::by_number;
use crate::stages::said::{CheckMention, Claim};

/// A factor of the alert with its statements, checks and ties.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The factor.
    pub factor: RiskFactor,
    /// The alert's claims about it, each with its checks.
    pub claims: Vec<Claim>,
    /// The checks of the factor itself.
    pub checks: Vec<CheckMention>,
    /// The items that the editors tied to it or to its statements.
    pub ties: Vec<Tied>,
}

/// An item tied to a factor, with the editors' reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Tied {
    /// The item.
    pub to: Reference,
    /// The editors' reason.
    pub reason: String,
}

/// The content of the checklist page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checklist {
    /// The alert's claims about its factors as a whole.
    pub intro: Vec<Claim>,
    /// The checks of the factors as a whole, except those already listed in `intro`.
    pub checks: Vec<CheckMention>,
    /// The factors, in the alert's order.
    pub rows: Vec<Row>,
}

/// Builds the checklist of an alert, in the alert's order.
pub fn checklist(alert: &Alert) -> Checklist {
    let mut told = Vec::new();
    let intro = claims(alert, StatementPlace::RiskFactors, &alert.risk_factors_intro, &mut told);
    let shown: Vec<Key> = told.clone();
    let mut checks = tell(alert.checks_about(&Reference::Whole(Part::RiskFactors)), &mut told);
    checks.retain(|one| !shown.contains(&one.check.id));
    let rows = alert.risk_factors.iter().map(|factor| row(alert, factor, &mut told)).collect();
    Checklist { intro, checks, rows }
}

fn row(alert: &Alert, factor: &RiskFactor, told: &mut Vec<Key>) -> Row {
    let claims = claims(alert, StatementPlace::Factor(factor.factor.clone()), &factor.statements, told);
    let me = Reference::Factor(factor.factor.clone());
    let checks = tell(alert.checks_about(&me), told);
    let own = factor.statements.iter().map(|statement| Reference::Statement(statement.id.clone()));
    let ends: Vec<Reference> = [me].into_iter().chain(own).collect();
    let mut ties: Vec<Tied> = Vec::new();
    for (to, reason) in ends.iter().flat_map(|end| alert.tied_to(end)) {
        if !ends.contains(to) && ties.iter().all(|tied| tied.to != *to) {
            ties.push(Tied { to: to.clone(), reason: reason.to_owned() });
        }
    }
    by_number(&mut ties, |tied| f64::from(rank(&tied.to)));
    Row { factor: factor.clone(), claims, checks, ties }
}

fn claims(alert: &Alert, place: StatementPlace, statements: &[Statement], told: &mut Vec<Key>) -> Vec<Claim> {
    let mut claim = |statement: &Statement| {
        let about = Reference::Statement(statement.id.clone());
        let checks = tell(alert.checks_about(&about), told);
        Claim { place: place.clone(), statement: statement.clone(), checks }
    };
    statements.iter().map(&mut claim).collect()
}

fn tell(checks: Vec<&Check>, told: &mut Vec<Key>) -> Vec<CheckMention> {
    let mut tell = |check: &Check| {
        let in_full = !told.contains(&check.id);
        if in_full {
            told.push(check.id.clone());
        }
        CheckMention { check: check.clone(), in_full }
    };
    checks.into_iter().map(&mut tell).collect()
}

/// Returns the sort order of ties: stages first, as in the data's rules, then the rest by kind.
fn rank(to: &Reference) -> u8 {
    match to {
        Reference::Stage(_) => 0,
        Reference::Recommendation(_) => 1,
        Reference::Factor(_) => 2,
        Reference::Statement(_) => 3,
        Reference::Event(_) => 4,
        Reference::Whole(_) => 5,
    }
}
