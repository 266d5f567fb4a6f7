//! Turns bytes into an [`Alert`]. All input is untrusted until it has been read here.
//!
//! [`read_alert`] returns the alert and a list of [`Issue`]s, or a [`ReadError`]. A record that cannot be read is left out and reported
//! by its JSON pointer; the rest is still shown. The build, `check-data` and the browser use the same code.
//!
//! | file | contents |
//! |---|---|
//! | `strict.rs` | parses JSON within limits |
//! | `records.rs`, `alert.rs` | read records from JSON; the records of an alert |
//! | `validate.rs`, `teaching.rs` | checks that need all records |
//! | `text.rs` | removes forbidden characters |
//! | `issue.rs` | the types for faults and errors |

mod alert;
mod issue;
mod records;
mod strict;
mod teaching;
mod text;
mod validate;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

pub use issue::{Expected, Fault, FileKind, Issue, ReadError};
pub use strict::{MAX_BYTES, MAX_DEPTH, MAX_LIST, MAX_TEXT, joined, parse};

use crate::alert::{Alert, Frameworks, Glossary, Method, RiskFactorFramework, StageFramework};
use records::Reader;

/// The version of the format that this reader supports.
pub const FORMAT: u64 = 1;

/// A value that was read, with the issues found on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Read<T> {
    /// The value, without the parts that could not be read.
    pub value: T,
    /// The parts that were left out or changed.
    pub issues: Vec<Issue>,
}

/// Reads an alert.
///
/// # Errors
/// [`ReadError`] if nothing of the file can be shown: it is empty, not JSON, too large or too deep, of another version, or lacks a
/// required field.
pub fn read_alert(bytes: &[u8]) -> Result<Read<Alert>, ReadError> {
    let mut issues = Vec::new();
    let value = strict::parse(bytes, &mut issues)?;
    read_parsed_alert(value, issues)
}

/// Reads an alert from the result of [`parse`].
pub(crate) fn read_parsed_alert(value: Value, issues: Vec<Issue>) -> Result<Read<Alert>, ReadError> {
    let (mut reader, file) = open(value, issues)?;
    let alert = alert::alert(&mut reader, file)?;
    let alert = validate::validate(&mut reader, alert);
    Ok(Read { value: alert, issues: reader.issues })
}

/// Reads the two framework files.
///
/// # Errors
/// As [`read_alert`].
pub fn read_frameworks(stages: &[u8], factors: &[u8]) -> Result<Read<Frameworks>, ReadError> {
    let stages: Read<StageFramework> = read(stages)?;
    let factors: Read<RiskFactorFramework> = read(factors)?;
    let issues = [stages.issues, factors.issues].concat();
    Ok(Read { value: Frameworks { stages: stages.value, factors: factors.value }, issues })
}

/// Reads the text of the method page.
///
/// # Errors
/// As [`read_alert`].
pub fn read_method(bytes: &[u8]) -> Result<Read<Method>, ReadError> {
    read(bytes)
}

/// Reads the glossary.
///
/// # Errors
/// As [`read_alert`].
pub fn read_glossary(bytes: &[u8]) -> Result<Read<Glossary>, ReadError> {
    read(bytes)
}

/// Checks that a parsed file is a record in the supported version of the format, and returns a reader for it.
fn open(value: Value, issues: Vec<Issue>) -> Result<(Reader, Map<String, Value>), ReadError> {
    let Value::Object(mut file) = value else { return Err(ReadError::NotThisFormat) };
    match file.get("format") {
        Some(Value::Number(version)) if version.as_u64() == Some(FORMAT) => {}
        Some(Value::Number(version)) => return Err(ReadError::OtherVersion(version.to_string())),
        _ => return Err(ReadError::NotThisFormat),
    }
    file.remove("$schema");
    Ok((Reader::after(issues), file))
}

/// Reads a file that is a single record.
fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<Read<T>, ReadError> {
    let mut issues = Vec::new();
    let value = strict::parse(bytes, &mut issues)?;
    let (mut reader, file) = open(value, issues)?;
    let Some(value) = reader.record(Value::Object(file), "", &[]) else {
        return Err(ReadError::MissingRequiredField(reader.issues));
    };
    Ok(Read { value, issues: reader.issues })
}
