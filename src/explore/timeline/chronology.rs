//! The same as the picture, in words: every dated thing in the order of time, and once more as a table.

use leptos::prelude::*;

use crate::alert::{Event, Reference, Statement, When};
use crate::explore::explorer::Explorer;
use crate::explore::statement::{choose_link, href, sourcing};
use crate::ui;

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
pub fn chronology(explorer: Explorer) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let said = alert.statements().filter_map(|(_, statement)| statement.when.map(|when| Entry::Said(statement, when)));
    let mut entries: Vec<Entry<'_>> = said.chain(alert.events.iter().map(Entry::Added)).collect();
    entries.sort_by(|a, b| a.begins().total_cmp(&b.begins()));
    let items: Vec<_> = entries.iter().map(|entry| item(explorer, entry)).collect();
    let rows: Vec<_> = entries.iter().map(|entry| row(explorer, entry)).collect();
    view! {
        <div class="chronology" id="chronology" tabindex="-1">
            <h3>{words.chronology()}</h3>
            <p class="lead">{words.chronology_lead()}</p>
            <details class="fold">
                <summary>{words.chronology_list(&entries.len().to_string())}</summary>
                <ol class="entries">{items}</ol>
            </details>
            <details class="fold">
                <summary>{words.chronology_table()}</summary>
                <div class="wide" role="region" aria-label=words.chronology_table() tabindex="0">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{words.column_date()}</th>
                                <th scope="col">{words.column_what()}</th>
                                <th scope="col">{words.column_harmed()}</th>
                                <th scope="col">{words.column_stage()}</th>
                                <th scope="col">{words.column_speaker()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </div>
    }
    .into_any()
}

fn item(explorer: Explorer, entry: &Entry<'_>) -> AnyView {
    match entry {
        Entry::Said(statement, when) => {
            let me = Reference::Statement(statement.id.clone());
            let words = explorer.words;
            let link = choose_link(explorer, me.clone(), href(&me), statement.text.clone());
            view! {
                <li class="said">
                    <p class="date">{words.when(*when)}</p>
                    <p class="speaker">{words.says(&explorer.alert().publisher.name)}</p>
                    <p>{link}</p>
                </li>
            }
            .into_any()
        }
        Entry::Added(event) => event_item(explorer, event),
    }
}

fn event_item(explorer: Explorer, event: &Event) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let fact = |name: String, text: String| (!text.is_empty()).then(|| view! { <dt>{name}</dt><dd>{ui::text(&text)}</dd> });
    let places = event.places.iter().filter_map(|id| alert.places.iter().find(|place| &place.id == id));
    let places = places.map(|place| place.name.as_str()).collect::<Vec<_>>().join("; ");
    let disputed = event
        .disputed
        .as_ref()
        .map(|text| view! { <p class="denied"><b>{words.disputed()}</b>" "{ui::text(text)}</p> });
    let in_alert = if event.in_alert { words.in_alert() } else { words.not_in_alert() };
    view! {
        <li class="event" id=["event-", event.id.as_str()].concat() tabindex="-1">
            <p class="date">{words.when(event.when)}</p>
            <h4>{ui::text(&event.title)}</h4>
            <p>{ui::text(&event.text)}</p>
            <dl class="facts">
                {fact(words.actors(), event.actors.join("; "))}
                {fact(words.column_harmed(), event.harmed.join("; "))}
                {fact(words.places(), places)}
                {fact(words.column_stage(), stages(explorer, event))}
            </dl>
            {disputed}
            <p class="by">{in_alert}</p>
            {sourcing(explorer, &event.sources, Some(event.confidence))}
        </li>
    }
    .into_any()
}

fn stages(explorer: Explorer, event: &Event) -> String {
    let words = explorer.words;
    let names: Vec<String> = event.stages.iter().map(|stage| words.stage_name(*stage)).collect();
    if names.is_empty() { words.none() } else { names.join(", ") }
}

fn row(explorer: Explorer, entry: &Entry<'_>) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
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
            (event.when, event.title.clone(), event.harmed.join("; "), stages(explorer, event), words.the_editors(), me)
        }
    };
    let link = choose_link(explorer, what.clone(), href(&what), name);
    view! { <tr><td>{words.when(when)}</td><th scope="row">{link}</th><td>{harmed}</td><td>{stage}</td><td>{speaker}</td></tr> }
        .into_any()
}
