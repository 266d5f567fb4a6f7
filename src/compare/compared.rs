//! The data that the comparison shows for an alert.

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Coverage, Key, Notice, Stage, StatementPlace, Vocabulary, When};

/// The data that the comparison needs from an alert: `compare/ID.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// The alert's id, the last part of its address.
    pub id: Key,
    /// The editors' title.
    pub title: String,
    /// The publisher's title.
    pub original_title: String,
    /// The publisher's name.
    pub publisher: String,
    /// The date of publication.
    pub published: When,
    /// The name of the level that the publisher declared.
    pub level_name: String,
    /// The stages that the publisher names as reached.
    #[serde(default)]
    pub named: Vec<Stage>,
    /// The extent of the text that the editors could read.
    #[serde(default)]
    pub coverage: Coverage,
    /// Whether and when the publisher replaced or withdrew it, and the later version.
    pub notice: Option<Notice>,
    /// Its claims for each stage, in the framework's order.
    #[serde(default)]
    pub stages: Vec<ComparedStage>,
    /// Its risk factors, in the alert's order.
    #[serde(default)]
    pub factors: Vec<ComparedFactor>,
    /// Its recommendations, in the alert's order.
    #[serde(default)]
    pub recommendations: Vec<ComparedRecommendation>,
    /// Every statement, in the order of the text.
    #[serde(default)]
    pub statements: Vec<Said>,
}

/// A stage of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedStage {
    /// The stage.
    pub stage: Stage,
    /// A short form of the alert's claim about it.
    pub claim: Option<String>,
    /// Whether the editors placed the statements under this stage.
    #[serde(default)]
    pub mapped_by_editors: bool,
}

/// A risk factor of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedFactor {
    /// The factor's id in the alert.
    pub factor: Key,
    /// The alert's name for the factor, restated.
    pub name: String,
    /// The closest factor in the framework.
    pub framework_factor: Option<Key>,
}

/// A recommendation of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedRecommendation {
    /// Its number in the alert.
    pub number: u8,
    /// A short form of the recommendation.
    pub name: String,
    /// The addressee.
    pub addressee: String,
}

/// A statement of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The statement's place in the alert.
    pub place: StatementPlace,
    /// The statement's id in the alert. Two versions of one alert use the same id for statements that correspond.
    pub id: Key,
    /// The editors' restatement.
    pub text: String,
}

impl From<&Alert> for Compared {
    fn from(alert: &Alert) -> Self {
        let addressee = |key| Vocabulary::name(&alert.vocabulary.addressees, key).to_owned();
        Self {
            id: alert.id.clone(),
            title: alert.title.clone(),
            original_title: alert.original_title.clone(),
            publisher: alert.publisher.name.clone(),
            published: alert.dates.published,
            level_name: alert.level_name().to_owned(),
            named: alert.judgment.stages.clone(),
            coverage: alert.coverage.clone(),
            notice: alert.notice.clone(),
            stages: alert
                .stages
                .iter()
                .map(|entry| ComparedStage {
                    stage: entry.stage,
                    claim: entry.claim.clone(),
                    mapped_by_editors: alert.is_placed_by_editors(entry.stage),
                })
                .collect(),
            factors: alert
                .risk_factors
                .iter()
                .map(|entry| ComparedFactor {
                    factor: entry.factor.clone(),
                    name: entry.name.clone(),
                    framework_factor: entry.framework_factor.clone(),
                })
                .collect(),
            recommendations: alert
                .recommendations
                .iter()
                .map(|entry| ComparedRecommendation {
                    number: entry.number,
                    name: entry.name.clone(),
                    addressee: addressee(&entry.addressee),
                })
                .collect(),
            statements: alert
                .statements()
                .into_iter()
                .map(|(place, statement)| Said { place, id: statement.id.clone(), text: statement.text.clone() })
                .collect(),
        }
    }
}

impl Compared {
    /// The maximum size of a file, in bytes.
    pub const MAX_BYTES: usize = 1024 * 1024;

    /// Returns whether `other` replaced this alert.
    pub fn is_replaced_by(&self, other: &Self) -> bool {
        self.notice.as_ref().is_some_and(|notice| notice.by.as_ref() == Some(&other.id))
    }

    /// Returns whether the publisher names this stage as reached.
    pub fn names(&self, stage: Stage) -> bool {
        self.named.contains(&stage)
    }
}
