use leptos::either::Either;
use leptos::prelude::*;

use super::use_words;
use crate::words::Language;

/// A text of the data. Where the page is not in the data's language, it is set apart, so that its direction does not reach into what
/// stands around it.
///
/// `text`: the text.
#[component]
pub fn DataText(#[prop(into)] text: String) -> impl IntoView {
    match use_words().language() {
        Language::English => Either::Left(text),
        Language::Pseudo | Language::MirroredPseudo => Either::Right(view! { <bdi>{text}</bdi> }),
    }
}
