use leptos::either::Either;
use leptos::prelude::*;

use super::use_words;
use crate::words::Language;

/// A text from the data. If the page is in another language than the data, it is isolated with `bdi`, so that its direction does not
/// affect the text around it.
///
/// `text`: the text.
#[component]
pub fn DataText(#[prop(into)] text: String) -> impl IntoView {
    match use_words().language() {
        Language::English => Either::Left(text),
        Language::Pseudo | Language::MirroredPseudo => Either::Right(view! { <bdi>{text}</bdi> }),
    }
}
