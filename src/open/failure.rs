use leptos::prelude::*;

use super::faults::FaultList;
use super::opened::Failure;
use super::origin::Origin;
use super::report::report;
use super::state::use_open;
use crate::browser;
use crate::components::CopyButton;

/// The id of the panel's heading.
const HEADING: &str = "open-failed";

/// Explains why the last file could not be opened and what to do, with a report to copy. A region whose heading receives the focus.
#[component]
pub fn FailurePanel() -> impl IntoView {
    let state = use_open();
    let words = state.words;
    Effect::new(move |_| {
        if state.failure.with(Option::is_some) {
            browser::on_next_frame(|| browser::focus_in_place(HEADING));
        }
    });
    move || {
        state.failure.get().map(|failure| {
            let text = report(Err(&failure), words);
            let lines = failure.lines(words);
            view! {
                <section class="ask" aria-labelledby=HEADING>
                    <h2 id=HEADING tabindex="-1"><bdi>{heading(&failure)}</bdi></h2>
                    <p class="long">{failure.sentence(words)}</p>
                    <FaultList lines=lines />
                    <p class="ask-b"><CopyButton text=Signal::stored(text) label=words.copy_report() /></p>
                </section>
            }
        })
    }
}

fn heading(failure: &Failure) -> String {
    let words = use_open().words;
    match &failure.origin {
        Origin::Pasted => words.open_failed_text(),
        origin => words.open_failed(&origin.name(words)),
    }
}
