//! The bibliography: every source by kind, what it shows, in what form it was read, and what rests on it.

use leptos::prelude::*;

use super::explorer::Explorer;
use super::statement::{choose_link, href};
use crate::address::View;
use crate::alert::{ReadAs, Reference, Source, SourceKind};
use crate::ui;

/// The region "Sources".
pub fn sources(explorer: Explorer) -> AnyView {
    let (alert, frameworks, words) = (explorer.alert(), explorer.frameworks(), explorer.words);
    let shown = explorer.part(|state| state.address.part == View::All);
    let mut all: Vec<&Source> = Vec::new();
    for source in alert.sources.iter().chain(frameworks.sources()) {
        if all.iter().all(|known| known.id != source.id) {
            all.push(source);
        }
    }
    let count = all.len().to_string();
    let kinds: Vec<_> = SourceKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let entries: Vec<_> = all.iter().filter(|source| source.kind == kind).map(|source| entry(explorer, source)).collect();
            (!entries.is_empty()).then(|| view! { <section><h3>{words.source_kind(kind)}</h3><ul class="bibliography">{entries}</ul></section> })
        })
        .collect();
    let changes: Vec<_> = alert
        .changes
        .iter()
        .map(|change| view! { <li><b>{words.when(change.date)}</b>" "{ui::text(&change.text)}</li> })
        .collect();
    view! {
        <section id="sources" class="sources" aria-labelledby="sources-heading" hidden=move || !shown.get()>
            <h2 id="sources-heading" tabindex="-1">{words.sources()}</h2>
            <p class="lead">{words.sources_lead(&count)}</p>
            {kinds}
            <h3>{words.changes()}</h3>
            <ul class="changes">{changes}</ul>
        </section>
    }
    .into_any()
}

fn entry(explorer: Explorer, source: &Source) -> AnyView {
    let words = explorer.words;
    let title = match source.url.link() {
        Some(link) => view! {
            <cite><a href=link.href.to_owned() rel="noopener noreferrer external">{ui::text(&source.title)}</a></cite>" "
            <span class="host">{link.host.to_owned()}</span>
        }
        .into_any(),
        None => view! { <cite>{ui::text(&source.title)}</cite>" "<span class="host">{ui::text(source.url.as_str())}</span> }.into_any(),
    };
    let date = source.date.map_or_else(|| words.undated(), |date| words.when(date));
    let read = match source.read {
        ReadAs::Original => None,
        ReadAs::Copy => Some(words.read_in_copy(source.copy_host().unwrap_or_default())),
        ReadAs::Unread => Some(words.unread()),
    };
    let read = read.map(|text| view! { <span class="read">{text}</span>" " });
    let side = source.side.as_ref().map(|side| view! { <span class="read">{words.side(side)}</span>" " });
    let note = source.note.as_ref().map(|note| view! { <p class="by">{ui::text(note)}</p> });
    view! {
        <li id=["source-", source.id.as_str()].concat() tabindex="-1">
            <p>{title}". "{ui::text(&source.publisher)}", "{date}". "{read}{side}</p>
            <p>{ui::text(&source.supports)}</p>
            {note}
            {back_links(explorer, source)}
        </li>
    }
    .into_any()
}

/// What rests on a source: the way back.
fn back_links(explorer: Explorer, source: &Source) -> Option<AnyView> {
    let (alert, words) = (explorer.alert(), explorer.words);
    let statements = alert
        .statements()
        .filter(|(_, statement)| statement.sources.iter().any(|citation| citation.id == source.id))
        .map(|(_, statement)| Reference::Statement(statement.id.clone()));
    let checked = alert.checks.iter().filter(|check| check.sources.contains(&source.id)).flat_map(|check| check.about.iter().cloned());
    let events = alert.events.iter().filter(|event| event.sources.contains(&source.id)).map(|event| Reference::Event(event.id.clone()));
    let followed = alert
        .recommendations
        .iter()
        .filter(|entry| entry.followed.as_ref().is_some_and(|followed| followed.sources.contains(&source.id)))
        .map(|entry| Reference::Recommendation(entry.number));
    let mut all: Vec<Reference> = Vec::new();
    for reference in statements.chain(checked).chain(events).chain(followed) {
        if !all.contains(&reference) {
            all.push(reference);
        }
    }
    let links: Vec<_> = all
        .into_iter()
        .map(|reference| view! { <li>{choose_link(explorer, reference.clone(), href(&reference), explorer.name(&reference))}</li> })
        .collect();
    (!links.is_empty()).then(|| {
        let count = links.len().to_string();
        view! { <details class="fold cited"><summary>{words.cited_by(&count, &source.id.to_string())}</summary><ul class="details">{links}</ul></details> }
            .into_any()
    })
}
