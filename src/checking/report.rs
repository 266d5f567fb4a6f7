use std::collections::HashSet;
use std::fmt;
use std::ops::Add;

use super::spot::Spot;
use crate::shared::keyed_enum;

keyed_enum! {
    /// What is looked for. `docs/content-rules.md` says what each asks; the keys stand there and in front of each fault.
    pub enum Rule {
        /// The file reads without a fault.
        Reading = "reading",
        /// Everything said names a source that the file has.
        Sourced = "sourced",
        /// Every source is used.
        Used = "used",
        /// Nothing rests only on what nobody has read, and a copy says where it is.
        Read = "read",
        /// Ties and other references lead somewhere; a tie says why and after which rule, and stands once.
        Ties = "ties",
        /// A tie is of a kind that its rule allows.
        TieRules = "tie-rules",
        /// Low confidence is said as such; who denies is named.
        Findings = "findings",
        /// No eight words in a row are the publisher's.
        OwnWords = "own-words",
        /// Dates can be true.
        Dates = "dates",
        /// No slurs, alarm or ladder in headings; no whole people acts.
        Names = "names",
        /// The short texts are there, and short enough.
        ShortFields = "short-fields",
        /// What a teacher is given can be followed: minutes, references, accepted answers.
        Teaching = "teaching",
        /// The same words name what was done to people of every side.
        EqualWords = "equal-words",
        /// Identities are unique, addresses can be followed.
        Identity = "identity",
    }
}

/// Longest piece of a text that is shown with a fault, in characters.
const SHOWN: usize = 160;

/// A rule that is broken at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which rule.
    pub rule: Rule,
    /// In which file.
    pub file: String,
    /// Where in it, as a JSON pointer.
    pub pointer: String,
    /// What is wrong and what to do.
    pub what: String,
    /// What stands there.
    pub text: String,
}

impl Fault {
    /// File, place and sentence on one line.
    pub fn line(&self) -> String {
        format!("{}: {}: {}", self.file, self.place(), self.what)
    }

    /// The pointer, or a slash for the whole file.
    pub fn place(&self) -> &str {
        if self.pointer.is_empty() { "/" } else { &self.pointer }
    }
}

/// With the key of its rule and what stands there.
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

/// How much was looked at.
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
    /// Runs of eight words of publishers that they were compared with.
    pub known_runs: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { files, alerts, statements, checks, events, ties, sources, runs, known_runs } = self;
        write!(
            f,
            "files {files}, alerts {alerts}, statements {statements}, checks {checks}, events {events}, ties {ties}, \
             sources {sources}; eight-word runs {runs}, compared with {known_runs} of publishers"
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

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
    /// How much was looked at.
    pub counts: Counts,
}

impl Report {
    /// Why nothing of the file can be used, where that is so.
    pub fn unreadable(&self) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.rule == Rule::Reading && fault.pointer.is_empty())
    }
}

/// Collects faults, file after file.
#[derive(Default)]
pub struct Diagnostics {
    file: String,
    /// Where something is wrong in the open file.
    places: HashSet<String>,
    /// What was noted.
    pub faults: Vec<Fault>,
}

impl Diagnostics {
    /// Notes of this file from now on.
    pub fn open(&mut self, file: &str) {
        file.clone_into(&mut self.file);
        self.places.clear();
    }

    /// Notes a fault with what stands at its place.
    pub fn note(&mut self, rule: Rule, at: &Spot<'_>, what: impl Into<String>) {
        self.note_at(rule, at.pointer.clone(), at.sentence().to_owned(), what.into());
    }

    /// Notes a fault.
    pub fn note_at(&mut self, rule: Rule, pointer: String, text: String, what: String) {
        self.places.insert(pointer.clone());
        self.faults.push(Fault { rule, file: self.file.clone(), pointer, what, text });
    }

    /// Whether something is wrong at a place of the open file.
    pub fn has(&self, pointer: &str) -> bool {
        self.places.contains(pointer)
    }

    /// Whether nothing is wrong in the open file.
    pub fn is_clean(&self) -> bool {
        self.places.is_empty()
    }
}
