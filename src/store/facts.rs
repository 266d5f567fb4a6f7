use crate::address::{Page, View};
use crate::alert::{Alert, Check, Finding, Key, Recommendation};

/// The parts of a page's alert that an intent can refer to. The default is a page without an alert.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlertFacts {
    /// The alert's id, if the page shows an alert.
    pub alert: Option<Key>,
    /// Its risk factors, in the alert's order.
    pub factors: Vec<Key>,
    /// Its statements.
    pub statements: Vec<Key>,
    /// The events listed with it.
    pub events: Vec<Key>,
    /// The checks by others.
    pub checks: Vec<CheckFact>,
    /// Its recommendations.
    pub recommendations: Vec<RecommendationFact>,
    /// Its sources.
    pub sources: Vec<Key>,
    /// The periods that its timeline can be filtered by.
    pub periods: Vec<Key>,
}

/// The parts of a check that a filter needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFact {
    /// Its id.
    pub id: Key,
    /// How it relates to the alert.
    pub finding: Finding,
}

/// The parts of a recommendation that a filter needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationFact {
    /// Its number in the alert, from 1.
    pub number: u8,
    /// Its addressee.
    pub addressee: Key,
}

impl AlertFacts {
    /// Returns whether the running app can show a page: a page without an alert, the file that the reader opened, or this alert.
    pub fn has_page(&self, page: &Page) -> bool {
        match page {
            Page::Alert(id, _) | Page::Embed(id, _) => self.alert.as_ref() == Some(id),
            Page::Open(_)
            | Page::File(_)
            | Page::Catalogue
            | Page::List(_)
            | Page::Method
            | Page::Stages
            | Page::Compare(_) => true,
        }
    }

    /// Returns whether the alert has the part that a view shows.
    pub fn has_part(&self, view: &View) -> bool {
        match view {
            View::Factors(Some(key)) => self.has_factor(key),
            View::Recommendations(Some(number)) => self.recommendations.iter().any(|entry| entry.number == *number),
            View::Events(Some(key)) => self.events.contains(key),
            View::Checks(Some(key)) => self.checks.iter().any(|entry| entry.id == *key),
            View::Text(Some(key)) => self.statements.contains(key),
            View::Sources(Some(key)) => self.sources.contains(key),
            View::EmbedCode(Some(key)) => View::from_frame_key(key).is_some(),
            View::Timeline
            | View::Stage(_)
            | View::Factors(None)
            | View::Recommendations(None)
            | View::Events(None)
            | View::Checks(None)
            | View::Text(None)
            | View::Sources(None)
            | View::EmbedCode(None)
            | View::Cite
            | View::Poster
            | View::Lesson(_) => true,
        }
    }

    /// Returns whether the alert has this risk factor.
    pub fn has_factor(&self, key: &Key) -> bool {
        self.factors.contains(key)
    }

    /// Returns whether a recommendation is addressed to this addressee.
    pub fn has_addressee(&self, key: &Key) -> bool {
        self.recommendations.iter().any(|entry| entry.addressee == *key)
    }

    /// Returns whether a check has this finding.
    pub fn has_finding(&self, finding: Finding) -> bool {
        self.checks.iter().any(|entry| entry.finding == finding)
    }

    /// Returns whether a filter by addressee hides the part that a view shows.
    pub fn hides_by_addressee(&self, view: &View, addressee: &Key) -> bool {
        let View::Recommendations(Some(number)) = view else { return false };
        self.recommendations.iter().any(|entry| entry.number == *number && entry.addressee != *addressee)
    }

    /// Returns whether a filter by finding hides the part that a view shows.
    pub fn hides_by_finding(&self, view: &View, finding: Finding) -> bool {
        let View::Checks(Some(key)) = view else { return false };
        self.checks.iter().any(|entry| entry.id == *key && entry.finding != finding)
    }
}

impl From<&Alert> for AlertFacts {
    fn from(alert: &Alert) -> Self {
        let check = |check: &Check| CheckFact { id: check.id.clone(), finding: check.finding };
        let recommendation =
            |entry: &Recommendation| RecommendationFact { number: entry.number, addressee: entry.addressee.clone() };
        Self {
            alert: Some(alert.id.clone()),
            factors: alert.risk_factors.iter().map(|entry| entry.factor.clone()).collect(),
            statements: alert.statements().into_iter().map(|(_, statement)| statement.id.clone()).collect(),
            events: alert.events.iter().map(|event| event.id.clone()).collect(),
            checks: alert.checks.iter().map(check).collect(),
            recommendations: alert.recommendations.iter().map(recommendation).collect(),
            sources: alert.sources.iter().map(|source| source.id.clone()).collect(),
            periods: alert.vocabulary.periods.iter().map(|period| period.id.clone()).collect(),
        }
    }
}
