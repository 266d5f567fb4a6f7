//! The records of an alert's file.

use super::IndexEntry;
use super::issue::Hopeless;
use super::json::Json;
use super::record::{Reader, Record};
use crate::alert::{
    Addressee, Alert, BackgroundParagraph, Change, Check, Citation, CitedText, Confidence, Dates, Event, Factor,
    Finding, Fit, Followed, Judgment, Level, LevelKey, Place, Prevents, Publisher, ReadAs, Recommendation, RiskFactor,
    Source, SourceKind, Stage, StageEntry, Statement, Tie, UnassignedStatements, Version,
};

/// The version of the format that this program reads.
pub const FORMAT: u8 = 1;

/// Opens the file's outermost record and checks the version of its format.
pub fn file<'a>(reader: &'a Reader, json: &'a Json) -> Result<Record<'a>, Hopeless> {
    let record = reader.record(json, String::new()).ok_or(Hopeless::NotThisFormat)?;
    record.skip("$schema");
    match json {
        Json::Record(fields) => match fields.fields.iter().find(|(name, _)| name == "format") {
            Some((_, Json::Number(number))) if (*number - f64::from(FORMAT)).abs() < f64::EPSILON => {}
            Some((_, Json::Number(number))) => return Err(Hopeless::OtherVersion(whole(*number))),
            _ => return Err(Hopeless::NotThisFormat),
        },
        _ => return Err(Hopeless::NotThisFormat),
    }
    record.skip("format");
    Ok(record)
}

/// A number as it can be named in a sentence.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and this only names a version")]
fn whole(number: f64) -> String {
    (number as i32).to_string()
}

/// The whole file. Only what identifies the alert has to be there; everything else may be left out.
pub fn alert(reader: &Reader, json: &Json) -> Result<Alert, Hopeless> {
    let file = file(reader, json)?;
    let alert = identified(&file);
    alert.ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

fn identified(file: &Record<'_>) -> Option<Alert> {
    let (id, title, region) = (file.key("id"), file.text("title"), file.text("region"));
    let (language, original_title) = (file.text("language"), file.text("original_title"));
    let level = file.record("level").and_then(|r| finished(level, &r));
    let publisher = file.record("publisher").and_then(|r| finished(publisher, &r));
    let dates = file.record("dates").and_then(|r| finished(dates, &r));
    let summary = file.record("summary").and_then(|r| finished(cited_text, &r));
    let judgment = file.record("judgment").and_then(|r| finished(judgment, &r));
    let alert = Alert {
        format: u32::from(FORMAT),
        places: file.list("places", place),
        title_statements: file.list("title_statements", statement),
        background: file.list("background", paragraph),
        risk_factors_intro: file.list("risk_factors_intro", statement),
        risk_factors: file.list("risk_factors", risk_factor),
        stages_intro: file.list("stages_intro", statement),
        stages: file.list("stages", stage_entry),
        unassigned: file.list("unassigned", unassigned),
        recommendations: file.list("recommendations", recommendation),
        ties: file.list("ties", tie),
        checks: file.list("checks", check),
        events: file.list("events", event),
        sources: file.list("sources", source),
        changes: file.list("changes", change),
        id: id?,
        title: title?,
        region: region?,
        language: language?,
        original_title: original_title?,
        level: level?,
        publisher: publisher?,
        dates: dates?,
        summary: summary?,
        judgment: judgment.unwrap_or_else(|| Judgment { stages: Vec::new(), statements: Vec::new() }),
    };
    file.finish();
    Some(alert)
}

/// Reads a record that stands alone, and notes the fields that it does not know.
pub fn finished<'a, T>(read: fn(&Record<'a>) -> Option<T>, record: &Record<'a>) -> Option<T> {
    let value = read(record);
    record.finish();
    value
}

pub fn cited_text(r: &Record<'_>) -> Option<CitedText> {
    let (text, sources) = (r.text("text"), r.keys("sources"));
    Some(CitedText { text: text?, sources })
}

