//! What the comparison shows of an alert.

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Coverage, Key, Notice, Stage, StatementPlace, Vocabulary, When};

/// What the comparison needs of an alert, `compare/ID.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared {
    /// Identity: the last part of the alert's address.
    pub id: Key,
    /// The editors' title.
    pub title: String,
    /// The title that the publisher gave it.
    pub original_title: String,
    /// Name of the publisher.
    pub publisher: String,
    /// When it was published.
    pub published: When,
    /// Name of the level that the publisher declared.
    pub level_name: String,
    /// Stages that the publisher names as reached.
    #[serde(default)]
    pub named: Vec<Stage>,
    /// How much of the text the editors could read.
    #[serde(default)]
    pub coverage: Coverage,
    /// What the publisher did with it: replaced or withdrawn, when, and by which later version.
    pub notice: Option<Notice>,
    /// What it claims under each stage, in the framework's order.
    #[serde(default)]
    pub stages: Vec<ComparedStage>,
    /// The risk factors that it names, in its order.
    #[serde(default)]
    pub factors: Vec<ComparedFactor>,
    /// What it recommends, in its order.
    #[serde(default)]
    pub recommendations: Vec<ComparedRecommendation>,
    /// Every statement, in the order of the text.
    #[serde(default)]
    pub statements: Vec<Said>,
}

/// A stage of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedStage {
    /// Which stage.
    pub stage: Stage,
    /// What the alert says of it, in a few words.
    pub claim: Option<String>,
    /// Whether the editors placed the statements under this stage.
    #[serde(default)]
    pub mapped_by_editors: bool,
}

/// A risk factor of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedFactor {
    /// Identity in the alert.
    pub factor: Key,
    /// As the alert names it, restated.
    pub name: String,
    /// The factor of the framework that it is closest to.
    pub framework_factor: Option<Key>,
}

/// A recommendation of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedRecommendation {
    /// Its number in the alert.
    pub number: u8,
    /// What it asks for, in a few words.
    pub name: String,
    /// Who is asked.
    pub addressee: String,
}

/// A statement of a compared alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Where the alert says it.
    pub place: StatementPlace,
    /// Identity in the alert. Two versions of one alert use one id for what corresponds.
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
    /// The most that a file of it may have, in bytes.
    pub const MAX_BYTES: usize = 1024 * 1024;

    /// Whether that alert replaced this one.
    pub fn is_replaced_by(&self, other: &Self) -> bool {
        self.notice.as_ref().is_some_and(|notice| notice.by.as_ref() == Some(&other.id))
    }

    /// Whether the publisher names this stage as reached.
    pub fn names(&self, stage: Stage) -> bool {
        self.named.contains(&stage)
    }
}
