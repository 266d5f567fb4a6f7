use leptos::prelude::*;

use super::use_words;

/// What a page says when a newer version of the site waits, and where one did not arrive whole. Both are hidden until the script of the
/// page uncovers one (`src/bin/pages/offline.js`), which also gives the buttons their work. A status, so that it is read out.
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
    fn is_hidden_until_there_is_something_to_say() {
        insta::assert_snapshot!(html(|| view! { <UpdateNotice /> }));
    }
}
