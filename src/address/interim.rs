//! Where an address leads for as long as one long page per alert still shows what has no page of its own yet. The one place that
//! knows of it; it goes together with the long page.

use super::write::relative;
use super::{Address, Page, View};
use crate::words::Language;

/// The folder of an alert's long page, within the alert's.
pub const LONG_PAGE: &str = "all/";

/// The address under which an alert is cited, from the address of its long page.
pub fn cited_address(long_page: &str) -> &str {
    let folder = ["/", LONG_PAGE].concat();
    long_page.rfind(&folder).and_then(|end| long_page.get(..=end)).unwrap_or(long_page)
}

impl Address {
    /// A relative link to this address from the document of another one.
    pub fn interim_href(&self, from: &Self) -> String {
        let (here, there) = (Place::of(from), Place::of(self));
        if here.folder == there.folder && there.part.starts_with('#') && self.options == from.options {
            return there.part;
        }
        [&relative(&here.folder, &there.folder), self.interim_file(), &there.with_options(self)].concat()
    }

    /// The whole address relative to the base, for the history.
    pub fn interim_url(&self) -> String {
        let there = Place::of(self);
        [&there.folder, self.interim_file(), &there.with_options(self)].concat()
    }

    /// The file of its document relative to the base.
    pub fn interim_document(&self) -> String {
        [&Place::of(self).folder, self.interim_file()].concat()
    }

    /// The name of the file that holds its document; none in English. It ends with what a relative link needs.
    fn interim_file(&self) -> &'static str {
        match self.language {
            Language::English => "",
            Language::Pseudo => "qps-ploc.html",
            Language::MirroredPseudo => "qps-plocm.html",
        }
    }

    /// Where a document lies as [`Address::parse`] reads it: `base` is the path of the site's first folder, `place` path, query and
    /// fragment. `None` outside of the base.
    pub fn interim_text(base: &str, place: &str) -> Option<String> {
        let rest = place.strip_prefix(base)?;
        let (path, tail) = rest.split_at(rest.find(['?', '#']).unwrap_or(rest.len()));
        let named = path.rsplit_once('/').unwrap_or(("", path));
        let language = named.1.strip_suffix(".html").and_then(Language::from_key);
        let (path, prefix) = match language {
            Some(language) => ([named.0, "/"].concat(), [language.key(), "/"].concat()),
            None => (path.to_owned(), String::new()),
        };
        Some([&prefix, path.as_str(), tail].concat())
    }

    /// Whether the running app can go to this address from another one: it is one of the app's, and its page is there.
    pub fn opens_in_interim_app(&self, from: &Self) -> bool {
        self.opens_in_app(from)
    }
}

/// A document and what of it is meant.
struct Place {
    /// The folder from the site's first one: empty, or with a slash at its end.
    folder: String,
    /// A query or a fragment; empty for the whole document.
    part: String,
}

impl Place {
    fn new(folder: &str, part: impl Into<String>) -> Self {
        Self { folder: folder.to_owned(), part: part.into() }
    }

    fn of(address: &Address) -> Self {
        match &address.page {
            Page::Catalogue => Self::new("", ""),
            Page::Method | Page::Stages => Self::new("method/", ""),
            Page::Open(_) => Self::new("open/", address.fragment()),
            Page::Alert(id, view) => Self::in_alert(&["alerts/", id.as_str(), "/"].concat(), view),
        }
    }

    /// The part, with the options that are set.
    fn with_options(&self, address: &Address) -> String {
        let query = address.options.query();
        if query.is_empty() {
            return self.part.clone();
        }
        let (front, fragment) = self.part.split_at(self.part.find('#').unwrap_or(self.part.len()));
        [front, if front.is_empty() { "?" } else { "&" }, &query, fragment].concat()
    }

