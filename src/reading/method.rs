//! The files of the method page and of the glossary.

use super::alert::{cited_text, file, source};
use super::issue::Hopeless;
use super::json::Json;
use super::record::{Reader, Record};
use crate::method::{Glossary, Method, Section, Term};

pub fn method(reader: &Reader, json: &Json) -> Result<Method, Hopeless> {
    let r = file(reader, json)?;
    let lead = r.record("lead", cited_text);
    let sections = r.list("sections", section);
    let sources = r.list("sources", source);
    let (language, title) = (r.text("language"), r.text("title"));
    r.finish();
    lead.and_then(|lead| r.whole(Method { language, title, lead, sections, sources }))
        .ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

pub fn glossary(reader: &Reader, json: &Json) -> Result<Glossary, Hopeless> {
    let r = file(reader, json)?;
    let glossary =
        Glossary { language: r.text("language"), terms: r.list("terms", term), sources: r.list("sources", source) };
    r.finish();
    r.whole(glossary).ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

fn section(r: &Record<'_>) -> Option<Section> {
    r.whole(Section { id: r.key("id"), heading: r.text("heading"), paragraphs: r.list("paragraphs", cited_text) })
}

fn term(r: &Record<'_>) -> Option<Term> {
    r.whole(Term {
        id: r.key("id"),
        term: r.text("term"),
        also: r.texts("also"),
        text: r.text("text"),
        sources: r.keys("sources"),
    })
}
