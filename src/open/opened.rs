//! From the bytes of a file to what the page shows.

use std::sync::Arc;

use super::origin::Origin;
use crate::alert::Alert;
use crate::alert::Frameworks;
use crate::checking::{Rule, Runs, check_file};
use crate::map::picture::MapPicture;
use crate::reading::{Issue, ReadError, read_alert};
use crate::words::Words;

/// An alert from a file, and what is wrong with the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Where the file comes from.
    pub origin: Origin,
    /// The alert, without what could not be read.
    pub alert: Arc<Alert>,
    /// What is wrong, in the order of the file's checks.
    pub lines: Vec<Line>,
    /// Its map, if the site has one for it.
    pub map: Option<MapPicture>,
    /// The file, to be kept or edited.
    pub text: String,
}

/// One place of a file that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The place and what is wrong there, in one sentence.
    pub sentence: String,
    /// Whether reading the file found it; otherwise a rule of content asks for it.
    pub by_reading: bool,
}

/// Why nothing of a file can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What is in it cannot be read.
    Unreadable(ReadError),
    /// It is larger than allowed.
    TooLarge,
    /// The browser did not let the page read it.
    Refused,
    /// The host did not answer, or not to this site.
    NoResponse(String),
    /// The host answered with an error: its name and the status of HTTP.
    Status(String, u16),
    /// The host led on to another one.
    Redirected(String),
}

/// A file of which nothing can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Where it comes from.
    pub origin: Origin,
    /// Why.
    pub reason: Reason,
}

/// Reads a file as the build does. It has not been checked yet ([`Opened::checked`]).
///
/// # Errors
/// [`Failure`] where nothing of it can be shown.
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
    /// Checks the file as `./dev check-data FILE` does. Only the build compares texts with a publisher's own.
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

/// What reading found, a sentence for each place.
fn lines(issues: &[Issue], words: Words) -> Vec<Line> {
    issues.iter().map(|issue| Line { sentence: words.issue(issue), by_reading: true }).collect()
}

impl Failure {
    /// Why, in one sentence.
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

    /// What is missing, place by place, where that is the reason.
    pub fn lines(&self, words: Words) -> Vec<Line> {
        match &self.reason {
            Reason::Unreadable(ReadError::NoIdentity(issues)) => lines(issues, words),
            _ => Vec::new(),
        }
    }
}

impl Origin {
    /// What the file is called in a sentence.
    pub fn name(&self, words: Words) -> String {
        match self {
            Self::File(name) | Self::Kept(name) => name.clone(),
            Self::Pasted => words.pasted_text(),
            Self::Web(file) => file.host.clone(),
        }
    }
}
