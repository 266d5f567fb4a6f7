use leptos::prelude::*;

use super::{Comparable, CompareStore};
use crate::address::Pair;
use crate::alert::Key;
use crate::components::use_words;

/// Two native selects for choosing the alerts, and a button that swaps the sides. Hidden unless the app is running.
#[component]
pub fn PairChooser() -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CompareStore>();
    view! {
        <form class="filters app-only" aria-label=words.compare_choose() on:submit=|event| event.prevent_default()>
            <AlertSelect name="a" is_left=true label=words.compare_first() />
            <AlertSelect name="b" is_left=false label=words.compare_second() />
            <button type="button" on:click=move |_| store.swap()>{words.compare_swap()}</button>
        </form>
    }
}

/// A select with all alerts.
#[component]
fn AlertSelect(name: &'static str, is_left: bool, label: String) -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CompareStore>();
    let pair = store.pair();
    let side = move |pair: &Pair| if is_left { pair.a.clone() } else { pair.b.clone() };
    let option = |alert: &Comparable| {
        let (id, title) = (alert.id.clone(), alert.title.clone());
        let value = id.to_string();
        view! { <option value=value prop:selected=move || pair.with(side).as_ref() == Some(&id)>{title}</option> }
    };
    let options = store.alerts().iter().map(option).collect_view();
    view! {
        <label class="cat-q">
            <span>{label}</span>
            <select name=name on:change:target=move |event| store.choose(is_left, Key::new(&event.target().value()))>
                <option value="" prop:selected=move || pair.with(side).is_none()>{words.compare_none()}</option>
                {options}
            </select>
        </label>
    }
}
