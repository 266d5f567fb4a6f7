use std::fmt;

use super::{Factor, Key, Stage};
use crate::shared::decimal;
use crate::shared::keyed_enum;

keyed_enum! {
    /// A part of the alert as a whole.
    pub enum Part {
        /// All of it.
        Alert = "alert",
        /// The running text.
        Background = "background",
        /// The list of risk factors.
        RiskFactors = "risk-factors",
        /// The list of stages.
        Stages = "stages",
        /// The list of recommendations.
        Recommendations = "recommendations",
    }
}

/// Points at one thing of an alert. In the data it is a text such as `stage:extermination`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference {
    /// A whole part.
    Whole(Part),
    /// One claim.
    Statement(Key),
    /// One stage.
    Stage(Stage),
    /// One risk factor.
    Factor(Factor),
    /// One recommendation, by number.
    Recommendation(u8),
    /// One event.
    Event(Key),
}

impl Default for Reference {
    /// The alert as a whole. It stands where a record is broken, and is never shown.
    fn default() -> Self {
        Self::Whole(Part::Alert)
    }
}

impl Reference {
    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((kind, key)) = text.split_once(':') else {
            return Part::from_key(text).map(Self::Whole);
        };
        match kind {
            "statement" => Key::new(key).map(Self::Statement),
            "stage" => Stage::from_key(key).map(Self::Stage),
            "factor" => Factor::from_key(key).map(Self::Factor),
            "recommendation" => recommendation_number(key).map(Self::Recommendation),
            "event" => Key::new(key).map(Self::Event),
            _ => None,
        }
    }
}

/// A recommendation's number in the one form that addresses and references accept: no sign, no leading zero.
pub fn recommendation_number(text: &str) -> Option<u8> {
    let number: u8 = text.parse().ok()?;
    (number > 0 && decimal(number) == text).then_some(number)
}

impl Reference {
    /// The text form.
    pub fn text(&self) -> String {
        match self {
            Self::Whole(part) => part.key().to_owned(),
            Self::Statement(id) => ["statement:", id.as_str()].concat(),
            Self::Stage(stage) => ["stage:", stage.key()].concat(),
            Self::Factor(factor) => ["factor:", factor.key()].concat(),
            Self::Recommendation(number) => ["recommendation:", &decimal(*number)].concat(),
            Self::Event(id) => ["event:", id.as_str()].concat(),
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Reference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Reference".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let pattern = format!(
            "^({}|(statement|event):[a-z0-9-]{{1,64}}|stage:({})|factor:({})|recommendation:[1-9][0-9]{{0,2}})$",
            Part::KEYS.join("|"),
            Stage::KEYS.join("|"),
            Factor::KEYS.join("|")
        );
        schemars::json_schema!({"type": "string", "pattern": pattern, "description": "Points at one thing of the alert."})
    }
}
