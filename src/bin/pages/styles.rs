//! The inline styles of documents.

use std::fs;
use std::path::Path;

use super::Outcome;
use super::minify::{Kind, Minifier};

/// For the pages that the app shows. The files are joined in this order; the order of layers comes first.
const APP: [&str; 16] = [
    "layers",
    "app",
    "base",
    "checks",
    "components",
    "embed_code",
    "events",
    "factors",
    "filter",
    "fonts",
    "map",
    "print",
    "recommendations",
    "stages",
    "texts",
    "tokens",
];
/// For an alert's text pages.
const TEXT: [&str; 12] =
    ["layers", "app", "base", "cite", "components", "fonts", "print", "sources", "stages", "text", "texts", "tokens"];
/// For the list of all alerts.
const CATALOGUE: [&str; 8] = ["layers", "app", "base", "components", "fonts", "tokens", "catalogue", "print"];
/// For two alerts side by side.
const COMPARE: [&str; 9] = ["layers", "app", "base", "components", "fonts", "tokens", "catalogue", "compare", "print"];
/// For the other pages without an alert.
const SITE: [&str; 8] = ["layers", "base", "components", "fonts", "tokens", "catalogue", "method", "print"];
/// For a poster.
const POSTER: [&str; 7] = ["layers", "base", "components", "fonts", "tokens", "print", "poster"];

/// For the classroom pages.
const LESSON: [&str; 12] =
    ["layers", "app", "base", "components", "fonts", "map", "paper", "present", "print", "teach", "texts", "tokens"];
/// For an alert in a frame on another site.
const EMBED: [&str; 15] = [
    "layers",
    "app",
    "base",
    "checks",
    "components",
    "embed",
    "events",
    "factors",
    "filter",
    "fonts",
    "map",
    "print",
    "recommendations",
    "stages",
    "tokens",
];
/// For the self-test of a frame.
const CHECK: [&str; 6] = ["layers", "base", "check", "components", "fonts", "tokens"];
/// For `open/`, where a reader chooses a file and then sees every view of it.
const OPEN: [&str; 20] = [
    "layers",
    "app",
    "base",
    "catalogue",
    "checks",
    "cite",
    "components",
    "events",
    "factors",
    "filter",
    "fonts",
    "map",
    "open",
    "print",
    "recommendations",
    "sources",
    "stages",
    "text",
    "texts",
    "tokens",
];

/// For a single-file lesson. It contains the site's fonts, so it needs no fallbacks while they load.
const FILE: [&str; 20] = [
    "layers",
    "app",
    "base",
    "checks",
    "cite",
    "components",
    "events",
    "factors",
    "filter",
    "map",
    "paper",
    "present",
    "print",
    "recommendations",
    "sources",
    "stages",
    "teach",
    "text",
    "texts",
    "tokens",
];

/// The styles of all documents.
pub struct Styles {
    /// For the pages that the app shows.
    pub app: String,
    /// For an alert's text pages.
    pub text: String,
    /// For the list of all alerts.
    pub catalogue: String,
    /// For two alerts side by side.
    pub compare: String,
    /// For the other pages without an alert.
    pub site: String,
    /// For `open/`.
    pub open: String,
    /// For an alert's poster.
    pub poster: String,
    /// For the classroom pages.
    pub lesson: String,
    /// For an alert in a frame.
    pub embed: String,
    /// For the self-test of a frame.
    pub check: String,
    /// For a single-file lesson, with everything that it can show. It is in no document of the site.
    pub file: String,
    /// For a single-file lesson until it is unpacked.
    pub unpacking: String,
}

impl Styles {
    /// Reads and minifies all styles.
    pub fn read(folder: &Path, minifier: &Minifier) -> Outcome<Self> {
        let joined = |names: &[&str]| -> Outcome<String> {
            let mut style = String::new();
            for name in names {
                let file = folder.join(name).with_extension("css");
                style += &fs::read_to_string(&file).map_err(|reason| format!("{}: {reason}", file.display()))?;
            }
            minifier.small(Kind::Style, &style)
        };
        Ok(Self {
            app: joined(&APP)?,
            text: joined(&TEXT)?,
            catalogue: joined(&CATALOGUE)?,
            compare: joined(&COMPARE)?,
            site: joined(&SITE)?,
            open: joined(&OPEN)?,
            poster: joined(&POSTER)?,
            lesson: joined(&LESSON)?,
            embed: joined(&EMBED)?,
            check: joined(&CHECK)?,
            file: joined(&FILE)?,
            unpacking: minifier.small(Kind::Style, include_str!("lesson_file.css"))?,
        })
    }

    /// Returns the styles in documents of the site, for the policy.
    pub fn all(&self) -> [&str; 10] {
        let Self { app, text, catalogue, compare, site, open, poster, lesson, embed, check, file: _, unpacking: _ } =
            self;
        [app, text, catalogue, compare, site, open, poster, lesson, embed, check]
    }
}
