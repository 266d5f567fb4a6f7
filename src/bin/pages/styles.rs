//! The styles that documents hold inline.

use std::fs;
use std::path::Path;

use super::Outcome;
use super::minify::{Kind, Minifier};

/// The files of the pages that the app shows, in this order. The order of layers comes first.
const APP: [&str; 14] = [
    "layers",
    "app",
    "base",
    "checks",
    "components",
    "events",
    "factors",
    "filter",
    "fonts",
    "print",
    "recommendations",
    "stages",
    "texts",
    "tokens",
];
/// Those of an alert's pages that only have to be read.
const TEXT: [&str; 12] =
    ["layers", "app", "base", "cite", "components", "fonts", "print", "sources", "stages", "text", "texts", "tokens"];
/// Those of the pages without an alert.
const SITE: [&str; 8] = ["layers", "base", "components", "fonts", "tokens", "catalogue", "method", "print"];
/// Those of a poster.
const POSTER: [&str; 7] = ["layers", "base", "components", "fonts", "tokens", "print", "poster"];

/// The styles of all documents.
pub struct Styles {
    /// Of the pages that the app shows.
    pub app: String,
    /// Of an alert's pages that only have to be read.
    pub text: String,
    /// Of the pages without an alert.
    pub site: String,
    /// Of an alert's poster.
    pub poster: String,
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
        Ok(Self { app: joined(&APP)?, text: joined(&TEXT)?, site: joined(&SITE)?, poster: joined(&POSTER)? })
    }

    /// All of them, for the policy.
    pub fn all(&self) -> [&str; 4] {
        [&self.app, &self.text, &self.site, &self.poster]
    }
}
