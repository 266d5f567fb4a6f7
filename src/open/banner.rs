use leptos::prelude::*;

use super::faults::FaultList;
use super::keep::{KeptFile, forget, keep};
use super::load::check_again;
use super::opened::{Failure, Opened};
use super::origin::Origin;
use super::report::report;
use super::state::{OpenState, use_open};
use crate::browser;
use crate::components::{CopyButton, Glyph, Icon};
use crate::shared::decimal;
use crate::words::Words;

/// The id of the banner's first button.
pub const AGAIN: &str = "open-again";

/// The banner above an opened file: its name, a notice that it is not published here, and its faults. A complementary landmark outside
/// the file's own content. The list of faults is a native disclosure; the outcome of a check is a status.
#[component]
pub fn Banner() -> impl IntoView {
    let state = use_open();
    let words = state.words;
    // Untracked: the banner is rebuilt for each file.
    let Some(opened) = state.opened.get_untracked() else { return ().into_any() };
    let is_text = matches!(opened.origin, Origin::Pasted | Origin::Kept(_));
    let again = if is_text { words.edit_text() } else { words.check_again() };
    let about = [from(&opened.origin, words), words.opened_not_published()].join(" ");
    let found = match opened.lines.len() {
        0 => None,
        1 => Some(words.one_found()),
        count => Some(words.several_found(&decimal(count))),
    };
    let faults = found.map(|found| {
        let text = report(Ok(&opened), words);
        view! {
            <details class="fold">
                <summary>{found}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                <FaultList lines=opened.lines.clone() />
                <p><CopyButton text=Signal::stored(text) label=words.copy_report() /></p>
            </details>
        }
    });
    let clean = opened.lines.is_empty().then(|| view! { <p>{words.nothing_found()}</p> });
    let failed = move || {
        state.failure.get().map(|failure: Failure| {
            let why = [failure.sentence(words), words.open_failed_keeps()].join(" ");
            view! { <p class="bad"><bdi>{why}</bdi></p> }
        })
    };
    let read_again = RwSignal::new(false);
    Effect::new(move |_| {
        // Screen readers announce a status only if its text is set after the element is inserted.
        if state.is_again.get_untracked() {
            state.is_again.set(false);
            browser::on_next_frame(move || {
                read_again.try_set(true);
            });
        }
    });
    let busy = move || match (state.is_reading.get(), read_again.get() && state.failure.with(Option::is_none)) {
        (true, _) => words.open_reading(),
        (false, true) => words.checked_again(),
        (false, false) => String::new(),
    };
    view! {
        <aside class="opb" aria-label=words.opened_banner()>
            <div class="wrap">
                <p class="long"><bdi>{about}</bdi></p>
                <p class="opb-b">
                    <button type="button" id=AGAIN on:click=move |_| check_again(state)>{again}</button>
                    <button type="button" on:click=move |_| choose(state)>{words.open_another()}</button>
                    <Keep opened=opened />
                </p>
                <div role="status">{busy}{failed}</div>
                {clean}
                {faults}
            </div>
        </aside>
    }
    .into_any()
}

/// Returns the file's origin as a sentence.
fn from(origin: &Origin, words: Words) -> String {
    match origin {
        Origin::File(name) => words.opened_file(name),
        Origin::Pasted => words.opened_pasted(),
        Origin::Kept(name) => words.opened_kept(name),
        Origin::Web(file) => words.opened_web(&file.host),
    }
}

fn choose(state: OpenState) {
    state.failure.set(None);
    state.is_choosing.set(true);
    browser::on_next_frame(browser::focus_heading);
}

/// A native checkbox that keeps the file and its marks on the device; the outcome is a status.
#[component]
fn Keep(opened: Opened) -> impl IntoView {
    let state = use_open();
    let words = state.words;
    let told = RwSignal::new(String::new());
    let name = opened.origin.name(words);
    let text = StoredValue::new(opened.text);
    let change = move |_| {
        if state.kept.get_untracked() {
            forget();
            state.kept.set(false);
            told.set(words.keep_removed());
        } else {
            let is_kept = keep(&KeptFile { name: name.clone(), text: text.get_value() });
            state.kept.set(is_kept);
            told.set(if is_kept { words.keep_done() } else { words.keep_refused() });
        }
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=move || state.kept.get() on:change=change />
            {words.keep_file()}
        </label>
        <span role="status">{move || told.get()}</span>
    }
}
