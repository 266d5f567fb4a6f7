use super::{CitedText, Key, Source, Stage};
use crate::shared::data_type;

data_type! {
    /// Stanton's ten stages as this explainer restates them.
    pub struct StageFramework {
        /// Version of the data format: always 1 here.
        pub format: u32,
        /// Identity.
        pub id: Key,
        /// Language of all texts, as a BCP 47 tag.
        pub language: String,
        /// Name of the framework.
        pub title: String,
        /// Who made it.
        pub author: String,
        /// Its history, its limits and its critics.
        pub about: Vec<CitedText>,
        /// The stages.
        pub stages: Vec<FrameworkStage>,
        /// Where to read all this.
        pub sources: Vec<Source>,
    }

    /// One stage of the framework.
    pub struct FrameworkStage {
        /// Which stage.
        pub stage: Stage,
        /// Its number in the framework.
        pub number: u8,
        /// Its name.
        pub name: String,
        /// What it means.
        pub meaning: CitedText,
        /// What the framework says can prevent it.
        pub prevention: Vec<Prevention>,
    }

    /// One measure of prevention.
    pub struct Prevention {
        /// Identity within its stage.
        pub key: Key,
        /// The measure.
        pub text: String,
        /// Where to read it.
        pub sources: Vec<Key>,
    }

    /// Harff's risk factors as this explainer restates them.
    pub struct RiskFactorFramework {
        /// Version of the data format: always 1 here.
        pub format: u32,
        /// Identity.
        pub id: Key,
        /// Language of all texts, as a BCP 47 tag.
        pub language: String,
        /// Name of the framework.
        pub title: String,
        /// Who made it.
        pub author: String,
        /// Its history, its limits and its critics.
        pub about: Vec<CitedText>,
        /// The factors.
        pub factors: Vec<FrameworkFactor>,
        /// Where to read all this.
        pub sources: Vec<Source>,
    }

    /// One factor of the framework.
    pub struct FrameworkFactor {
        /// Identity.
        pub id: Key,
        /// Its number in the framework.
        pub number: u8,
        /// Its name.
        pub name: String,
        /// What it means.
        pub meaning: CitedText,
    }
}

/// Both frameworks that alerts refer to.
#[derive(Clone, Debug, PartialEq)]
pub struct Frameworks {
    /// Stanton's ten stages.
    pub stages: StageFramework,
    /// Harff's factors.
    pub factors: RiskFactorFramework,
}

impl Frameworks {
    /// The framework's entry for a stage.
    pub fn stage(&self, stage: Stage) -> Option<&FrameworkStage> {
        self.stages.stages.iter().find(|entry| entry.stage == stage)
    }

    /// The framework's entry for a factor.
    pub fn factor(&self, id: &Key) -> Option<&FrameworkFactor> {
        self.factors.factors.iter().find(|entry| &entry.id == id)
    }

    /// The sources of both.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.stages.sources.iter().chain(&self.factors.sources)
    }
}
