use leptos::prelude::*;

use super::device::Persisted;
use super::parts::{EraseAll, EraseWords, SaveStatusLine};
use super::tally::{MAX_HANDS, Tally, read_hands};
use crate::alert::Key;
use crate::components::{DataText, Glyph, Icon, use_shown};
use crate::store::Mark;

/// The number of hands for each answer on each factor: native number fields with a button on either side. Landmarks: the region "Show of
/// hands". Hidden without the app.
///
/// `tally`: the counted hands.
#[component]
pub fn Hands(tally: Persisted<Tally>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let head = Mark::ALL.map(|mark| view! { <th scope="col" role="columnheader">{words.answer(mark)}</th> });
    let rows = shown
        .alert
        .risk_factors
        .iter()
        .map(|entry| view! { <Row factor=entry.factor.clone() name=entry.name.clone() tally=tally /> })
        .collect_view();
    let is_empty = Signal::derive(move || tally.value().with(Tally::is_empty));
    let said =
        EraseWords { ask: words.hands_erase(), question: words.hands_erase_question(), done: words.hands_erased() };
    view! {
        <section class="cls-h app-only" aria-labelledby="hands-h">
            <h2 id="hands-h">{words.hands_heading()}</h2>
            <p class="by">{words.hands_lead()}</p>
            <table role="table" aria-labelledby="hands-h">
                <thead role="rowgroup">
                    <tr role="row"><th scope="col" role="columnheader">{words.sheet_factor()}</th>{head.collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
            <SaveStatusLine status=tally.save_status() />
            <EraseAll id="hands-erase" said=said is_empty=is_empty on_erase=move |()| tally.erase(Tally::erase) />
        </section>
    }
}

/// A factor with its four fields.
///
/// `factor`: its key. `name`: its name. `tally`: the counted hands.
#[component]
fn Row(factor: Key, name: String, tally: Persisted<Tally>) -> impl IntoView {
    let cells = Mark::ALL
        .map(|mark| view! { <Count factor=factor.clone() name=name.clone() mark=mark tally=tally /> })
        .collect_view();
    view! { <tr role="row"><th scope="row" role="rowheader"><DataText text=name.clone() /></th>{cells}</tr> }
}

/// The field for one count of hands.
///
/// `factor`, `name`: the factor. `mark`: the answer. `tally`: the counted hands.
#[component]
fn Count(factor: Key, name: String, mark: Mark, tally: Persisted<Tally>) -> impl IntoView {
    let words = use_shown().words;
    let answer = words.answer(mark);
    let mine = factor.clone();
    let hands = Memo::new(move |_| tally.value().with(|tally| tally.count(&mine, mark)));
    let factor = StoredValue::new(factor);
    let write = move |hands: u16| {
        factor.with_value(|factor| tally.change(|tally, now| tally.set(factor, mark, hands, now)));
    };
    let typed = move |text: String| {
        if let Some(hands) = read_hands(&text) {
            write(hands);
        }
    };
    let one_less = move |_| write(hands.get_untracked().saturating_sub(1));
    let one_more = move |_| write(hands.get_untracked().saturating_add(1).min(MAX_HANDS));
    view! {
        <td role="cell">
            <span class="cls-k" aria-hidden="true">{answer.clone()}</span>
            <span class="cls-c">
                <button type="button" aria-label=words.hand_less(&answer, &name) on:click=one_less>
                    <Icon glyph=Glyph::Decrement />
                </button>
                <input
                    type="number"
                    inputmode="numeric"
                    min="0"
                    max=MAX_HANDS.to_string()
                    autocomplete="off"
                    aria-label=words.hands_of(&answer, &name)
                    prop:value=move || hands.get().to_string()
                    on:change:target=move |event| typed(event.target().value())
                />
                <button type="button" aria-label=words.hand_more(&answer, &name) on:click=one_more>
                    <Icon glyph=Glyph::Increment />
                </button>
            </span>
        </td>
    }
}
