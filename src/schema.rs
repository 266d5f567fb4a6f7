//! The JSON Schemas of the data format, generated from the domain types: one for an alert's file and one for each kind of record,
//! self-contained so that an editor can check a record alone. Native builds only.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::alert::{
    Alert, Check, Event, Fear, Recommendation, RiskFactor, Source, StageEntry, Statement, Teaching, Tie,
};

/// A schema: its file name and its text.
pub type File = (&'static str, String);

/// Returns every schema, the alert's first.
///
/// # Errors
/// If a schema cannot be written as JSON.
pub fn files() -> Result<Vec<File>, serde_json::Error> {
    Ok(vec![
        file::<Alert>("alert-1.json", "Forewarned alert, format 1")?,
        file::<Statement>("statement-1.json", "A statement of a Forewarned alert, format 1")?,
        file::<StageEntry>("stage-1.json", "A stage of a Forewarned alert, format 1")?,
        file::<RiskFactor>("risk-factor-1.json", "A risk factor of a Forewarned alert, format 1")?,
        file::<Recommendation>("recommendation-1.json", "A recommendation of a Forewarned alert, format 1")?,
        file::<Check>("check-1.json", "A check of a Forewarned alert, format 1")?,
        file::<Fear>("fear-1.json", "A fear of a Forewarned alert, format 1")?,
        file::<Event>("event-1.json", "An event of a Forewarned alert, format 1")?,
        file::<Tie>("tie-1.json", "A tie of a Forewarned alert, format 1")?,
        file::<Teaching>("teaching-1.json", "What a Forewarned alert has for a class, format 1")?,
        file::<Source>("source-1.json", "A source of a Forewarned alert, format 1")?,
    ])
}

fn file<T: JsonSchema>(name: &'static str, title: &str) -> Result<File, serde_json::Error> {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema.insert("$id".to_owned(), name.into());
    if let Some(properties) = schema.get_mut("properties").and_then(|properties| properties.as_object_mut()) {
        let about = "Where this schema is. Editors read it to complete and check the file.";
        properties.insert("$schema".to_owned(), serde_json::json!({"type": "string", "description": about}));
        if let Some(format) = properties.get_mut("format").and_then(|format| format.as_object_mut()) {
            format.retain(|field, _| field == "description");
            format.insert("const".to_owned(), 1.into());
        }
    }
    let mut schema = schema.to_value();
    on_one_line(&mut schema);
    Ok((name, serde_json::to_string_pretty(&schema)? + "\n"))
}

/// Removes line breaks from descriptions, because some editors would show them.
fn on_one_line(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "description" => *text = text.replace('\n', " "),
                    value => on_one_line(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(on_one_line),
        _ => {}
    }
}
