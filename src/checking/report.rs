use std::collections::HashSet;
use std::fmt;
use std::ops::Add;

use super::spot::Spot;
use crate::shared::keyed_enum;

keyed_enum! {
    /// The rules of `docs/content-rules.md`. Their keys appear there and in front of each message.
    pub enum Rule {
        /// The file can be read without a fault.
        Reading = "reading",
        /// Every claim cites a source that the file has.
        Sourced = "sourced",
        /// Every source is used.
        Used = "used",
        /// No claim rests only on sources that nobody has read, and a copy says where it is.
        Read = "read",
        /// Ties and other references resolve; a tie gives its reason and rule, and is unique.
        Ties = "ties",
        /// A tie is of a kind that its rule allows.
        TieRules = "tie-rules",
        /// Low confidence is stated; whoever denies something is named.
        Findings = "findings",
        /// No eight words in a row are copied from a publisher.
        OwnWords = "own-words",
        /// Dates are plausible.
        Dates = "dates",
        /// No slurs, alarm or ladders in headings; no whole people as an actor.
        Names = "names",
        /// The short texts exist and are short enough.
        ShortFields = "short-fields",
        /// Lessons are consistent: minutes, references, accepted answers.
        Teaching = "teaching",
        /// The same words describe what was done to people of every side.
        EqualWords = "equal-words",
        /// Ids are unique; addresses can be followed.
        Identity = "identity",
    }
}

/// The maximum length of the text shown with a fault, in characters.
const SHOWN: usize = 160;

/// A violation of a rule at one location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The rule.
    pub rule: Rule,
    /// The file.
    pub file: String,
    /// The location in the file, as a JSON pointer.
    pub pointer: String,
    /// What is wrong and how to fix it.
    pub what: String,
    /// The text at that location.
    pub text: String,
}

impl Fault {
    /// Returns file, location and sentence on one line.
    pub fn line(&self) -> String {
        format!("{}: {}: {}", self.file, self.place(), self.what)
    }

    /// Returns the pointer, or a slash for the whole file.
    pub fn place(&self) -> &str {
        if self.pointer.is_empty() { "/" } else { &self.pointer }
    }
}

/// Includes the key of the rule and the text at the location.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: [{}] {}", self.file, self.place(), self.rule.key(), self.what)?;
        if self.text.is_empty() {
            return Ok(());
        }
        let shown: String = self.text.chars().take(SHOWN).collect();
        write!(f, "\n    {shown}{}", if shown.len() < self.text.len() { "…" } else { "" })
    }
}

/// The numbers of records that were checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files.
    pub files: usize,
    /// Alerts.
    pub alerts: usize,
    /// Statements of alerts.
    pub statements: usize,
    /// Checks.
    pub checks: usize,
    /// Events.
    pub events: usize,
    /// Ties.
    pub ties: usize,
    /// Sources of all files.
    pub sources: usize,
    /// Runs of eight words in the texts of all files.
    pub runs: usize,
    /// Eight-word runs from publishers' texts that they were compared with.
    pub known_runs: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { files, alerts, statements, checks, events, ties, sources, runs, known_runs } = self;
        write!(
            f,
            "files {files}, alerts {alerts}, statements {statements}, checks {checks}, events {events}, ties {ties}, \
             sources {sources}; eight-word runs {runs}, compared with {known_runs} from publishers' texts"
        )
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            alerts: self.alerts + other.alerts,
            statements: self.statements + other.statements,
            checks: self.checks + other.checks,
            events: self.events + other.events,
            ties: self.ties + other.ties,
            sources: self.sources + other.sources,
            runs: self.runs + other.runs,
            known_runs: self.known_runs.max(other.known_runs),
        }
    }
}

/// The result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// All faults.
    pub faults: Vec<Fault>,
    /// The numbers of records that were checked.
    pub counts: Counts,
}

impl Report {
    /// Returns the fault that makes the whole file unusable, if there is one.
    pub fn unreadable(&self) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.rule == Rule::Reading && fault.pointer.is_empty())
    }
}

/// Collects faults, file by file.
#[derive(Default)]
pub struct Diagnostics {
    file: String,
    /// The locations of faults in the open file.
    places: HashSet<String>,
    /// All faults.
    pub faults: Vec<Fault>,
}

impl Diagnostics {
    /// Assigns later faults to this file.
    pub fn open(&mut self, file: &str) {
        file.clone_into(&mut self.file);
        self.places.clear();
    }

    /// Adds a fault with the text at its location.
    pub fn note(&mut self, rule: Rule, at: &Spot<'_>, what: impl Into<String>) {
        self.note_at(rule, at.pointer.clone(), at.sentence().to_owned(), what.into());
    }

    /// Adds a fault.
    pub fn note_at(&mut self, rule: Rule, pointer: String, text: String, what: String) {
        self.places.insert(pointer.clone());
        self.faults.push(Fault { rule, file: self.file.clone(), pointer, what, text });
    }

    /// Whether the open file has a fault at this location.
    pub fn has(&self, pointer: &str) -> bool {
        self.places.contains(pointer)
    }

    /// Whether the open file has no faults.
    pub fn is_clean(&self) -> bool {
        self.places.is_empty()
    }
}
