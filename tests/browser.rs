//! The browser edge in a real browser: `./dev test` runs this in headless Chromium.
#![cfg(target_arch = "wasm32")]

use forewarned::browser;
use forewarned::ui::{el, many, node};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn place(id: &str) -> web_sys::Element {
    let document = web_sys::window().and_then(|window| window.document()).expect("a document");
    let place = document.create_element("div").expect("an element");
    place.set_id(id);
    document.body().expect("a body").append_child(&place).expect("a place");
    place
}

#[wasm_bindgen_test]
fn a_tree_becomes_elements_and_text_stays_text() {
    browser::init();
    let place = place("tree");
    browser::show(
        "tree",
        many(vec![node(el("p").class("a").with("<b>&")), node(el("svg").with(el("a").attr("href", "#x")))]),
    );
    let paragraph = place.query_selector("p.a").expect("a query").expect("a paragraph");
    assert_eq!(paragraph.text_content().as_deref(), Some("<b>&"));
    let link = place.query_selector("svg a").expect("a query").expect("a link");
    assert_eq!(link.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    browser::show("tree", many(Vec::new()));
    assert_eq!(place.child_element_count(), 0);
}

#[wasm_bindgen_test]
fn storage_keeps_what_it_is_given_and_forgets_what_it_is_told_to() {
    assert_eq!(browser::load("test/key"), Ok(None));
    assert_eq!(browser::save("test/key", "ä\n\"<"), Ok(()));
    assert_eq!(browser::load("test/key"), Ok(Some("ä\n\"<".to_owned())));
    assert_eq!(browser::erase("test/key"), Ok(()));
    assert_eq!(browser::load("test/key"), Ok(None));
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_there_is_an_error() {
    let answer = browser::fetch("no-such-file.json", "", 100, false).await;
    assert_eq!(answer, Err(browser::FetchError::Unreachable));
}

#[wasm_bindgen_test]
fn a_text_is_set_only_where_it_changes() {
    let place = place("said");
    browser::set_text("said", "one");
    let before = place.first_child().expect("a text");
    browser::set_text("said", "one");
    assert!(place.first_child().expect("a text").is_same_node(Some(&before)), "it would be read out twice");
    browser::set_text("said", "two");
    assert_eq!(place.text_content().as_deref(), Some("two"));
}
