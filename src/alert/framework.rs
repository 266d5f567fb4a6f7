use serde::{Deserialize, Serialize};

use super::{CitedText, Key, Source, Stage};
use crate::shared::keyed_enum;

/// Stanton's ten stages as this explainer restates them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct StageFramework {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// Its id.
    pub id: Key,
    /// Language of all texts, as a BCP 47 tag.
    pub language: String,
    /// Name of the framework.
    pub title: String,
    /// Its author.
    pub author: String,
    /// Its history, its limits and its critics.
    #[serde(default)]
    pub about: Vec<CitedText>,
    /// The stages.
    #[serde(default)]
    pub stages: Vec<FrameworkStage>,
    /// The sources of the texts.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// One stage of the framework.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FrameworkStage {
    /// The stage.
    pub stage: Stage,
    /// Its number in the framework.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// The content notes that readers see before the stage.
    #[serde(default)]
    pub content_note: Vec<ContentNote>,
    /// Its meaning.
    pub meaning: CitedText,
    /// The measures that can prevent it, according to the framework.
    #[serde(default)]
    pub prevention: Vec<Prevention>,
}

keyed_enum! {
    /// A kind of content that readers are warned about in advance.
    pub enum ContentNote {
        /// People are hunted, hurt or driven out.
        Violence = "violence",
        /// Many people are killed.
        MassKilling = "mass-killing",
        /// Rape and other sexual violence.
        SexualViolence = "sexual-violence",
    }
}

/// A preventive measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Prevention {
    /// Its id, unique within its stage.
    pub key: Key,
    /// The measure.
    pub text: String,
    /// Ids of its sources.
    #[serde(default)]
    pub sources: Vec<Key>,
}

/// Harff's risk factors as this explainer restates them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct RiskFactorFramework {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// Its id.
    pub id: Key,
    /// Language of all texts, as a BCP 47 tag.
    pub language: String,
    /// Name of the framework.
    pub title: String,
    /// Its author.
    pub author: String,
    /// Its history, its limits and its critics.
    #[serde(default)]
    pub about: Vec<CitedText>,
    /// The factors.
    #[serde(default)]
    pub factors: Vec<FrameworkFactor>,
    /// The sources of the texts.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// One factor of the framework.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FrameworkFactor {
    /// Its id.
    pub id: Key,
    /// Its number in the framework.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// Its meaning.
    pub meaning: CitedText,
}

/// Both frameworks that alerts refer to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frameworks {
    /// Stanton's ten stages.
    pub stages: StageFramework,
    /// Harff's factors.
    pub factors: RiskFactorFramework,
}

impl Frameworks {
    /// Returns the framework's entry for a stage.
    pub fn stage(&self, stage: Stage) -> Option<&FrameworkStage> {
        self.stages.stages.iter().find(|entry| entry.stage == stage)
    }

    /// Returns the content notes of a stage. Persecution and Extermination always have one, even if the file has none.
    pub fn content_note(&self, stage: Stage) -> Vec<ContentNote> {
        let notes = self.stage(stage).map(|entry| entry.content_note.clone()).unwrap_or_default();
        if notes.is_empty() && stage.has_content_note() { vec![ContentNote::Violence] } else { notes }
    }

    /// Returns the framework's entry for a factor.
    pub fn factor(&self, id: &Key) -> Option<&FrameworkFactor> {
        self.factors.factors.iter().find(|entry| &entry.id == id)
    }

    /// Returns the sources of both frameworks.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.stages.sources.iter().chain(&self.factors.sources)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read_frameworks;

    fn frameworks(change: impl Fn(String) -> String) -> Frameworks {
        let stages = change(include_str!("../../public/frameworks/ten-stages.json").to_owned());
        let read = read_frameworks(stages.as_bytes(), include_bytes!("../../public/frameworks/risk-factors.json"));
        read.expect("frameworks").value
    }

    #[test]
    fn content_notes_are_read_from_the_file() {
        let read = frameworks(|file| file);
        let notes = [ContentNote::MassKilling, ContentNote::SexualViolence];
        assert_eq!(read.content_note(Stage::Extermination), notes);
        assert_eq!(read.content_note(Stage::Persecution), [ContentNote::Violence]);
        assert!(read.content_note(Stage::Classification).is_empty());
    }

    #[test]
    fn omitting_a_content_note_from_the_file_does_not_remove_it() {
        let read = frameworks(|file| file.replace("\"content_note\": [\"violence\"],", ""));
        assert_eq!(read.content_note(Stage::Persecution), [ContentNote::Violence]);
    }
}
