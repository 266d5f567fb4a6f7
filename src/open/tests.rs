//! Tests every view with files from elsewhere.

use std::sync::{Arc, LazyLock};

use leptos::prelude::*;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::address::{Address, Page, View};
use crate::alert::Frameworks;
use crate::app::{App, OpenedParts, text_view};
use crate::components::testing::{frameworks, glossary, page_faults};
use crate::components::{Shown, provide_site};
use crate::method::terms::Terms;
use crate::publisher::SitePublisher;
use crate::reading::ReadError;
use crate::store::{AlertFacts, Persistence, Store};
use crate::words::{Language, Words};

static FRAMEWORKS: LazyLock<Frameworks> = LazyLock::new(frameworks);
const WORDS: Words = Words::new(Language::English);
const FIRST: &str = include_str!("../../public/alerts/nagorno-karabakh-2020-10.json");
const INVENTED: &str = include_str!("../../tests/fixtures/alerts/inkwell-9-nowhere.json");

fn read_text(text: &str) -> Result<Opened, Failure> {
    read(Origin::File("a.json".to_owned()), text.as_bytes()).map(|opened| opened.checked(&FRAMEWORKS))
}

/// Renders a view of a file.
fn page(opened: &Opened, view: &View) -> String {
    Owner::new().with(|| {
        Store::provide_opened(AlertFacts::from(&*opened.alert), Address::new(Page::Open(view.clone())));
        provide_context(Shown::new(Arc::clone(&opened.alert), Arc::new(frameworks()), WORDS).opened());
        provide_context(Arc::new(Terms::of(&glossary())));
        let parts =
            OpenedParts { texts: |view| text_view(view).into_any(), banner: || view! { <p>"BANNER"</p> }.into_any() };
        view! { <App publisher=SitePublisher::default() opened=parts /> }.to_html().replace("<!>", "")
    })
}

fn views() -> impl Iterator<Item = View> {
    View::documents().filter(|view| !matches!(view, View::Poster | View::EmbedCode(_)))
}

#[test]
fn views_of_an_opened_file_link_to_views_of_the_same_file() {
    for text in [FIRST, INVENTED] {
        let opened = read_text(text).expect("a file");
        for view in views() {
            let html = page(&opened, &view);
            assert!(html.contains("BANNER"), "{view:?}");
            // Links within `open/` are fragments; the rest of the site is one folder up.
            let id = opened.alert.id.as_str();
            assert!(!html.contains(&format!("alerts/{id}")), "{view:?} links to a published alert");
            assert!(html.contains("href=\"#/factors\""), "{view:?}");
            let faults: Vec<_> =
                page_faults(&html).into_iter().filter(|fault| !fault.contains("which does not exist")).collect();
            assert_eq!(faults, Vec::<String>::new(), "{view:?}");
        }
    }
}

#[test]
fn marks_for_an_opened_file_are_not_saved_until_the_reader_asks() {
    let owner = Owner::new();
    owner.set();
    let opened = read_text(INVENTED).expect("a file");
    let store = Store::provide_opened(AlertFacts::from(&*opened.alert), Address::new(Page::Open(View::Timeline)));
    assert_eq!(store.kept_at().get_untracked(), None);
    assert_eq!(store.persistence().get_untracked(), Persistence::NotAsked);
    store.keep_at(Some("a".to_owned()));
    assert_eq!(store.kept_at().get_untracked().as_deref(), Some("a"));
    store.keep_at(None);
    assert_eq!(store.persistence().get_untracked(), Persistence::NotAsked);
    let published = Store::new(AlertFacts::from(&*opened.alert), Address::default());
    assert_eq!(published.kept_at().get_untracked().as_deref(), Some("forewarned/marks/inkwell-9-nowhere"));
}

