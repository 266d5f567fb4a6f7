//! Every address of the site as one type, read and written in one place.
//!
//! A [`Page`] says which document and which of its parts. An [`Address`] adds the language and the [`Options`]. All addresses are
//! relative to the site's base, which may be any folder of a host. There are two encodings of the same address:
//!
//! | page | as a path | as a fragment |
//! |---|---|---|
//! | catalogue | the base itself | `#/` |
//! | a further page of the list | `list/2/` | `#/` |
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
//! Paths are for the site. Fragments are for `open/`, for a document opened from `file:` and for a frame without a history. They
//! name a view of the alert that the document shows. A language other than English is a first folder: `qps-ploc/method/`.
//!
//! Options follow a question mark, in the query or behind the path of a fragment: `?period=war&theme=dark`.
//!
//! - A default adds nothing. An empty value is the default.
//! - A value that cannot be used is ignored and returned as [`Ignored`]. Unknown keys are dropped silently; `src` of `open/` is one
//!   of them, because it belongs to the document that reads the file.
//! - Keys and values may be percent-encoded, with `+` for a space. Of a key that is given twice, the last usable value counts.
//! - A fragment that begins with `#/` is the whole address within its document: the query's options are then not read.
//!
//! Old addresses of an alert's page (`?statement=`, `?stage=`, `?factor=`, `?recommendation=`, `?part=`) lead to the view that has
//! replaced what they showed. Of several, the first in this order counts.

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
    /// The colours of the page.
    pub enum Theme {
        /// As the system is set.
        Auto = "auto",
        /// Dark ink on light paper.
        Light = "light",
        /// Light ink on dark paper.
        Dark = "dark",
        /// Black on white with heavy lines, for projectors and low vision.
        Contrast = "contrast",
    }
}

/// Which document of the site, and which of its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The list of all alerts, and its first page.
    #[default]
    Catalogue,
    /// A further page of a long list, from 2.
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
    /// One view in a lesson that is one file: the app, the alert and everything else in it.
    File(View),
}

impl Page {
    /// Its view, where it shows an alert.
    pub fn view(&self) -> Option<&View> {
        match self {
            Self::Alert(_, view) | Self::Embed(_, view) | Self::Open(view) | Self::File(view) => Some(view),
            Self::Catalogue | Self::List(_) | Self::Method | Self::Stages | Self::Compare(_) => None,
        }
    }

    /// Its view, to be changed.
    pub fn view_mut(&mut self) -> Option<&mut View> {
        match self {
            Self::Alert(_, view) | Self::Embed(_, view) | Self::Open(view) | Self::File(view) => Some(view),
            Self::Catalogue | Self::List(_) | Self::Method | Self::Stages | Self::Compare(_) => None,
        }
    }

    /// Whether its address is a fragment of a document that shows more than one page.
    pub fn is_in_fragment(&self) -> bool {
        matches!(self, Self::Open(_) | Self::File(_))
    }

    /// Whether both show the same alert, or are the same page where they show none.
    pub fn has_subject_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Alert(one, _), Self::Alert(two, _)) | (Self::Embed(one, _), Self::Embed(two, _)) => one == two,
            (Self::Open(_), Self::Open(_)) | (Self::File(_), Self::File(_)) => true,
            (one, two) => one == two,
        }
    }
}

keyed_enum! {
    /// How much is around an alert in a frame.
    pub enum Chrome {
        /// Title, speaker, date and judgment on lines of their own.
        Full = "full",
        /// The same in one line if it is wide enough, for a page that introduces the alert itself.
        Min = "min",
    }
}

/// What a reader has set, beyond the page. All of it needs scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The period that the timeline and the events are limited to.
    pub period: Option<Key>,
    /// The addressee that recommendations are limited to.
    pub addressee: Option<Key>,
    /// The finding that checks are limited to.
    pub finding: Option<Finding>,
    /// The colours of the page.
    pub theme: Theme,
    /// The colour of links and selected items in a frame, instead of the site's.
    pub accent: Option<Accent>,
    /// How much is around an alert in a frame.
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
    /// Which document, and which of its parts.
    pub page: Page,
    /// What the reader has set.
    pub options: Options,
}

impl Default for Address {
    /// The catalogue in English.
    fn default() -> Self {
        Self::new(Page::Catalogue)
    }
}

impl Address {
    /// A page in English, with no option set.
    pub fn new(page: Page) -> Self {
        Self { language: Language::English, page, options: Options::default() }
    }

    /// Another page in the same language. The theme goes along. The other options go along within one alert only, because their
    /// values are the alert's.
    #[must_use]
    pub fn at(&self, page: Page) -> Self {
        let options = if self.page.has_subject_of(&page) {
            self.options.clone()
        } else {
            Options { theme: self.options.theme, ..Options::default() }
        };
        Self { language: self.language, page, options }
    }

    /// This address with the options that go along from another one. Options of its own are kept; the theme always is the reader's.
    #[must_use]
    pub fn coming_from(&self, here: &Self) -> Self {
        if self.options == Options::default() {
            return Self { language: self.language, ..here.at(self.page.clone()) };
        }
        let mut there = self.clone();
        there.options.theme = here.options.theme;
        there
    }

    /// Another view of the same alert; the same address where the page shows no alert.
    #[must_use]
    pub fn with_view(&self, view: View) -> Self {
        let mut there = self.clone();
        if let Some(place) = there.page.view_mut() {
            *place = view;
        }
        there
    }

    /// Its view, where the page shows an alert.
    pub fn view(&self) -> Option<&View> {
        self.page.view()
    }

    /// Whether the running app can go to this address from another one without loading a document.
    pub fn opens_in_app(&self, from: &Self) -> bool {
        let routes = |page: &Page| match page {
            Page::Alert(_, view) | Page::Embed(_, view) => view.is_app_route(),
            Page::Open(_) | Page::File(_) => true,
            Page::Catalogue | Page::List(_) | Page::Method | Page::Stages | Page::Compare(_) => false,
        };
        // A view for a class is a document of its own; its parts are near.
        let lesson = |page: &Page| match page {
            Page::Alert(_, View::Lesson(view)) => Some(view.without_anchor()),
            _ => None,
        };
        let near = self.language == from.language && self.page.has_subject_of(&from.page);
        let same_lesson = lesson(&self.page).is_some() && lesson(&self.page) == lesson(&from.page);
        near && (same_lesson || routes(&self.page) && routes(&from.page))
    }
}

/// A part of an address that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ignored {
    /// The key of the option, or `path` or `fragment`.
    pub key: &'static str,
    /// What was given: at most 64 characters of it, without invisible ones.
    pub value: String,
}

impl Ignored {
    /// Longest value, in characters.
    pub const MAX: usize = 64;

    /// A part of an address, shortened to what a sentence can hold.
    pub fn new(key: &'static str, value: &str) -> Self {
        let visible = |c: &char| !c.is_control() && !is_invisible(*c);
        Self { key, value: value.chars().filter(visible).take(Self::MAX).collect() }
    }
}
