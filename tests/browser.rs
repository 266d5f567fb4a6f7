//! Tests the browser edge in a real browser: `./dev test` runs this in headless Chromium.
#![cfg(target_arch = "wasm32")]

use forewarned::browser;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

fn element(kind: &str, id: &str, within: &web_sys::Element) -> web_sys::Element {
    let element = document().create_element(kind).expect("an element");
    element.set_id(id);
    within.append_child(&element).expect("a place");
    element
}

fn body() -> web_sys::Element {
    document().body().expect("a body").into()
}

#[wasm_bindgen_test]
fn storage_round_trips_text() {
    assert_eq!(browser::load("test/key"), Ok(None));
    assert_eq!(browser::save("test/key", "ä\n\"<"), Ok(()));
    assert_eq!(browser::load("test/key"), Ok(Some("ä\n\"<".to_owned())));
    assert_eq!(browser::save("test/key", ""), Ok(()));
    assert_eq!(browser::load("test/key"), Ok(Some(String::new())));
}

#[wasm_bindgen_test]
fn focusing_a_part_opens_the_collapsed_section_around_it() {
    let fold = element("details", "fold", &body());
    let part = element("p", "part", &fold);
    part.set_attribute("tabindex", "-1").expect("an attribute");
    browser::focus("part");
    assert!(fold.has_attribute("open"));
    assert_eq!(document().active_element().map(|element| element.id()).as_deref(), Some("part"));
    browser::focus("no-such-part");
}

#[wasm_bindgen_test]
fn early_input_collects_only_filled_in_early_fields() {
    let place = element("form", "form", &body());
    for (id, name, kind, early) in
        [("a", "note", "text", true), ("b", "mark", "radio", true), ("c", "other", "text", false)]
    {
        let field = element("input", id, &place);
        let attributes = [("name", name), ("type", kind), ("value", "x")];
        for (attribute, value) in attributes.into_iter().chain(early.then_some(("data-early", ""))) {
            field.set_attribute(attribute, value).expect("an attribute");
        }
    }
    // The radio button is not checked.
    assert_eq!(browser::early_input(), [("note".to_owned(), "x".to_owned())]);
}

#[wasm_bindgen_test]
fn elements_are_counted_at_any_depth_and_can_be_cleared() {
    let place = element("div", "counted", &body());
    let child = element("p", "child", &place);
    element("b", "grandchild", &child);
    assert_eq!(browser::elements_in("counted"), "2");
    browser::clear("counted");
    assert_eq!(browser::elements_in("counted"), "0");
}
