//! Taking over a page that the build wrote.
//!
//! The page is complete before the program is there: every text, heading and control. The program loads the alert's data, holds
//! the reader's state as signals, and connects the two: [`act`] turns what a reader does into intents, [`show`] carries every
//! change of the state into the page, [`keep`] keeps marks on the device, [`way_back`] leads from a source back to what
//! cited it. Elements say what they are in `data-` attributes:
//!
//! | attribute | on | meaning |
//! |---|---|---|
//! | `data-thing` | lanes, rows, statements, marks | the thing it shows, as a reference such as `stage:denial` |
//! | `data-toggle` | buttons | the thing that pressing it chooses, or lets go of; a link's address says what it chooses |
//! | `data-panel` | panels | the thing that they belong to |
//! | `data-mark-of` | words | what says that this thing is tied to what is chosen |
//! | `data-mark`, `data-note` | radio buttons, text fields | the factor that they mark |
//! | `data-part`, `data-addressee` | sections, rows | what they are shown for |
//! | `data-drawn` | places in the picture | the lane, `axis` or `foot` that is drawn there |
//! | `data-act`, `data-copy` | controls | what else they do, what they copy |

mod act;
mod keep;
mod show;
mod way_back;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::address::Theme;
use crate::alert::Outline;
use crate::browser;
use crate::explore::error::{Trouble, failure, left_out, report};
use crate::explore::explorer::Explorer;
use crate::explore::query::Query;
use crate::reading::{self, Issue, MAX_BYTES};
use crate::ui::el;
use crate::words::{Language, Words};

/// Takes over the page that the document holds.
pub fn start() {
    browser::init();
    let words = Words::new(browser::language().as_deref().and_then(Language::from_key).unwrap_or(Language::English));
    follow_theme();
    if let Some(file) = browser::page_setting("file") {
        let setting = |name| browser::page_setting(name).unwrap_or_default();
        let page = Page { words, root: setting("root"), file, integrity: setting("file-integrity"), again: false };
        page.load();
    } else {
        act::on_copy("", words, browser::text);
        browser::ready();
    }
}

/// The reader's choice of light or dark goes to the document and into the address.
fn follow_theme() {
    let (query, _) = Query::parse(&browser::query());
    let theme = RwSignal::new(query.theme);
    act::on_choice("theme", move |key| theme.set(Theme::from_key(key).unwrap_or(Theme::Auto)));
    browser::on_visit(move || theme.set(Query::parse(&browser::query()).0.theme));
    carry(
        move || theme.get().key().to_owned(),
        move |key, before| {
            browser::set_theme(key);
            browser::set_value("[data-act=theme]", key);
            let (mut query, _) = Query::parse(&browser::query());
            if before.is_some() && query.theme != theme.get() {
                query.theme = theme.get();
                browser::replace_query(&query.text());
            }
        },
    );
}

/// Carries a text outwards whenever it changes, with what it was before; nothing is before the first time.
fn carry(text: impl Fn() -> String + 'static, out: impl Fn(&str, Option<&str>) + 'static) {
    carry_boxed(Box::new(text), Box::new(out));
}

type Out = Box<dyn Fn(&str, Option<&str>)>;

fn carry_boxed(text: Box<dyn Fn() -> String>, out: Out) {
    Effect::new(move |before: Option<String>| {
        let now = text();
        if before.as_ref() != Some(&now) {
            untrack(|| out(&now, before.as_deref()));
        }
        now
    });
}

/// The page of an alert, before its data is there.
#[derive(Clone)]
struct Page {
    words: Words,
    /// The way to the site's first folder.
    root: String,
    /// The outline of its alert, from there.
    file: String,
    /// What that file has to be like (W3C SRI).
    integrity: String,
    /// Whether it was asked for before, in vain.
    again: bool,
}

impl Page {
    /// Loads the data and begins, or says why not and offers to try again.
    fn load(self) {
        spawn_local(async move {
            match self.fetched().await {
                Ok((alert, issues)) => self.begin(alert, issues),
                Err(trouble) => self.fail(trouble),
            }
        });
    }

    async fn fetched(&self) -> Result<(Outline, Vec<Issue>), Trouble> {
        let url = [self.root.as_str(), &self.file].concat();
        let bytes = browser::fetch(&url, &self.integrity, MAX_BYTES, self.again).await.map_err(Trouble::Fetch)?;
        reading::read_outline(&bytes).map(|read| (read.value, read.issues)).map_err(Trouble::Reading)
    }

    fn begin(self, alert: Outline, issues: Vec<Issue>) {
        browser::show("trouble", left_out(self.words, &issues, &self.file));
        if self.again {
            // The button that was pressed is gone.
            browser::focus("main");
        }
        let explorer = Explorer::new(alert, self.words);
        act::listen(explorer, move || report(self.words, &browser::page_url(), &self.file, None, &issues));
        keep::connect(explorer);
        show::connect(explorer);
        way_back::connect(explorer);
        browser::set_folding(true);
        // What early.js kept for a page that has to be loaded again is taken over now.
        browser::forget_early();
        browser::ready();
    }

    fn fail(self, trouble: Trouble) {
        browser::show("trouble", failure(self.words, &trouble, &self.file));
        // Nothing can be unfolded now, so nothing is folded.
        browser::set_folding(false);
        let (words, file) = (self.words, self.file.clone());
        act::on_copy("report", words, move |_| report(words, &browser::page_url(), &file, Some(&trouble), &[]));
        // The failure goes with the elements that show it; the buttons in it are new each time.
        browser::once("trouble", "[data-act=retry]", move || {
            browser::show("trouble", el("p").id("trying").attr("tabindex", "-1").with(words.trying()).node());
            browser::focus("trying");
            Self { again: true, ..self }.load();
        });
    }
}
