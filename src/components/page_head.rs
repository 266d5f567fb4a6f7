use leptos::prelude::*;

use super::use_shown;

/// The head of a page within an alert: a heading, which also names the alert to screen readers, and one or two sentences.
///
/// `title`: the heading. `lead`: the sentences.
#[component]
pub fn PageHead(title: String, lead: String) -> impl IntoView {
    let shown = use_shown();
    let of = shown.words.stage_in_alert(&shown.alert.publisher.name, &shown.alert.title);
    view! {
        <div class="sec-h">
            <h1 tabindex="-1">{title}<span class="vh">{of}</span></h1>
            <p class="lead">{lead}</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn heading_includes_the_alert_title_for_screen_readers() {
        let head = || view! { <PageHead title="What others say".to_owned() lead="Read on.".to_owned() /> };
        insta::assert_snapshot!(html(head));
    }
}
