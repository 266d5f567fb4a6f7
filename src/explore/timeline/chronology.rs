//! The same as the picture, in words: every dated thing in the order of time, and once more as a table.

use crate::alert::{Event, Reference, Statement, When};
use crate::explore::content::Content;
use crate::explore::statement::{choose_link, sourcing};
use crate::shared::by_number;
use crate::ui::{self, Node, each, el, many, node};

enum Entry<'a> {
    Said(&'a Statement, When),
    Added(&'a Event),
}

impl Entry<'_> {
    fn begins(&self) -> f64 {
        match self {
            Self::Said(_, when) => when.begins(),
            Self::Added(event) => event.when.begins(),
        }
    }
}

/// The chronology as a list and as a table.
pub fn chronology(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let said = alert
        .statements()
        .into_iter()
        .filter_map(|(_, statement)| statement.when.map(|when| Entry::Said(statement, when)));
    let mut entries: Vec<Entry<'_>> = said.chain(alert.events.iter().map(Entry::Added)).collect();
    by_number(&mut entries, Entry::begins);
    let items = each(entries.iter().map(|entry| item(content, entry)));
    let rows = each(entries.iter().map(|entry| row(content, entry)));
    el("div")
        .class("chronology")
        .id("chronology")
        .attr("tabindex", "-1")
        .with(el("h3").with(words.chronology()))
        .with(el("p").class("lead").with(words.chronology_lead()))
        .with(
            el("details")
                .class("fold")
                .with(el("summary").with(words.chronology_list(&entries.len().to_string())))
                .with(el("ol").class("entries").with(items)),
        )
        .with(
            el("details").class("fold").with(el("summary").with(words.chronology_table())).with(
                el("div")
                    .class("wide")
                    .attr("role", "region")
                    .attr("aria-label", words.chronology_table())
                    .attr("tabindex", "0")
                    .with(
                        el("table")
                            .with(
                                el("thead").with(
                                    el("tr")
                                        .with(el("th").attr("scope", "col").with(words.column_date()))
                                        .with(el("th").attr("scope", "col").with(words.column_what()))
                                        .with(el("th").attr("scope", "col").with(words.column_harmed()))
                                        .with(el("th").attr("scope", "col").with(words.column_stage()))
                                        .with(el("th").attr("scope", "col").with(words.column_speaker())),
                                ),
                            )
                            .with(el("tbody").with(rows)),
                    ),
            ),
        )
        .node()
}

fn item(content: Content<'_>, entry: &Entry<'_>) -> Node {
    match entry {
        Entry::Said(statement, when) => {
            let me = Reference::Statement(statement.id.clone());
            let words = content.words;
            let link = choose_link(&me, statement.text.clone());
            el("li")
                .class("said")
                .with(el("p").class("date").with(words.when(*when)))
                .with(el("p").class("speaker").with(words.says(&content.alert.publisher.name)))
                .with(el("p").with(link))
                .node()
        }
        Entry::Added(event) => event_item(content, event),
    }
}

fn event_item(content: Content<'_>, event: &Event) -> Node {
    let (alert, words) = (content.alert, content.words);
    let fact = |name: String, text: String| {
        (!text.is_empty()).then(|| many(vec![node(el("dt").with(name)), node(el("dd").with(ui::text(&text)))]))
    };
    let places = event.places.iter().filter_map(|id| alert.places.iter().find(|place| &place.id == id));
    let places = places.map(|place| place.name.as_str()).collect::<Vec<_>>().join("; ");
    let disputed = event
        .disputed
        .as_ref()
        .map(|text| el("p").class("denied").with(el("b").with(words.disputed())).with(" ").with(ui::text(text)));
    let in_alert = match event.in_alert {
        Some(true) => words.in_alert(),
        Some(false) => words.not_in_alert(),
        None => words.is_alert(),
    };
    el("li")
        .class("event")
        .id(["event-", event.id.as_str()].concat())
        .attr("tabindex", "-1")
        .with(el("p").class("date").with(words.when(event.when)))
        .with(el("h4").with(ui::text(&event.title)))
        .with(el("p").with(ui::text(&event.text)))
        .with(
            el("dl")
                .class("facts")
                .with(fact(words.actors(), event.actors.join("; ")))
                .with(fact(words.column_harmed(), event.harmed.join("; ")))
                .with(fact(words.places(), places))
                .with(fact(words.column_stage(), stages(content, event))),
        )
        .with(disputed)
        .with(el("p").class("by").with(in_alert))
        .with(sourcing(content, &event.sources, Some(event.confidence)))
        .node()
}

fn stages(content: Content<'_>, event: &Event) -> String {
    let words = content.words;
    let names: Vec<String> = event.stages.iter().map(|stage| words.stage_name(*stage)).collect();
    if names.is_empty() { words.none() } else { names.join(", ") }
}

fn row(content: Content<'_>, entry: &Entry<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let (when, name, harmed, stage, speaker, what) = match entry {
        Entry::Said(statement, when) => {
            let place = alert.statement(&statement.id).and_then(|(place, _)| place.reference());
            let stage = match place {
                Some(Reference::Stage(stage)) => words.stage_name(stage),
                _ => words.none(),
            };
            let me = Reference::Statement(statement.id.clone());
            (*when, statement.text.clone(), String::new(), stage, alert.publisher.name.clone(), me)
        }
        Entry::Added(event) => {
            let me = Reference::Event(event.id.clone());
            (event.when, event.title.clone(), event.harmed.join("; "), stages(content, event), words.the_editors(), me)
        }
    };
    let link = choose_link(&what, name);
    el("tr")
        .with(el("td").with(words.when(when)))
        .with(el("th").attr("scope", "row").with(link))
        .with(el("td").with(harmed))
        .with(el("td").with(stage))
        .with(el("td").with(speaker))
        .node()
}
