use leptos::prelude::*;

use super::time::is_after;
use crate::address::View;
use crate::alert::{Since, SinceRow};
use crate::components::{DataText, Glyph, Icon, Link, Provenance, use_shown};
use crate::shared::decimal;

/// What has happened since the alert: one text, and native disclosures with every row of the record, each with its speaker, date and
/// sources.
#[component]
pub fn SinceThen() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let text = alert.hero.as_ref().map(|hero| view! { <p class="say"><DataText text=hero.since.text.clone() /></p> });
    let read_to = alert.since.as_ref().map(|since| {
        view! { <small>{words.since_read_to(&words.when(since.as_of))}</small> }
    });
    let folds = alert.since.clone().map(|since| {
        let Since { control, people, dead, dead_heading, .. } = since;
        let folds = [
            (words.since_control(), control),
            (words.since_people(), people),
            (dead_heading.unwrap_or_else(|| words.since_dead()), dead),
        ];
        let folds = folds.into_iter().filter(|(_, rows)| !rows.is_empty());
        folds.map(|(name, rows)| view! { <SinceFold name=name rows=rows /> }).collect_view()
    });
    let to = shown.at(View::Events(None));
    let events = alert.events.iter().filter(|event| is_after(&alert, event.when)).count();
    let counted = if events == 1 { words.since_one_event() } else { words.since_events(&decimal(events)) };
    view! {
        <section class="since" id="since" aria-labelledby="since-h">
            <h2 id="since-h">{words.since_then()}" "{read_to}</h2>
            {text}
            {folds}
            {(events > 0).then(|| view! { <p><Link to=to class="go">{counted}</Link></p> })}
        </section>
    }
}

/// Rows of the record under one heading.
///
/// `name`: the heading. `rows`: the rows, in data order.
#[component]
fn SinceFold(name: String, rows: Vec<SinceRow>) -> impl IntoView {
    let words = use_shown().words;
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <div>
                    <dt><DataText text=row.label /></dt>
                    <dd>
                        <p class="by">{words.speaker_dated(&row.speaker, &words.short_when(row.when))}</p>
                        <p><DataText text=row.text /></p>
                        <Provenance sources=row.sources />
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <details class="fold">
            <summary>{name}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
            <dl>{rows}</dl>
        </details>
    }
}