fn level(r: &Record<'_>) -> Option<Level> {
    let key = r.choice("key", LevelKey::KEYS, LevelKey::from_key);
    let meaning = r.record("meaning").and_then(|r| finished(cited_text, &r));
    Some(Level { key: key?, meaning: meaning? })
}

fn publisher(r: &Record<'_>) -> Option<Publisher> {
    let (name, url, author) = (r.text("name"), r.web_address("url"), r.optional_text("author"));
    Some(Publisher { name: name?, url: url?, author })
}

fn dates(r: &Record<'_>) -> Option<Dates> {
    let (published, versions, checked) = (r.when("published"), r.list("versions", version), r.when("checked"));
    Some(Dates { published: published?, versions, checked: checked? })
}

fn version(r: &Record<'_>) -> Option<Version> {
    let (date, text, sources) = (r.when("date"), r.text("text"), r.keys("sources"));
    Some(Version { date: date?, text: text?, sources })
}

fn place(r: &Record<'_>) -> Option<Place> {
    let (id, name, other_names) = (r.key("id"), r.text("name"), r.texts("other_names"));
    let (latitude, longitude) = (r.number("latitude", -90.0, 90.0), r.number("longitude", -180.0, 180.0));
    Some(Place { id: id?, name: name?, other_names, latitude: latitude?, longitude: longitude? })
}

fn statement(r: &Record<'_>) -> Option<Statement> {
    let (id, label, text) = (r.key("id"), r.optional_text("label"), r.text("text"));
    let (when, when_note) = (r.optional_when("when"), r.optional_text("when_note"));
    let (sources, lost_links, note) = (r.list("sources", citation), r.texts("lost_links"), r.optional_text("note"));
    Some(Statement { id: id?, label, text: text?, when, when_note, sources, lost_links, note })
}

fn citation(r: &Record<'_>) -> Option<Citation> {
    let (id, at) = (r.key("id"), r.text("at"));
    Some(Citation { id: id?, at: at? })
}

fn paragraph(r: &Record<'_>) -> Option<BackgroundParagraph> {
    let (paragraph, statements) = (r.small_number("paragraph"), r.list("statements", statement));
    Some(BackgroundParagraph { paragraph: paragraph?, statements })
}

fn risk_factor(r: &Record<'_>) -> Option<RiskFactor> {
    let (factor, name) = (r.choice("factor", Factor::KEYS, Factor::from_key), r.text("name"));
    let framework_factor = r.optional_key("framework_factor");
    let (fit, fit_note) = (r.choice("fit", Fit::KEYS, Fit::from_key), r.text("fit_note"));
    let statements = r.list("statements", statement);
    Some(RiskFactor { factor: factor?, name: name?, framework_factor, fit: fit?, fit_note: fit_note?, statements })
}

fn stage(r: &Record<'_>, field: &'static str) -> Option<Stage> {
    r.choice(field, Stage::KEYS, Stage::from_key)
}

fn stage_entry(r: &Record<'_>) -> Option<StageEntry> {
    let (stage, statements) = (stage(r, "stage"), r.list("statements", statement));
    Some(StageEntry { stage: stage?, statements })
}

fn unassigned(r: &Record<'_>) -> Option<UnassignedStatements> {
    let (after, statements) = (stage(r, "after"), r.list("statements", statement));
    Some(UnassignedStatements { after: after?, statements })
}

fn judgment(r: &Record<'_>) -> Option<Judgment> {
    let (stages, statements) = (r.choices("stages", Stage::KEYS, Stage::from_key), r.list("statements", statement));
    Some(Judgment { stages, statements })
}

fn recommendation(r: &Record<'_>) -> Option<Recommendation> {
    let (number, name) = (r.small_number("number"), r.text("name"));
    let addressee = r.choice("addressee", Addressee::KEYS, Addressee::from_key);
    let kind = r.choice("kind", Prevents::KEYS, Prevents::from_key);
    let statements = r.list("statements", statement);
    let followed = r.optional_record("followed").and_then(|r| finished(followed, &r));
    Some(Recommendation { number: number?, name: name?, addressee: addressee?, kind: kind?, statements, followed })
}

