use super::{Alert, Check, Key, Reference, Statement, StatementPlace};

/// A check where it is mentioned.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckMention {
    /// The check.
    pub check: Check,
    /// Whether it is told here in full. Later mentions lead to this one.
    pub in_full: bool,
}

/// A statement with what others say of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Where in the alert it stands.
    pub place: StatementPlace,
    /// The statement.
    pub statement: Statement,
    /// What others say of it.
    pub checks: Vec<CheckMention>,
}

/// Which checks a page has told so far. Each is told in full once.
#[derive(Debug, Default)]
pub struct MentionTracker {
    told: Vec<Key>,
}

impl MentionTracker {
    /// Where these checks have been told already.
    pub fn after(told: &[&Check]) -> Self {
        Self { told: told.iter().map(|check| check.id.clone()).collect() }
    }

    /// What others say of a thing.
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

    /// A statement with what others say of it.
    pub fn claim(&mut self, alert: &Alert, place: StatementPlace, statement: &Statement) -> Claim {
        let checks = self.checks(alert, &Reference::Statement(statement.id.clone()));
        Claim { place, statement: statement.clone(), checks }
    }
}