    fn in_alert(alert: &str, view: &View) -> Self {
        let anchor = || view.anchor().map(|anchor| ["#", &anchor].concat()).unwrap_or_default();
        match view {
            View::Timeline => Self::new(alert, ""),
            View::Stage(stage) => Self::new(&[alert, "stages/", stage.key(), "/"].concat(), ""),
            View::Factors(_) | View::Recommendations(_) | View::Events(_) | View::Checks(_) | View::Text(_) | View::Sources(_)
            | View::Cite => Self::new(&[alert, &view.folder()].concat(), anchor()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Theme;
    use crate::alert::{Key, Stage};

    fn alert(view: View) -> Address {
        Address::new(Page::Alert(Key::new("a").expect("a key"), view))
    }

    fn key(text: &str) -> Option<Key> {
        Key::new(text)
    }

    #[test]
    fn what_has_no_page_yet_is_a_part_of_the_long_one() {
        let here = alert(View::Stage(Stage::Denial));
        for (view, href) in [
            (View::Timeline, "../../"),
            (View::Stage(Stage::Persecution), "../persecution/"),
            (View::Factors(None), "../../factors/"),
            (View::Factors(key("isolation")), "../../factors/#factor-isolation"),
            (View::Recommendations(Some(2)), "../../recommendations/#recommendation-2"),
            (View::Text(key("p2-drones")), "../../text/#statement-p2-drones"),
            (View::Checks(key("drones")), "../../checks/#check-drones"),
            (View::Checks(None), "../../checks/"),
            (View::Sources(key("icj")), "../../sources/#source-icj"),
            (View::Cite, "../../cite/"),
        ] {
            assert_eq!(alert(view).interim_href(&here), href);
        }
        assert_eq!(Address::default().interim_href(&here), "../../../../");
    }

    #[test]
    fn the_list_has_the_address_of_the_alert_and_the_long_page_lies_below_it() {
        let here = alert(View::Timeline);
        assert_eq!(alert(View::Stage(Stage::Denial)).interim_href(&here), "stages/denial/");
        assert_eq!(alert(View::Events(None)).interim_href(&here), "events/");
        assert_eq!(here.interim_href(&here), "./");
    }

    #[test]
    fn the_theme_goes_along() {
        let dark = |view| {
            let mut address = alert(view);
            address.options.theme = Theme::Dark;
            address
        };
        let here = dark(View::Timeline);
        for (view, href) in [
            (View::Stage(Stage::Denial), "stages/denial/?theme=dark"),
            (View::Factors(None), "factors/?theme=dark"),
            (View::Events(None), "events/?theme=dark"),
            (View::Checks(None), "checks/?theme=dark"),
        ] {
            assert_eq!(alert(view).coming_from(&here).interim_href(&here), href);
        }
        assert_eq!(dark(View::Stage(Stage::Denial)).interim_url(), "alerts/a/stages/denial/?theme=dark");
    }

    #[test]
    fn an_address_is_read_where_its_document_lies() {
        let text = |place| Address::interim_text("/some/folder/", place);
        for (place, expected) in [
            ("/some/folder/alerts/a/?theme=dark#row-denial", "alerts/a/?theme=dark#row-denial"),
            ("/some/folder/alerts/a/stages/denial/", "alerts/a/stages/denial/"),
            ("/some/folder/alerts/a/stages/denial/index.html", "alerts/a/stages/denial/index.html"),
            ("/some/folder/alerts/a/stages/denial/qps-ploc.html?x", "qps-ploc/alerts/a/stages/denial/?x"),
            ("/some/folder/", ""),
        ] {
            assert_eq!(text(place).as_deref(), Some(expected));
        }
        assert_eq!(text("/some/other/"), None);
        for address in [alert(View::Timeline), alert(View::Stage(Stage::Denial))] {
            let place = ["/b/", &address.interim_url()].concat();
            let text = Address::interim_text("/b/", &place).expect("under the base");
            assert_eq!(Address::parse(&text), (address, Vec::new()));
        }
    }

    #[test]
    fn a_citation_names_the_alert_and_not_the_long_page() {
        for (long_page, cited) in [
            ("https://example.org/all/alerts/a/all/", "https://example.org/all/alerts/a/"),
            ("https://example.org/alerts/a/all/index.html", "https://example.org/alerts/a/"),
            ("https://example.org/alerts/a/", "https://example.org/alerts/a/"),
        ] {
            assert_eq!(cited_address(long_page), cited);
        }
    }

    #[test]
    fn a_test_language_stays_itself() {
        let pseudo = |view| Address { language: Language::Pseudo, ..alert(view) };
        assert_eq!(pseudo(View::Cite).interim_href(&pseudo(View::Timeline)), "cite/qps-ploc.html");
    }
}
