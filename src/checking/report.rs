use std::fmt;

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
    /// What is wrong, in one sentence.
    pub what: String,
    /// What stands there.
    pub text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "{}: {pointer}: [{}] {}", self.file, self.rule.key(), self.what)?;
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

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
    /// How much was looked at.
    pub counts: Counts,
}

/// Collects faults, file after file.
#[derive(Default)]
pub struct Ledger {
    file: String,
    /// What was noted.
    pub faults: Vec<Fault>,
}

impl Ledger {
    /// Notes of this file from now on.
    pub fn open(&mut self, file: &str) {
        file.clone_into(&mut self.file);
    }

    /// Notes a fault with what stands at its place.
    pub fn note(&mut self, rule: Rule, at: &Spot<'_>, what: impl Into<String>) {
        self.note_at(rule, at.pointer.clone(), at.sentence().to_owned(), what.into());
    }

    /// Notes a fault.
    pub fn note_at(&mut self, rule: Rule, pointer: String, text: String, what: String) {
        self.faults.push(Fault { rule, file: self.file.clone(), pointer, what, text });
    }

    /// Whether something is wrong in the open file, at places that fit.
    pub fn has(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.faults.iter().any(|fault| fault.file == self.file && fits(&fault.pointer))
    }
}
