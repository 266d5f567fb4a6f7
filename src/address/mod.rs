//! The routes of the site as one type, with the parser and the serializer.
//!
//! A [`Page`] identifies a document and a part of it. An [`Address`] adds the language and the [`Options`]. All addresses are
//! relative to the site's base, which can be any folder of a host. An address has two encodings:
//!
//! | page | as a path | as a fragment |
//! |---|---|---|
//! | catalogue | the base itself | `#/` |
//! | another page of the list | `list/2/` | `#/` |
//! | method, the ten stages defined | `method/`, `stages/` | `#/` |
//! | two alerts side by side | `compare/?a=ID&b=ID` | `#/` |
//! | alert, timeline | `alerts/ID/` | `#/` |
//! | alert, one stage | `alerts/ID/stages/denial/` | `#/stages/denial` |
//! | alert, checklist | `alerts/ID/factors/#factor-isolation` | `#/factors/isolation` |
//! | alert, recommendations | `alerts/ID/recommendations/#recommendation-2` | `#/recommendations/2` |
//! | alert, events | `alerts/ID/events/#event-ceasefire` | `#/events/ceasefire` |
//! | alert, what others say | `alerts/ID/checks/#check-drones` | `#/checks/drones` |
//! | alert, text | `alerts/ID/text/#statement-p2-drones` | `#/text/p2-drones` |
//! | alert, sources | `alerts/ID/sources/#source-icj` | `#/sources/icj` |
//! | alert, citations | `alerts/ID/cite/` | `#/cite` |
//! | alert, code for other sites | `alerts/ID/embed/#frame-denial` | `#/embed/denial` |
//! | alert, stages as a poster | `alerts/ID/poster/` | `#/poster` |
//! | alert, talk | `present/ID/#slide-denial` | `#/present/denial` |
//! | alert, for the speaker | `present/ID/speaker/#slide-denial` | `#/present/speaker/denial` |
//! | alert, for teachers | `teach/ID/`, `teach/ID/activities/` and so on | `#/teach`, `#/teach/activities` |
//! | alert, sheets for print | `teach/ID/paper/handout/` | `#/teach/paper/handout` |
//! | alert, in another site's page | `embed/ID/`, `embed/ID/stages/denial/` and so on | |
//! | a file of the reader | `open/`, then as a fragment | `open/#/stages/denial` |
//! | a lesson in one file | the file itself, then as a fragment | `#/stages/denial` |
//!
//! The site uses paths. Fragments are for `open/`, for a document opened from `file:` and for a frame that cannot change its history.
//! They identify a view of the document's alert. For a language other than English, the first folder is its key: `qps-ploc/method/`.
//!
//! Options follow a question mark, in the query or after the path of a fragment: `?period=war&theme=dark`.
//!
//! - Default values are omitted. An empty value means the default.
//! - An invalid value is ignored and returned as [`Ignored`]. Unknown keys are ignored silently. This includes `src` of `open/`,
//!   which the document itself reads.
//! - Keys and values may be percent-encoded, with `+` for a space. The last valid value of a repeated key wins.
//! - A fragment that begins with `#/` is the whole address within its document, so the options in the query are not read.
//!
//! Old addresses of an alert's page (`?statement=`, `?stage=`, `?factor=`, `?recommendation=`, `?part=`) resolve to the views that
//! replaced them. If there are several such keys, the first in this order wins.

mod accent;
mod filters;
mod lesson;
mod pair;
mod parse;
mod view;
mod write;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_frames;

use crate::alert::{Finding, Key};
use crate::shared::{is_invisible, keyed_enum};
use crate::words::Language;

pub use accent::Accent;
pub use filters::{Facet, Filters};
pub use lesson::LessonView;
pub use pair::Pair;
pub use view::View;

keyed_enum! {
    /// The colour theme of the page.
    pub enum Theme {
        /// The system's setting.
        Auto = "auto",
        /// Dark ink on light paper.
        Light = "light",
        /// Light ink on dark paper.
        Dark = "dark",
        /// Black on white with heavy lines, for projectors and low vision.
        Contrast = "contrast",
    }
}

/// A document of the site, and a part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The list of all alerts, and its first page.
    #[default]
    Catalogue,
    /// Another page of a long list, from 2.
    List(usize),
    /// The method and the glossary.
    Method,
    /// The ten stages, defined on one page.
    Stages,
    /// Two alerts side by side.
    Compare(Pair),
    /// One view of an alert of the site.
    Alert(Key, View),
    /// One view of an alert of the site, in a frame on another website.
    Embed(Key, View),
    /// One view of an alert from a file that the reader opened.
    Open(View),
    /// One view in a single-file lesson, which contains the app, the alert and everything else.
    File(View),
}

impl Page {
    /// Returns the view, if the page shows an alert.
    pub fn view(&self) -> Option<&View> {
        match self {
            Self::Alert(_, view) | Self::Embed(_, view) | Self::Open(view) | Self::File(view) => Some(view),
            Self::Catalogue | Self::List(_) | Self::Method | Self::Stages | Self::Compare(_) => None,
        }
    }

