use leptos::prelude::*;

use super::use_words;

/// The message shown when the app cannot start. It is part of the document, so that it needs no further file, and hidden until the
/// document's script (`src/bin/pages/early.js`) shows it and selects the cause. `role="alert"`, so that screen readers announce it.
#[component]
pub fn Recovery() -> impl IntoView {
    let words = use_words();
    let causes = [
        ("late", words.cause_timeout()),
        ("unreachable", words.cause_unreachable()),
        ("refused", words.cause_http_error()),
        ("changed", words.cause_changed()),
        ("wasm", words.cause_wasm()),
        ("policy", words.cause_policy()),
        ("stopped", words.cause_stopped()),
    ];
    let causes = causes.map(|(key, text)| view! { <p data-cause=key hidden=true>{text}</p> });
    view! {
        <section id="recovery" class="recovery" role="alert" hidden=true>
            <h2>{words.recovery()}</h2>
            {causes.into_iter().collect_view()}
            <p>{words.recovery_lead()}</p>
            <button type="button" id="retry">{words.try_again()}</button>
            <p id="retried" role="status" data-trying=words.trying() data-unreachable=words.unreachable()></p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn is_hidden_and_contains_every_cause() {
        insta::assert_snapshot!(html(|| view! { <Recovery /> }));
    }
}
