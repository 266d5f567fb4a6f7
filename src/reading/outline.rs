//! The outline of an alert, as the program loads it.

use super::alert::{FORMAT, file};
use super::issue::Hopeless;
use super::json::Json;
use super::record::{Reader, Record};
use crate::alert::{
    EventOutline, FactorOutline, Outline, RecommendationOutline, StatementOutline, TieOutline, VersionOutline,
};

pub fn outline(reader: &Reader, json: &Json) -> Result<Outline, Hopeless> {
    let r = file(reader, json)?;
    let outline = Outline {
        format: u32::from(FORMAT),
        id: r.key("id"),
        original_title: r.text("original_title"),
        publisher: r.text("publisher"),
        published: r.when("published"),
        versions: r.list("versions", version),
        statements: r.list("statements", statement),
        factors: r.list("factors", factor),
        recommendations: r.list("recommendations", recommendation),
        events: r.list("events", event),
        ties: r.list("ties", tie),
    };
    r.finish();
    r.whole(outline).ok_or_else(|| Hopeless::NoIdentity(reader.issues()))
}

fn version(r: &Record<'_>) -> Option<VersionOutline> {
    r.whole(VersionOutline { date: r.when("date") })
}

fn statement(r: &Record<'_>) -> Option<StatementOutline> {
    let place = r.statement_place("place");
    r.whole(StatementOutline {
        id: r.key("id"),
        place: place?,
        text: r.text("text"),
        label: r.optional_text("label"),
        when: r.optional_when("when"),
    })
}

fn factor(r: &Record<'_>) -> Option<FactorOutline> {
    r.whole(FactorOutline { factor: r.choice("factor"), name: r.text("name") })
}

fn recommendation(r: &Record<'_>) -> Option<RecommendationOutline> {
    r.whole(RecommendationOutline {
        number: r.small_number("number"),
        name: r.text("name"),
        addressee: r.choice("addressee"),
    })
}

fn event(r: &Record<'_>) -> Option<EventOutline> {
    r.whole(EventOutline {
        id: r.key("id"),
        when: r.when("when"),
        title: r.text("title"),
        label: r.optional_text("label"),
        stages: r.choices("stages"),
    })
}

fn tie(r: &Record<'_>) -> Option<TieOutline> {
    r.whole(TieOutline { from: r.reference("from"), to: r.reference("to") })
}
