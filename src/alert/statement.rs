use serde::{Deserialize, Serialize, Serializer};

use super::{Key, Reference, Stage, When, recommendation_number};

/// One claim of the alert, restated in your own words. The speaker is always the alert's publisher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Statement {
    /// The id of this statement. It is part of an address, so it must never change.
    pub id: Key,
    /// A short name for the timeline.
    pub label: Option<String>,
    /// The claim in one or two sentences of your own. At most a few words are quoted, in “double quotation marks”.
    pub text: String,
    /// The date that the alert itself gives, never a guess.
    pub when: Option<When>,
    /// A note about that date, for example if it is after the alert.
    pub when_note: Option<String>,
    /// Where the alert makes the claim: usually one entry, the alert itself.
    #[serde(default)]
    pub sources: Vec<Citation>,
    /// Words that the alert marks as a link whose target no longer exists.
    #[serde(default)]
    pub lost_links: Vec<String>,
    /// What a reader needs to understand the text. It must explain a quoted insult.
    pub note: Option<String>,
}

/// A source and the passage in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Citation {
    /// Id of the source.
    pub id: Key,
    /// The passage, in words: “paragraph 2”.
    pub at: String,
}

/// One paragraph of the alert's running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct BackgroundParagraph {
    /// Its number, from 1.
    pub paragraph: u8,
    /// Its claims, one per statement.
    #[serde(default)]
    pub statements: Vec<Statement>,
}

/// Statements in the alert's list of stages that belong to no stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct UnassignedStatements {
    /// The stage that precedes them in the alert.
    pub after: Stage,
    /// Their claims.
    #[serde(default)]
    pub statements: Vec<Statement>,
}

/// The position of a statement in the alert.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum StatementPlace {
    /// In the title.
    Title,
    /// In this paragraph of the running text, from 1.
    Background(u8),
    /// Before the list of risk factors.
    RiskFactors,
    /// Under this risk factor.
    Factor(Key),
    /// Before the list of stages.
    Stages,
    /// Under this stage.
    Stage(Stage),
    /// In the list of stages, after this stage but under none.
    Unassigned(Stage),
    /// In the closing judgment.
    Judgment,
    /// In this recommendation.
    Recommendation(u8),
}

impl StatementPlace {
    /// Parses the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((kind, key)) = text.split_once(':') else {
            return match text {
                "title" => Some(Self::Title),
                "risk-factors" => Some(Self::RiskFactors),
                "stages" => Some(Self::Stages),
                "judgment" => Some(Self::Judgment),
                _ => None,
            };
        };
        match kind {
            "paragraph" => recommendation_number(key).map(Self::Background),
            "factor" => Key::new(key).map(Self::Factor),
            "stage" => Stage::from_key(key).map(Self::Stage),
            "behind-stage" => Stage::from_key(key).map(Self::Unassigned),
            "recommendation" => recommendation_number(key).map(Self::Recommendation),
            _ => None,
        }
    }

    /// Returns the record that the statement belongs to, if that record has an address.
    pub fn reference(&self) -> Option<Reference> {
        match self {
            Self::Stage(stage) => Some(Reference::Stage(*stage)),
            Self::Factor(factor) => Some(Reference::Factor(factor.clone())),
            Self::Recommendation(number) => Some(Reference::Recommendation(*number)),
            Self::Title
            | Self::Background(_)
            | Self::RiskFactors
            | Self::Stages
            | Self::Unassigned(_)
            | Self::Judgment => None,
        }
    }
}

impl TryFrom<String> for StatementPlace {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or(Reference::EXPECTED)
    }
}

impl Serialize for StatementPlace {
    /// Serializes the text form that [`StatementPlace::parse`] reads.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Title => serializer.serialize_str("title"),
            Self::Background(number) => serializer.collect_str(&format_args!("paragraph:{number}")),
            Self::RiskFactors => serializer.serialize_str("risk-factors"),
            Self::Factor(factor) => serializer.collect_str(&format_args!("factor:{}", factor.as_str())),
            Self::Stages => serializer.serialize_str("stages"),
            Self::Stage(stage) => serializer.collect_str(&format_args!("stage:{}", stage.key())),
            Self::Unassigned(stage) => serializer.collect_str(&format_args!("behind-stage:{}", stage.key())),
            Self::Judgment => serializer.serialize_str("judgment"),
            Self::Recommendation(number) => serializer.collect_str(&format_args!("recommendation:{number}")),
        }
    }
}
