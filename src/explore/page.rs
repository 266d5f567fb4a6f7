//! The page of one alert, from top to bottom.

use std::sync::Arc;

use leptos::prelude::*;

use super::background::background;
use super::checklist::view::checklist;
use super::error::left_out;
use super::explorer::Explorer;
use super::follow_up::follow_up;
use super::overview::overview;
use super::recommendations::recommendations;
use super::sources::sources;
use super::timeline::view::timeline;
use crate::address::View;
use crate::alert::{Alert, Frameworks};
use crate::reading::Issue;
use crate::words::Words;

/// Everything that the page shows, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The alert.
    pub alert: Arc<Alert>,
    /// The frameworks that it refers to.
    pub frameworks: Arc<Frameworks>,
    /// What was wrong with the files.
    pub issues: Vec<Issue>,
}

/// The page of one alert.
pub fn alert_page(explorer: Explorer, issues: Vec<Issue>, file: String) -> AnyView {
    let words: Words = explorer.words;
    let whole = explorer.part(|state| state.address.part == View::All);
    let links = [
        ("#stages-heading", words.stage_timeline()),
        ("#risk-factors-heading", words.checklist()),
        ("#recommendations-heading", words.recommendations()),
        ("#background-heading", words.background()),
        ("#then-heading", words.then_and_now()),
        ("#sources-heading", words.sources()),
    ];
    let links: Vec<_> = links.into_iter().map(|(href, text)| view! { <li><a href=href>{text}</a></li> }).collect();
    view! {
        <main id="main" tabindex="-1">
            {notices(explorer)}
            {left_out(words, issues, file)}
            <div hidden=move || !whole.get()>{overview(explorer)}</div>
            <nav class="sections" aria-label=words.sections() hidden=move || !whole.get()><ul>{links}</ul></nav>
            {status(explorer)}
            {timeline(explorer)}
            {checklist(explorer)}
            {recommendations(explorer)}
            {background(explorer)}
            {follow_up(explorer)}
            {sources(explorer)}
        </main>
    }
    .into_any()
}

/// Values of the address that meant nothing.
fn notices(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let bad = explorer.part(|state| state.bad_values.clone());
    let items = move || {
        bad.get().into_iter().map(|bad| view! { <p class="notice">{words.bad_value(bad.key, &bad.value)}</p> }).collect_view()
    };
    view! { <div role="status" class="notices">{items}</div> }.into_any()
}

/// One short announcement when something is chosen.
fn status(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let said = move || {
        explorer.chosen().map(|chosen| {
            let count = explorer.tied_count();
            let name: String = explorer.name(&chosen).chars().take(40).collect();
            if count == 0 { words.chosen_untied(&name) } else { words.chosen_tied(&name, &count.to_string()) }
        })
    };
    view! { <p class="visually-hidden" role="status">{said}</p> }.into_any()
}
