use leptos::prelude::*;

use crate::components::use_shown;
use crate::store::{Intent, Notice, use_store};

/// The parts of the address that were ignored. It has the role `status`, so that screen readers announce it; the reader can dismiss each
/// line.
#[component]
pub fn Notices() -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let ignored = Memo::new(move |_| {
        let ignored = |notice: &Notice| match notice {
            Notice::Ignored(part) => Some(part.clone()),
            _ => None,
        };
        store.notices().with(|notices| notices.iter().filter_map(ignored).collect::<Vec<_>>())
    });
    let lines = move || {
        let line = |part: crate::address::Ignored| {
            let text = words.address_ignored(&part.value);
            let dismiss = move |_| store.send(Intent::Dismiss(Notice::Ignored(part.clone())));
            view! {
                <p class="wrap">
                    <span>{text}</span>
                    <button type="button" on:click=dismiss>{words.dismiss()}</button>
                </p>
            }
        };
        ignored.get().into_iter().map(line).collect_view()
    };
    view! { <div class="notices" role="status">{lines}</div> }
}
