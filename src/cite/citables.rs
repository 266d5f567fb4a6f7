//! The citations of an alert, as text and as BibTeX. Addresses use paths, not fragments.

use super::bibtex::Entry;
use crate::address::{Address, Page, View};
use crate::alert::{Alert, Source, Stage, opening};
use crate::components::statement_id;
use crate::words::Words;

/// One citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citable {
    /// The id of the element.
    pub id: String,
    /// The name of the cited item.
    pub name: String,
    /// The citation as text.
    pub text: String,
    /// The citation as BibTeX.
    pub bibtex: String,
}

/// All citations of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citables {
    /// The original alert, and the page that explains it.
    pub alert: Vec<Citable>,
    /// The ten stages.
    pub stages: Vec<Citable>,
    /// The statements, in the order of the alert.
    pub statements: Vec<Citable>,
}

/// Returns all citations of an alert.
///
/// `root` is the address of the site's base, with a trailing slash.
pub fn citables(alert: &Alert, words: Words, root: &str) -> Citables {
    let citable = |id: String, name: String, part: &str, view: View| {
        let address = [root, &Address::new(Page::Alert(alert.id.clone(), view)).url()].concat();
        let (publisher, date) = (&alert.publisher.name, words.when(alert.dates.published));
        let text = words.citation(publisher, &alert.original_title, &date, part, &address);
        let note = words.bibtex_note(part, &words.when(alert.dates.checked));
        let key = [alert.id.as_str(), "-", &id].concat();
        Citable { bibtex: bibtex(alert, key, note, address), id, name, text }
    };
    let explained =
        citable("alert".to_owned(), words.cite_explained(&words.site_name()), &words.part_whole(), View::Timeline);
    let stage = |stage: Stage| {
        let name = words.stage_name(stage);
        let part = words.place_stage(&name);
        citable(["stage-", stage.key()].concat(), name, &part, View::Stage(stage))
    };
    let statements = alert.statements().into_iter().map(|(place, statement)| {
        let part = words.claim_place(alert, &place);
        let name = words.statement_link(&part, &opening(&statement.text));
        citable(statement_id(&statement.id), name, &part, View::Text(Some(statement.id.clone())))
    });
    Citables {
        alert: original(alert, words).into_iter().chain([explained]).collect(),
        stages: Stage::ALL.into_iter().map(stage).collect(),
        statements: statements.collect(),
    }
}

/// Returns the citation of the original alert, at the source where the editors read it; `None` if no source has a link.
pub fn original(alert: &Alert, words: Words) -> Option<Citable> {
    let read = |source: &&Source| source.url.link().is_some();
    let source = alert
        .statements()
        .into_iter()
        .flat_map(|(_, statement)| &statement.sources)
        .find_map(|citation| alert.source(&citation.id).filter(read))?;
    let (publisher, date) = (&alert.publisher.name, words.when(alert.dates.published));
    let (at, address) = (words.dated_source(source), source.url.as_str().to_owned());
    let text = words.citation_original(publisher, &alert.original_title, &date, &at, &address);
    let bibtex = bibtex(alert, alert.id.to_string(), words.bibtex_note_original(&at), address);
    Some(Citable { id: "original".to_owned(), name: words.cite_original(publisher), text, bibtex })
}

fn bibtex(alert: &Alert, key: String, note: String, address: String) -> String {
    let (author, title) = (alert.publisher.name.clone(), alert.original_title.clone());
    Entry { key, author, title, published: alert.dates.published, note, address }.text()
}
