use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use super::{Key, Stage};
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

/// A reference to a part or record of an alert. Its text form in the data is, for example, `stage:extermination`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum Reference {
    /// A whole part.
    Whole(Part),
    /// One claim.
    Statement(Key),
    /// One stage.
    Stage(Stage),
    /// One risk factor.
    Factor(Key),
    /// One recommendation, by number.
    Recommendation(u8),
    /// One event.
    Event(Key),
}

impl TryFrom<String> for Reference {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or(Self::EXPECTED)
    }
}

impl Reference {
    /// The expected form, as named in error messages.
    pub const EXPECTED: &str = "a reference";

    /// Parses the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((kind, key)) = text.split_once(':') else {
            return Part::from_key(text).map(Self::Whole);
        };
        match kind {
            "statement" => Key::new(key).map(Self::Statement),
            "stage" => Stage::from_key(key).map(Self::Stage),
            "factor" => Key::new(key).map(Self::Factor),
            "recommendation" => recommendation_number(key).map(Self::Recommendation),
            "event" => Key::new(key).map(Self::Event),
            _ => None,
        }
    }
}

/// Parses a recommendation's number in the only form that addresses and references accept: no sign, no leading zero.
pub fn recommendation_number(text: &str) -> Option<u8> {
    let number: u8 = text.parse().ok()?;
    (number > 0 && decimal(number) == text).then_some(number)
}

impl Reference {
    /// Returns the text form.
    pub fn text(&self) -> String {
        match self {
            Self::Whole(part) => part.key().to_owned(),
            Self::Statement(id) => ["statement:", id.as_str()].concat(),
            Self::Stage(stage) => ["stage:", stage.key()].concat(),
            Self::Factor(factor) => ["factor:", factor.as_str()].concat(),
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

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
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
            "^({}|(statement|factor|event):[a-z0-9-]{{1,64}}|stage:({})|recommendation:[1-9][0-9]{{0,2}})$",
            Part::KEYS.join("|"),
            Stage::KEYS.join("|")
        );
        schemars::json_schema!({
            "type": "string",
            "pattern": pattern,
            "patternErrorMessage": "Write a kind, a colon and an id, such as statement:some-id, stage:denial or recommendation:2."
        })
    }
}