fn confidence(r: &Record<'_>) -> Option<Confidence> {
    r.choice("confidence", Confidence::KEYS, Confidence::from_key)
}

fn followed(r: &Record<'_>) -> Option<Followed> {
    let (text, as_of, sources, confidence) = (r.text("text"), r.when("as_of"), r.keys("sources"), confidence(r));
    Some(Followed { text: text?, as_of: as_of?, sources, confidence: confidence? })
}

fn tie(r: &Record<'_>) -> Option<Tie> {
    let (from, to, reason) = (r.reference("from"), r.reference("to"), r.text("reason"));
    Some(Tie { from: from?, to: to?, reason: reason? })
}

fn check(r: &Record<'_>) -> Option<Check> {
    let (id, about) = (r.key("id"), r.references("about"));
    let finding = r.choice("finding", Finding::KEYS, Finding::from_key);
    let (text, sources, confidence) = (r.text("text"), r.keys("sources"), confidence(r));
    let (denied_by, missing) = (r.optional_text("denied_by"), r.optional_text("missing"));
    Some(Check { id: id?, about, finding: finding?, text: text?, sources, confidence: confidence?, denied_by, missing })
}

fn event(r: &Record<'_>) -> Option<Event> {
    let (id, when, title, text) = (r.key("id"), r.when("when"), r.text("title"), r.text("text"));
    let label = r.optional_text("label");
    let (actors, harmed, places) = (r.texts("actors"), r.texts("harmed"), r.keys("places"));
    let (in_alert, disputed) = (r.boolean("in_alert"), r.optional_text("disputed"));
    let stages = r.choices("stages", Stage::KEYS, Stage::from_key);
    let (sources, confidence) = (r.keys("sources"), confidence(r));
    Some(Event {
        id: id?,
        when: when?,
        title: title?,
        label,
        text: text?,
        actors,
        harmed,
        places,
        in_alert: in_alert?,
        disputed,
        stages,
        sources,
        confidence: confidence?,
    })
}

pub fn source(r: &Record<'_>) -> Option<Source> {
    let (id, title, publisher) = (r.key("id"), r.text("title"), r.text("publisher"));
    let (date, url) = (r.optional_when("date"), r.web_address("url"));
    let kind = r.choice("kind", SourceKind::KEYS, SourceKind::from_key);
    let (language, read) = (r.text("language"), r.choice("read", ReadAs::KEYS, ReadAs::from_key));
    let (read_at, side) = (r.optional_web_address("read_at"), r.optional_text("side"));
    let (supports, note) = (r.text("supports"), r.optional_text("note"));
    Some(Source {
        id: id?,
        title: title?,
        publisher: publisher?,
        date,
        url: url?,
        kind: kind?,
        language: language?,
        read: read?,
        read_at,
        side,
        supports: supports?,
        note,
    })
}

fn change(r: &Record<'_>) -> Option<Change> {
    let (date, text) = (r.when("date"), r.text("text"));
    Some(Change { date: date?, text: text? })
}

/// The index of alerts.
pub fn index(reader: &Reader, json: &Json) -> Result<Vec<IndexEntry>, Hopeless> {
    let file = file(reader, json)?;
    let entries = file.list("alerts", index_entry);
    file.finish();
    Ok(entries)
}

fn index_entry(r: &Record<'_>) -> Option<IndexEntry> {
    let (id, title) = (r.key("id"), r.text("title"));
    let level = r.choice("level", LevelKey::KEYS, LevelKey::from_key);
    let (publisher, published) = (r.text("publisher"), r.when("published"));
    let (places, stages) = (r.texts("places"), r.choices("stages", Stage::KEYS, Stage::from_key));
    Some(IndexEntry {
        id: id?,
        title: title?,
        level: level?,
        publisher: publisher?,
        published: published?,
        places,
        stages,
    })
}
