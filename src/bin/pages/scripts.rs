//! The inline scripts of documents, from the files beside this one.

use forewarned::alert::Stage;

use super::Outcome;
use super::fonts;
use super::minify::{Kind, Minifier};

/// The scripts of all documents.
pub struct Scripts {
    /// In the head of an alert's first page: redirects old addresses.
    pub moved: String,
    /// In the head of the comparison: hides it if the address names an alert, until the app shows them.
    pub pair: String,
    /// In the head of every document: requests the fonts after the first paint.
    pub fonts: String,
    /// In the head of a document that runs the app.
    pub early: String,
    /// At the end of a document that runs the app: starts it.
    pub boot: String,
    /// In the head of a document without the app.
    pub theme: String,
    /// At the end of a document without the app.
    pub text: String,
    /// At the end of the citations page.
    pub cite: String,
    /// At the end of the self-test of a frame.
    pub check: String,
    /// At the end of the page `offline/`.
    pub offline_page: String,
    /// In the head of a document that other sites frame: communicates with the page around it.
    pub frame: String,
    /// A file for other sites' pages: fits frames to the height of their content.
    pub host: String,
    /// In a single-file lesson, and in no document of the site.
    pub lesson_file: String,
}

impl Scripts {
    /// Reads and minifies all scripts.
    pub fn read(minifier: &Minifier) -> Outcome<Self> {
        let theme = include_str!("theme.js");
        // The strings that may become markup or a script's address, and the caching for offline use.
        let templates = ["const TEMPLATES = ", include_str!("templates.json"), ";\n"].concat();
        let first = [&templates, include_str!("trusted.js"), include_str!("offline.js")].concat();
        let stages = serde_json::json!(Stage::ALL.map(Stage::key)).to_string();
        let script = |text: &str| minifier.small(Kind::Script, text);
        let module = |text: &str| minifier.small(Kind::Module, text);
        Ok(Self {
            moved: script(&include_str!("moved.js").replace("$STAGES", &stages))?,
            pair: script(include_str!("compare_pair.js"))?,
            fonts: script(fonts::SCRIPT)?,
            early: script(&[theme, include_str!("early.js")].concat())?,
            boot: module(&[&first, include_str!("boot.js")].concat())?,
            theme: script(theme)?,
            text: module(&[&first, include_str!("text.js")].concat())?,
            cite: script(include_str!("cite.js"))?,
            check: script(include_str!("embed_check.js"))?,
            offline_page: script(include_str!("offline_page.js"))?,
            frame: script(&include_str!("embed_frame.js").replace("$STAGES", &stages))?,
            host: script(include_str!("embed_v1.js"))?,
            lesson_file: module(include_str!("lesson_file.js"))?,
        })
    }

    /// Returns the scripts in documents of the site, for the policy.
    pub fn all(&self) -> [&str; 11] {
        let Self {
            moved,
            pair,
            fonts,
            early,
            boot,
            theme,
            text,
            cite,
            check,
            offline_page,
            frame,
            host: _,
            lesson_file: _,
        } = self;
        [moved, pair, fonts, early, boot, theme, text, cite, check, offline_page, frame]
    }
}
