//! The scripts that documents hold inline, from the files beside this one.

use forewarned::alert::Stage;

use super::Outcome;
use super::fonts;
use super::minify::{Kind, Minifier};

/// The scripts of all documents.
pub struct Scripts {
    /// In the head of an alert's first page: leads old addresses on.
    pub moved: String,
    /// In the head of every document: asks for the fonts after the first paint.
    pub fonts: String,
    /// In the head of a document that runs the app.
    pub early: String,
    /// At its end: starts the app.
    pub boot: String,
    /// In the head of a document that runs none.
    pub theme: String,
    /// At its end.
    pub text: String,
    /// At the end of the page of citations.
    pub cite: String,
    /// At the end of the self-test of a frame.
    pub check: String,
    /// In the head of a document that other sites frame: speaks with the page around it.
    pub frame: String,
    /// For other sites' pages, as a file: gives frames the height of what they show.
    pub host: String,
    /// In a lesson that is one file. It is in no document of the site.
    pub lesson_file: String,
}

impl Scripts {
    /// All of them.
    pub fn read(minifier: &Minifier) -> Outcome<Self> {
        let theme = include_str!("theme.js");
        // What may become markup or a script's address, and how the site is kept for times without a network.
        let templates = ["const TEMPLATES = ", include_str!("templates.json"), ";\n"].concat();
        let first = [&templates, include_str!("trusted.js"), include_str!("offline.js")].concat();
        let stages = serde_json::json!(Stage::ALL.map(Stage::key)).to_string();
        let script = |text: &str| minifier.small(Kind::Script, text);
        let module = |text: &str| minifier.small(Kind::Module, text);
        Ok(Self {
            moved: script(&include_str!("moved.js").replace("$STAGES", &stages))?,
            fonts: script(fonts::SCRIPT)?,
            early: script(&[theme, include_str!("early.js")].concat())?,
            boot: module(&[&first, include_str!("boot.js")].concat())?,
            theme: script(theme)?,
            text: module(&[&first, include_str!("text.js")].concat())?,
            cite: script(include_str!("cite.js"))?,
            check: script(include_str!("embed_check.js"))?,
            frame: script(&include_str!("embed_frame.js").replace("$STAGES", &stages))?,
            host: script(include_str!("embed_v1.js"))?,
            lesson_file: module(include_str!("lesson_file.js"))?,
        })
    }

    /// Those in documents of the site, for the policy.
    pub fn all(&self) -> [&str; 9] {
        let Self { moved, fonts, early, boot, theme, text, cite, check, frame, host: _, lesson_file: _ } = self;
        [moved, fonts, early, boot, theme, text, cite, check, frame]
    }
}
