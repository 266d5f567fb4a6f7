use leptos::prelude::*;

use super::search::Counts;
use super::{CatalogueStore, Choice, Index, Rest};
use crate::address::{Facet, Filters};
use crate::components::use_words;
use crate::words::Words;

/// The search field and the filters of the alert list. A form with the role `search` and native fields, so that keys work as everywhere.
/// Hidden until the app runs, because it needs the app.
#[component]
pub fn CatalogueFilters() -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CatalogueStore>();
    let (index, filters, found, rest) = (store.index(), store.filters(), store.found(), store.rest());
    let selects = Facet::ALL.map(|facet| {
        // A single value filters nothing.
        (store.choices(facet).len() > 1).then(|| view! { <FacetSelect facet=facet /> })
    });
    let all = index.with_untracked(Index::total);
    let count = move || {
        let matching = if filters.with(Filters::is_empty) { all } else { found.with(Vec::len) };
        match rest.get() {
            Rest::Loading => words.alerts_loading(&words.grouped(matching)),
            Rest::Failed => words.alerts_not_loaded(&words.grouped(matching)),
            Rest::NotRequested | Rest::Loaded => words.alerts_listed(&words.grouped(matching), &words.grouped(all)),
        }
    };
    let again = move || {
        (rest.get() == Rest::Failed).then(|| {
            view! { <button type="button" on:click=move |_| store.retry()>{words.load_again()}</button> }
        })
    };
    view! {
        <form
            class="filters app-only"
            role="search"
            aria-label=words.alerts_search()
            on:submit=|event| event.prevent_default()
            on:focusin=move |_| store.load_rest()
        >
            <label class="cat-q">
                <span>{words.alerts_search_label()}</span>
                <input
                    type="search"
                    name="q"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength=Filters::MAX_WORDS.to_string()
                    prop:value=move || filters.with(|filters| filters.words.clone())
                    on:input:target=move |event| store.search(event.target().value())
                />
            </label>
            {selects}
            <button
                type="button"
                disabled=move || filters.with(Filters::is_empty)
                on:click=move |_| store.clear()
            >
                {words.alerts_clear()}
            </button>
            {again}
            <p class="by" role="status">{count}</p>
        </form>
    }
}

/// One filter, as a native select. Each option shows its number of alerts.
#[component]
fn FacetSelect(facet: Facet) -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CatalogueStore>();
    let (filters, counts) = (store.filters(), store.counts());
    // The document has no choices, because they need the app and would delay the first alerts.
    let runs = RwSignal::new(false);
    Effect::new(move |_| runs.set(true));
    let chosen = Memo::new(move |_| filters.with(|filters| filters.get(facet).map(str::to_owned)));
    let option = move |(n, choice): (usize, Choice)| {
        let Choice { value, name, count: all } = choice;
        let own = value.clone();
        let count = move || {
            let count = |counts: &Counts| counts.get(facet as usize)?.get(n).copied();
            counts.with(|counts| counts.as_ref().map_or(all, |counts| count(counts).unwrap_or_default()))
        };
        view! {
            <option
                value=value
                prop:selected=move || chosen.with(|chosen| chosen.as_ref() == Some(&own))
            >
                {move || words.choice_with_count(&name, &words.grouped(count()))}
            </option>
        }
    };
    let options = move || runs.get().then(|| store.choices(facet).into_iter().enumerate().map(option).collect_view());
    view! {
        <label>
            <span>{facet_name(facet, words)}</span>
            <select name=facet.key() on:change:target=move |event| store.choose(facet, Some(event.target().value()))>
                <option value="" prop:selected=move || chosen.with(Option::is_none)>
                    {any(facet, words)}
                </option>
                {options}
            </select>
        </label>
    }
}

/// Returns the name of a facet.
fn facet_name(facet: Facet, words: Words) -> String {
    match facet {
        Facet::Stage => words.facet_stage(),
        Facet::Place => words.facet_place(),
        Facet::Year => words.facet_year(),
        Facet::Level => words.facet_level(),
        Facet::Publisher => words.facet_publisher(),
    }
}

/// Returns the name of the option that filters nothing.
fn any(facet: Facet, words: Words) -> String {
    match facet {
        Facet::Stage => words.any_stage(),
        Facet::Place => words.any_place(),
        Facet::Year => words.any_year(),
        Facet::Level => words.any_level(),
        Facet::Publisher => words.any_publisher(),
    }
}