    /// Returns a mutable reference to the view, if the page shows an alert.
    pub fn view_mut(&mut self) -> Option<&mut View> {
        match self {
            Self::Alert(_, view) | Self::Embed(_, view) | Self::Open(view) | Self::File(view) => Some(view),
            Self::Catalogue | Self::List(_) | Self::Method | Self::Stages | Self::Compare(_) => None,
        }
    }

    /// Returns whether the page's address is a fragment of a document that shows several views.
    pub fn is_in_fragment(&self) -> bool {
        matches!(self, Self::Open(_) | Self::File(_))
    }

    /// Returns whether both show the same alert, or are the same page without one.
    pub fn same_subject(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Alert(one, _), Self::Alert(two, _)) | (Self::Embed(one, _), Self::Embed(two, _)) => one == two,
            (Self::Open(_), Self::Open(_)) | (Self::File(_), Self::File(_)) => true,
            (one, two) => one == two,
        }
    }
}

keyed_enum! {
    /// The layout of an alert's heading in a frame.
    pub enum Chrome {
        /// Title, speaker, date and judgment on separate lines.
        Full = "full",
        /// The same in one line if it is wide enough, for a page that introduces the alert itself.
        Min = "min",
    }
}

/// The reader's settings in an address. All of them need scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The period filter of the timeline and the events.
    pub period: Option<Key>,
    /// The addressee filter of the recommendations.
    pub addressee: Option<Key>,
    /// The finding filter of the checks.
    pub finding: Option<Finding>,
    /// The colour theme of the page.
    pub theme: Theme,
    /// The colour of links and selected items in a frame, instead of the site's colour.
    pub accent: Option<Accent>,
    /// How much heading a frame shows around an alert.
    pub chrome: Chrome,
}

impl Default for Options {
    fn default() -> Self {
        Self { period: None, addressee: None, finding: None, theme: Theme::Auto, accent: None, chrome: Chrome::Full }
    }
}

/// An address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The language of the interface.
    pub language: Language,
    /// The document, and a part of it.
    pub page: Page,
    /// The reader's settings.
    pub options: Options,
}

impl Default for Address {
    /// Returns the catalogue in English.
    fn default() -> Self {
        Self::new(Page::Catalogue)
    }
}

impl Address {
    /// Creates an address in English with default options.
    pub fn new(page: Page) -> Self {
        Self { language: Language::English, page, options: Options::default() }
    }

    /// Returns the address of another page in the same language. It keeps the theme, and keeps the other options only within the same
    /// alert, because their values belong to the alert.
    #[must_use]
    pub fn at(&self, page: Page) -> Self {
        let options = if self.page.same_subject(&page) {
            self.options.clone()
        } else {
            Options { theme: self.options.theme, ..Options::default() }
        };
        Self { language: self.language, page, options }
    }

    /// Returns this address with the options that carry over from `here`. If it sets any option, only the theme carries over.
    #[must_use]
    pub fn inheriting_options(&self, here: &Self) -> Self {
        if self.options == Options::default() {
            return Self { language: self.language, ..here.at(self.page.clone()) };
        }
        let mut there = self.clone();
        there.options.theme = here.options.theme;
        there
    }

    /// Returns the address of another view of the same alert, or the same address if the page shows no alert.
    #[must_use]
    pub fn with_view(&self, view: View) -> Self {
        let mut there = self.clone();
        if let Some(place) = there.page.view_mut() {
            *place = view;
        }
        there
    }

    /// Returns the view, if the page shows an alert.
    pub fn view(&self) -> Option<&View> {
        self.page.view()
    }

    /// Returns whether the app can navigate here from `from` without loading a document.
    pub fn opens_in_app_from(&self, from: &Self) -> bool {
        let routes = |page: &Page| match page {
            Page::Alert(_, view) | Page::Embed(_, view) => view.is_app_route(),
            Page::Open(_) | Page::File(_) => true,
            Page::Catalogue | Page::List(_) | Page::Method | Page::Stages | Page::Compare(_) => false,
        };
        // A classroom view is a separate document; only its own parts are within reach.
        let lesson = |page: &Page| match page {
            Page::Alert(_, View::Lesson(view)) => Some(view.without_anchor()),
            _ => None,
        };
        let near = self.language == from.language && self.page.same_subject(&from.page);
        let same_lesson = lesson(&self.page).is_some() && lesson(&self.page) == lesson(&from.page);
        near && (same_lesson || routes(&self.page) && routes(&from.page))
    }
}

/// An invalid part of an address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ignored {
    /// The key of the option, or `path` or `fragment`.
    pub key: &'static str,
    /// The invalid value: at most 64 characters, without invisible ones.
    pub value: String,
}

impl Ignored {
    /// The maximum length of the value, in characters.
    pub const MAX: usize = 64;

    /// Records an invalid part of an address, shortened for display in a sentence.
    pub fn new(key: &'static str, value: &str) -> Self {
        let visible = |c: &char| !c.is_control() && !is_invisible(*c);
        Self { key, value: value.chars().filter(visible).take(Self::MAX).collect() }
    }
}
