//! What reading finds.

use super::report::{Ledger, Rule};
use super::spot::Spot;
use super::{DataFile, Document, Kind};
use crate::reading::{Fault, Issue, ReadError, parse, read_alert, read_frameworks, read_glossary, read_method};
use crate::words::{Language, Words};

/// A framework's file without anything in it, to read the other one beside it: issues do not say which of the two they are in.
const NOTHING: &[u8] = br#"{"format": 1, "id": "x", "language": "en", "title": "x", "author": "x"}"#;

/// The file as JSON.
pub fn parsed<'a>(file: &'a DataFile, ledger: &mut Ledger) -> Option<Document<'a>> {
    ledger.open(&file.name);
    if let Err(reason) = parse(&file.bytes, &mut Vec::new()) {
        read_error(&reason, ledger);
        return None;
    }
    match serde_json::from_slice(file.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file.bytes)) {
        Ok(value) => Some(Document { file, value }),
        Err(error) => {
            ledger.note_at(Rule::Reading, String::new(), String::new(), format!("this is no JSON: {error}."));
            None
        }
    }
}

/// What reading says of a file; why nothing of it can be used.
pub fn issues(file: &DataFile) -> Result<Vec<Issue>, ReadError> {
    let bytes = &file.bytes;
    let issues = match file.kind {
        Kind::Alert => read_alert(bytes).map(|read| read.issues),
        Kind::Stages => read_frameworks(bytes, NOTHING).map(|read| read.issues),
        Kind::Factors => read_frameworks(NOTHING, bytes).map(|read| read.issues),
        Kind::Method => read_method(bytes).map(|read| read.issues),
        Kind::Glossary => read_glossary(bytes).map(|read| read.issues),
        Kind::Other => Err(ReadError::NotThisFormat),
    };
    match issues {
        Err(ReadError::NoIdentity(issues)) => Ok(issues),
        issues => issues,
    }
}

/// `reading`. What other rules have named by its exact place is not named again.
pub fn note(root: &Spot<'_>, issues: &[Issue], ledger: &mut Ledger) {
    let (follow, causes): (Vec<&Issue>, Vec<&Issue>) = issues.iter().partition(|issue| follows(&issue.fault));
    for issue in causes {
        if !ledger.has(|pointer| pointer == issue.pointer) {
            note_one(root, issue, ledger);
        }
    }
    // That a record was left out, or that something now leads to it in vain, follows from a fault that has been named.
    if !ledger.has(|_| true) {
        for issue in follow {
            note_one(root, issue, ledger);
        }
    }
}

fn follows(fault: &Fault) -> bool {
    matches!(fault, Fault::LeftOut | Fault::PointsNowhere(_) | Fault::DuplicateIdentity(_))
}

fn note_one(root: &Spot<'_>, issue: &Issue, ledger: &mut Ledger) {
    // The sentence begins with the place, which a fault names anyway.
    let sentence = Words::new(Language::English).issue(&Issue { pointer: String::new(), fault: issue.fault.clone() });
    let what = sentence.strip_prefix("/: ").unwrap_or(&sentence).to_owned();
    ledger.note_at(Rule::Reading, issue.pointer.clone(), root.towards(&issue.pointer).sentence().to_owned(), what);
}

/// `reading`, where nothing of a file can be used.
pub fn read_error(reason: &ReadError, ledger: &mut Ledger) {
    let what = Words::new(Language::English).read_error(reason);
    ledger.note_at(Rule::Reading, String::new(), String::new(), what);
}
