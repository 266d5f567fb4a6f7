//! Reads the records of an alert's file.

use serde_json::{Map, Value};

use super::issue::ReadError;
use super::records::Reader;
use crate::alert::Alert;

/// Fields without which the rest of the alert can still be shown.
const OPTIONAL: [&str; 7] = ["vocabulary", "coverage", "notice", "hero", "since", "judgment", "teaching"];

/// Reads the whole file. Only the fields that identify the alert are required; everything else may be left out.
///
/// The long lists are read item by item, so that a broken item requires rereading only that item, not the whole file.
pub fn alert(reader: &mut Reader, mut file: Map<String, Value>) -> Result<Alert, ReadError> {
    let places = reader.list(&mut file, "places");
    let title_statements = reader.list(&mut file, "title_statements");
    let background = reader.list(&mut file, "background");
    let risk_factors_intro = reader.list(&mut file, "risk_factors_intro");
    let risk_factors = reader.list(&mut file, "risk_factors");
    let stages_intro = reader.list(&mut file, "stages_intro");
    let stages = reader.list(&mut file, "stages");
    let unassigned = reader.list(&mut file, "unassigned");
    let recommendations = reader.list(&mut file, "recommendations");
    let ties = reader.list(&mut file, "ties");
    let checks = reader.list(&mut file, "checks");
    let fears = reader.list(&mut file, "fears");
    let events = reader.list(&mut file, "events");
    let sources = reader.list(&mut file, "sources");
    let changes = reader.list(&mut file, "changes");
    let Some(alert) = reader.record::<Alert>(Value::Object(file), "", &OPTIONAL) else {
        return Err(ReadError::MissingRequiredField(std::mem::take(&mut reader.issues)));
    };
    Ok(Alert {
        places,
        title_statements,
        background,
        risk_factors_intro,
        risk_factors,
        stages_intro,
        stages,
        unassigned,
        recommendations,
        ties,
        checks,
        fears,
        events,
        sources,
        changes,
        ..alert
    })
}
