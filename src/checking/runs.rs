//! Runs of words: whether a text repeats eight words of another one, without that other text being there.

use std::collections::{BTreeSet, HashSet};
use std::fmt;

use sha2::{Digest as _, Sha256};

/// How many words in a row are one run.
pub const LENGTH: usize = 8;

const HEADER: &str = "\
# Runs of eight words in the texts of publishers, so that a check can tell whether a text of this project repeats one of them.
# Each line is the first eight bytes of the SHA-256 of eight words in a row: lower-case, without accents, apostrophes and other
# signs, one space between two. Sorted, so that no order is left. The texts are not here. `./dev seed-runs FILE…` adds to it.
";

/// A word, for comparing.
pub struct Word<'a> {
    /// Lower-case letters and digits, without accents.
    pub folded: String,
    /// As it stands in the text.
    pub written: &'a str,
}

/// The words of a text. Spaces and dashes part words; every other sign in one is left out, and so is the target of a link in
/// Markdown.
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

/// A lower-case letter without its accent, or a digit; nothing for every other sign.
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

/// The hash of each run of a text, in order.
pub fn hashes<'a>(words: &'a [Word<'_>]) -> impl Iterator<Item = u64> + 'a {
    words.windows(LENGTH).map(|run| {
        let mut hash = Sha256::new();
        for (n, word) in run.iter().enumerate() {
            hash.update(if n == 0 { "" } else { " " });
            hash.update(&word.folded);
        }
        hash.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    })
}

/// A list of runs. Its text form (`Display`) is the file that the project carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs(BTreeSet<u64>);

impl Runs {
    /// Reads the text form; the number of the first line, from 1, that is none of it.
    ///
    /// # Errors
    /// That line's number.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut runs = Self::default();
        for (n, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let plain = line.len() == 16 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
            runs.0.insert(u64::from_str_radix(line, 16).ok().filter(|_| plain).ok_or(n + 1)?);
        }
        Ok(runs)
    }

    /// Adds the runs of a text.
    pub fn add(&mut self, text: &str) {
        self.0.extend(hashes(&words(text)));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stretches of a text that repeat runs of this list, in the text's own writing, but for runs that may be repeated.
    pub(super) fn repeated(&self, words: &[Word<'_>], allowed: &HashSet<u64>) -> Vec<String> {
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        if self.is_empty() {
            return Vec::new();
        }
        for (n, hash) in hashes(words).enumerate() {
            if !self.0.contains(&hash) || allowed.contains(&hash) {
                continue;
            }
            match stretches.last_mut() {
                Some((_, end)) if *end >= n => *end = n + LENGTH,
                _ => stretches.push((n, n + LENGTH)),
            }
        }
        let written = |(start, end): (usize, usize)| {
            words.iter().take(end).skip(start).map(|word| word.written).collect::<Vec<_>>().join(" ")
        };
        stretches.into_iter().map(written).collect()
    }
}

impl fmt::Display for Runs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        self.0.iter().try_for_each(|run| writeln!(f, "{run:016x}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> String {
        words(text).iter().map(|word| word.folded.clone()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_compared_without_signs_and_accents() {
        assert_eq!(
            said("“The U.N.’s Bütöv Azərbaycan” (1988–1994), cut-off"),
            "the uns butov azerbaycan 1988 1994 cut off"
        );
        assert_eq!(said("a [link](https://example.org/a-b) and [another](#)."), "a link and another");
        assert_eq!(said("İstanbul, Xankəndi; Ստեփանակերտ — ]( left open"), "istanbul xankendi ստեփանակերտ left open");
    }

    #[test]
    fn names_the_whole_stretch_as_it_is_written() {
        let mut runs = Runs::default();
        runs.add("one two three four five six seven eight nine ten");
        let text = words("Zero one, two three – four “five” six SEVEN eight nine, eleven");
        assert_eq!(runs.repeated(&text, &HashSet::new()), ["one, two three four “five” six SEVEN eight nine,"]);
        let seven = words("one two three four five six seven and eight nine ten");
        assert_eq!(runs.repeated(&seven, &HashSet::new()), Vec::<String>::new());
    }

    #[test]
    fn reads_what_it_writes_and_names_the_line_that_it_cannot_read() {
        let mut runs = Runs::default();
        runs.add("one two three four five six seven eight nine ten");
        assert_eq!(runs.len(), 3);
        assert_eq!(Runs::parse(&runs.to_string()), Ok(runs));
        assert_eq!(Runs::parse("# x\n0123456789abcdef\n+123456789abcdef\n"), Err(3));
    }

    proptest! {
        #[test]
        fn any_eight_words_of_a_text_are_found_again(
            text in proptest::collection::vec("[a-z]{1,9}", 8..30), start in 0_usize..22, upper: bool,
        ) {
            let mut runs = Runs::default();
            runs.add(&text.join(" "));
            let start = start.min(text.len() - LENGTH);
            let taken = text[start..start + LENGTH].join(if upper { ", " } else { " " });
            let taken = if upper { taken.to_uppercase() } else { taken };
            let around = format!("before {taken} after");
            prop_assert_eq!(runs.repeated(&words(&around), &HashSet::new()).len(), 1);
        }

        #[test]
        fn never_panics(text in ".*") {
            let words = words(&text);
            let _ = hashes(&words).count();
        }
    }
}
