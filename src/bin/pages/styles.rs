//! The styles that documents hold inline.

use std::fs;
use std::path::Path;

use super::Outcome;
use super::minify::{Kind, Minifier};

/// The files of the pages that the app shows, in this order. The order of layers comes first.
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
/// Those of an alert's pages that only have to be read.
const TEXT: [&str; 12] =
    ["layers", "app", "base", "cite", "components", "fonts", "print", "sources", "stages", "text", "texts", "tokens"];
/// Those of the list of all alerts.
const CATALOGUE: [&str; 8] = ["layers", "app", "base", "components", "fonts", "tokens", "catalogue", "print"];
/// Those of two alerts side by side.
const COMPARE: [&str; 9] = ["layers", "app", "base", "components", "fonts", "tokens", "catalogue", "compare", "print"];
/// Those of the other pages without an alert.
const SITE: [&str; 8] = ["layers", "base", "components", "fonts", "tokens", "catalogue", "method", "print"];
/// Those of a poster.
const POSTER: [&str; 7] = ["layers", "base", "components", "fonts", "tokens", "print", "poster"];

/// Those of the pages for a class.
const LESSON: [&str; 12] =
    ["layers", "app", "base", "components", "fonts", "map", "paper", "present", "print", "teach", "texts", "tokens"];
/// Those of an alert in a frame of another site's page.
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
/// Those of the self-test of a frame.
const CHECK: [&str; 6] = ["layers", "base", "check", "components", "fonts", "tokens"];
/// Those of `open/`, where a file is chosen and then every view of it is shown.
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

/// Those of a lesson that is one file. The site’s fonts are in it, so it needs none that take their place while they load.
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
    /// Of the pages that the app shows.
    pub app: String,
    /// Of an alert's pages that only have to be read.
    pub text: String,
    /// Of the list of all alerts.
    pub catalogue: String,
    /// Of two alerts side by side.
    pub compare: String,
    /// Of the other pages without an alert.
    pub site: String,
    /// Of `open/`.
    pub open: String,
    /// Of an alert's poster.
    pub poster: String,
    /// Of the pages for a class.
    pub lesson: String,
    /// Of an alert in a frame.
    pub embed: String,
    /// Of the self-test of a frame.
    pub check: String,
    /// Of a lesson that is one file, with everything that it can show. It is in no document of the site.
    pub file: String,
    /// Of such a file until that is unpacked.
    pub unpacking: String,
}

impl Styles {
    /// Reads them.
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

    /// All of them, for the policy.
    pub fn all(&self) -> [&str; 10] {
        let Self { app, text, catalogue, compare, site, open, poster, lesson, embed, check, file: _, unpacking: _ } =
            self;
        [app, text, catalogue, compare, site, open, poster, lesson, embed, check]
    }
}
