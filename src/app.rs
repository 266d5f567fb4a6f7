//! Joins the parts: which page this is, loading its data, and what follows from the reader's state outside the page.

use crate::ui::{Node, el, live, many, node};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::address::{Address, Theme};
use crate::alert::Key;
use crate::browser;
use crate::catalogue::catalogue_page;
use crate::explore::checklist::marks::{Marks, Unreadable};
use crate::explore::error::{Trouble, failure};
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::page::alert_page;
use crate::explore::state::{Exploring, Intent, Keeping};
use crate::frame::{footer, header};
use crate::reading::{self, MAX_BYTES, Read};
use crate::words::Words;

/// Storage keys of marks begin with this; the alert's id follows.
const MARKS_KEY: &str = "forewarned/marks/";

/// Which page the document is.
#[derive(Clone, Debug, PartialEq)]
pub enum Page {
    /// All alerts.
    Catalogue,
    /// One alert.
    Alert(Key),
}

/// Shows what was loaded.
type Show = Arc<dyn Fn() -> Node + Send + Sync>;

/// Loads something: the way to the site's first folder, the file, the words of the interface.
type Fetch = fn(String, String, Words) -> Pin<Box<dyn Future<Output = Result<Show, Trouble>>>>;

/// Where a request stands. A later request has a higher number; answers to an earlier one are dropped.
#[derive(Clone)]
enum Load {
    /// Under way.
    Fetching(u32),
    /// There.
    Ready(Show),
    /// Given up.
    Failed(Trouble),
}

/// The application.
///
/// `root` is the way from the page to the site's first folder, `./` or `../../`; `address` what the address says when the page opens.
pub fn app(page: Page, root: String, address: Address) -> Node {
    let words = Words::new(address.language);
    let theme = RwSignal::new(address.theme);
    let dress = Callback::new(move |chosen: Theme| theme.set(chosen));
    follow_theme(theme);
    let body = match page {
        Page::Catalogue => loader(words, root.clone(), "alerts/index.json".to_owned(), |root, file, words| {
            Box::pin(load_index(root, file, words))
        }),
        Page::Alert(id) => {
            let file = ["alerts/", id.as_str(), ".json"].concat();
            loader(words, root.clone(), file, |root, file, words| Box::pin(load_alert(root, file, words)))
        }
    };
    many(vec![
        node(el("a").class("skip").attr("href", "#main").with(words.skip_to_content())),
        header(words, &root, theme, dress),
        body,
        footer(words),
    ])
    .node()
}

/// Loads something, shows that it is loading, what came of it, or why nothing did.
fn loader(words: Words, root: String, file: String, fetch: Fetch) -> Node {
    let state = RwSignal::new(Load::Fetching(0));
    let asked = file.clone();
    let start = move |number: u32| {
        state.set(Load::Fetching(number));
        let answer = fetch(root.clone(), asked.clone(), words);
        spawn_local(async move {
            let answer = answer.await;
            let late = !matches!(state.try_get_untracked(), Some(Load::Fetching(waiting)) if waiting == number);
            if !late {
                let _ = state.try_set(answer.map_or_else(Load::Failed, Load::Ready));
            }
        });
    };
    start(0);
    let attempts = AtomicU32::new(0);
    let retry = Callback::new(move |()| start(attempts.fetch_add(1, Ordering::Relaxed) + 1));
    live(move || match state.get() {
        Load::Fetching(_) => main_with(el("p").class("loading").attr("role", "status").with(words.loading()).node()),
        Load::Ready(show) => show(),
        Load::Failed(trouble) => main_with(failure(words, trouble, file.clone(), retry)),
    })
}

fn main_with(content: Node) -> Node {
    el("main").id("main").attr("tabindex", "-1").with(content).node()
}

async fn bytes(root: &str, file: &str) -> Result<Vec<u8>, Trouble> {
    browser::fetch(&[root, file].concat(), MAX_BYTES).await.map_err(Trouble::Fetch)
}

async fn load_alert(root: String, file: String, words: Words) -> Result<Show, Trouble> {
    let alert = bytes(&root, &file).await?;
    let Read { value: alert, mut issues } = reading::read_alert(&alert).map_err(Trouble::Reading)?;
    let stages = bytes(&root, "frameworks/ten-stages.json").await?;
    let factors = bytes(&root, "frameworks/risk-factors.json").await?;
    let frameworks = reading::read_frameworks(&stages, &factors).map_err(Trouble::Reading)?;
    issues.extend(frameworks.issues);
    let explorer = Explorer::new(alert, frameworks.value, words);
    connect(explorer);
    Ok(Arc::new(move || alert_page(explorer, &issues, &file)))
}

