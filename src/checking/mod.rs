//! Checks the data against `docs/content-rules.md`, as far as a machine can, for `./dev check-data` and for a reader's own file.
//!
//! [`check`] takes all data files together, [`check_file`] one alert on its own. Both return a [`Report`]. Each rule is a
//! separate file and examines the JSON itself rather than the parsed alert, so that a fault has an exact location. Issues found
//! in reading become faults of [`Rule::Reading`].
//!
//! | file | contents |
//! |---|---|
//! | `file.rs`, `spot.rs`, `report.rs` | the files, a location in one, and the faults found |
//! | `strict.rs` | the issues found in reading |
//! | `identity.rs`, `dates.rs`, `sources.rs`, `short_fields.rs` | ids and addresses, dates, sources, the lengths of short texts |
//! | `names.rs`, `equal_words.rs`, `findings.rs` | calm headings, equal words for all victims, confidence and denials |
//! | `ties.rs`, `tie_rules.rs`, `teaching.rs` | references between records, kinds of ties, lessons |
//! | `own_words.rs`, `runs.rs`, `wording.rs` | no sentences copied from a publisher; the hashes of their texts; a text as words |

mod dates;
mod equal_words;
mod file;
mod findings;
mod identity;
mod names;
#[cfg(not(target_arch = "wasm32"))]
mod own_words;
mod report;
mod runs;
mod short_fields;
mod sources;
mod spot;
mod strict;
mod teaching;
mod tie_rules;
mod ties;
mod wording;

use std::collections::HashSet;

use serde_json::Value;

pub use file::{DataFile, Kind};
pub use report::{Counts, Fault, Report, Rule};
pub use runs::Runs;

use crate::alert::When;
use crate::reading::Issue;
use report::Diagnostics;
use spot::{Spot, Tree};

/// A file parsed as JSON.
struct Document<'a> {
    file: &'a DataFile,
    value: Value,
    /// The issues found in parsing.
    issues: Vec<Issue>,
}

impl Document<'_> {
    fn root(&self) -> Spot<'_> {
        Spot::root(&self.value)
    }
}

/// What a rule needs to know about the other files.
struct CrossFileContext<'a> {
    /// The ids of Harff's factors.
    framework_factors: HashSet<&'a str>,
    /// The latest date on which an alert was checked.
    checked: Option<When>,
    #[cfg(not(target_arch = "wasm32"))]
    comparison: own_words::Comparison<'a>,
}

impl<'a> CrossFileContext<'a> {
    #[cfg_attr(
        target_arch = "wasm32",
        expect(unused_variables, reason = "a browser has no publisher's text to compare with")
    )]
    fn new(framework_factors: HashSet<&'a str>, documents: &[Document<'_>], runs: &'a Runs) -> Self {
        let checked = documents.iter().filter_map(|one| one.root().get("dates")?.get("checked")?.when());
        Self {
            framework_factors,
            checked: checked.max_by(|a, b| a.ends().total_cmp(&b.ends())),
            #[cfg(not(target_arch = "wasm32"))]
            comparison: own_words::Comparison::new(runs, documents.iter().map(Document::root)),
        }
    }
}

/// Checks all data files.
pub fn check(files: &[DataFile], runs: &Runs) -> Report {
    let mut diagnostics = Diagnostics::default();
    let documents: Vec<Document<'_>> = files.iter().filter_map(|file| strict::parsed(file, &mut diagnostics)).collect();
    let factors = documents.iter().filter(|one| one.file.kind == Kind::Factors);
    let factors = factors.flat_map(|one| one.root().items("factors")).map(|spot| spot.field("id")).collect();
    let context = CrossFileContext::new(factors, &documents, runs);
    let mut counts = Counts { files: files.len(), known_runs: runs.len(), ..Counts::default() };
    for kind in [Kind::Alert, Kind::Stages, Kind::Factors, Kind::Method, Kind::Glossary] {
        if files.iter().all(|file| file.kind != kind) {
            diagnostics.open(kind.place());
            diagnostics.note_at(Rule::Reading, String::new(), String::new(), "this file is missing.".to_owned());
        }
    }
    let alerts: HashSet<&str> = files.iter().filter(|file| file.kind == Kind::Alert).map(DataFile::stem).collect();
    for document in &documents {
        let tree = &Tree::of(&document.value);
        diagnostics.open(&document.file.name);
        if document.file.kind == Kind::Alert {
            identity::file_name(document.file, tree, &mut diagnostics);
            identity::other_alerts(&alerts, tree, &mut diagnostics);
        }
        check_document(document, tree, &context, &mut diagnostics, &mut counts);
    }
    Report { faults: diagnostics.faults, counts }
}

/// Checks one alert on its own, but not its file name or the other alerts that it names.
///
/// `framework_factors` are the ids of Harff's factors. With empty `runs`, no text is compared with a publisher's.
pub fn check_file(name: &str, bytes: &[u8], framework_factors: &[&str], runs: &Runs) -> Report {
    let mut diagnostics = Diagnostics::default();
    let mut counts = Counts { files: 1, known_runs: runs.len(), ..Counts::default() };
    let file = DataFile::alert(name, bytes.to_vec());
    if let Some(document) = strict::parsed(&file, &mut diagnostics) {
        let documents = [document];
        let context = CrossFileContext::new(framework_factors.iter().copied().collect(), &documents, runs);
        for document in &documents {
            check_document(document, &Tree::of(&document.value), &context, &mut diagnostics, &mut counts);
        }
    }
    Report { faults: diagnostics.faults, counts }
}

/// Checks a file that is valid JSON.
fn check_document(
    document: &Document<'_>,
    tree: &Tree<'_>,
    context: &CrossFileContext<'_>,
    diagnostics: &mut Diagnostics,
    counts: &mut Counts,
) {
    let kind = document.file.kind;
    let issues = match strict::issues(document) {
        Ok(issues) => issues,
        Err(reason) => return strict::read_error(&reason, diagnostics),
    };
    sources::check(kind, tree, diagnostics);
    identity::check(tree, diagnostics);
    names::check(tree, diagnostics);
    #[cfg(not(target_arch = "wasm32"))]
    {
        counts.runs += own_words::check(tree, &context.comparison, diagnostics);
    }
    dates::sources(tree, context, diagnostics);
    counts.sources += tree.items("sources").len();
    if kind == Kind::Alert {
        ties::check(tree, context, diagnostics);
        tie_rules::check(tree, diagnostics);
        findings::check(tree, diagnostics);
        short_fields::check(tree, diagnostics);
        teaching::check(tree, diagnostics);
        equal_words::check(tree, diagnostics);
        dates::alert(tree, diagnostics);
        counts.alerts += 1;
        counts.statements += tree.statements.len();
        counts.checks += tree.items("checks").len();
        counts.events += tree.items("events").len();
        counts.ties += tree.items("ties").len();
    }
    // Last, so that it skips any location where a rule has already found a fault.
    strict::note(&tree.root, &issues, diagnostics);
}
