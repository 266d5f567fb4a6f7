use serde::{Deserialize, Serialize};

use super::{CitedText, Key, When};
use crate::shared::keyed_enum;

keyed_enum! {
    /// How much of one part of the publisher's text the file restates.
    #[derive(Default)]
    pub enum Extent {
        /// All of it.
        #[default]
        Whole = "whole",
        /// Some of it. The editors could not read the rest.
        Part = "part",
        /// The publisher's text has no such part.
        None = "none",
        /// The editors could not read this part, so they do not know what it says.
        Unread = "unread",
    }
}

/// How much of the publisher's text the file restates, part by part. Leave it out if you read and restated the whole text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Coverage {
    /// The running text.
    #[serde(default)]
    pub background: Extent,
    /// The list of risk factors.
    #[serde(default)]
    pub risk_factors: Extent,
    /// What the text says under each stage. `none` if it names stages but explains none of them.
    #[serde(default)]
    pub stages: Extent,
    /// The recommendations.
    #[serde(default)]
    pub recommendations: Extent,
    /// What you could read, and where, in one or two sentences.
    pub note: Option<CitedText>,
}

impl Coverage {
    /// Returns whether the file restates the whole text. A part that the text does not have does not count as missing.
    pub fn is_whole(&self) -> bool {
        let parts = [self.background, self.risk_factors, self.stages, self.recommendations];
        parts.into_iter().all(|part| matches!(part, Extent::Whole | Extent::None))
    }
}

keyed_enum! {
    /// What happened to an alert after it was published.
    pub enum NoticeKind {
        /// The publisher replaced it with a later text.
        Superseded = "superseded",
        /// The publisher withdrew it.
        Withdrawn = "withdrawn",
    }
}

/// A notice on an alert's pages that its publisher no longer uses this text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Notice {
    /// What happened to the alert.
    pub kind: NoticeKind,
    /// When that happened.
    pub date: When,
    /// The id of the alert that replaced it, if the site has it.
    pub by: Option<Key>,
    /// What happened, in one sentence.
    pub text: String,
    /// Ids of the sources that show this.
    #[serde(default)]
    pub sources: Vec<Key>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unread_part_makes_coverage_incomplete_but_nonexistent_part_does_not() {
        let coverage = |recommendations| Coverage { recommendations, ..Coverage::default() };
        let whole = Extent::ALL.map(|extent| coverage(extent).is_whole());
        assert_eq!(whole, [true, false, true, false]);
    }
}
