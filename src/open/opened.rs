//! Turns the bytes of a file into the content of the page.

use std::sync::Arc;

use super::origin::Origin;
use crate::alert::Alert;
use crate::alert::Frameworks;
use crate::checking::{Rule, Runs, check_file};
use crate::map::picture::MapPicture;
use crate::reading::{Issue, ReadError, read_alert};
use crate::words::Words;

/// An alert from a file, and the file's faults.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The origin of the file.
    pub origin: Origin,
    /// The alert, without the parts that could not be read.
    pub alert: Arc<Alert>,
    /// The faults, in the order of the checks.
    pub lines: Vec<Line>,
    /// The alert's map, if the site has one.
    pub map: Option<MapPicture>,
    /// The file's text, for keeping or editing.
    pub text: String,
}

/// One fault in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The fault and its place in the file, in one sentence.
    pub sentence: String,
    /// Whether the fault was found while reading the file; otherwise a content rule found it.
    pub by_reading: bool,
}

/// Why a file cannot be shown at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The content cannot be read.
    Unreadable(ReadError),
    /// The file is larger than allowed.
    TooLarge,
    /// The browser did not let the page read the file.
    Refused,
    /// The host did not respond, or does not allow requests from this site.
    NoResponse(String),
    /// The host responded with an error: the host and the HTTP status.
    Status(String, u16),
    /// The host redirected to another one.
    Redirected(String),
}

/// A file that cannot be shown at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The file's origin.
    pub origin: Origin,
    /// The reason.
    pub reason: Reason,
}

/// Reads a file as the build does, but does not check it; see [`Opened::checked`].
///
/// # Errors
/// [`Failure`] if nothing of the file can be shown.
pub fn read(origin: Origin, bytes: &[u8]) -> Result<Opened, Failure> {
    match read_alert(bytes) {
        Ok(read) => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            Ok(Opened { origin, alert: Arc::new(read.value), lines: Vec::new(), map: None, text })
        }
        Err(error) => Err(Failure { origin, reason: Reason::Unreadable(error) }),
    }
}

impl Opened {
    /// Checks the file as `./dev check-data FILE` does, except that it does not compare texts with the publisher's own wording.
    #[must_use]
    pub fn checked(self, frameworks: &Frameworks) -> Self {
        let factors: Vec<&str> = frameworks.factors.factors.iter().map(|factor| factor.id.as_str()).collect();
        let report = check_file("", self.text.as_bytes(), &factors, &Runs::default());
        let line = |fault: crate::checking::Fault| Line {
            by_reading: fault.rule == Rule::Reading,
            sentence: [fault.place(), ": ", &fault.what].concat(),
        };
        Self { lines: report.faults.into_iter().map(line).collect(), ..self }
    }
}

/// Turns the issues found while reading into sentences.
fn lines(issues: &[Issue], words: Words) -> Vec<Line> {
    issues.iter().map(|issue| Line { sentence: words.issue(issue), by_reading: true }).collect()
}

impl Failure {
    /// Returns the reason as one sentence.
    pub fn sentence(&self, words: Words) -> String {
        match &self.reason {
            Reason::Unreadable(error) => words.read_error(error),
            Reason::TooLarge => words.open_too_large(),
            Reason::Refused => words.open_refused(),
            Reason::NoResponse(host) => words.open_no_answer(host),
            Reason::Status(host, status) => words.open_status(host, &crate::shared::decimal(*status)),
            Reason::Redirected(host) => words.open_led_on(host),
        }
    }

    /// Returns what is missing if the file lacks required fields; otherwise an empty list.
    pub fn lines(&self, words: Words) -> Vec<Line> {
        match &self.reason {
            Reason::Unreadable(ReadError::MissingRequiredField(issues)) => lines(issues, words),
            _ => Vec::new(),
        }
    }
}

impl Origin {
    /// Returns the file's name for use in a sentence.
    pub fn name(&self, words: Words) -> String {
        match self {
            Self::File(name) | Self::Kept(name) => name.clone(),
            Self::Pasted => words.pasted_text(),
            Self::Web(file) => file.host.clone(),
        }
    }
}
