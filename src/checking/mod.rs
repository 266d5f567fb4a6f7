//! Holds the data against `docs/content-rules.md`, as far as a machine can: what `./dev check-data` does. Native builds only.
//!
//! [`check`] takes files as bytes and answers with a [`Report`]. Each rule is a file of its own and looks at the JSON itself, not at
//! what reading made of it, so that a fault is named by its exact place. What reading finds comes to it ([`Rule::Reading`]).

mod dates;
mod equal_words;
mod file;
mod findings;
mod identity;
mod names;
mod own_words;
mod report;
mod runs;
mod short_fields;
mod sources;
mod spot;
mod strict;
mod tie_rules;
mod ties;

use std::collections::HashSet;

use serde_json::Value;

pub use file::{DataFile, Kind};
pub use report::{Counts, Fault, Report, Rule};
pub use runs::Runs;

use crate::alert::When;
use report::Ledger;
use spot::{Spot, Tree};

/// A file that is JSON.
struct Document<'a> {
    file: &'a DataFile,
    value: Value,
}

impl Document<'_> {
    fn root(&self) -> Spot<'_> {
        Spot::root(&self.value)
    }
}

/// What a rule has to know of the other files.
struct Together<'a> {
    /// Identities of the factors in the file of Harff's.
    framework_factors: HashSet<&'a str>,
    /// Runs of words that stand in the title of a work that is cited.
    cited: HashSet<u64>,
    /// When the alert that was checked last was checked.
    checked: Option<When>,
    runs: &'a Runs,
}

impl<'a> Together<'a> {
    fn new(documents: &'a [Document<'a>], runs: &'a Runs) -> Self {
        let factors = documents.iter().filter(|one| one.file.kind == Kind::Factors);
        let factors = factors.flat_map(|one| one.root().items("factors"));
        let checked = documents.iter().filter_map(|one| one.root().get("dates")?.get("checked")?.when());
        Self {
            framework_factors: factors.map(|spot| spot.field("id")).collect(),
            cited: documents.iter().flat_map(|one| own_words::cited_titles(&one.root())).collect(),
            checked: checked.max_by(|a, b| a.ends().total_cmp(&b.ends())),
            runs,
        }
    }
}

/// Checks all files of the data together.
pub fn check(files: &[DataFile], runs: &Runs) -> Report {
    let mut ledger = Ledger::default();
    let documents: Vec<Document<'_>> = files.iter().filter_map(|file| strict::parsed(file, &mut ledger)).collect();
    let together = Together::new(&documents, runs);
    let mut counts = Counts { files: files.len(), known_runs: runs.len(), ..Counts::default() };
    for kind in [Kind::Alert, Kind::Stages, Kind::Factors, Kind::Method, Kind::Glossary] {
        if files.iter().all(|file| file.kind != kind) {
            ledger.open(kind.place());
            ledger.note_at(Rule::Reading, String::new(), String::new(), "there is no such file.".to_owned());
        }
    }
    for document in &documents {
        let (file, tree) = (document.file, &Tree::of(&document.value));
        ledger.open(&file.name);
        let issues = match strict::issues(file) {
            Ok(issues) => issues,
            Err(reason) => {
                strict::read_error(&reason, &mut ledger);
                continue;
            }
        };
        sources::check(file, tree, &mut ledger);
        identity::check(file, tree, &mut ledger);
        names::check(tree, &mut ledger);
        counts.runs += own_words::check(tree, &together, &mut ledger);
        dates::sources(tree, &together, &mut ledger);
        counts.sources += tree.items("sources").len();
        if file.kind == Kind::Alert {
            ties::check(tree, &together, &mut ledger);
            tie_rules::check(tree, &mut ledger);
            findings::check(tree, &mut ledger);
            short_fields::check(tree, &mut ledger);
            equal_words::check(tree, &mut ledger);
            dates::alert(tree, &mut ledger);
            counts.alerts += 1;
            counts.statements += tree.statements.len();
            counts.checks += tree.items("checks").len();
            counts.events += tree.items("events").len();
            counts.ties += tree.items("ties").len();
        }
        // Last: what a rule has named by its exact place is not named again.
        strict::note(&tree.root, &issues, &mut ledger);
    }
    Report { faults: ledger.faults, counts }
}
