//! A button that copies a text, and shows it where the browser does not let us copy.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    /// Nothing was asked for yet.
    NotYet,
    /// The text is on the clipboard.
    Yes,
    /// The browser refused: the text is shown to be copied by hand.
    Refused,
}

/// The button. `done` and `by_hand` are what it says afterwards.
pub fn copy_button(label: String, done: String, by_hand: String, text: impl Fn() -> String + Copy + Send + Sync + 'static) -> AnyView {
    let copied = RwSignal::new(Copied::NotYet);
    let copy = move |_| {
        spawn_local(async move {
            let outcome = if browser::copy(text()).await { Copied::Yes } else { Copied::Refused };
            let _ = copied.try_set(outcome);
        });
    };
    let answer = move || match copied.get() {
        Copied::NotYet => None,
        Copied::Yes => Some(view! { <span class="done">{done.clone()}</span> }.into_any()),
        Copied::Refused => Some(
            view! {
                <label class="by-hand">
                    {by_hand.clone()}
                    <textarea readonly rows="6" prop:value=text>{text()}</textarea>
                </label>
            }
            .into_any(),
        ),
    };
    view! {
        <div class="copy">
            <button type="button" on:click=copy>{label}</button>
            <div role="status">{answer}</div>
        </div>
    }
    .into_any()
}
