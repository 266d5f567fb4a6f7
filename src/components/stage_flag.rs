use leptos::prelude::*;

use super::use_shown;

/// A label on a stage that the publisher names as reached. Text, not a number or an alarm colour; the speaker comes first.
#[component]
pub fn StageFlag() -> impl IntoView {
    let shown = use_shown();
    view! { <em class="flag-word">{shown.words.at_this_stage(&shown.alert.publisher.name)}</em> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn names_the_speaker_first() {
        insta::assert_snapshot!(html(|| view! { <StageFlag /> }));
    }
}
