use super::{Alert, Check, Key, Reference, Statement, StatementPlace};

/// One mention of a check on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckMention {
    /// The check.
    pub check: Check,
    /// Whether this mention shows the check in full. Later mentions link to the first one.
    pub in_full: bool,
}

/// A statement with the checks about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Its position in the alert.
    pub place: StatementPlace,
    /// The statement.
    pub statement: Statement,
    /// The checks about it.
    pub checks: Vec<CheckMention>,
}

/// The checks that a page has already shown. Each is shown in full only once.
#[derive(Debug, Default)]
pub struct MentionTracker {
    told: Vec<Key>,
}

impl MentionTracker {
    /// Returns a tracker for a page that has already shown these checks.
    pub fn after(told: &[&Check]) -> Self {
        Self { told: told.iter().map(|check| check.id.clone()).collect() }
    }

    /// Returns the checks about a record and counts them as shown.
    pub fn checks(&mut self, alert: &Alert, about: &Reference) -> Vec<CheckMention> {
        let checks = alert.checks_about(about).into_iter();
        checks
            .map(|check| {
                let in_full = !self.told.contains(&check.id);
                if in_full {
                    self.told.push(check.id.clone());
                }
                CheckMention { check: check.clone(), in_full }
            })
            .collect()
    }

    /// Returns a statement with the checks about it.
    pub fn claim(&mut self, alert: &Alert, place: StatementPlace, statement: &Statement) -> Claim {
        let checks = self.checks(alert, &Reference::Statement(statement.id.clone()));
        Claim { place, statement: statement.clone(), checks }
    }
}
