//! Finds glossary terms in texts.

use serde::{Deserialize, Serialize};

use crate::alert::{Glossary, Key};

/// The glossary's terms without their definitions, as a page needs them for links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Terms(Vec<TermForms>);

/// One term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct TermForms {
    /// The term's id.
    id: Key,
    /// The forms of the term in texts.
    forms: Vec<String>,
}

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text without a term.
    Plain(&'a str),
    /// A term as written in the text, and its id.
    Term(&'a str, &'a Key),
}

/// Returns the id of the element that explains a term on the method page.
pub fn term_id(term: &Key) -> String {
    ["term-", term.as_str()].concat()
}

impl Terms {
    /// Collects the terms of a glossary.
    pub fn of(glossary: &Glossary) -> Self {
        let forms = glossary.terms.iter().map(|term| TermForms {
            id: term.id.clone(),
            forms: std::iter::once(&term.term).chain(&term.also).cloned().collect(),
        });
        Self(forms.collect())
    }

    /// Splits a text into pieces. The first occurrence of each term is a separate piece; the pieces add up to the whole text.
    pub fn pieces<'a>(&'a self, text: &'a str) -> Vec<Piece<'a>> {
        let mut found: Vec<(usize, usize, &Key)> = Vec::new();
        for term in &self.0 {
            let first =
                term.forms.iter().filter_map(|form| whole_word(text, form).map(|at| (at, at + form.len()))).min();
            found.extend(first.map(|(from, to)| (from, to, &term.id)));
        }
        // If two terms overlap, keep the one that starts first, or the longer one if both start at the same position.
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

/// Finds the first occurrence of a form as whole words. Case-sensitive.
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
    fn first_whole_word_occurrence_is_marked_and_the_longer_term_wins() {
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
        fn pieces_concatenate_to_the_original_text(text in "(UN|United Nations|Security Council|é|<b>|[ -~]){0,12}") {
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
