//! Where a text uses the words that the glossary explains.

use serde::{Deserialize, Serialize};

use crate::alert::{Glossary, Key};

/// The words of the glossary, without what they mean: what a page needs to link them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Terms(Vec<TermForms>);

/// One term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct TermForms {
    /// Identity.
    id: Key,
    /// The forms in which texts use it.
    forms: Vec<String>,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that need no explanation.
    Plain(&'a str),
    /// A term as the text writes it, and which one it is.
    Term(&'a str, &'a Key),
}

/// The id of the element that explains a term, on the method page.
pub fn term_id(term: &Key) -> String {
    ["term-", term.as_str()].concat()
}

impl Terms {
    /// The words of a glossary.
    pub fn of(glossary: &Glossary) -> Self {
        let forms = glossary.terms.iter().map(|term| TermForms {
            id: term.id.clone(),
            forms: std::iter::once(&term.term).chain(&term.also).cloned().collect(),
        });
        Self(forms.collect())
    }

    /// A text in pieces. Each term is set apart where it stands first; none of the text is lost.
    pub fn pieces<'a>(&'a self, text: &'a str) -> Vec<Piece<'a>> {
        let mut found: Vec<(usize, usize, &Key)> = Vec::new();
        for term in &self.0 {
            let first =
                term.forms.iter().filter_map(|form| whole_word(text, form).map(|at| (at, at + form.len()))).min();
            found.extend(first.map(|(from, to)| (from, to, &term.id)));
        }
        // Of two that overlap the one that begins earlier stays, and of two that begin together the longer one.
        found.sort_by_key(|(from, to, _)| (*from, usize::MAX - to));
        let mut pieces = Vec::new();
        let mut at = 0;
        for (from, to, term) in found {
            if let (true, Some(before), Some(words)) = (from >= at, text.get(at..from), text.get(from..to)) {
                if !before.is_empty() {
                    pieces.push(Piece::Plain(before));
                }
                pieces.push(Piece::Term(words, term));
                at = to;
            }
        }
        let rest = text.get(at..).unwrap_or_default();
        if !rest.is_empty() {
            pieces.push(Piece::Plain(rest));
        }
        pieces
    }
}

/// Where a form stands as whole words, its case as it is.
fn whole_word(text: &str, form: &str) -> Option<usize> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(form).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|part| part.chars().next_back());
        let behind = text.get(at + form.len()..).and_then(|part| part.chars().next());
        !letter(before) && !letter(behind)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms() -> Terms {
        let term = |id: &str, forms: &[&str]| TermForms {
            id: Key::new(id).expect("a key"),
            forms: forms.iter().map(|&form| form.to_owned()).collect(),
        };
        Terms(vec![term("un", &["UN", "United Nations"]), term("security-council", &["UN Security Council"])])
    }

    #[test]
    fn a_term_is_set_apart_once_as_a_whole_word_and_the_longest_first() {
        let terms = terms();
        let text = "UNITA asked the UN Security Council & the UN, not the United Nations.";
        let [before, term, after] = terms.pieces(text)[..] else { panic!("three pieces") };
        assert_eq!(before, Piece::Plain("UNITA asked the "));
        assert!(matches!(term, Piece::Term("UN Security Council", id) if id.as_str() == "security-council"));
        assert_eq!(after, Piece::Plain(" & the UN, not the United Nations."));
        assert_eq!(terms.pieces(""), []);
    }

    proptest! {
        #[test]
        fn the_pieces_make_the_text(text in "(UN|United Nations|Security Council|é|<b>|[ -~]){0,12}") {
            let terms = terms();
            let joined: String = terms
                .pieces(&text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Plain(text) | Piece::Term(text, _) => text,
                })
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
