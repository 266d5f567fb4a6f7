use leptos::prelude::*;

use crate::components::{DataText, use_shown};
use crate::store::{Persistence, use_store};

/// A status that says whether marks and notes are saved on the device, followed by a list of the fields that are not.
#[component]
pub fn SaveStatusLine() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let (persistence, not_kept) = (store.persistence(), store.not_kept());
    let said = Memo::new(move |_| persistence.with(|persistence| words.keeping(persistence)));
    let list = move || {
        let known = persistence.with(|persistence| !matches!(persistence, Persistence::Unknown));
        let fields = not_kept.get();
        (known && !fields.is_empty()).then(|| {
            let names: Vec<String> = fields.iter().map(|field| words.field(&shown.alert, field)).collect();
            view! { <p class="by">{words.not_kept_list()}" "<DataText text=[&names.join("; "), "."].concat() /></p> }
        })
    };
    let advice = move || {
        let unreadable = persistence.with(|persistence| matches!(persistence, Persistence::Unreadable(_)));
        unreadable.then(|| view! { <p class="by">{words.keeping_advice()}</p> })
    };
    view! {
        <div class="keep">
            <p role="status">{move || said.get()}</p>
            {list}
            {advice}
        </div>
    }
}
