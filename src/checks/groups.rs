//! The checks of an alert by finding, each with the claims that it is about. Each claim appears in full only once.

use crate::alert::{Alert, Check, Finding, Key, Part, Reference, Statement, StatementPlace, opening};

/// Checks with one finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The finding.
    pub finding: Finding,
    /// The checks, in the order of the data.
    pub entries: Vec<Entry>,
}

/// One check with what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// The check.
    pub check: Check,
    /// The claims and parts that it is about.
    pub about: Vec<About>,
}

/// A claim or part that a check is about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// A claim.
    Claim {
        /// Its position in the alert.
        place: StatementPlace,
        /// The claim.
        statement: Box<Statement>,
        /// Whether it appears here in full. Later mentions link to the first one.
        in_full: bool,
    },
    /// A part of the alert as a whole.
    Part(Part),
}

/// Groups the checks by finding, those that contradict the alert first.
///
/// `only`: the finding that the checks are limited to, if any.
pub fn groups(alert: &Alert, only: Option<Finding>) -> Vec<Group> {
    let mut told: Vec<Key> = Vec::new();
    let mut about = |reference: &Reference| match reference {
        Reference::Statement(id) => {
            let (place, statement) = alert.statement(id)?;
            let in_full = !told.contains(id);
            if in_full {
                told.push(id.clone());
            }
            Some(About::Claim { place, statement: Box::new(statement.clone()), in_full })
        }
        Reference::Whole(part) => Some(About::Part(*part)),
        Reference::Stage(_) | Reference::Factor(_) | Reference::Recommendation(_) | Reference::Event(_) => None,
    };
    let mut entry = |check: &Check| Entry {
        name: name(check),
        check: check.clone(),
        about: check.about.iter().filter_map(&mut about).collect(),
    };
    let found = alert.checks_by_finding().into_iter().filter(|(finding, _)| only.is_none_or(|only| only == *finding));
    found.map(|(finding, checks)| Group { finding, entries: checks.into_iter().map(&mut entry).collect() }).collect()
}

/// Returns the name of a check: its subject, or else the opening of its text.
fn name(check: &Check) -> String {
    check.subject.as_deref().map_or_else(|| opening(&check.text), with_capital)
}

/// Capitalizes the first letter of a text.
fn with_capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::components::testing::{alert, real_alert};

    #[test]
    fn every_check_is_listed_once_and_contradictions_come_first() {
        let alert = real_alert();
        let groups = groups(&alert, None);
        let findings: Vec<Finding> = groups.iter().map(|group| group.finding).collect();
        assert_eq!(findings.first(), Some(&Finding::Disputed));
        assert_eq!(findings.last(), Some(&Finding::Outcome));
        let ids: Vec<&Key> = groups.iter().flat_map(|group| &group.entries).map(|entry| &entry.check.id).collect();
        assert_eq!(ids.len(), alert.checks.len());
        assert_eq!(ids.into_iter().collect::<BTreeSet<_>>().len(), alert.checks.len());
        assert!(groups.iter().flat_map(|group| &group.entries).all(|entry| !entry.about.is_empty()));
    }

    #[test]
    fn claim_is_shown_in_full_only_at_its_first_mention_with_any_filter() {
        let alert = real_alert();
        for only in [None, Some(Finding::MissingContext), Some(Finding::Disputed)] {
            let mut seen = BTreeSet::new();
            for entry in groups(&alert, only).into_iter().flat_map(|group| group.entries) {
                for about in entry.about {
                    if let About::Claim { statement, in_full, .. } = about {
                        assert_eq!(seen.insert(statement.id.clone()), in_full, "{only:?}: {}", statement.id);
                    }
                }
            }
        }
    }

    #[test]
    fn filter_leaves_one_finding_and_alert_without_checks_has_no_groups() {
        let alert = real_alert();
        for finding in Finding::ALL {
            let groups = groups(&alert, Some(finding));
            assert!(groups.iter().all(|group| group.finding == finding));
            assert_eq!(!groups.is_empty(), alert.checks.iter().any(|check| check.finding == finding));
        }
        assert_eq!(groups(&self::alert(), None), []);
    }

    #[test]
    fn first_letter_is_capitalized() {
        assert_eq!(with_capital("dead of 1918"), "Dead of 1918");
        assert_eq!(with_capital("67,000 troops"), "67,000 troops");
        assert_eq!(with_capital("ələ"), "Ələ");
        assert_eq!(with_capital(""), "");
    }
}
