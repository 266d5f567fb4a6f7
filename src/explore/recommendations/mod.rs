//! The recommendations panel as a region.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::address::View;
use crate::alert::{Addressee, Recommendation, Reference};
use crate::browser;
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::state::Intent;
use crate::explore::statement::{self, sourcing, ties};
use crate::ui::{self, Row, copy_button, disclosure_button};

/// The region "Recommendations".
pub fn recommendations(explorer: Explorer) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let shown = explorer.part(|state| matches!(state.address.part, View::All | View::Recommendations));
    let addressee = explorer.part(|state| state.address.addressee);
    let rows: Vec<_> = alert.recommendations.iter().map(|one| row(explorer, one)).collect();
    let count = move || {
        let alert = explorer.alert();
        let matching = alert.recommendations.iter().filter(|one| addressee.get().is_none_or(|asked| one.addressee == asked));
        words.recommendations_shown(&matching.count().to_string(), &alert.recommendations.len().to_string())
    };
    view! {
        <section id="recommendations" class="recommendations" aria-labelledby="recommendations-heading" hidden=move || !shown.get()>
            <h2 id="recommendations-heading" tabindex="-1">{words.recommendations()}</h2>
            <p class="lead">{words.recommendations_lead(&alert.publisher.name)}</p>
            {filter(explorer)}
            <p class="count" role="status">{count}</p>
            <ol class="rows" role="list">{rows}</ol>
        </section>
    }
    .into_any()
}

fn filter(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let present = |addressee: &Addressee| explorer.alert().recommendations.iter().any(|one| one.addressee == *addressee);
    let options: Vec<_> = Addressee::ALL
        .into_iter()
        .filter(present)
        .map(|addressee| view! { <option value=addressee.key()>{words.addressee(addressee)}</option> })
        .collect();
    let change = move |event: Event| explorer.send(Intent::Filter(Addressee::from_key(&event_target_value(&event))));
    view! {
        <label class="filter">
            <span>{words.asked_of()}</span>
            <select
                prop:value=move || explorer.read(|state| state.address.addressee.map_or("", Addressee::key))
                on:change=change
            >
                <option value="">{words.everybody()}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn row(explorer: Explorer, entry: &Recommendation) -> AnyView {
    let words = explorer.words;
    let me = Reference::Recommendation(entry.number);
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let button = Row {
        id,
        controls: controls.clone(),
        number: entry.number.to_string(),
        name: entry.name.clone(),
        aside: None,
        mark: words.tied_mark(),
    };
    let (open, marked, sent) = (me.clone(), me.clone(), me.clone());
    let open = Signal::derive(move || explorer.is_open(&open));
    let marked = Signal::derive(move || explorer.is_tied(&marked));
    let button = disclosure_button(button, open, marked, move || explorer.send(Intent::Toggle(sent.clone())));
    let addressee = entry.addressee;
    let left_out = move || explorer.read(|state| state.address.addressee.is_some_and(|asked| asked != addressee));
    let statements: Vec<_> = entry.statements.iter().map(|one| statement::statement(explorer, one)).collect();
    let followed = entry.followed.as_ref().map(|followed| {
        view! {
            <section class="followed">
                <h4>{words.what_followed_recommendation()}</h4>
                <p>{ui::text(&followed.text)}</p>
                <p class="by">{words.as_of(&words.when(followed.as_of))}</p>
                {sourcing(explorer, &followed.sources, Some(followed.confidence))}
            </section>
        }
    });
    let number = entry.number;
    let citation = move || citation(explorer, number);
    view! {
        <li class="row" class:open=move || open.get() class:tied=move || marked.get() hidden=left_out>
            <h3>{button}</h3>
            <p class="fit"><b>{words.addressee(entry.addressee)}</b>" · "{words.prevents(entry.kind)}</p>
            <div class="panel" id=controls hidden=move || !open.get()>
                <div class="columns">
                    <section class="said">
                        <h4>{words.what_is_asked()}</h4>
                        {statements}
                    </section>
                    {followed}
                </div>
                {ties(explorer, &me)}
                {copy_button(words.copy_with_citation(), words.copied(), words.copy_by_hand(), citation)}
            </div>
        </li>
    }
    .into_any()
}

/// A recommendation as it can be quoted: what, who, when, where to read it, and that it was restated.
fn citation(explorer: Explorer, number: u8) -> String {
    let (alert, words) = (explorer.alert(), explorer.words);
    let Some(entry) = alert.recommendations.iter().find(|entry| entry.number == number) else { return String::new() };
    let text = entry.statements.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ");
    let address = [browser::page_url(), "?recommendation=".to_owned(), number.to_string()].concat();
    let citation = words.citation(
        &alert.publisher.name,
        &alert.original_title,
        &words.when(alert.dates.published),
        &words.recommendation_link(&number.to_string(), ""),
        &address,
    );
    [text, "\n".to_owned(), citation].concat()
}
