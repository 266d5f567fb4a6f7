//! The JSON Schema of the data format, generated from the domain's types. Native builds only.

use schemars::generate::SchemaSettings;

use crate::alert::Alert;

/// The schema of an alert's file as text.
///
/// # Errors
/// Where it cannot be written as JSON.
pub fn text() -> Result<String, serde_json::Error> {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Alert>();
    schema.insert("title".to_owned(), "Forewarned alert, format 1".into());
    schema.insert("$id".to_owned(), "alert-1.json".into());
    if let Some(properties) = schema.get_mut("properties").and_then(|properties| properties.as_object_mut()) {
        properties.insert("$schema".to_owned(), serde_json::json!({"type": "string"}));
        properties.insert("format".to_owned(), serde_json::json!({"const": 1}));
    }
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}
