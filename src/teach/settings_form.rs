use leptos::either::Either;
use leptos::prelude::*;

use super::device::Persisted;
use super::parts::SaveStatusLine;
use super::settings::{ClassSettings, Move, SavedSettings};
use crate::alert::{Stage, Teaching};
use crate::browser;
use crate::components::use_shown;
use crate::shared::decimal;

/// The state that the form edits. Cheap to copy.
#[derive(Clone, Copy)]
struct Talk {
    saved: Persisted<SavedSettings>,
    settings: Memo<ClassSettings>,
    told: RwSignal<String>,
}

impl Talk {
    fn change(self, edit: impl FnOnce(&mut ClassSettings)) {
        let mut settings = self.settings.get_untracked();
        edit(&mut settings);
        self.saved.change(|saved, now| saved.set(Some(settings), now));
        self.told.set(String::new());
    }

    /// Returns the index of a stage and the last index.
    fn place(settings: &ClassSettings, stage: Stage) -> (usize, usize) {
        let stages = settings.stages();
        let place = stages.iter().position(|choice| choice.stage == stage).unwrap_or_default();
        (place, stages.len().saturating_sub(1))
    }
}

/// The settings for the talk: which stages, in which order, and whether two of them stay closed. Without the app, shows the suggested
/// order as a plain list.
///
/// `teaching`: the alert's teaching data, if any.
#[component]
pub fn SettingsForm(teaching: Option<Teaching>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let suggested = ClassSettings::suggested(teaching.as_ref());
    let plain = suggested.order();
    let saved = Persisted::<SavedSettings>::new(shown.alert.id.clone());
    let settings = Memo::new(move |_| saved.value().with(|saved| saved.or(suggested.clone())));
    let talk = Talk { saved, settings, told: RwSignal::new(String::new()) };
    // The form replaces the list once the app runs: the first render must match the prerendered document.
    let runs = RwSignal::new(false);
    Effect::new(move |_| runs.set(true));
    let list = move || {
        if runs.get() {
            Either::Left(view! { <Form talk=talk /> })
        } else {
            let plain = plain.iter().map(|slide| view! { <li>{words.slide_name(*slide)}</li> }).collect_view();
            Either::Right(view! { <ol class="tch-p">{plain}</ol> })
        }
    };
    view! {
        <section class="tch-s" id="talk" tabindex="-1" aria-labelledby="talk-h">
            <h2 id="talk-h">{words.settings_heading()}</h2>
            <p class="tch-d">{words.settings_lead()}</p>
            {list}
        </section>
    }
}

/// The form: native check boxes and buttons, and a status message for the last action.
///
/// `talk`: the state it edits.
#[component]
fn Form(talk: Talk) -> impl IntoView {
    let words = use_shown().words;
    let stages =
        move || talk.settings.with(|settings| settings.stages().iter().map(|choice| choice.stage).collect::<Vec<_>>());
    let back = move |_| {
        talk.saved.erase(|saved, now| saved.set(None, now));
        talk.told.set(words.settings_back_done());
    };
    view! {
        <ol class="tch-o">
            <For each=stages key=|stage| *stage let:stage>
                <StageRow stage=stage talk=talk />
            </For>
        </ol>
        <label class="tch-tick">
            <input
                type="checkbox"
                prop:checked=move || talk.settings.with(|settings| settings.closed)
                on:change:target=move |event| {
                    let closed = event.target().checked();
                    talk.change(|settings| settings.closed = closed);
                }
            />
            <span>{words.settings_closed()}</span>
        </label>
        <div class="tch-b">
            <button type="button" on:click=back>{words.settings_back()}</button>
            <p class="tch-told" role="status">{move || talk.told.get()}</p>
        </div>
        <SaveStatusLine status=talk.saved.save_status() />
    }
}

/// One stage: whether it is shown, and buttons that move it. After a move, focus stays on the button; at either end, where that button
/// disappears, it moves to the other one.
///
/// `stage`: the stage. `talk`: the state that the form edits.
#[component]
fn StageRow(stage: Stage, talk: Talk) -> impl IntoView {
    let words = use_shown().words;
    let name = words.stage_name(stage);
    let place = Memo::new(move |_| talk.settings.with(|settings| Talk::place(settings, stage)));
    let is_shown = move || {
        talk.settings.with(|settings| settings.stages().iter().any(|choice| choice.stage == stage && choice.shown))
    };
    let step = move |to: Move| {
        talk.change(|settings| settings.step(stage, to));
        let (place, last) = talk.settings.with_untracked(|settings| Talk::place(settings, stage));
        talk.told.set(words.stage_moved(&words.stage_name(stage), &decimal(place + 1)));
        let focus = match to {
            Move::Earlier if place == 0 => Move::Later,
            Move::Later if place == last => Move::Earlier,
            other => other,
        };
        browser::on_next_frame(move || browser::focus_in_place(&button_id(stage, focus)));
    };
    let button = move |to: Move, text: String, label: String| {
        view! {
            <button type="button" id=button_id(stage, to) aria-label=label on:click=move |_| step(to)>{text}</button>
        }
    };
    let (up, down) = (name.clone(), name.clone());
    let earlier =
        move || (place.get().0 > 0).then(|| button(Move::Earlier, words.move_earlier(), words.move_stage_earlier(&up)));
    let later = move || {
        let (place, last) = place.get();
        (place < last).then(|| button(Move::Later, words.move_later(), words.move_stage_later(&down)))
    };
    view! {
        <li>
            <label class="tch-tick">
                <input
                    type="checkbox"
                    prop:checked=is_shown
                    on:change:target=move |event| {
                        let shown = event.target().checked();
                        talk.change(|settings| settings.show(stage, shown));
                    }
                />
                <span>{name}</span>
            </label>
            <span class="tch-mv">{earlier}{later}</span>
        </li>
    }
}

fn button_id(stage: Stage, to: Move) -> String {
    let side = match to {
        Move::Earlier => "-earlier",
        Move::Later => "-later",
    };
    ["talk-", stage.key(), side].concat()
}
