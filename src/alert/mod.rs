//! The domain: what an early-warning alert is. Nothing here knows of a browser, of JSON or of a language of the interface.
//!
//! Every type that is part of the published data format derives its JSON Schema on native builds; see
//! `docs/data-format.md` for the format in words.

mod check;
mod date;
mod event;
mod framework;
mod key;
mod outline;
mod place;
mod recommendation;
mod reference;
mod risk_factor;
mod source;
mod stage;
mod statement;
mod tie;

pub use check::{Check, Confidence, Finding};
pub use date::{Date, Precision, When};
pub use event::Event;
pub use framework::{FrameworkFactor, FrameworkStage, Frameworks, Prevention, RiskFactorFramework, StageFramework};
pub use key::Key;
pub use outline::{
    EventOutline, FactorOutline, Outline, RecommendationOutline, StatementOutline, TieOutline, VersionOutline,
};
pub use place::Place;
pub use recommendation::{Addressee, Followed, Prevents, Recommendation};
pub use reference::{Part, Reference, recommendation_number};
pub use risk_factor::{Factor, Fit, RiskFactor};
pub use source::{Link, ReadAs, Source, SourceKind, WebAddress};
pub use stage::{Stage, StageEntry};
pub use statement::{BackgroundParagraph, Citation, Statement, StatementPlace, UnassignedStatements};
pub use tie::Tie;

use crate::shared::data_type;

data_type! {
    /// One organization's early-warning alert, restated, with what the editors added to it.
    pub struct Alert {
        /// Version of the data format: always 1 here.
        pub format: u32,
        /// Identity, also the last part of the alert's address.
        pub id: Key,
        /// Language of all texts, as a BCP 47 tag.
        pub language: String,
        /// The editors' title.
        pub title: String,
        /// The place that the alert is about, as a catalogue names it.
        pub region: String,
        /// The title that the publisher gave it.
        pub original_title: String,
        /// Level of alarm and what it meant to the publisher.
        pub level: Level,
        /// Who speaks in every statement.
        pub publisher: Publisher,
        /// When it was published and last checked.
        pub dates: Dates,
        /// Places that the alert and the events name.
        pub places: Vec<Place>,
        /// The editors' summary.
        pub summary: CitedText,
        /// What the title itself claims.
        pub title_statements: Vec<Statement>,
        /// The running text before the lists.
        pub background: Vec<BackgroundParagraph>,
        /// What the alert says of its risk factors as a whole.
        pub risk_factors_intro: Vec<Statement>,
        /// The risk factors that the alert names, in its order.
        pub risk_factors: Vec<RiskFactor>,
        /// What the alert says of the stages as a whole.
        pub stages_intro: Vec<Statement>,
        /// One entry for each of the ten stages, in the framework's order.
        pub stages: Vec<StageEntry>,
        /// Statements in the list of stages that stand under no stage.
        pub unassigned: Vec<UnassignedStatements>,
        /// The stages that the publisher names as reached.
        pub judgment: Judgment,
        /// What the alert recommends, in its order.
        pub recommendations: Vec<Recommendation>,
        /// The editors' ties between things.
        pub ties: Vec<Tie>,
        /// What others say.
        pub checks: Vec<Check>,
        /// Dated events that the editors added.
        pub events: Vec<Event>,
        /// Where to read all this.
        pub sources: Vec<Source>,
        /// What changed in this file, newest first.
        pub changes: Vec<Change>,
    }

    /// A text of the editors with the sources that carry it.
    pub struct CitedText {
        /// Plain text.
        pub text: String,
        /// Sources, best first.
        pub sources: Vec<Key>,
    }

    /// The level of alarm that the publisher chose.
    pub struct Level {
        /// Which of the publisher's three levels.
        pub key: LevelKey,
        /// What that level meant to the publisher when the alert was issued, and since.
        pub meaning: CitedText,
    }

    /// Who published the alert.
    pub struct Publisher {
        /// Name of the organization.
        pub name: String,
        /// Its address on the web.
        pub url: WebAddress,
        /// The person who signs, where one does.
        pub author: Option<String>,
    }

    /// The dates of the alert itself.
    pub struct Dates {
        /// When it was published, as exactly as the alert says.
        pub published: When,
        /// Its versions, oldest first.
        pub versions: Vec<Version>,
        /// When the editors last checked the file against its sources.
        pub checked: When,
    }

    /// One version of the alert.
    pub struct Version {
        /// When it appeared.
        pub date: When,
        /// How it differs.
        pub text: String,
        /// Where that is known from.
        pub sources: Vec<Key>,
    }

    /// The publisher's overall judgment.
    pub struct Judgment {
        /// Stages named as reached.
        pub stages: Vec<Stage>,
        /// The judgment, restated.
        pub statements: Vec<Statement>,
    }

    /// One entry of the data's change log.
    pub struct Change {
        /// When the file changed.
        pub date: When,
        /// What changed.
        pub text: String,
    }
}

crate::shared::keyed_enum! {
    /// Genocide Watch's levels of alarm, in the order of its own scale.
    pub enum LevelKey {
        /// Early stages are seen.
        Watch = "watch",
        /// Later stages are seen or near.
        Warning = "warning",
        /// The publisher holds that killing is under way.
        Emergency = "emergency",
    }
}

impl Alert {
    /// Every statement with its place, in the order of the alert.
    pub fn statements(&self) -> Vec<(StatementPlace, &Statement)> {
        let mut lists: Vec<(StatementPlace, &[Statement])> = vec![(StatementPlace::Title, &self.title_statements)];
        for paragraph in &self.background {
            lists.push((StatementPlace::Background(paragraph.paragraph), &paragraph.statements));
        }
        lists.push((StatementPlace::RiskFactors, &self.risk_factors_intro));
        for entry in &self.risk_factors {
            lists.push((StatementPlace::Factor(entry.factor), &entry.statements));
        }
        lists.push((StatementPlace::Stages, &self.stages_intro));
        for entry in &self.stages {
            lists.push((StatementPlace::Stage(entry.stage), &entry.statements));
            for group in &self.unassigned {
                if group.after == entry.stage {
                    lists.push((StatementPlace::Unassigned(group.after), &group.statements));
                }
            }
        }
        lists.push((StatementPlace::Judgment, &self.judgment.statements));
        for entry in &self.recommendations {
            lists.push((StatementPlace::Recommendation(entry.number), &entry.statements));
        }
        lists.into_iter().flat_map(|(place, list)| list.iter().map(move |statement| (place, statement))).collect()
    }

    /// A statement and its place, by identity.
    pub fn statement(&self, id: &Key) -> Option<(StatementPlace, &Statement)> {
        self.statements().into_iter().find(|(_, statement)| &statement.id == id)
    }

    /// A source, by identity.
    pub fn source(&self, id: &Key) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }

    /// Whether the publisher names this stage as reached.
    pub fn names_stage(&self, stage: Stage) -> bool {
        self.judgment.stages.contains(&stage)
    }

    /// The checks that speak about a thing.
    pub fn checks_about(&self, reference: &Reference) -> Vec<&Check> {
        self.checks.iter().filter(|check| check.about.contains(reference)).collect()
    }

    /// What the editors tied to a thing, with their reason, in the order of the data.
    pub fn tied_to(&self, reference: &Reference) -> Vec<(&Reference, &str)> {
        self.ties.iter().filter_map(|tie| tie.other_end(reference).map(|end| (end, tie.reason.as_str()))).collect()
    }
}
