//! The site's fonts: files named by a hash of their content, and the element that loads them.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha384};

use super::Outcome;

/// Requests the fonts after the first paint. It is separate, so that nothing else in the page waits for it.
pub const SCRIPT: &str = include_str!("fonts.js");
/// Their folder in the site.
const FOLDER: &str = "fonts";

/// The paths of the fonts.
pub struct Fonts {
    /// The path of Source Serif, from the site root.
    pub serif: String,
    /// The path of Source Sans.
    pub sans: String,
}

impl Fonts {
    /// Copies the fonts and their licence into the site. A name changes with the file's content, so caches may keep it forever.
    pub fn copy(from: &Path, dist: &Path) -> Outcome<Self> {
        let to = dist.join(FOLDER);
        fs::create_dir_all(&to)?;
        fs::copy(from.join("OFL.txt"), to.join("OFL.txt"))?;
        let copy = |font: &str| -> Outcome<String> {
            let bytes = fs::read(from.join(font).with_extension("woff2"))?;
            let hash = BASE64_URL_SAFE_NO_PAD.encode(&Sha384::digest(&bytes)[..9]);
            let name = format!("{FOLDER}/{font}-{hash}.woff2");
            fs::write(dist.join(&name), bytes)?;
            Ok(name)
        };
        Ok(Self { serif: copy("serif")?, sans: copy("sans")? })
    }

    /// Returns the element that loads the fonts. `root` is the path from the page to the site root.
    pub fn element(&self, root: &str, script: &str) -> String {
        let Self { serif, sans } = self;
        format!("<script data-serif=\"{root}{serif}\" data-sans=\"{root}{sans}\">{script}</script>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The budget of both fonts together, in bytes.
    const LIMIT: u64 = 95_000;

    /// Whether a letter is from a script that the fonts lack but every system has. The pseudo-language's brackets are for tests.
    fn is_left_to_the_system(letter: char) -> bool {
        matches!(letter, '\u{370}'..='\u{5ff}' | '\u{600}'..='\u{6ff}' | '\u{10a0}'..='\u{10ff}' | '\u{4e00}'..='\u{9fff}' | '⟦' | '⟧')
    }

    fn files(folder: &str, ending: &str) -> Vec<std::path::PathBuf> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).expect(folder) {
            let path = entry.expect(folder).path();
            if path.is_dir() {
                found.extend(files(&path.to_string_lossy(), ending));
            } else if path.extension().is_some_and(|other| other == ending) {
                found.push(path);
            }
        }
        found
    }

    /// A letter that the fonts lack would appear in another font in the middle of a word.
    #[test]
    fn fonts_cover_every_character_of_the_data_and_interface() {
        let letters = fs::read_to_string("public/fonts/letters.txt").expect("letters");
        let words = files("src/words", "rs").into_iter().filter(|path| path.to_string_lossy().contains("/english"));
        for path in files("public", "json").into_iter().chain(words) {
            let text = fs::read_to_string(&path).expect("text");
            let missing: String =
                text.chars().filter(|letter| !letters.contains(*letter) && !is_left_to_the_system(*letter)).collect();
            assert_eq!(missing, "", "{}: regenerate the fonts with public/fonts/make.py", path.display());
        }
    }

    #[test]
    fn fonts_stay_within_the_size_budget() {
        let size = |font: &str| fs::metadata(format!("public/fonts/{font}.woff2")).expect("font").len();
        assert!(size("serif") + size("sans") <= LIMIT);
    }

    #[test]
    fn pages_reference_the_copied_font_files() {
        let dist = std::env::temp_dir().join(format!("forewarned-fonts-{}", std::process::id()));
        let fonts = Fonts::copy(Path::new("public/fonts"), &dist).expect("fonts");
        let element = fonts.element("../../", "a()");
        for font in [&fonts.serif, &fonts.sans] {
            assert!(dist.join(font).is_file(), "{font}");
            assert!(element.contains(&format!("\"../../{font}\"")), "{element}");
        }
        fs::remove_dir_all(dist).expect("removed");
    }
}
