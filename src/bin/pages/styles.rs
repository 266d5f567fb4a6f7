//! The styles that documents hold inline.

use std::fs;
use std::path::Path;

use super::Outcome;
use super::minify::{Kind, Minifier};

/// The files of an alert's pages, in this order. The order of layers comes first.
const ALERT: [&str; 17] = [
    "layers",
    "app",
    "base",
    "checks",
    "cite",
    "components",
    "events",
    "factors",
    "filter",
    "fonts",
    "print",
    "recommendations",
    "sources",
    "stages",
    "text",
    "texts",
    "tokens",
];
/// Those of the pages without an alert.
const SITE: [&str; 8] = ["layers", "base", "components", "fonts", "tokens", "catalogue", "method", "print"];
/// Those of a poster.
const POSTER: [&str; 7] = ["layers", "base", "components", "fonts", "tokens", "print", "poster"];

/// The styles of all documents.
pub struct Styles {
    /// Of an alert's pages.
    pub alert: String,
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
        Ok(Self { alert: joined(&ALERT)?, site: joined(&SITE)?, poster: joined(&POSTER)? })
    }

    /// All of them, for the policy.
    pub fn all(&self) -> [&str; 3] {
        [&self.alert, &self.site, &self.poster]
    }
}
