//! A button that copies a text, and shows it where the browser does not let us copy.

use leptos::prelude::*;

use super::tree::{Node, el};
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
pub fn copy_button(
    label: String,
    done: String,
    by_hand: String,
    text: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> Node {
    let copied = RwSignal::new(Copied::NotYet);
    let copy = move |_| {
        spawn_local(async move {
            let outcome = if browser::copy(text()).await { Copied::Yes } else { Copied::Refused };
            let _ = copied.try_set(outcome);
        });
    };
    let answer = move || match copied.get() {
        Copied::NotYet => None,
        Copied::Yes => Some(el("span").class("done").with(done.clone()).node()),
        Copied::Refused => Some(
            el("label")
                .class("by-hand")
                .with(by_hand.clone())
                .with(el("textarea").attr("readonly", "").attr("rows", "6").prop("value", text).with(text()))
                .node(),
        ),
    };
    el("div")
        .class("copy")
        .with(el("button").attr("type", "button").on("click", copy).with(label))
        .with(el("div").attr("role", "status").live(answer))
        .node()
}
