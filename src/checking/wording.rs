//! Splits a text into words for comparison.

/// A word, for comparison.
pub struct Word<'a> {
    /// Lower-case letters and digits, without accents.
    pub folded: String,
    /// The word as written in the text.
    #[cfg_attr(
        target_arch = "wasm32",
        expect(dead_code, reason = "only a comparison with publishers' texts shows it, and a browser has none")
    )]
    pub written: &'a str,
}

/// Splits a text into words at spaces and dashes. Drops all other signs and the targets of Markdown links.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let targets_end = |(n, piece): (usize, &'_ str)| match piece.split_once(')') {
        Some((target, _)) if n > 0 => target.len() + 1,
        _ => 0,
    };
    let pieces = text.split("](").enumerate().filter_map(move |(n, piece)| piece.get(targets_end((n, piece))..));
    pieces
        .flat_map(|piece| piece.split(|c: char| c.is_whitespace() || is_dash(c)))
        .map(|written| Word { folded: fold(written), written })
        .filter(|word| !word.folded.is_empty())
        .collect()
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '/' | '…' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn fold(written: &str) -> String {
    let mut word = String::with_capacity(written.len());
    for c in written.chars() {
        if c.is_ascii() {
            word.extend(c.is_ascii_alphanumeric().then(|| c.to_ascii_lowercase()));
        } else {
            word.extend(c.to_lowercase().filter_map(folded));
        }
    }
    word
}

/// Returns a lower-case letter without its accent, or a digit; `None` for any other character.
fn folded(c: char) -> Option<char> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        c if c.is_alphanumeric() => c,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> String {
        words(text).iter().map(|word| word.folded.clone()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_compared_ignoring_punctuation_and_accents() {
        assert_eq!(
            said("“The U.N.’s Bütöv Azərbaycan” (1988–1994), cut-off"),
            "the uns butov azerbaycan 1988 1994 cut off"
        );
        assert_eq!(said("a [link](https://example.org/a-b) and [another](#)."), "a link and another");
        assert_eq!(said("İstanbul, Xankəndi; Ստեփանակերտ — ]( left open"), "istanbul xankendi ստեփանակերտ left open");
    }

    proptest! {
        #[test]
        fn never_panics(text in ".*") {
            let _ = words(&text);
        }
    }
}