#[test]
fn failing_to_open_a_file_leaves_the_current_one_open() {
    let owner = Owner::new();
    owner.set();
    let data = OpenData::new(frameworks(), &glossary(), SitePublisher::default(), Vec::new());
    let state = OpenState::provide(data, WORDS, "/".to_owned());
    state.receive(read_text("{"));
    assert!(state.opened.with_untracked(Option::is_none) && state.is_choosing.get_untracked());
    let unreadable = ReadError::NotJson { line: 1, column: 1 };
    let reason = state.failure.get_untracked().map(|failure| failure.reason);
    assert_eq!(reason, Some(Reason::Unreadable(unreadable)));
    state.receive(read_text(INVENTED));
    assert!(state.failure.with_untracked(Option::is_none) && !state.is_choosing.get_untracked());
    state.receive(read_text(""));
    assert!(state.failure.with_untracked(Option::is_some) && !state.is_choosing.get_untracked());
    assert_eq!(
        state.opened.get_untracked().map(|opened| opened.alert.id.to_string()).as_deref(),
        Some("inkwell-9-nowhere")
    );
}

#[test]
fn report_names_the_file_and_the_location_of_every_fault() {
    let mut file: Value = serde_json::from_str(INVENTED).expect("JSON");
    file["recommendations"][1]["addressee"] = "the-sun".into();
    let opened = read_text(&file.to_string()).expect("a file");
    let text = report(Ok(&opened), WORDS);
    assert!(text.contains("a.json") && text.contains("/recommendations/1/addressee"), "{text}");
    let failure = read_text("{}").expect_err("no alert");
    let text = report(Err(&failure), WORDS);
    assert!(text.contains("cannot be shown") && text.contains(&failure.sentence(WORDS)), "{text}");
}

#[test]
fn page_is_a_valid_document_before_a_file_is_opened() {
    let html = Owner::new().with(|| {
        let data = OpenData::new(frameworks(), &glossary(), SitePublisher::default(), Vec::new());
        OpenState::provide(data, WORDS, String::new());
        provide_site(WORDS, Page::Open(View::Timeline));
        view! { <OpenPage /> }.to_html().replace("<!>", "")
    });
    assert_eq!(html.matches("<h1").count(), 1);
    assert_eq!(page_faults(&html), Vec::<String>::new());
}

/// Generates a replacement for a value.
fn other() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!(-1)),
        Just(json!(1e300)),
        Just(json!(true)),
        Just(json!("<script>x</script>\u{202e}")),
        Just(json!("9999-12-31")),
        Just(json!("0000")),
        Just(json!("x".repeat(30_000))),
        "\\PC{0,20}".prop_map(Value::String),
    ]
}

/// Descends from the root, at each level into the item that `way` selects, and replaces, removes or duplicates the last one.
fn mutate(value: &mut Value, way: &[usize], to: &Value, how: usize) {
    let Some((pick, rest)) = way.split_first() else { return };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let name = fields.keys().nth(pick % fields.len()).cloned().unwrap_or_default();
            if rest.is_empty() || !fields[&name].is_array() && !fields[&name].is_object() {
                match how % 2 {
                    0 => fields.insert(name, to.clone()),
                    _ => fields.remove(&name),
                };
            } else {
                mutate(&mut fields[&name], rest, to, how);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = pick % items.len();
            if rest.is_empty() || !items[at].is_array() && !items[at].is_object() {
                match how % 3 {
                    0 => items[at] = to.clone(),
                    1 => items.push(items[at].clone()),
                    _ => drop(items.remove(at)),
                }
            } else {
                mutate(&mut items[at], rest, to, how);
            }
        }
        other => *other = to.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn mutated_files_never_break_a_view(
        first in any::<bool>(),
        changes in proptest::collection::vec((proptest::collection::vec(0_usize..97, 1..6), other(), 0_usize..6), 1..12),
    ) {
        let mut file: Value = serde_json::from_str(if first { FIRST } else { INVENTED }).expect("JSON");
        for (way, to, how) in &changes {
            mutate(&mut file, way, to, *how);
        }
        if let Ok(opened) = read_text(&file.to_string()) {
            for view in views() {
                let html = page(&opened, &view);
                prop_assert!(!html.contains("<script"), "{:?}", view);
                prop_assert!(!html.contains("href=\"javascript"), "{:?}", view);
            }
            report(Ok(&opened), WORDS);
        }
    }
}
