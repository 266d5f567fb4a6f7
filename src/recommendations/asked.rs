//! What the alert asked for: who was asked, what others say, what the editors tied to it, how it is cited.

use crate::alert::{Alert, Check, Key, Part, Recommendation, Reference, Statement, StatementPlace, Vocabulary};
use crate::shared::decimal;
use crate::stages::said::{CheckMention, Claim};
use crate::words::Words;

/// All that the page shows. Each check is told in full once, where it is first mentioned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// What others say of the recommendations as a whole.
    pub whole: Vec<CheckMention>,
    /// The recommendations, in the alert's order.
    pub asked: Vec<Asked>,
}

/// One recommendation.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The recommendation.
    pub entry: Recommendation,
    /// Who was asked.
    pub addressee: String,
    /// What kind of measure.
    pub measure: String,
    /// Its statements, each with what others say of it.
    pub claims: Vec<Claim>,
    /// What others say of it beyond its statements.
    pub checks: Vec<CheckMention>,
    /// What the editors tied to it, each with the reason.
    pub ties: Vec<(Reference, String)>,
}

/// What the page shows of an alert.
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

/// What the editors tied to a recommendation or to one of its statements: stages first, then factors, then statements.
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

/// Who is asked, each once with a name: in the vocabulary's order, then whom only a recommendation names.
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

/// The id of the element that tells of a recommendation.
pub fn recommendation_id(number: u8) -> String {
    ["recommendation-", &decimal(number)].concat()
}

/// A recommendation as it can be quoted: what was asked, by whom, when, that it was restated, and where to read it. `page` is the
/// address of the page.
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
