use super::{Accent, Address, Chrome, Options, Page, Theme, View};
use crate::alert::{Finding, Key};
use crate::shared::decimal;
use crate::words::Language;

/// The first folder of a single-file lesson. It exists on no host: the file takes its place.
pub const FILE: &str = "file";

impl Options {
    /// Serializes the options as a query without its question mark; empty if all are defaults.
    pub fn query(&self) -> String {
        let theme = (self.theme != Theme::Auto).then(|| self.theme.key());
        let accent = self.accent.map(Accent::key);
        let chrome = (self.chrome != Chrome::Full).then(|| self.chrome.key());
        let pairs = [
            ("period=", self.period.as_ref().map(Key::as_str)),
            ("addressee=", self.addressee.as_ref().map(Key::as_str)),
            ("finding=", self.finding.map(Finding::key)),
            ("theme=", theme),
            ("accent=", accent.as_deref()),
            ("chrome=", chrome),
        ];
        let set: Vec<String> = pairs.into_iter().filter_map(|(key, value)| Some([key, value?].concat())).collect();
        set.join("&")
    }

    /// Serializes the options as a query with its question mark; empty if all are defaults.
    fn suffix(&self) -> String {
        let query = self.query();
        if query.is_empty() { query } else { ["?", &query].concat() }
    }
}

impl Address {
    /// Returns the folder of the prerendered document, relative to the base: empty, or ending with a slash.
    pub fn document(&self) -> String {
        let language = match self.language {
            Language::English => String::new(),
            other => [other.key(), "/"].concat(),
        };
        let folder = match &self.page {
            Page::Catalogue => String::new(),
            Page::List(number) => ["list/", &decimal(*number), "/"].concat(),
            Page::Method => "method/".to_owned(),
            Page::Stages => "stages/".to_owned(),
            Page::Compare(_) => "compare/".to_owned(),
            Page::Alert(id, View::Lesson(view)) => {
                let (first, folder) = view.folders();
                [first, id.as_str(), "/", &folder].concat()
            }
            Page::Alert(id, view) => ["alerts/", id.as_str(), "/", &view.folder()].concat(),
            Page::Embed(id, view) => ["embed/", id.as_str(), "/", &view.folder()].concat(),
            Page::Open(_) => "open/".to_owned(),
            Page::File(_) => [FILE, "/"].concat(),
        };
        [language, folder].concat()
    }

    /// Serializes the whole address relative to the base, for the history and for copied links. The inverse of [`Address::parse`].
    pub fn url(&self) -> String {
        [self.document(), self.suffix()].concat()
    }

    /// Serializes the address as a fragment of its document, with `#`: `#/text/p2-drones?theme=dark`.
    pub fn fragment(&self) -> String {
        let path = self.view().map(View::path).unwrap_or_default();
        ["#/", &path, &self.options.suffix()].concat()
    }

    /// Returns a relative link to this address, such as `../../stages/denial/`. It is valid only at `from`, so recompute it after
    /// navigation.
    pub fn href(&self, from: &Self) -> String {
        let (here, there) = (from.document(), self.document());
        if here == there {
            if self.page.is_in_fragment() {
                // The query of `open/` contains the file's address; a fragment link keeps it.
                return self.fragment();
            }
            if let (true, Some(anchor)) = (self.options == from.options, self.view().and_then(View::anchor)) {
                return ["#", &anchor].concat();
            }
        }
        [relative(&here, &there), self.suffix()].concat()
    }

    /// Returns a link for a document that cannot change its history. `document` is the address at which the document was loaded. Within
    /// the same alert the link is a fragment; otherwise it is a relative path.
    pub fn fragment_href(&self, document: &Self) -> String {
        let near = self.language == document.language && self.page.same_subject(&document.page);
        if near { self.fragment() } else { self.href(document) }
    }

    /// Returns the part of the address after the document's folder: query, options and anchor.
    fn suffix(&self) -> String {
        if let Page::Compare(pair) = &self.page {
            let parts = [pair.query(), self.options.query()];
            let query = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
            return if query.is_empty() { query } else { ["?", &query].concat() };
        }
        if let Page::Open(view) | Page::File(view) = &self.page {
            let plain = *view == View::Timeline && self.options == Options::default();
            return if plain { String::new() } else { self.fragment() };
        }
        let anchor = self.view().and_then(View::anchor);
        [self.options.suffix(), anchor.map(|anchor| ["#", &anchor].concat()).unwrap_or_default()].concat()
    }
}

/// Returns the relative path from one folder to another. Both are relative to the same base, and are empty or end with a slash.
pub(super) fn relative(from: &str, to: &str) -> String {
    let shared: usize = from
        .split_inclusive('/')
        .zip(to.split_inclusive('/'))
        .take_while(|(one, two)| one == two)
        .map(|(folder, _)| folder.len())
        .sum();
    let up = from.get(shared..).unwrap_or_default().matches('/').count();
    let way = ["../".repeat(up), to.get(shared..).unwrap_or_default().to_owned()].concat();
    if way.is_empty() { "./".to_owned() } else { way }
}
