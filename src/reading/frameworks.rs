//! The two framework files.

use super::alert::{cited_text, file, finished, source};
use super::issue::Hopeless;
use super::json::Json;
use super::record::{Reader, Record};
use crate::alert::{FrameworkFactor, FrameworkStage, Prevention, RiskFactorFramework, Stage, StageFramework};

pub fn stages(reader: &Reader, json: &Json) -> Result<StageFramework, Hopeless> {
    let r = file(reader, json)?;
    let (id, language, title, author) = (r.key("id"), r.text("language"), r.text("title"), r.text("author"));
    let (about, stages, sources) = (r.list("about", cited_text), r.list("stages", stage), r.list("sources", source));
    r.finish();
    let framework = || {
        Some(StageFramework {
            format: 1,
            id: id?,
            language: language?,
            title: title?,
            author: author?,
            about,
            stages,
            sources,
        })
    };
    framework().ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

pub fn factors(reader: &Reader, json: &Json) -> Result<RiskFactorFramework, Hopeless> {
    let r = file(reader, json)?;
    let (id, language, title, author) = (r.key("id"), r.text("language"), r.text("title"), r.text("author"));
    let (about, factors, sources) = (r.list("about", cited_text), r.list("factors", factor), r.list("sources", source));
    r.finish();
    let framework = || {
        Some(RiskFactorFramework {
            format: 1,
            id: id?,
            language: language?,
            title: title?,
            author: author?,
            about,
            factors,
            sources,
        })
    };
    framework().ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

fn stage(r: &Record<'_>) -> Option<FrameworkStage> {
    let (stage, number, name) =
        (r.choice("stage", Stage::KEYS, Stage::from_key), r.small_number("number"), r.text("name"));
    let meaning = r.record("meaning").and_then(|r| finished(cited_text, &r));
    let prevention = r.list("prevention", prevention);
    Some(FrameworkStage { stage: stage?, number: number?, name: name?, meaning: meaning?, prevention })
}

fn prevention(r: &Record<'_>) -> Option<Prevention> {
    let (key, text, sources) = (r.key("key"), r.text("text"), r.keys("sources"));
    Some(Prevention { key: key?, text: text?, sources })
}

fn factor(r: &Record<'_>) -> Option<FrameworkFactor> {
    let (id, number, name) = (r.key("id"), r.small_number("number"), r.text("name"));
    let meaning = r.record("meaning").and_then(|r| finished(cited_text, &r));
    Some(FrameworkFactor { id: id?, number: number?, name: name?, meaning: meaning? })
}
