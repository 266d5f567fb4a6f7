//! What stands under a stage: its meaning, what the alert says, what others say, what followed, what can prevent it.

use super::scale::alert_span;
use crate::alert::{Event, Reference, Stage};
use crate::explore::content::{Content, element_id};
use crate::explore::statement::{self, sourcing, ties};
use crate::ui::{self, Node, each, el, many, node};

/// The panel of a stage.
pub fn panel(content: Content<'_>, stage: Stage) -> Node {
    let (alert, frameworks, words) = (content.alert, content.frameworks, content.words);
    let me = Reference::Stage(stage);
    let name = words.stage_name(stage);
    let framework = frameworks.stage(stage);
    let meaning = framework.map(|entry| {
        el("section")
            .class("meaning")
            .with(el("h4").with(words.what_stage_means(&name)))
            .with(statement::cited(content, &entry.meaning))
    });
    let prevention =
        framework.filter(|entry| !entry.prevention.is_empty()).map(|entry| {
            let measures =
                each(entry.prevention.iter().map(|measure| {
                    el("li").with(ui::text(&measure.text)).with(sourcing(content, &measure.sources, None))
                }));
            el("section")
                .class("prevention")
                .with(el("h4").with(words.what_can_prevent()))
                .with(el("p").class("by").with(words.prevention_by(&frameworks.stages.author)))
                .with(el("ul").with(measures))
        });
    let statements: Vec<_> = alert
        .stages
        .iter()
        .filter(|entry| entry.stage == stage)
        .flat_map(|entry| entry.statements.iter().map(|one| statement::statement(content, one)))
        .collect();
    let said = if statements.is_empty() { el("p").with(words.nothing_said()).node() } else { statements.into() };
    let (before, after) = events(content, stage);
    many(vec![
        node(stage.has_content_note().then(|| content_note(content, stage))),
        node(named(content, stage)),
        node(
            el("div")
                .class("columns")
                .with(meaning)
                .with(
                    el("section")
                        .class("said")
                        .with(el("h4").with(words.what_is_said()))
                        .with(said)
                        .with(event_links(content, words.events_before(), &before))
                        .with(event_links(content, words.events_after(), &after)),
                )
                .with(prevention),
        ),
        node(ties(content, &me)),
        node(el("p").class("by").with(statement::cite_link(words, &me))),
    ])
}

/// Where the publisher says that it sees this stage reached: the claim stands in the closing judgment, not under the stage.
fn named(content: Content<'_>, stage: Stage) -> Option<Node> {
    let (alert, words) = (content.alert, content.words);
    let judgment = alert.judgment.statements.first().filter(|_| alert.names_stage(stage))?;
    let link = statement::choose_link(&Reference::Statement(judgment.id.clone()), words.place_judgment());
    let date = words.when(alert.dates.published);
    let text = words.named_in_judgment(&alert.publisher.name, &date);
    Some(el("p").class("named-in").with(text).with(" ").with(link).node())
}

/// The note before a stage that tells of violence, with a way around it.
fn content_note(content: Content<'_>, stage: Stage) -> Node {
    let words = content.words;
    let after = Stage::ALL.into_iter().find(|other| other.number() == stage.number() + 1);
    let around = after.map(|next| {
        let href = ["#", &element_id(&Reference::Stage(next))].concat();
        many(vec![node(" "), node(el("a").attr("href", href).with(words.skip_to(&words.stage_name(next))))])
    });
    el("p").class("content-note").with(words.content_note_stage()).with(around).node()
}

/// The events that the editors tied to a stage: before the alert's last version, and after.
fn events(content: Content<'_>, stage: Stage) -> (Vec<&Event>, Vec<&Event>) {
    let (_, ends) = alert_span(content.outline);
    content
        .alert
        .events
        .iter()
        .filter(|event| event.stages.contains(&stage))
        .partition(|event| event.when.begins() < ends)
}

fn event_links(content: Content<'_>, heading: String, events: &[&Event]) -> Option<Node> {
    let words = content.words;
    let links: Vec<_> = events
        .iter()
        .map(|event| {
            let href = ["#event-", event.id.as_str()].concat();
            let harmed = (!event.harmed.is_empty()).then(|| words.harmed(&event.harmed.join("; ")));
            el("li")
                .with(el("span").class("date").with(words.when(event.when)))
                .with(" ")
                .with(el("a").attr("href", href).with(ui::text(&event.title)))
                .with(" ")
                .with(el("span").class("harmed").with(harmed))
        })
        .collect();
    (!links.is_empty()).then(|| {
        el("div")
            .class("followed")
            .with(el("p").class("speaker").with(heading))
            .with(el("ul").class("events").with(links))
            .node()
    })
}
