//! What stands under a stage: its meaning, what the alert says, what others say, what followed, what can prevent it.

use leptos::prelude::*;

use super::scale::alert_span;
use crate::alert::{Alert, Event, Reference, Stage};
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::statement::{self, sourcing, ties};
use crate::ui;

/// The panel of a stage.
pub fn panel(explorer: Explorer, stage: Stage) -> AnyView {
    let (alert, frameworks, words) = (explorer.alert(), explorer.frameworks(), explorer.words);
    let me = Reference::Stage(stage);
    let name = words.stage_name(stage);
    let framework = frameworks.stage(stage);
    let meaning = framework.map(|entry| {
        view! {
            <section class="meaning">
                <h4>{words.what_stage_means(&name)}</h4>
                {statement::cited(explorer, &entry.meaning)}
            </section>
        }
    });
    let prevention = framework.filter(|entry| !entry.prevention.is_empty()).map(|entry| {
        let measures: Vec<_> = entry
            .prevention
            .iter()
            .map(|measure| view! { <li>{ui::text(&measure.text)}{sourcing(explorer, &measure.sources, None)}</li> })
            .collect();
        view! {
            <section class="prevention">
                <h4>{words.what_can_prevent(&name)}</h4>
                <p class="by">{words.prevention_by(&frameworks.stages.author)}</p>
                <ul>{measures}</ul>
            </section>
        }
    });
    let statements: Vec<_> = alert
        .stages
        .iter()
        .filter(|entry| entry.stage == stage)
        .flat_map(|entry| entry.statements.iter().map(|one| statement::statement(explorer, one)))
        .collect();
    let said = if statements.is_empty() { view! { <p>{words.nothing_said()}</p> }.into_any() } else { statements.into_any() };
    let (before, after) = events(&alert, stage);
    view! {
        {stage.has_content_note().then(|| content_note(explorer, stage))}
        <div class="columns">
            {meaning}
            <section class="said">
                <h4>{words.what_is_said(&name)}</h4>
                {said}
                {event_links(explorer, words.events_before(), &before)}
                {event_links(explorer, words.events_after(), &after)}
            </section>
            {prevention}
        </div>
        {ties(explorer, &me)}
    }
    .into_any()
}

/// The note before a stage that tells of violence, with a way around it.
fn content_note(explorer: Explorer, stage: Stage) -> AnyView {
    let words = explorer.words;
    let after = Stage::ALL.into_iter().find(|other| other.number() == stage.number() + 1);
    let around = after.map(|next| {
        let href = ["#", &element_id(&Reference::Stage(next))].concat();
        view! { " "<a href=href>{words.skip_to(&words.stage_name(next))}</a> }
    });
    view! { <p class="content-note">{words.content_note_stage()}{around}</p> }.into_any()
}

/// The events that the editors tied to a stage: before the alert's last version, and after.
fn events(alert: &Alert, stage: Stage) -> (Vec<&Event>, Vec<&Event>) {
    let (_, ends) = alert_span(alert);
    alert.events.iter().filter(|event| event.stages.contains(&stage)).partition(|event| event.when.begins() < ends)
}

fn event_links(explorer: Explorer, heading: String, events: &[&Event]) -> Option<AnyView> {
    let words = explorer.words;
    let links: Vec<_> = events
        .iter()
        .map(|event| {
            let href = ["#event-", event.id.as_str()].concat();
            let harmed = (!event.harmed.is_empty()).then(|| words.harmed(&event.harmed.join("; ")));
            view! {
                <li>
                    <span class="date">{words.when(event.when)}</span>" "<a href=href>{ui::text(&event.title)}</a>" "
                    <span class="harmed">{harmed}</span>
                </li>
            }
        })
        .collect();
    (!links.is_empty())
        .then(|| view! { <div class="followed"><p class="speaker">{heading}</p><ul class="events">{links}</ul></div> }.into_any())
}
