//! All alerts, and the way into one.

use leptos::prelude::*;

use crate::reading::IndexEntry;
use crate::ui;
use crate::words::Words;

/// The first page: every alert of the index with its level, publisher, date, places and stages.
pub fn catalogue_page(words: Words, root: String, entries: Vec<IndexEntry>) -> AnyView {
    let items: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            let href = [&root, "alerts/", entry.id.as_str(), "/"].concat();
            let stages = entry.stages.iter().map(|stage| words.numbered(&stage.number().to_string(), &words.stage_name(*stage)));
            let stages = stages.collect::<Vec<_>>().join(", ");
            view! {
                <li>
                    <p class="kicker">{words.kicker(&words.level(entry.level), &entry.publisher, &words.when(entry.published))}</p>
                    <h2><a href=href>{ui::text(&entry.title)}</a></h2>
                    <dl class="facts">
                        <dt>{words.stages_named()}</dt>
                        <dd>{stages}</dd>
                        <dt>{words.places()}</dt>
                        <dd>{ui::text(&entry.places.join("; "))}</dd>
                    </dl>
                </li>
            }
        })
        .collect();
    view! {
        <main id="main" class="catalogue" tabindex="-1">
            <h1 tabindex="-1">{words.catalogue()}</h1>
            <p class="lead">{words.catalogue_lead()}</p>
            <ul class="alerts" role="list">{items}</ul>
        </main>
    }
    .into_any()
}
