use leptos::prelude::*;

use super::device::{change, now};
use crate::alert::Key;
use crate::components::{Segment, Segments, use_shown};
use crate::store::{Intent, Mark, use_store};

/// The reader's answer on one factor: four native radio buttons named `mark-KEY`.
///
/// `factor`: the factor's key. `name`: the factor's name.
#[component]
pub fn Answer(factor: Key, name: String) -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let segment = |mark: Mark| Segment { value: mark, key: mark.key().to_owned(), label: words.answer(mark) };
    let chosen = store.mark(factor.clone());
    let field = ["mark-", factor.as_str()].concat();
    let choose = move |mark| change(store, Intent::Mark { factor: factor.clone(), mark, now: now() });
    view! {
        <Segments
            legend=words.what_evidence_shows()
            about=name
            name=field
            segments=Mark::ALL.map(segment).to_vec()
            chosen=chosen
            on_choose=choose
        />
    }
}
