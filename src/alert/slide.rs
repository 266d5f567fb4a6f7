use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use super::Stage;

/// One slide of a talk about an alert. Data and addresses use its key: `places`, or a stage’s key such as `denial`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub enum Slide {
    /// The topic of the talk, and whose alert it is.
    Title,
    /// What the class will hear about, and how to look away.
    Note,
    /// What an early-warning alert is, and what this one said.
    Alert,
    /// A map of the places.
    Places,
    /// What the ten stages are and are not.
    TenStages,
    /// The content note before a stage that needs one.
    Before(Stage),
    /// One stage: what the alert says, what others say, and prevention.
    Stage(Stage),
    /// The risk factors that the alert lists.
    Factors,
    /// What the alert feared, and what happened.
    ThenAndNow,
    /// Decisions that could have gone another way.
    TurningPoints,
    /// What the alert asked for.
    Recommendations,
    /// Questions for the whole class.
    Discussion,
    /// The sources.
    Sources,
}

impl Slide {
    /// The expected form, as named in error messages.
    pub const EXPECTED: &str = "a slide";

    /// The slides that belong to no stage, with their keys.
    const PLAIN: [(Self, &str); 11] = [
        (Self::Title, "title"),
        (Self::Note, "note"),
        (Self::Alert, "alert"),
        (Self::Places, "places"),
        (Self::TenStages, "ten-stages"),
        (Self::Factors, "factors"),
        (Self::ThenAndNow, "then-and-now"),
        (Self::TurningPoints, "turning-points"),
        (Self::Recommendations, "recommendations"),
        (Self::Discussion, "discussion"),
        (Self::Sources, "sources"),
    ];
    /// The key prefix of the content note before a stage.
    const BEFORE: &str = "before-";

    /// Parses a key.
    pub fn from_key(text: &str) -> Option<Self> {
        if let Some((slide, _)) = Self::PLAIN.into_iter().find(|(_, key)| *key == text) {
            return Some(slide);
        }
        if let Some(stage) = text.strip_prefix(Self::BEFORE) {
            return Stage::from_key(stage).filter(|stage| stage.has_content_note()).map(Self::Before);
        }
        Stage::from_key(text).map(Self::Stage)
    }

    /// Returns its key.
    pub fn key(self) -> String {
        match self {
            Self::Stage(stage) => stage.key().to_owned(),
            Self::Before(stage) => [Self::BEFORE, stage.key()].concat(),
            plain => Self::PLAIN
                .into_iter()
                .find(|(slide, _)| *slide == plain)
                .map_or_else(String::new, |(_, key)| key.to_owned()),
        }
    }

    /// Returns every slide in the order for alerts that define none: the stages in the framework’s order.
    pub fn default_order() -> Vec<Self> {
        let first = [Self::Title, Self::Note, Self::Alert, Self::Places, Self::TenStages];
        let last = [
            Self::Factors,
            Self::ThenAndNow,
            Self::TurningPoints,
            Self::Recommendations,
            Self::Discussion,
            Self::Sources,
        ];
        first.into_iter().chain(Stage::ALL.map(Self::Stage)).chain(last).collect()
    }
}

impl TryFrom<String> for Slide {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::from_key(&text).ok_or(Self::EXPECTED)
    }
}

impl fmt::Display for Slide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key())
    }
}

impl Serialize for Slide {
    /// Serializes its key.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Slide {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Slide".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let keys: Vec<String> = Self::default_order().into_iter().map(Self::key).collect();
        schemars::json_schema!({"type": "string", "enum": keys})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slide_keys_round_trip() {
        let notes = [Slide::Before(Stage::Persecution), Slide::Before(Stage::Extermination)];
        for slide in Slide::default_order().into_iter().chain(notes) {
            assert_eq!(Slide::from_key(&slide.key()), Some(slide));
        }
        for text in ["", "before-denial", "Title", "stage:denial"] {
            assert_eq!(Slide::from_key(text), None, "{text}");
        }
    }
}
