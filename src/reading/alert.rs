//! The records of an alert's file.

use super::IndexEntry;
use super::issue::Hopeless;
use super::json::Json;
use super::record::{Reader, Record};
use crate::alert::{
    Alert, BackgroundParagraph, Change, Check, Citation, CitedText, Dates, Event, Fear, Followed, Hero, Judgment,
    Level, Place, Publisher, Recommendation, RiskFactor, Since, SinceRow, Source, StageEntry, Statement, Tie,
    UnassignedStatements, Version,
};
use crate::shared::decimal;

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
    decimal(number as i32)
}

/// The whole file. Only what identifies the alert has to be there; everything else may be left out.
pub fn alert(reader: &Reader, json: &Json) -> Result<Alert, Hopeless> {
    let file = file(reader, json)?;
    let alert = identified(&file);
    alert.ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

fn identified(file: &Record<'_>) -> Option<Alert> {
    let judgment = file.optional_record("judgment", judgment);
    let (level, publisher) = (file.record("level", level), file.record("publisher", publisher));
    let (dates, summary) = (file.record("dates", dates), file.record("summary", cited_text));
    let alert = Alert {
        format: u32::from(FORMAT),
        id: file.key("id"),
        language: file.text("language"),
        title: file.text("title"),
        region: file.text("region"),
        original_title: file.text("original_title"),
        level: level?,
        publisher: publisher?,
        dates: dates?,
        places: file.list("places", place),
        summary: summary?,
        hero: file.optional_record("hero", hero),
        since: file.optional_record("since", since),
        title_statements: file.list("title_statements", statement),
        background: file.list("background", paragraph),
        risk_factors_intro: file.list("risk_factors_intro", statement),
        risk_factors: file.list("risk_factors", risk_factor),
        stages_intro: file.list("stages_intro", statement),
        stages: file.list("stages", stage_entry),
        unassigned: file.list("unassigned", unassigned),
        judgment: judgment.unwrap_or_else(|| Judgment { stages: Vec::new(), statements: Vec::new() }),
        recommendations: file.list("recommendations", recommendation),
        ties: file.list("ties", tie),
        checks: file.list("checks", check),
        fears: file.list("fears", fear),
        events: file.list("events", event),
        sources: file.list("sources", source),
        changes: file.list("changes", change),
    };
    file.finish();
    file.whole(alert)
}

pub fn cited_text(r: &Record<'_>) -> Option<CitedText> {
    r.whole(CitedText { text: r.text("text"), sources: r.keys("sources") })
}

fn hero(r: &Record<'_>) -> Option<Hero> {
    let (what, level) = (r.record("what", cited_text), r.record("level", cited_text));
    let (dissent, since) = (r.record("dissent", cited_text), r.record("since", cited_text));
    r.whole(Hero { what: what?, level: level?, dissent: dissent?, since: since? })
}

fn since(r: &Record<'_>) -> Option<Since> {
    r.whole(Since {
        as_of: r.when("as_of"),
        control: r.list("control", since_row),
        people: r.list("people", since_row),
        dead: r.list("dead", since_row),
    })
}

fn since_row(r: &Record<'_>) -> Option<SinceRow> {
    r.whole(SinceRow {
        label: r.text("label"),
        text: r.text("text"),
        speaker: r.text("speaker"),
        when: r.when("when"),
        sources: r.keys("sources"),
        side: r.optional_text("side"),
    })
}

fn fear(r: &Record<'_>) -> Option<Fear> {
    r.whole(Fear {
        id: r.key("id"),
        about: r.references("about"),
        name: r.text("name"),
        outcome: r.choice("outcome"),
        verdict: r.text("verdict"),
        gist: r.text("gist"),
        text: r.text("text"),
        when: r.optional_when("when"),
        as_of: r.when("as_of"),
        sources: r.keys("sources"),
        confidence: r.choice("confidence"),
        denied_by: r.optional_text("denied_by"),
    })
}

fn level(r: &Record<'_>) -> Option<Level> {
    let meaning = r.record("meaning", cited_text);
    r.whole(Level { key: r.choice("key"), meaning: meaning? })
}

fn publisher(r: &Record<'_>) -> Option<Publisher> {
    r.whole(Publisher { name: r.text("name"), url: r.web_address("url"), author: r.optional_text("author") })
}

fn dates(r: &Record<'_>) -> Option<Dates> {
    r.whole(Dates { published: r.when("published"), versions: r.list("versions", version), checked: r.when("checked") })
}

fn version(r: &Record<'_>) -> Option<Version> {
    r.whole(Version { date: r.when("date"), text: r.text("text"), sources: r.keys("sources") })
}

fn place(r: &Record<'_>) -> Option<Place> {
    r.whole(Place {
        id: r.key("id"),
        name: r.text("name"),
        other_names: r.texts("other_names"),
        latitude: r.number("latitude", -90.0, 90.0),
        longitude: r.number("longitude", -180.0, 180.0),
    })
}

fn statement(r: &Record<'_>) -> Option<Statement> {
    r.whole(Statement {
        id: r.key("id"),
        label: r.optional_text("label"),
        text: r.text("text"),
        when: r.optional_when("when"),
        when_note: r.optional_text("when_note"),
        sources: r.list("sources", citation),
        lost_links: r.texts("lost_links"),
        note: r.optional_text("note"),
    })
}

fn citation(r: &Record<'_>) -> Option<Citation> {
    r.whole(Citation { id: r.key("id"), at: r.text("at") })
}

fn paragraph(r: &Record<'_>) -> Option<BackgroundParagraph> {
    r.whole(BackgroundParagraph { paragraph: r.small_number("paragraph"), statements: r.list("statements", statement) })
}

fn risk_factor(r: &Record<'_>) -> Option<RiskFactor> {
    r.whole(RiskFactor {
        factor: r.choice("factor"),
        name: r.text("name"),
        framework_factor: r.optional_key("framework_factor"),
        fit: r.choice("fit"),
        fit_note: r.text("fit_note"),
        statements: r.list("statements", statement),
    })
}

fn stage_entry(r: &Record<'_>) -> Option<StageEntry> {
    r.whole(StageEntry {
        stage: r.choice("stage"),
        claim: r.optional_text("claim"),
        statements: r.list("statements", statement),
    })
}

fn unassigned(r: &Record<'_>) -> Option<UnassignedStatements> {
    r.whole(UnassignedStatements { after: r.choice("after"), statements: r.list("statements", statement) })
}

fn judgment(r: &Record<'_>) -> Option<Judgment> {
    r.whole(Judgment { stages: r.choices("stages"), statements: r.list("statements", statement) })
}

fn recommendation(r: &Record<'_>) -> Option<Recommendation> {
    r.whole(Recommendation {
        number: r.small_number("number"),
        name: r.text("name"),
        addressee: r.choice("addressee"),
        kind: r.choice("kind"),
        statements: r.list("statements", statement),
        followed: r.optional_record("followed", followed),
    })
}

fn followed(r: &Record<'_>) -> Option<Followed> {
    r.whole(Followed {
        outcome: r.optional_choice("outcome"),
        gist: r.optional_text("gist"),
        text: r.text("text"),
        as_of: r.when("as_of"),
        sources: r.keys("sources"),
        confidence: r.choice("confidence"),
    })
}

fn tie(r: &Record<'_>) -> Option<Tie> {
    r.whole(Tie { from: r.reference("from"), to: r.reference("to"), reason: r.text("reason") })
}

fn check(r: &Record<'_>) -> Option<Check> {
    r.whole(Check {
        id: r.key("id"),
        about: r.references("about"),
        finding: r.choice("finding"),
        subject: r.optional_text("subject"),
        gist: r.optional_text("gist"),
        when: r.optional_when("when"),
        text: r.text("text"),
        sources: r.keys("sources"),
        confidence: r.choice("confidence"),
        denied_by: r.optional_text("denied_by"),
        missing: r.optional_text("missing"),
    })
}

fn event(r: &Record<'_>) -> Option<Event> {
    r.whole(Event {
        id: r.key("id"),
        when: r.when("when"),
        kind: r.optional_key("kind"),
        title: r.text("title"),
        label: r.optional_text("label"),
        text: r.text("text"),
        actors: r.texts("actors"),
        harmed: r.texts("harmed"),
        places: r.keys("places"),
        in_alert: r.optional_boolean("in_alert"),
        disputed: r.optional_text("disputed"),
        stages: r.choices("stages"),
        sources: r.keys("sources"),
        confidence: r.choice("confidence"),
    })
}

pub fn source(r: &Record<'_>) -> Option<Source> {
    r.whole(Source {
        id: r.key("id"),
        title: r.text("title"),
        publisher: r.text("publisher"),
        date: r.optional_when("date"),
        url: r.web_address("url"),
        kind: r.choice("kind"),
        language: r.text("language"),
        read: r.choice("read"),
        read_at: r.optional_web_address("read_at"),
        side: r.optional_text("side"),
        supports: r.text("supports"),
        note: r.optional_text("note"),
    })
}

fn change(r: &Record<'_>) -> Option<Change> {
    r.whole(Change { date: r.when("date"), text: r.text("text"), about: r.references("about") })
}

/// The index of alerts.
pub fn index(reader: &Reader, json: &Json) -> Result<Vec<IndexEntry>, Hopeless> {
    let file = file(reader, json)?;
    let entries = file.list("alerts", index_entry);
    file.finish();
    Ok(entries)
}

fn index_entry(r: &Record<'_>) -> Option<IndexEntry> {
    r.whole(IndexEntry {
        id: r.key("id"),
        title: r.text("title"),
        level: r.choice("level"),
        publisher: r.text("publisher"),
        published: r.when("published"),
        places: r.texts("places"),
        stages: r.choices("stages"),
    })
}
