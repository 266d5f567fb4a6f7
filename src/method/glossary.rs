//! Terms explained: where a text uses one, it leads to what the term means on the method page.

use super::terms::{Piece, Terms, term_id};
use super::Glossary;
#[cfg(test)]
use super::Term;
use crate::ui::{Node, each, el};

/// A text with each term linked where it stands first. `method` leads to the method page, which explains them.
pub fn explained(glossary: &Glossary, method: &str, text: &str) -> Node {
    let terms = Terms::of(glossary);
    let parts = terms.pieces(text).into_iter().map(|piece| match piece {
        Piece::Plain(text) => Node::from(text),
        Piece::Term(text, id) => {
            el("a").class("term").attr("href", [method, "#", &term_id(id)].concat()).with(text).node()
        }
    });
    el("bdi").with(each(parts)).node()
}

}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Key;
    use leptos::prelude::RenderHtml as _;
    use proptest::prelude::*;

    fn glossary() -> Glossary {
        let term = |id: &str, term: &str, also: &[&str]| Term {
            id: Key::new(id).expect("a key"),
            term: term.to_owned(),
            also: also.iter().map(|&one| one.to_owned()).collect(),
            text: "What it means.".to_owned(),
            sources: Vec::new(),
        };
        let terms = vec![term("un", "UN", &["United Nations"]), term("security-council", "UN Security Council", &[])];
        Glossary { format: 1, language: "en".to_owned(), terms, sources: Vec::new() }
    }

    #[test]
    fn a_term_is_linked_once_as_a_whole_word_and_the_longest_first() {
        let html =
            explained(&glossary(), "m/", "UNITA asked the UN Security Council & the UN, not the United Nations.")
                .to_html();
        let expected = "<bdi>UNITA asked the <a class=\"term\" href=\"m/#term-security-council\">UN Security Council</a> \
                        &amp; the UN, not the United Nations.</bdi>";
        assert_eq!(html, expected);
    }

    proptest! {
        #[test]
        fn the_text_stays_as_it_is(text in "(UN|United Nations|Security Council|é|<b>|[ -~]){0,12}") {
            let html = explained(&glossary(), "", &text).to_html();
            let mut plain = String::new();
            let mut rest = html.as_str();
            while let Some((before, tag)) = rest.split_once('<') {
                plain.push_str(before);
                rest = tag.split_once('>').map_or("", |(_, behind)| behind);
            }
            plain.push_str(rest);
            let plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            prop_assert_eq!(plain, text);
        }
    }
}
