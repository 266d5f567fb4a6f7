use serde::{Deserialize, Serialize};

use super::{CitedText, Confidence, Key, Reference, When};
use crate::shared::keyed_enum;

keyed_enum! {
    /// What became of something that an alert feared or asked for. Outcomes are neither graded nor counted.
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
    /// What its level of alarm means.
    pub level: CitedText,
    /// Who disagrees with the alert, and on what.
    pub dissent: CitedText,
    /// What has happened since.
    pub since: CitedText,
}

/// What is known about the region and its people since the alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Since {
    /// The date up to which you looked.
    pub as_of: When,
    /// Who controls the region.
    #[serde(default)]
    pub control: Vec<SinceRow>,
    /// Who left, stayed and returned.
    #[serde(default)]
    pub people: Vec<SinceRow>,
    /// A heading for the rows in `dead`. It names the war of these dead.
    pub dead_heading: Option<String>,
    /// The dead of the war that the alert is about, by side.
    #[serde(default)]
    pub dead: Vec<SinceRow>,
}

/// One row of this record, with who says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SinceRow {
    /// What the row is about.
    pub label: String,
    /// What is known, in your own words.
    pub text: String,
    /// Who says it.
    pub speaker: String,
    /// When it was said.
    pub when: When,
    /// Ids of the supporting sources.
    #[serde(default)]
    pub sources: Vec<Key>,
    /// Only in `dead`: whose dead the row counts.
    pub side: Option<String>,
}

/// Something that the alert feared or warned of, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Fear {
    /// The id of this fear. It is part of an address, so it must never change.
    pub id: Key,
    /// References to the statements that express it, such as `statement:some-id`.
    #[serde(default)]
    pub about: Vec<Reference>,
    /// A heading of at most 60 characters, without contested words.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = 60)))]
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The outcome in at most 44 characters that say what it is about.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = 44)))]
    pub verdict: String,
    /// The outcome in one sentence of at most 90 characters.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = 90)))]
    pub gist: String,
    /// What followed, with who says it.
    pub text: String,
    /// When that happened.
    pub when: Option<When>,
    /// The date up to which you looked.
    pub as_of: When,
    /// Ids of the supporting sources.
    #[serde(default)]
    pub sources: Vec<Key>,
    /// Your confidence: `high` or `medium`. If you could not find out, use the outcome `unknown`.
    pub confidence: Confidence,
    /// Who denies it, if anyone does.
    pub denied_by: Option<String>,
}
