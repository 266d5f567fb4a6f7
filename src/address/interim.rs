//! Where an address leads for as long as one long page per alert still shows what has no page of its own yet. The one place that
//! knows of it; it goes together with the long page.

use super::write::relative;
use super::{Address, Page, View};
use crate::words::Language;

impl Address {
    /// A relative link to this address from the document of another one. Options are left out: the pages that have them are not
    /// there yet.
    pub fn interim_href(&self, from: &Self) -> String {
        let (here, there) = (Place::of(from), Place::of(self));
        if here.folder == there.folder && there.part.starts_with('#') {
            return there.part;
        }
        let file = match self.language {
            Language::English => String::new(),
            other => [other.key(), ".html"].concat(),
        };
        [relative(&here.folder, &there.folder), file, there.part].concat()
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
            Page::Method => Self::new("method/", ""),
            Page::Stages => Self::new("stages/", ""),
            Page::Open(_) => Self::new("open/", address.fragment()),
            Page::Alert(id, view) => Self::in_alert(&["alerts/", id.as_str(), "/"].concat(), view),
        }
    }

    fn in_alert(alert: &str, view: &View) -> Self {
        let anchor = || view.anchor().map(|anchor| ["#", &anchor].concat()).unwrap_or_default();
        match view {
            View::Timeline => Self::new(&[alert, "stages/"].concat(), ""),
            View::Stage(stage) => Self::new(&[alert, "stages/", stage.key(), "/"].concat(), ""),
            View::Factors(None) => Self::new(alert, "?part=checklist"),
            View::Factors(Some(key)) => Self::new(alert, ["?factor=", key.as_str()].concat()),
            View::Recommendations(None) => Self::new(alert, "?part=recommendations"),
            View::Recommendations(Some(number)) => {
                Self::new(alert, ["?recommendation=", &crate::shared::decimal(*number)].concat())
            }
            View::Events(None) => Self::new(alert, "#chronology"),
            View::Events(Some(_)) => Self::new(alert, anchor()),
            View::Checks(_) => Self::new(alert, "#then-and-now"),
            View::Text(None) => Self::new(alert, "#background"),
            View::Text(Some(key)) => Self::new(alert, ["?statement=", key.as_str()].concat()),
            View::Sources(_) => Self::new(&[alert, "sources/"].concat(), anchor()),
            View::Cite => Self::new(&[alert, "cite/"].concat(), ""),
            View::Poster => Self::new(&[alert, "poster/"].concat(), ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
            (View::Timeline, "../"),
            (View::Stage(Stage::Persecution), "../persecution/"),
            (View::Factors(None), "../../?part=checklist"),
            (View::Factors(key("isolation")), "../../?factor=isolation"),
            (View::Recommendations(Some(2)), "../../?recommendation=2"),
            (View::Text(key("p2-drones")), "../../?statement=p2-drones"),
            (View::Sources(key("icj")), "../../sources/#source-icj"),
            (View::Cite, "../../cite/"),
            (View::Poster, "../../poster/"),
        ] {
            assert_eq!(alert(view).interim_href(&here), href);
        }
        assert_eq!(Address::default().interim_href(&here), "../../../../");
        assert_eq!(Address::new(Page::Stages).interim_href(&here), "../../../../stages/");
    }

    #[test]
    fn the_list_has_an_address_of_its_own_below_the_long_page() {
        let here = alert(View::Timeline);
        assert_eq!(alert(View::Stage(Stage::Denial)).interim_href(&here), "denial/");
        assert_eq!(alert(View::Events(None)).interim_href(&here), "../#chronology");
        assert_eq!(here.interim_href(&here), "./");
    }

    #[test]
    fn a_test_language_stays_itself() {
        let pseudo = |view| Address { language: Language::Pseudo, ..alert(view) };
        assert_eq!(pseudo(View::Cite).interim_href(&pseudo(View::Timeline)), "../cite/qps-ploc.html");
    }
}