async fn load_index(root: String, file: String, words: Words) -> Result<Show, Trouble> {
    let index = bytes(&root, &file).await?;
    let index = reading::read_index(&index).map_err(Trouble::Reading)?.value;
    Ok(Arc::new(move || catalogue_page(words, &root, &index)))
}

/// Carries a text outwards whenever it changes, with what it was before; nothing is before the first time.
fn carry(text: impl Fn() -> String + 'static, out: impl Fn(&str, Option<&str>) + 'static) {
    let (text, out): (Box<dyn Fn() -> String>, Box<dyn Fn(&str, Option<&str>)>) = (Box::new(text), Box::new(out));
    Effect::new(move |before: Option<String>| {
        let now = text();
        if before.as_ref() != Some(&now) {
            untrack(|| out(&now, before.as_deref()));
        }
        now
    });
}

/// The theme that the reader chooses goes to the document and into the address.
fn follow_theme(theme: RwSignal<Theme>) {
    carry(
        move || theme.get().key().to_owned(),
        move |key, before| {
            browser::set_theme(key);
            if before.is_some() {
                let (mut address, _) = Address::parse(&browser::query());
                address.theme = theme.get();
                browser::replace_query(&address.query());
            }
        },
    );
    browser::on_visit(move || theme.set(Address::parse(&browser::query()).0.theme));
}

/// Connects the state with what lies outside the page: address, storage, title. Effects only carry outwards.
fn connect(explorer: Explorer) {
    let keeping = move || explorer.peek(|state| state.keeping);
    // The first rendering depends on the data alone; what the address and the device say applies after it.
    browser::on_next_frame(move || begin(explorer));
    carry(
        move || explorer.read(|state| state.address.query()),
        move |_, before| {
            let mut address = explorer.peek(|state| state.address.clone());
            let there = Address::parse(&browser::query()).0;
            // The theme is not the page's but the site's: see `follow_theme`.
            address.theme = there.theme;
            // Until the address has been read, the state does not know better than the address.
            if before.is_some() && keeping() != Keeping::Unknown && address != there {
                browser::push_query(&address.query());
            }
        },
    );
    carry(
        move || explorer.read(|state| state.marks.to_json(explorer.alert().id.as_str())),
        move |json, before| {
            if before.is_some() && matches!(keeping(), Keeping::Kept | Keeping::NotKept) {
                explorer.send(Intent::Stored(keep(explorer, json)));
            }
        },
    );
    browser::on_visit(move || explorer.send(Intent::Visit(browser::query())));
    browser::on_change_elsewhere(MARKS_KEY, move || {
        let (marks, keeping) = kept(explorer);
        if keeping == Keeping::Kept {
            explorer.send(Intent::Import(marks));
        }
    });
    let alert = explorer.alert();
    browser::set_title(&explorer.words().page_title(&alert.title, &alert.publisher.name));
}

/// Applies what the address and the device say when the page opens.
fn begin(explorer: Explorer) {
    let (marks, keeping) = kept(explorer);
    explorer.send(Intent::Visit(browser::query()));
    explorer.send(Intent::Restore(marks, keeping));
    let chosen = explorer.peek(|state: &Exploring| state.address.chosen.clone());
    if let Some(chosen) = chosen {
        browser::on_next_frame(move || browser::reveal(&element_id(&chosen)));
    }
}

fn marks_key(explorer: Explorer) -> String {
    [MARKS_KEY, explorer.alert().id.as_str()].concat()
}

/// What the device holds.
fn kept(explorer: Explorer) -> (Marks, Keeping) {
    let alert = explorer.alert();
    match browser::load(&marks_key(explorer)) {
        Ok(None) => (Marks::default(), Keeping::Kept),
        Ok(Some(json)) => match Marks::from_json(json.as_bytes(), alert.id.as_str()) {
            Ok(marks) => (marks, Keeping::Kept),
            Err(Unreadable::Damaged | Unreadable::Newer | Unreadable::OtherAlert) => {
                (Marks::default(), Keeping::Unreadable)
            }
        },
        Err(_) => (Marks::default(), Keeping::NotKept),
    }
}

/// Writes the marks to the device, or forgets them where there are none.
fn keep(explorer: Explorer, json: &str) -> Keeping {
    let key = marks_key(explorer);
    let empty = explorer.peek(|state| state.marks.is_empty());
    let outcome = if empty { browser::erase(&key) } else { browser::save(&key, json) };
    if outcome.is_ok() { Keeping::Kept } else { Keeping::NotKept }
}
