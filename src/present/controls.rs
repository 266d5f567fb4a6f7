use std::time::Duration;

use leptos::either::EitherOf5;
use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::code::QrCode;
use super::keys::{Command, KEYS};
use super::notes::SlideNotesView;
use super::origin::Origin;
use super::state::{Panel, Talk, use_talk};
use crate::address::{Address, LessonView, Theme, View};
use crate::browser;
use crate::components::{Glyph, Icon, Link, use_shown};
use crate::shared::decimal;
use crate::store::{Intent, Store, use_store};
use crate::words::Words;

/// The idle time after which the pointer and the buttons hide.
const IDLE: Duration = Duration::from_secs(3);

/// The buttons of a talk, at the bottom of the screen. They hide with the pointer when it is idle, and reappear when it moves or a
/// button gets focus. Not an ARIA toolbar: every button keeps its own Tab stop.
#[component]
pub fn Bar() -> impl IntoView {
    let words = use_shown().words;
    let (talk, store) = (use_talk(), use_store());
    let idle = RwSignal::new(false);
    Effect::new(move |_| {
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let stir = move || {
            if idle.get_untracked() {
                idle.set(false);
            }
            let next = set_timeout_with_handle(move || idle.set(true), IDLE).ok();
            if let Some(last) = timer.try_update_value(|timer| std::mem::replace(timer, next)).flatten() {
                last.clear();
            }
        };
        stir();
        let moves = window_event_listener(ev::pointermove, move |_| stir());
        on_cleanup(move || {
            moves.remove();
            if let Some(timer) = timer.get_value() {
                timer.clear();
            }
        });
    });
    Effect::new(move |_| {
        browser::hide_pointer(idle.get());
        on_cleanup(|| browser::hide_pointer(false));
    });
    // The current part of the slide, if it has several.
    let part = move || {
        let [part, parts] = talk.place.get();
        (parts > 1).then(|| [part, parts].map(decimal).join(" / "))
    };
    let button = move |command: Command, name: String| {
        view! { <button type="button" on:click=move |_| talk.handle_command(command, store)>{name}</button> }
    };
    view! {
        <div class="bar" class:idle=idle role="group" aria-label=words.talk_controls()>
            <button type="button" on:click=move |_| talk.handle_command(Command::Back, store)>
                <Icon glyph=Glyph::Previous class="gl st-i" />
                {words.step_back()}
            </button>
            <button type="button" class="pri" on:click=move |_| talk.handle_command(Command::Next, store)>
                {words.step_next()}
                <Icon glyph=Glyph::Next class="gl st-i" />
            </button>
            // The status region announces the same to screen readers.
            <span class="bar-n" aria-hidden="true">{part}</span>
            {button(Command::Overview, words.talk_overview())}
            {button(Command::Notes, words.talk_notes())}
            {button(Command::Speaker, words.speaker_heading())}
            {button(Command::Black, words.talk_black())}
            {button(Command::White, words.talk_white())}
            {button(Command::FullScreen, words.talk_full())}
            {button(Command::Larger, words.talk_larger())}
            {button(Command::Smaller, words.talk_smaller())}
            {button(Command::Contrast, words.talk_contrast())}
            {button(Command::Code, words.talk_code())}
            {button(Command::Keys, words.talk_keys())}
            <button type="button" on:click=move |_| talk.handle_command(Command::Close, store)>{words.talk_end()}</button>
        </div>
    }
}

/// The panel over the slides. A complementary landmark, not a modal dialog: the talk continues underneath.
#[component]
pub fn Panels() -> impl IntoView {
    let words = use_shown().words;
    let talk = use_talk();
    // Move focus into a panel when it opens. Escape closes the panel.
    Effect::new(move |_| {
        if talk.panel.get().is_some() {
            browser::on_next_frame(|| browser::focus_in_place(PANEL));
        }
    });
    move || {
        talk.panel.get().map(|panel| {
            let (name, content) = match panel {
                Panel::Overview => (words.all_slides(), EitherOf5::A(view! { <Overview /> })),
                Panel::Notes => (words.talk_notes(), EitherOf5::B(view! { <NotesPanel /> })),
                Panel::Code => (words.talk_code(), EitherOf5::C(view! { <CodePanel /> })),
                Panel::Keys => (words.talk_keys(), EitherOf5::D(view! { <KeysPanel /> })),
                Panel::Blocked => (words.speaker_heading(), EitherOf5::E(view! { <BlockedPanel /> })),
            };
            view! {
                <aside class="pnl" class:side=panel == Panel::Notes id=PANEL tabindex="-1" aria-labelledby="panel-h">
                    <p class="pnl-h">
                        <b id="panel-h">{name}</b>
                        <button type="button" on:click=move |_| talk.panel.set(None)>{words.close_panel()}</button>
                    </p>
                    {content}
                </aside>
            }
        })
    }
}

/// The id of the open panel.
const PANEL: &str = "panel";

