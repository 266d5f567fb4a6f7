//! Joins the parts: which page this is, loading its data, and what follows from the reader's state outside the page.

use std::sync::Arc;

use crate::ui::{Node, el, live, many, node};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::address::{Address, Theme};
use crate::alert::Key;
use crate::browser;
use crate::catalogue::catalogue_page;
use crate::explore::checklist::marks::{Marks, Unreadable};
use crate::explore::error::{Trouble, failure};
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::page::{Loaded, alert_page};
use crate::explore::state::{Exploring, Intent, Keeping};
use crate::frame::{footer, header};
use crate::reading::{self, IndexEntry, MAX_BYTES};
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

/// Where a request stands. A later request has a higher number; answers to an earlier one are dropped.
#[derive(Clone, Debug, PartialEq)]
enum Load<T> {
    /// Under way.
    Fetching(u32),
    /// There.
    Ready(T),
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
    let body = match page {
        Page::Catalogue => load_catalogue(words, root.clone(), theme),
        Page::Alert(id) => load_page(&id, words, root.clone(), theme),
    };
    many(vec![
        node(el("a").class("skip").attr("href", "#main").with(words.skip_to_content())),
        node(header(words, root.clone(), theme, dress)),
        node(body),
        node(footer(words)),
    ])
    .node()
}

/// Loads something, shows that it is loading, what came of it, or why nothing did.
fn loader<T, F>(
    words: Words,
    file: String,
    fetch: fn(String, String) -> F,
    root: String,
    show: impl Fn(T) -> Node + Send + 'static,
) -> Node
where
    T: Clone + Send + Sync + 'static,
    F: Future<Output = Result<T, Trouble>> + 'static,
{
    let state = RwSignal::new(Load::Fetching(0));
    let (asked, from) = (file.clone(), root);
    let start = move |number: u32| {
        state.set(Load::Fetching(number));
        let (file, root) = (asked.clone(), from.clone());
        spawn_local(async move {
            let answer = fetch(root, file).await;
            let late = !matches!(state.try_get_untracked(), Some(Load::Fetching(waiting)) if waiting == number);
            if !late {
                let _ = state.try_set(answer.map_or_else(Load::Failed, Load::Ready));
            }
        });
    };
    let again = start.clone();
    let attempts = StoredValue::new(0_u32);
    let retry = Callback::new(move |()| {
        attempts.update_value(|count| *count += 1);
        again(attempts.get_value());
    });
    start(0);
    let view = move || match state.get() {
        Load::Fetching(_) => el("main")
            .id("main")
            .attr("tabindex", "-1")
            .with(el("p").class("loading").attr("role", "status").with(words.loading()))
            .node(),
        Load::Ready(value) => show(value),
        Load::Failed(trouble) => {
            let file = file.clone();
            el("main").id("main").attr("tabindex", "-1").with(failure(words, trouble, file, retry)).node()
        }
    };
    many(vec![live(view)]).node()
}

async fn bytes(root: &str, file: &str) -> Result<Vec<u8>, Trouble> {
    browser::fetch(&[root, file].concat(), MAX_BYTES).await.map_err(Trouble::Fetch)
}

async fn load_alert(root: String, file: String) -> Result<Loaded, Trouble> {
    let alert = bytes(&root, &file).await?;
    let mut alert = reading::read_alert(&alert).map_err(Trouble::Reading)?;
    let stages = bytes(&root, "frameworks/ten-stages.json").await?;
    let factors = bytes(&root, "frameworks/risk-factors.json").await?;
    let frameworks = reading::read_frameworks(&stages, &factors).map_err(Trouble::Reading)?;
    alert.issues.extend(frameworks.issues);
    Ok(Loaded { alert: Arc::new(alert.value), frameworks: Arc::new(frameworks.value), issues: alert.issues })
}

async fn load_index(root: String, file: String) -> Result<Vec<IndexEntry>, Trouble> {
    let index = bytes(&root, &file).await?;
    reading::read_index(&index).map(|read| read.value).map_err(Trouble::Reading)
}

fn load_catalogue(words: Words, root: String, theme: RwSignal<Theme>) -> Node {
    follow_theme(theme);
    loader(words, "alerts/index.json".to_owned(), load_index, root.clone(), move |entries| {
        catalogue_page(words, root.clone(), entries)
    })
}

fn load_page(id: &Key, words: Words, root: String, theme: RwSignal<Theme>) -> Node {
    let file = ["alerts/", id.as_str(), ".json"].concat();
    loader(words, file.clone(), load_alert, root, move |loaded: Loaded| {
        let explorer = Explorer::new(loaded.alert, loaded.frameworks, words);
        connect(explorer, theme);
        alert_page(explorer, loaded.issues, file.clone())
    })
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
}

/// Connects the state with what lies outside the page: address, storage, title. Effects only carry outwards.
fn connect(explorer: Explorer, theme: RwSignal<Theme>) {
    let keeping = move || explorer.peek(|state| state.keeping);
    // The first rendering depends on the data alone; what the address and the device say applies after it.
    browser::on_next_frame(move || begin(explorer));
    carry(
        move || theme.get().key().to_owned(),
        move |key, before| {
            browser::set_theme(key);
            if before.is_some() {
                explorer.send(Intent::Dress(theme.get()));
            }
        },
    );
    carry(
        move || explorer.read(|state| state.address.query()),
        move |query, before| {
            // Until the address has been read, the state does not know better than the address.
            if before.is_some() && keeping() != Keeping::Unknown && Address::parse(&browser::query()).0.query() != query
            {
                browser::push_query(query);
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
    browser::set_title(&explorer.words.page_title(&alert.title, &alert.publisher.name));
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
