use leptos::prelude::*;
use leptos::task::spawn_local;

use super::use_words;
use crate::browser;

/// A button that copies a text and reports the result. Follows the button pattern; the result is a status message, so that screen readers
/// announce it. Hidden until the app runs (`style/components.css`), because it needs the app.
///
/// `text`: the text to copy, read when the button is pressed. `label`: the button's text.
#[component]
pub fn CopyButton(text: Signal<String>, label: String) -> impl IntoView {
    let words = use_words();
    let copied = RwSignal::new(None);
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move { copied.set(Some(browser::copy(&text).await)) });
    };
    let answer = move || copied.get().map(|done| if done { words.copied_now() } else { words.copy_refused() });
    view! {
        <button class="app-only" type="button" on:click=copy>
            {label}
            " "
            <span role="status">{answer}</span>
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn has_a_live_region_for_the_result() {
        insta::assert_snapshot!(html(
            || view! { <CopyButton text=Signal::stored("x".to_owned()) label="Copy".to_owned() /> }
        ));
    }
}
