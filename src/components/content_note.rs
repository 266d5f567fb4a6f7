use leptos::prelude::*;

use super::use_words;

/// One line before content about violence, with a link that skips it. A complementary landmark with text and a link, not a dialog: there
/// is nothing to dismiss.
///
/// `text`: what the content is about. `href`, `around`: the target and the text of the skip link.
#[component]
pub fn ContentNote(
    #[prop(into)] text: Signal<String>,
    #[prop(into)] href: Signal<&'static str>,
    #[prop(into)] around: Signal<String>,
) -> impl IntoView {
    let words = use_words();
    view! {
        <aside class="cnl" aria-label=words.content_note_name()>
            <p class="wrap">
                <span><b>{words.content_note_label()}</b>" "{move || text.get()}</span>
                " "
                <a href=move || href.get()>{move || around.get()}</a>
            </p>
        </aside>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn links_past_the_noted_content() {
        let note = || {
            let (text, around) = (Signal::stored("harm.".to_owned()), Signal::stored("Go on".to_owned()));
            view! { <ContentNote text=text href=Signal::stored("#p-prevent") around=around /> }
        };
        insta::assert_snapshot!(html(note));
    }
}
