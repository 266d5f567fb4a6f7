//! From bytes to an [`Alert`]: everything is hostile until it has been read here.
//!
//! [`read_alert`] answers with the alert and a list of [`Issue`]s, or with a [`Hopeless`] reason. A record that cannot be read
//! is left out and named by its JSON pointer; the rest still shows.

mod alert;
mod frameworks;
mod issue;
mod json;
mod method;
mod outline;
mod record;
mod text;
mod whole;

pub use issue::{Expected, Fault, Hopeless, Issue};
pub use json::{Fields as JsonFields, Json, MAX_BYTES, parse as parse_json};

use crate::alert::{Alert, Frameworks, Outline};
use crate::method::{Glossary, Method};
use record::Reader;

/// What was read, and what was wrong with the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Read<T> {
    /// What could be read.
    pub value: T,
    /// What was left out or changed, in the order of the file.
    pub issues: Vec<Issue>,
}

/// Reads an alert.
///
/// # Errors
/// [`Hopeless`] where nothing of the file can be shown: not JSON, too large or too deep, another version, no identity.
pub fn read_alert(bytes: &[u8]) -> Result<Read<Alert>, Hopeless> {
    let json = json::parse(bytes)?;
    let reader = Reader::default();
    let alert = alert::alert(&reader, &json)?;
    let alert = whole::checked(&reader, alert);
    Ok(Read { value: alert, issues: reader.into_issues() })
}

/// Reads the outline of an alert.
///
/// # Errors
/// As [`read_alert`].
pub fn read_outline(bytes: &[u8]) -> Result<Read<Outline>, Hopeless> {
    let json = json::parse(bytes)?;
    let reader = Reader::default();
    let value = outline::outline(&reader, &json)?;
    Ok(Read { value, issues: reader.into_issues() })
}

/// Reads the two framework files.
///
/// # Errors
/// As [`read_alert`].
pub fn read_frameworks(stages: &[u8], factors: &[u8]) -> Result<Read<Frameworks>, Hopeless> {
    let reader = Reader::default();
    let stages = frameworks::stages(&reader, &json::parse(stages)?)?;
    let factors = frameworks::factors(&reader, &json::parse(factors)?)?;
    Ok(Read { value: Frameworks { stages, factors }, issues: reader.into_issues() })
}

/// Reads the text of the method page.
///
/// # Errors
/// As [`read_alert`].
pub fn read_method(bytes: &[u8]) -> Result<Read<Method>, Hopeless> {
    let reader = Reader::default();
    let value = method::method(&reader, &json::parse(bytes)?)?;
    Ok(Read { value, issues: reader.into_issues() })
}

/// Reads the glossary.
///
/// # Errors
/// As [`read_alert`].
pub fn read_glossary(bytes: &[u8]) -> Result<Read<Glossary>, Hopeless> {
    let reader = Reader::default();
    let value = method::glossary(&reader, &json::parse(bytes)?)?;
    Ok(Read { value, issues: reader.into_issues() })
}

/// One alert of the index, for the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexEntry {
    /// Identity: the last part of the alert's address.
    pub id: crate::alert::Key,
    /// The editors' title.
    pub title: String,
    /// Level of alarm.
    pub level: crate::alert::LevelKey,
    /// Name of the publisher.
    pub publisher: String,
    /// When it was published.
    pub published: crate::alert::When,
    /// Names of its main places.
    pub places: Vec<String>,
    /// Stages named as reached.
    pub stages: Vec<crate::alert::Stage>,
}

/// Reads the index of alerts.
///
/// # Errors
/// As [`read_alert`].
pub fn read_index(bytes: &[u8]) -> Result<Read<Vec<IndexEntry>>, Hopeless> {
    let json = json::parse(bytes)?;
    let reader = Reader::default();
    let entries = alert::index(&reader, &json)?;
    Ok(Read { value: entries, issues: reader.into_issues() })
}
