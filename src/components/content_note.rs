use leptos::prelude::*;

use super::use_words;

/// One line before what tells of violence, with a way around it. A complementary landmark with text and a link, no dialog: nothing
/// has to be dismissed.
///
/// `text`: what is told. `href`, `around`: where the way around leads, and what it says.
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
    fn comes_with_a_way_around() {
        let note = || {
            let (text, around) = (Signal::stored("harm.".to_owned()), Signal::stored("Go on".to_owned()));
            view! { <ContentNote text=text href=Signal::stored("#p-prevent") around=around /> }
        };
        insta::assert_snapshot!(html(note));
    }
}
