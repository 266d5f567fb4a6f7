//! A content note stands before Persecution and Extermination, with a way around it.

use super::report::{Ledger, Rule};
use super::{DataFile, Document, Fault, Kind};
use crate::alert::{Outline, Stage};
use crate::explore::content::Content;
use crate::explore::timeline::panel::panel;
use crate::method::Glossary;
use crate::reading::{read_alert, read_frameworks};
use crate::ui::tree::write;
use crate::words::{Language, Words};

/// `content-note`, in what the pages of all alerts show under each stage.
pub fn check_pages(documents: &[Document<'_>], ledger: &mut Ledger) {
    let of = |kind: Kind| documents.iter().map(|one| one.file).filter(move |file| file.kind == kind);
    let Some((stages, factors)) = of(Kind::Stages).next().zip(of(Kind::Factors).next()) else { return };
    let Ok(frameworks) = read_frameworks(&stages.bytes, &factors.bytes) else { return };
    // No term is explained where the note stands.
    let glossary = &Glossary { format: 1, language: "en".to_owned(), terms: Vec::new(), sources: Vec::new() };
    for file in of(Kind::Alert) {
        let Ok(alert) = read_alert(&file.bytes) else { continue };
        let (alert, frameworks) = (&alert.value, &frameworks.value);
        let (words, outline) = (Words::new(Language::English), &Outline::of(alert));
        let content = Content { alert, outline, frameworks, glossary, words };
        ledger.faults.extend(check(file, &|stage| {
            let mut html = String::new();
            write(&panel(content, stage), &mut html);
            html
        }));
    }
}

/// `content-note`, in what `shown` writes under a stage.
pub fn check(file: &DataFile, shown: &dyn Fn(Stage) -> String) -> Vec<Fault> {
    let note = Words::new(Language::English).content_note_stage();
    let mut faults = Vec::new();
    for stage in [Stage::Persecution, Stage::Extermination] {
        let html = shown(stage);
        // The note is the first thing, and the link around stands in the same paragraph.
        let first = html.split("</p>").next().unwrap_or_default();
        if !first.starts_with("<p") || !first.contains(&note) || !first.contains("<a href=\"#stage-") {
            faults.push(Fault {
                rule: Rule::ContentNote,
                file: file.name.clone(),
                pointer: format!("/stages/{}", stage.number() - 1),
                what: format!(
                    "what is shown under “{}” has to begin with the content note and a way around it.",
                    stage.key()
                ),
                text: String::new(),
            });
        }
    }
    faults
}