/// All slides, with the current one marked.
#[component]
fn Overview() -> impl IntoView {
    let shown = use_shown();
    let talk = use_talk();
    let at = talk.position.get_untracked().slide;
    let entries = talk
        .contents
        .get_untracked()
        .into_iter()
        .enumerate()
        .map(|(place, content)| {
            let to = shown.at(View::Lesson(LessonView::Present(Some(content.slide))));
            let current = (place == at).then_some("true");
            view! { <li><Link to=to current=MaybeProp::from(current)>{shown.words.slide_name(content.slide)}</Link></li> }
        })
        .collect_view();
    view! { <ol class="ovw">{entries}</ol> }
}

/// The notes for the slide, for a speaker whose screens are mirrored.
#[component]
fn NotesPanel() -> impl IntoView {
    let talk = use_talk();
    move || talk.slide_at(talk.position.get().slide).map(|slide| view! { <SlideNotesView slide=slide /> })
}

/// The address of the slide, as a QR code and as text.
#[component]
fn CodePanel() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let talk = use_talk();
    let origin = use_context::<Origin>().unwrap_or_default();
    move || {
        let slide = talk.slide_at(talk.position.get().slide)?;
        let Some(address) = origin.address_of(&Address::new(crate::address::Page::Alert(
            shown.alert.id.clone(),
            View::Lesson(LessonView::Present(Some(slide))),
        ))) else {
            return Some(leptos::either::Either::Left(view! { <p>{words.code_none()}</p> }));
        };
        let name = words.code_name(&words.slide_name(slide));
        Some(leptos::either::Either::Right(view! {
            <QrCode address=address.clone() name=name />
            <p class="qr-a">{address}</p>
        }))
    }
}

/// The list of keyboard shortcuts, and a switch to turn them off.
#[component]
fn KeysPanel() -> impl IntoView {
    let words = use_shown().words;
    let talk = use_talk();
    let rows = KEYS
        .iter()
        .map(|(command, keys)| {
            let keys = keys
                .iter()
                .filter(|key| **key != "=")
                .map(|key| view! { <kbd>{key_name(words, key)}</kbd>" " })
                .collect_view();
            view! { <div><dt>{keys}</dt><dd>{does(words, *command)}</dd></div> }
        })
        .collect_view();
    view! {
        <label class="keys-on">
            <input
                type="checkbox"
                prop:checked=talk.keys
                on:change=move |event| talk.keys.set(event_target_checked(&event))
            />
            {words.keys_on()}
        </label>
        <dl class="keys">
            {rows}
            <div><dt><kbd>{words.key_digits()}</kbd></dt><dd>{words.key_stage()}</dd></div>
            <div><dt>{words.key_swipe()}</dt><dd>{words.key_swipe_does()}</dd></div>
        </dl>
    }
}

/// Returns the name of a key as printed on keyboards.
fn key_name(words: Words, key: &str) -> String {
    match key {
        " " => words.key_space(),
        "ArrowRight" => "→".to_owned(),
        "ArrowLeft" => "←".to_owned(),
        "ArrowDown" => "↓".to_owned(),
        "ArrowUp" => "↑".to_owned(),
        "PageDown" => "Page Down".to_owned(),
        "PageUp" => "Page Up".to_owned(),
        "Escape" => "Esc".to_owned(),
        other if other.chars().count() == 1 => other.to_uppercase(),
        other => other.to_owned(),
    }
}

fn does(words: Words, command: Command) -> String {
    match command {
        Command::Next => words.key_next(),
        Command::Back => words.key_back(),
        Command::First => words.key_first(),
        Command::Last => words.key_last(),
        Command::Stage(_) => words.key_stage(),
        Command::Overview => words.talk_overview(),
        Command::Notes => words.talk_notes(),
        Command::Speaker => words.key_speaker(),
        Command::Code => words.talk_code(),
        Command::Black => words.talk_black(),
        Command::White => words.talk_white(),
        Command::FullScreen => words.talk_full(),
        Command::Contrast => words.talk_contrast(),
        Command::Larger => words.talk_larger(),
        Command::Smaller => words.talk_smaller(),
        Command::Keys => words.talk_keys(),
        Command::Close => words.key_close(),
    }
}

/// A link to the speaker's view, for when the browser blocks the window.
#[component]
fn BlockedPanel() -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let address = move || speaker_address(store);
    view! {
        <p>{words.speaker_blocked()}</p>
        <p><a href=address target="_blank" rel="noopener">{words.talk_speaker()}</a></p>
    }
}

/// Returns the speaker's view's address, relative to the current address.
fn speaker_address(store: Store) -> String {
    let here = store.address().get();
    here.with_view(View::Lesson(LessonView::Speaker(None))).href(&here)
}

/// Opens the speaker's view in a separate window.
pub fn open_speaker(talk: Talk, store: Store) {
    let address = untrack(|| speaker_address(store));
    if !browser::open_window(&address, "forewarned-speaker") {
        talk.panel.set(Some(Panel::Blocked));
    }
}

/// Toggles full screen.
pub fn full_screen(talk: Talk) {
    browser::toggle_full_screen();
    talk.measure_again();
}

/// Toggles between the high-contrast theme and the device's preference.
pub fn toggle_contrast(store: Store) {
    let theme = if store.theme().get_untracked() == Theme::Contrast { Theme::Auto } else { Theme::Contrast };
    store.send(Intent::SetTheme(theme));
}
