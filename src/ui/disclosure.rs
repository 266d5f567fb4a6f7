//! Disclosure (ARIA Authoring Practices): a button that shows and hides what belongs to it. Enter and Space work because it is
//! a real button; `aria-expanded` says which it is.

use leptos::prelude::*;

/// What a disclosure button says and does.
pub struct Row {
    /// Id of the button, where a reader is taken.
    pub id: String,
    /// Id of what it shows.
    pub controls: String,
    /// The number before its name.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What its name ends with, always.
    pub aside: Option<String>,
    /// What its name ends with while `marked`.
    pub mark: String,
}

/// The button. What it shows has to carry the id that it controls.
pub fn disclosure_button(
    row: Row,
    open: Signal<bool>,
    marked: Signal<bool>,
    toggle: impl Fn() + 'static,
) -> AnyView {
    let Row { id, controls, number, name, aside, mark } = row;
    let aside = aside.map(|aside| view! { " "<span class="aside">{aside}</span> });
    view! {
        <button
            type="button"
            class="disclosure"
            id=id
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-controls=controls
            on:click=move |_| toggle()
        >
            <span class="number">{number}</span>" "<span class="name">{name}</span>{aside}
            <Show when=move || marked.get()>" "<span class="mark">{mark.clone()}</span></Show>
        </button>
    }
    .into_any()
}
