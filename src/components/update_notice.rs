use leptos::prelude::*;

use super::use_words;

/// The notices that a newer version of the site is ready, and that one could not be loaded completely. Both are hidden until the page's
/// script (`src/bin/pages/offline.js`) shows one and attaches the buttons' handlers. `role="status"`, so that screen readers announce it.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let words = use_words();
    view! {
        <div id="update" class="update" role="status">
            <div hidden=true>
                <p>{words.update_ready()}</p>
                <button type="button">{words.update_now()}</button>
                <button type="button">{words.update_later()}</button>
            </div>
            <div hidden=true>
                <p>{words.update_incomplete()}</p>
                <button type="button">{words.update_later()}</button>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn is_hidden_until_there_is_an_update() {
        insta::assert_snapshot!(html(|| view! { <UpdateNotice /> }));
    }
}
