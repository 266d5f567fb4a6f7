use leptos::either::Either;
use leptos::prelude::*;

use super::device::{change, now};
use crate::browser;
use crate::components::use_shown;
use crate::store::{Intent, Marks, use_store};

/// The ids of the two buttons between which the focus moves.
const ERASE_BUTTON: &str = "erase";
const CANCEL_BUTTON: &str = "erase-not";

/// Erases all marks after a confirmation. The confirmation replaces the button and focuses Cancel; after an answer the focus returns
/// to the button. A status reports the erasure until there is something to erase again.
#[component]
pub fn Erase() -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let asked = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let done = move || (erased.get() && store.marks().with(Marks::is_empty)).then(|| words.erased_all());
    let ask = move |yes: bool| {
        asked.set(yes);
        browser::on_next_frame(move || browser::focus_in_place(if yes { CANCEL_BUTTON } else { ERASE_BUTTON }));
    };
    let erase = move |_| {
        change(store, Intent::Erase { now: now() });
        erased.set(true);
        ask(false);
    };
    let view = move || {
        if asked.get() {
            Either::Left(view! {
                <p id="erase-question">{words.erase_question()}</p>
                <button type="button" on:click=erase>{words.erase_do()}</button>
                <button type="button" id=CANCEL_BUTTON on:click=move |_| ask(false)>{words.erase_not()}</button>
            })
        } else {
            Either::Right(view! {
                <button type="button" id=ERASE_BUTTON on:click=move |_| ask(true)>{words.erase_all()}</button>
                <span>{words.erase_asks()}</span>
            })
        }
    };
    let label = move || asked.get().then_some("erase-question");
    view! {
        <div class="erase app-only" role="group" aria-labelledby=label>
            {view}
            <p class="told" role="status">{done}</p>
        </div>
    }
}
