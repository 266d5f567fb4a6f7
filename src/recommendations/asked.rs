//! The content of the recommendations page: addressees, checks, ties and citations.

use crate::alert::{Alert, Check, Key, Part, Recommendation, Reference, Statement, StatementPlace, Vocabulary};
use crate::shared::decimal;
use crate::stages::said::{CheckMention, Claim};
use crate::words::Words;

/// The content of the page. Each check is shown in full only at its first mention.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// The checks of the recommendations as a whole.
    pub whole: Vec<CheckMention>,
    /// The recommendations, in the alert's order.
    pub asked: Vec<Asked>,
}

/// One recommendation.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The recommendation.
    pub entry: Recommendation,
    /// The name of the addressee.
    pub addressee: String,
    /// The name of the kind of measure.
    pub measure: String,
    /// Its statements, each with its checks.
    pub claims: Vec<Claim>,
    /// The checks of the recommendation itself.
    pub checks: Vec<CheckMention>,
    /// The items that the editors tied to it, each with the reason.
    pub ties: Vec<(Reference, String)>,
}

/// Builds the content of the page.
pub fn panel(alert: &Alert) -> Panel {
    let mut told: Vec<Key> = Vec::new();
    let mut tell = |about: &Reference| {
        let mut mention = |check: &Check| {
            let in_full = !told.contains(&check.id);
            if in_full {
                told.push(check.id.clone());
            }
            CheckMention { check: check.clone(), in_full }
        };
        alert.checks_about(about).into_iter().map(&mut mention).collect::<Vec<_>>()
    };
    let whole = tell(&Reference::Whole(Part::Recommendations));
    let asked = alert.recommendations.iter().map(|entry| Asked {
        addressee: Vocabulary::name(&alert.vocabulary.addressees, &entry.addressee).to_owned(),
        measure: Vocabulary::name(&alert.vocabulary.measures, &entry.kind).to_owned(),
        claims: entry
            .statements
            .iter()
            .map(|statement| Claim {
                place: StatementPlace::Recommendation(entry.number),
                statement: statement.clone(),
                checks: tell(&Reference::Statement(statement.id.clone())),
            })
            .collect(),
        checks: tell(&Reference::Recommendation(entry.number)),
        ties: ties(alert, entry),
        entry: entry.clone(),
    });
    Panel { asked: asked.collect(), whole }
}

/// Returns the items tied to a recommendation or to one of its statements: stages first, then factors, then the rest.
fn ties(alert: &Alert, entry: &Recommendation) -> Vec<(Reference, String)> {
    let of = |statement: &Statement| Reference::Statement(statement.id.clone());
    let ends = [Reference::Recommendation(entry.number)].into_iter().chain(entry.statements.iter().map(of));
    let mut ties: Vec<(Reference, String)> = Vec::new();
    for end in ends {
        for (other, reason) in alert.tied_to(&end) {
            if !ties.iter().any(|(known, _)| known == other) {
                ties.push((other.clone(), reason.to_owned()));
            }
        }
    }
    let rank = |(other, _): &(Reference, String)| match other {
        Reference::Stage(_) => 0.0,
        Reference::Factor(_) => 1.0,
        _ => 2.0,
    };
    crate::shared::by_number(&mut ties, rank);
    ties
}

/// Returns the addressees without duplicates, with their names: in the vocabulary's order, then those that are not in the vocabulary.
pub fn addressees(alert: &Alert) -> Vec<(Key, String)> {
    let asked = |id: &Key| alert.recommendations.iter().any(|entry| &entry.addressee == id);
    let named = alert.vocabulary.addressees.iter().map(|entry| &entry.id).filter(|id| asked(id));
    let mut all: Vec<(Key, String)> = Vec::new();
    for id in named.chain(alert.recommendations.iter().map(|entry| &entry.addressee)) {
        if !all.iter().any(|(known, _)| known == id) {
            all.push((id.clone(), Vocabulary::name(&alert.vocabulary.addressees, id).to_owned()));
        }
    }
    all
}

/// Returns the id of a recommendation's element.
pub fn recommendation_id(number: u8) -> String {
    ["recommendation-", &decimal(number)].concat()
}

/// Returns a recommendation's text with its citation: publisher, title, date, number and URL. `page` is the URL of the page.
pub fn citation(alert: &Alert, words: Words, asked: &Asked, page: &str) -> String {
    let texts: Vec<&str> = asked.claims.iter().map(|claim| claim.statement.text.as_str()).collect();
    let number = asked.entry.number;
    let citation = words.citation(
        &alert.publisher.name,
        &alert.original_title,
        &words.when(alert.dates.published),
        &words.place_recommendation(&decimal(number)),
        &[page, "#", &recommendation_id(number)].concat(),
    );
    [&texts.join(" "), "\n", &citation].concat()
}
