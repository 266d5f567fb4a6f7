//! The issues found in reading.

use super::report::{Diagnostics, Rule};
use super::spot::Spot;
use super::{DataFile, Document, Kind};
use crate::reading::{Fault, Issue, ReadError, parse, read_frameworks, read_glossary, read_method, read_parsed_alert};
use crate::words::{Language, Words};

/// An empty framework file, for reading the other one alone: issues do not say which of the two they are in.
const NOTHING: &[u8] = br#"{"format": 1, "id": "x", "language": "en", "title": "x", "author": "x"}"#;

/// Parses the file as JSON.
pub fn parsed<'a>(file: &'a DataFile, diagnostics: &mut Diagnostics) -> Option<Document<'a>> {
    diagnostics.open(&file.name);
    let mut issues = Vec::new();
    match parse(&file.bytes, &mut issues) {
        Ok(value) => Some(Document { file, value, issues }),
        Err(reason) => {
            read_error(&reason, diagnostics);
            None
        }
    }
}

/// Returns the issues found in reading a file, or the reason why nothing of it can be used.
pub fn issues(document: &Document<'_>) -> Result<Vec<Issue>, ReadError> {
    let bytes = &document.file.bytes;
    let issues = match document.file.kind {
        Kind::Alert => read_parsed_alert(document.value.clone(), document.issues.clone()).map(|read| read.issues),
        Kind::Stages => read_frameworks(bytes, NOTHING).map(|read| read.issues),
        Kind::Factors => read_frameworks(NOTHING, bytes).map(|read| read.issues),
        Kind::Method => read_method(bytes).map(|read| read.issues),
        Kind::Glossary => read_glossary(bytes).map(|read| read.issues),
        Kind::Other => Err(ReadError::NotThisFormat),
    };
    match issues {
        Err(ReadError::MissingRequiredField(issues)) => Ok(issues),
        issues => issues,
    }
}

/// Notes `reading`. Skips locations where another rule has already found a fault.
pub fn note(root: &Spot<'_>, issues: &[Issue], diagnostics: &mut Diagnostics) {
    // Without its vocabulary, every term in the file would be unknown.
    let without_words = issues.iter().any(|issue| issue.pointer.starts_with("/vocabulary"));
    let follows = |issue: &&Issue| match issue.fault {
        Fault::LeftOut | Fault::UnknownReference(_) | Fault::DuplicateIdentity(_) | Fault::NoEntry(_) => true,
        Fault::NotInVocabulary { .. } => without_words,
        _ => false,
    };
    let (follow, causes): (Vec<&Issue>, Vec<&Issue>) = issues.iter().partition(follows);
    for issue in causes {
        if !diagnostics.has(&issue.pointer) {
            note_one(root, issue, diagnostics);
        }
    }
    // A record left out, or a reference to it, is a consequence of a fault that has already been noted.
    if diagnostics.is_clean() {
        for issue in follow {
            note_one(root, issue, diagnostics);
        }
    }
}

fn note_one(root: &Spot<'_>, issue: &Issue, diagnostics: &mut Diagnostics) {
    let text = root.towards(&issue.pointer).sentence().to_owned();
    diagnostics.note_at(Rule::Reading, issue.pointer.clone(), text, what(issue.fault.clone()));
}

/// Returns the sentence for a fault, without its location.
pub fn what(fault: Fault) -> String {
    let sentence = Words::new(Language::English).issue(&Issue { pointer: String::new(), fault });
    sentence.strip_prefix("/: ").unwrap_or(&sentence).to_owned()
}

/// Notes `reading` for a file of which nothing can be used.
pub fn read_error(reason: &ReadError, diagnostics: &mut Diagnostics) {
    let what = Words::new(Language::English).read_error(reason);
    diagnostics.note_at(Rule::Reading, String::new(), String::new(), what);
}
