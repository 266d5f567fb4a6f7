use super::{Factor, Key, Reference, Stage, When};
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
