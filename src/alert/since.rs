use serde::{Deserialize, Serialize};

use super::{CitedText, Confidence, Key, Reference, When};
use crate::shared::keyed_enum;

keyed_enum! {
    /// What became of something that an alert feared or asked for. It names no degree and adds up to nothing.
    pub enum Outcome {
        /// It came true, or was done.
        CameTrue = "came-true",
        /// It did not come true, or was not done.
        Not = "not",
        /// Part of it came true, or whether it did is disputed.
        InPart = "in-part",
        /// The editors could not find out.
        Unknown = "unknown",
    }
}

/// The four short answers at the top of an alert's page, each at most 40 words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Hero {
    /// What this document is and who wrote it.
    pub what: CitedText,
    /// What its level means.
    pub level: CitedText,
    /// Who disagrees, and on what.
    pub dissent: CitedText,
    /// What has happened since.
    pub since: CitedText,
}

/// What is known of the region and its people since the alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Since {
    /// The date up to which the editors read.
    pub as_of: When,
    /// Who controls the region.
    #[serde(default)]
    pub control: Vec<SinceRow>,
    /// Who left, stayed and returned.
    #[serde(default)]
    pub people: Vec<SinceRow>,
    /// Which dead the rows below count, as a heading; it names the war.
    pub dead_heading: Option<String>,
    /// The dead of the war that the alert is about, by side.
    #[serde(default)]
    pub dead: Vec<SinceRow>,
}

/// One statement of the record, with its speaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SinceRow {
    /// What the row is about.
    pub label: String,
    /// The statement, in the editors' words.
    pub text: String,
    /// Who says it.
    pub speaker: String,
    /// When it was said.
    pub when: When,
    /// Where to read it.
    #[serde(default)]
    pub sources: Vec<Key>,
    /// Whose dead a row counts; `None` for all other rows.
    pub side: Option<String>,
}

/// Something that the alert feared or warned of, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Fear {
    /// Identity.
    pub id: Key,
    /// The statements of the alert that voice it.
    #[serde(default)]
    pub about: Vec<Reference>,
    /// A heading, without contested terms.
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The outcome in a few words that name what it is about.
    pub verdict: String,
    /// The outcome in one sentence.
    pub gist: String,
    /// What followed, with the speakers.
    pub text: String,
    /// When that happened.
    pub when: Option<When>,
    /// The date up to which the editors read.
    pub as_of: When,
    /// Where to read it.
    #[serde(default)]
    pub sources: Vec<Key>,
    /// How sure the editors are.
    pub confidence: Confidence,
    /// Who denies it.
    pub denied_by: Option<String>,
}
