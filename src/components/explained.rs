use std::sync::Arc;

use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::{DataText, Link, use_shown};
use crate::address::Page;
use crate::method::terms::{Piece, Terms, term_id};
use crate::words::Language;

/// A claim of the alert in which the first mention of each glossary term links to its definition. Pages that provide no `Arc<Terms>` show
/// the claim without links.
///
/// `text`: the claim.
#[component]
pub fn Explained(#[prop(into)] text: String) -> impl IntoView {
    let Some(terms) = use_context::<Arc<Terms>>() else {
        return EitherOf3::A(view! { <DataText text=text /> });
    };
    let shown = use_shown();
    let pieces = terms.pieces(&text).into_iter();
    let pieces = pieces
        .map(|piece| match piece {
            Piece::Plain(text) => Either::Left(text.to_owned()),
            Piece::Term(text, term) => {
                let (text, part) = (text.to_owned(), term_id(term));
                let to = shown.address(Page::Method);
                Either::Right(view! { <Link to=to part=part class="term">{text}</Link> })
            }
        })
        .collect_view();
    match shown.words.language() {
        Language::English => EitherOf3::B(pieces),
        Language::Pseudo | Language::MirroredPseudo => EitherOf3::C(view! { <bdi>{pieces}</bdi> }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Glossary;
    use crate::components::testing::html;

    #[test]
    fn links_terms_to_the_glossary_on_pages_with_terms() {
        let glossary: Glossary = serde_json::from_str(
            r#"{"format":1,"language":"en","terms":[{"id":"pogrom","term":"Pogrom","also":["pogrom"],"text":"x"}]}"#,
        )
        .expect("a glossary");
        let claim = || view! { <Explained text="A pogrom is not a pogrom." /> };
        let with_terms = move || {
            provide_context(Arc::new(Terms::of(&glossary)));
            claim()
        };
        insta::assert_snapshot!(html(with_terms));
        assert_eq!(html(claim), "A pogrom is not a pogrom.");
    }
}
