//! JSON as a tree, with the limits that keep a hostile file from doing harm.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Hopeless;

/// Largest file, in bytes (1 MiB).
pub const MAX_BYTES: usize = 1024 * 1024;
/// Deepest nesting.
pub const MAX_DEPTH: usize = 32;

/// Most fields of one record: far more than the format knows, few enough to compare each with each.
const MAX_FIELDS: usize = 128;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// A record.
    Record(Fields),
}

/// The fields of a record in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    /// Name and value.
    pub fields: Vec<(String, Json)>,
    /// The first name that stands twice.
    pub duplicate: Option<String>,
}

/// Parses a file within the limits.
///
/// # Errors
/// [`Hopeless`] where it is too large or too deep, or no JSON.
pub fn parse(bytes: &[u8]) -> Result<Json, Hopeless> {
    if bytes.len() > MAX_BYTES {
        return Err(Hopeless::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Hopeless::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Hopeless::Empty);
    }
    if depth(text) > MAX_DEPTH {
        return Err(Hopeless::TooDeep);
    }
    serde_json::from_str(text).map_err(|error| Hopeless::NotJson { line: error.line(), column: error.column() })
}

/// How deep brackets nest outside of texts.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_text, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "no field of the format holds a number beyond 2^53")]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "no field of the format holds a number beyond 2^53")]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut record = Fields::default();
        while let Some((name, value)) = entries.next_entry::<String, Json>()? {
            if record.fields.iter().any(|(known, _)| *known == name) {
                record.duplicate.get_or_insert(name);
            } else if record.fields.len() < MAX_FIELDS {
                record.fields.push((name, value));
            }
        }
        Ok(Json::Record(record))
    }
}

impl Json {
    /// A field of a record.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Record(record) = self else { return None };
        record.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        let Self::Text(text) = self else { return None };
        Some(text)
    }
}
