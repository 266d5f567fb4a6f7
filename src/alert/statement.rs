use super::{Factor, Key, Reference, Stage, When, recommendation_number};
use crate::shared::data_type;

data_type! {
    /// One claim of the alert, in the editors' words. The speaker is always the alert's publisher.
    pub struct Statement {
        /// Identity within the alert; its address is `?statement=ID`.
        pub id: Key,
        /// A short name for the picture.
        pub label: Option<String>,
        /// The claim.
        pub text: String,
        /// The date that the alert itself gives to what it claims. Never a guess.
        pub when: Option<When>,
        /// What to know about that date.
        pub when_note: Option<String>,
        /// Where the claim is made.
        pub sources: Vec<Citation>,
        /// Words that the alert marks as a link whose target is lost.
        pub lost_links: Vec<String>,
        /// What the reader needs to understand the text, in the editors' words.
        pub note: Option<String>,
    }

    /// A source and the place in it.
    pub struct Citation {
        /// Which source.
        pub id: Key,
        /// Where in it, in words.
        pub at: String,
    }

    /// One paragraph of the running text.
    pub struct BackgroundParagraph {
        /// Its number, from 1.
        pub paragraph: u8,
        /// Its claims.
        pub statements: Vec<Statement>,
    }

    /// Statements in the list of stages that stand under no stage.
    pub struct UnassignedStatements {
        /// The stage whose entry stands before them.
        pub after: Stage,
        /// Their claims.
        pub statements: Vec<Statement>,
    }
}

/// Where in the alert a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementPlace {
    /// In the title.
    Title,
    /// In this paragraph of the running text, from 1.
    Background(u8),
    /// Before the list of risk factors.
    RiskFactors,
    /// Under this risk factor.
    Factor(Factor),
    /// Before the list of stages.
    Stages,
    /// Under this stage.
    Stage(Stage),
    /// In the list of stages, behind this one, under none.
    Unassigned(Stage),
    /// In the closing judgment.
    Judgment,
    /// In this recommendation.
    Recommendation(u8),
}

impl StatementPlace {
    /// Reads the text form.
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
            "factor" => Factor::from_key(key).map(Self::Factor),
            "stage" => Stage::from_key(key).map(Self::Stage),
            "behind-stage" => Stage::from_key(key).map(Self::Unassigned),
            "recommendation" => recommendation_number(key).map(Self::Recommendation),
            _ => None,
        }
    }

    /// The thing that the statement belongs to, where that thing has an address.
    pub fn reference(self) -> Option<Reference> {
        match self {
            Self::Stage(stage) => Some(Reference::Stage(stage)),
            Self::Factor(factor) => Some(Reference::Factor(factor)),
            Self::Recommendation(number) => Some(Reference::Recommendation(number)),
            Self::Title
            | Self::Background(_)
            | Self::RiskFactors
            | Self::Stages
            | Self::Unassigned(_)
            | Self::Judgment => None,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for StatementPlace {
    /// The text form, as [`StatementPlace::parse`] reads it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Title => serializer.serialize_str("title"),
            Self::Background(number) => serializer.collect_str(&format_args!("paragraph:{number}")),
            Self::RiskFactors => serializer.serialize_str("risk-factors"),
            Self::Factor(factor) => serializer.collect_str(&format_args!("factor:{}", factor.key())),
            Self::Stages => serializer.serialize_str("stages"),
            Self::Stage(stage) => serializer.collect_str(&format_args!("stage:{}", stage.key())),
            Self::Unassigned(stage) => serializer.collect_str(&format_args!("behind-stage:{}", stage.key())),
            Self::Judgment => serializer.serialize_str("judgment"),
            Self::Recommendation(number) => serializer.collect_str(&format_args!("recommendation:{number}")),
        }
    }
}
