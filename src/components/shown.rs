use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::address::{Address, Page, View};
use crate::alert::{Alert, Frameworks, Key, Source, openings};
use crate::map::picture::MapPicture;
use crate::words::Words;

/// The content of a page: one alert, the frameworks that it refers to, and the language. Provided by the page, read by components.
#[derive(Clone)]
pub struct Shown {
    /// The alert.
    pub alert: Arc<Alert>,
    /// Stanton's stages and Harff's factors.
    pub frameworks: Arc<Frameworks>,
    /// The interface texts.
    pub words: Words,
    /// The map of the alert's places, if it has one.
    pub map: Option<Arc<MapPicture>>,
    /// The link text for each source, unique on the page.
    names: Arc<HashMap<Key, String>>,
    /// The first words of each statement, used as the text of links to it. Unique.
    openings: Arc<HashMap<Key, String>>,
    /// The home of the alert's pages.
    home: Home,
}

/// Where the pages of an alert are served from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Home {
    /// On the site.
    Site,
    /// On the site, in a frame on another website.
    Frame,
    /// In `open/`, from a file that the reader opened.
    Opened,
    /// In a lesson that is one file.
    File,
}

/// Returns what the page shows. Panics if the caller is not inside a page.
pub fn use_shown() -> Shown {
    expect_context()
}

impl Shown {
    /// Creates the content of a page from an alert and the frameworks that it refers to.
    pub fn new(alert: Arc<Alert>, frameworks: Arc<Frameworks>, words: Words) -> Self {
        let names = source_names(words, alert.sources.iter().chain(frameworks.sources()));
        Self::with_source_names(alert, frameworks, words, names)
    }

    /// The same, if only the names of the sources are known, as in the data that the running app loads.
    pub fn with_source_names(
        alert: Arc<Alert>,
        frameworks: Arc<Frameworks>,
        words: Words,
        names: HashMap<Key, String>,
    ) -> Self {
        let statements: Vec<_> = alert.statements().into_iter().map(|(_, statement)| statement).collect();
        let texts: Vec<&str> = statements.iter().map(|statement| statement.text.as_str()).collect();
        let ids = statements.iter().map(|statement| statement.id.clone());
        let openings = Arc::new(ids.zip(openings(&texts)).collect());
        Self { alert, frameworks, words, map: None, names: Arc::new(names), openings, home: Home::Site }
    }

    /// Marks this content as an alert from a file that the reader opened: its addresses are below `open/`.
    #[must_use]
    pub fn opened(self) -> Self {
        Self { home: Home::Opened, ..self }
    }

    /// Whether the alert is from a file that the reader opened and so is not published here.
    pub fn is_opened(&self) -> bool {
        self.home == Home::Opened
    }

    /// Whether the alert's pages are on the site, where others can reach them.
    pub fn is_published(&self) -> bool {
        matches!(self.home, Home::Site | Home::Frame)
    }

    /// Marks this content as a frame on another website: links to views that can be embedded stay in the frame, all others go to the site.
    #[must_use]
    pub fn in_frame(self) -> Self {
        Self { home: Home::Frame, ..self }
    }

    /// Marks this content as a lesson that is one file: its addresses are within that file.
    #[must_use]
    pub fn in_file(self) -> Self {
        Self { home: Home::File, ..self }
    }

    /// Whether the page is in a lesson that is one file, without other documents of the site beside it.
    pub fn is_in_file(&self) -> bool {
        self.home == Home::File
    }

    /// Returns this content with a map.
    #[must_use]
    pub fn with_map(self, map: Option<MapPicture>) -> Self {
        Self { map: map.map(Arc::new), ..self }
    }

    /// Returns the name of every source.
    pub fn source_names(&self) -> &HashMap<Key, String> {
        &self.names
    }

    /// Returns the address of a view of this alert.
    pub fn at(&self, view: View) -> Address {
        self.address(match self.home {
            Home::Frame if view.is_embedded() => Page::Embed(self.alert.id.clone(), view),
            Home::Site | Home::Frame => Page::Alert(self.alert.id.clone(), view),
            Home::Opened => Page::Open(view),
            Home::File => Page::File(view),
        })
    }

    /// Returns the address of a page in the same language.
    pub fn address(&self, page: Page) -> Address {
        Address { language: self.words.language(), ..Address::new(page) }
    }

    /// Returns the name of a source, or `None` if the file has no such source.
    pub fn source_name(&self, id: &Key) -> Option<String> {
        self.names.get(id).cloned()
    }

    /// Returns the first words of a statement, or its key if the alert has no such statement.
    pub fn statement_name(&self, id: &Key) -> String {
        self.openings.get(id).cloned().unwrap_or_else(|| id.to_string())
    }

    /// Returns the publisher as speaker, with the date of the alert.
    pub fn said_on(&self) -> String {
        self.words.said_on(&self.alert.publisher.name, &self.words.when(self.alert.dates.published))
    }
}

/// Names each source by publisher and date if that is unique, otherwise with its title, otherwise with its key.
pub(super) fn source_names<'a>(words: Words, sources: impl Iterator<Item = &'a Source>) -> HashMap<Key, String> {
    let mut of: HashMap<&Key, &Source> = HashMap::new();
    for source in sources {
        of.entry(&source.id).or_insert(source);
    }
    let short = |source: &Source| words.dated_source(source);
    let long = |source: &Source| words.source_titled(&words.dated_source(source), &source.title);
    let count = |name: &dyn Fn(&Source) -> String| {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for source in of.values() {
            *counts.entry(name(source)).or_default() += 1;
        }
        counts
    };
    let (shorts, longs) = (count(&short), count(&long));
    let alone = |counts: &HashMap<String, usize>, name: &String| counts.get(name) == Some(&1);
    let name = |source: &Source| {
        let name = Some(short(source)).filter(|name| alone(&shorts, name));
        name.or_else(|| Some(long(source)).filter(|name| alone(&longs, name)))
            .unwrap_or_else(|| words.source_titled(&short(source), source.id.as_str()))
    };
    of.into_iter().map(|(id, source)| (id.clone(), name(source))).collect()
}
