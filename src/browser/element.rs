use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(super) fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Returns the first element that matches a selector.
pub(super) fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

/// Returns the value of a form field.
fn value(element: &Element) -> String {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        field.value()
    } else {
        element.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// Returns the value of the field with this id; empty if there is none.
pub fn value_of(id: &str) -> String {
    by_id(id).map(|field| value(&field)).unwrap_or_default()
}

/// Returns the name and value of every field that the reader filled in before the app ran, as flagged by early.js.
pub fn early_input() -> Vec<(String, String)> {
    let Some(fields) = document().and_then(|document| document.query_selector_all("[name][data-early]").ok()) else {
        return Vec::new();
    };
    let fields = (0..fields.length()).filter_map(|n| fields.item(n)?.dyn_into::<Element>().ok());
    let made = |field: &Element| {
        let is_box = matches!(field.get_attribute("type").as_deref(), Some("radio" | "checkbox"));
        !is_box || field.matches(":checked").unwrap_or(false)
    };
    fields.filter(made).map(|field| (field.get_attribute("name").unwrap_or_default(), value(&field))).collect()
}

/// Returns the number of elements inside the one with this id, at any depth, in decimal digits.
pub fn elements_in(id: &str) -> String {
    let count = by_id(id).map_or(0, |element| element.get_elements_by_tag_name("*").length());
    crate::shared::decimal(count)
}

/// Returns the element with this id.
pub fn place_of(id: &str) -> Option<HtmlElement> {
    by_id(id)
}

/// Removes all content from the element with this id.
pub fn clear(id: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(None);
    }
}
