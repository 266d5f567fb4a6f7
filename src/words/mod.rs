//! The interface text: one typed method for each message, with a note for translators.
//!
//! A message is a method of [`Words`]. Its placeholders are parameters, so a missing one does not compile. English is the source.
//! Two pseudo-locales lengthen and accent the text, and one of them is right to left. Text that stays plain English in them is
//! hard-coded elsewhere.

mod checks;
mod dates;
mod domain;
mod embed_code;
mod english;
mod english_app;
mod english_catalogue;
mod english_checks;
mod english_cite;
mod english_compare;
mod english_embed;
mod english_embed_check;
mod english_embed_code;
mod english_events;
mod english_factors;
mod english_faults;
mod english_lesson;
mod english_map;
mod english_names;
mod english_open;
mod english_pages;
mod english_paper;
mod english_present;
mod english_recommendations;
mod english_site;
mod english_sources;
mod english_stages;
mod english_teach;
mod english_text;
mod factors;
mod faults;
mod lesson;
mod stages;
mod teach;

use crate::shared::keyed_enum;

keyed_enum! {
    /// A language of the interface.
    pub enum Language {
        /// English, the source.
        English = "en",
        /// Accented and lengthened English, for testing.
        Pseudo = "qps-ploc",
        /// The same, right to left, for testing.
        MirroredPseudo = "qps-plocm",
    }
}

impl Language {
    /// Returns `ltr` or `rtl`, for the `dir` attribute.
    pub fn direction(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "ltr",
            Self::MirroredPseudo => "rtl",
        }
    }
}

/// The interface text in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// Creates the text of a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// Returns the language.
    pub const fn language(self) -> Language {
        self.language
    }

    /// Fills in the placeholders of a message, and pseudo-localizes it if needed.
    fn filled(self, sentence: &str, values: &[(&str, &str)]) -> String {
        let mut text = String::with_capacity(sentence.len() * 2);
        let pseudo = self.language != Language::English;
        if pseudo {
            text.push('⟦');
        }
        let mut rest = sentence;
        while let Some((before, after)) = rest.split_once('{') {
            self.push(&mut text, before);
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            let value = values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
            text.push_str(value);
            rest = behind;
        }
        self.push(&mut text, rest);
        if pseudo {
            text.push('⟧');
        }
        text
    }

    fn push(self, text: &mut String, part: &str) {
        if self.language == Language::English {
            text.push_str(part);
            return;
        }
        for c in part.chars() {
            match c {
                'a' => text.push_str("áá"),
                'e' => text.push('é'),
                'i' => text.push('ï'),
                'o' => text.push_str("öö"),
                'u' => text.push('ü'),
                c => text.push(c),
            }
        }
    }
}

/// Declares messages in the source language. The doc comment of each is its note for translators.
macro_rules! sentences {
    ($($(#[doc = $note:literal])+ $name:ident $(($($value:ident),+))? = $text:literal;)*) => {
        impl $crate::words::Words {
            $($(#[doc = $note])+ pub fn $name(self $(, $($value: &str),+)?) -> String {
                self.filled($text, &[$($((stringify!($value), $value)),+)?])
            })*
        }

        /// The name, note, placeholders and text of every message, for the tests.
        #[cfg(test)]
        pub const CATALOGUE: &[(&str, &str, &[&str], &str)] = &[
            $((stringify!($name), concat!($($note),+), &[$($(stringify!($value)),+)?], $text)),*
        ];
    };
}
pub(crate) use sentences;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_uses_exactly_its_placeholders() {
        let all = [
            english::CATALOGUE,
            english_app::CATALOGUE,
            english_factors::CATALOGUE,
            english_embed::CATALOGUE,
            english_embed_check::CATALOGUE,
            english_embed_code::CATALOGUE,
            english_events::CATALOGUE,
            english_catalogue::CATALOGUE,
            english_checks::CATALOGUE,
            english_compare::CATALOGUE,
            english_cite::CATALOGUE,
            english_faults::CATALOGUE,
            english_map::CATALOGUE,
            english_lesson::CATALOGUE,
            english_names::CATALOGUE,
            english_open::CATALOGUE,
            english_pages::CATALOGUE,
            english_paper::CATALOGUE,
            english_present::CATALOGUE,
            english_recommendations::CATALOGUE,
            english_sources::CATALOGUE,
            english_site::CATALOGUE,
            english_stages::CATALOGUE,
            english_teach::CATALOGUE,
            english_text::CATALOGUE,
        ];
        for (name, note, placeholders, text) in all.into_iter().flatten() {
            assert!(!note.trim().is_empty() && !text.is_empty(), "{name} has a note and a text");
            let used: Vec<&str> = text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
            for placeholder in *placeholders {
                assert!(used.contains(placeholder), "{name} does not use {placeholder}");
            }
            for name_used in used {
                assert!(placeholders.contains(&name_used), "{name} has no value for {name_used}");
            }
        }
    }

    #[test]
    fn pseudo_language_changes_text_but_not_values() {
        let words = Words::new(Language::Pseudo);
        assert_eq!(words.filled("{name} says", &[("name", "Genocide Watch")]), "⟦Genocide Watch sááys⟧");
        assert_eq!(Words::new(Language::English).filled("{a} of {b}", &[("b", "2"), ("a", "1")]), "1 of 2");
    }
}
