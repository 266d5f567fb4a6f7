//! The two framework files.

use super::alert::{FORMAT, cited_text, file, source};
use super::issue::Hopeless;
use super::json::Json;
use super::record::{Reader, Record};
use crate::alert::{FrameworkFactor, FrameworkStage, Prevention, RiskFactorFramework, StageFramework};

pub fn stages(reader: &Reader, json: &Json) -> Result<StageFramework, Hopeless> {
    let r = file(reader, json)?;
    let framework = StageFramework {
        format: u32::from(FORMAT),
        id: r.key("id"),
        language: r.text("language"),
        title: r.text("title"),
        author: r.text("author"),
        about: r.list("about", cited_text),
        stages: r.list("stages", stage),
        sources: r.list("sources", source),
    };
    r.finish();
    r.whole(framework).ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

pub fn factors(reader: &Reader, json: &Json) -> Result<RiskFactorFramework, Hopeless> {
    let r = file(reader, json)?;
    let framework = RiskFactorFramework {
        format: u32::from(FORMAT),
        id: r.key("id"),
        language: r.text("language"),
        title: r.text("title"),
        author: r.text("author"),
        about: r.list("about", cited_text),
        factors: r.list("factors", factor),
        sources: r.list("sources", source),
    };
    r.finish();
    r.whole(framework).ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

fn stage(r: &Record<'_>) -> Option<FrameworkStage> {
    let meaning = r.record("meaning", cited_text);
    r.whole(FrameworkStage {
        stage: r.choice("stage"),
        number: r.small_number("number"),
        name: r.text("name"),
        meaning: meaning?,
        prevention: r.list("prevention", prevention),
    })
}

fn prevention(r: &Record<'_>) -> Option<Prevention> {
    r.whole(Prevention { key: r.key("key"), text: r.text("text"), sources: r.keys("sources") })
}

fn factor(r: &Record<'_>) -> Option<FrameworkFactor> {
    let meaning = r.record("meaning", cited_text);
    r.whole(FrameworkFactor {
        id: r.key("id"),
        number: r.small_number("number"),
        name: r.text("name"),
        meaning: meaning?,
    })
}
