use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(super) fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The first element that a selector names.
pub(super) fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

/// Every element that a selector names, in the order of the page.
fn all(selector: &str) -> Vec<Element> {
    let Some(list) = document().and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|n| list.item(n)?.dyn_into().ok()).collect()
}

/// Does something with every element that a selector names.
pub fn for_each(selector: &str, mut act: impl FnMut(&Element)) {
    for element in all(selector) {
        act(&element);
    }
}

/// An attribute; empty where it is not there.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Sets an attribute, or takes it away.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Gives an element a class, or takes it away.
pub fn set_class(element: &Element, name: &str, has: bool) {
    let _ = element.class_list().toggle_with_force(name, has);
}

/// Hides or shows every element that a selector names.
pub fn set_hidden(selector: &str, hidden: bool) {
    for_each(selector, |element| set_attribute(element, "hidden", hidden.then_some("")));
}

/// Sets the text of an element. What it says already is left alone, so that nothing is read out twice.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = by_id(id)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// The text of the element with this id.
pub fn text(id: &str) -> String {
    by_id(id).and_then(|element| element.text_content()).unwrap_or_default()
}

/// What a field, a choice or a radio button stands for.
pub fn value(element: &Element) -> String {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        field.value()
    } else {
        element.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// Sets the value of a field or a choice. What is there already is left alone: the cursor of somebody who is writing stays.
pub fn set_value(selector: &str, text: &str) {
    for_each(selector, |element| {
        if value(element) == text {
            return;
        }
        if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
            field.set_value(text);
        } else if let Some(choice) = element.dyn_ref::<HtmlSelectElement>() {
            choice.set_value(text);
        }
    });
}

/// Chooses a radio button.
pub fn set_checked(selector: &str) {
    for_each(selector, |element| {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            input.set_checked(true);
        }
    });
}

/// The value of an attribute and of the button itself, for every radio button that is chosen.
pub fn checked(selector: &str, name: &str) -> Vec<(String, String)> {
    all(&[selector, ":checked"].concat()).iter().map(|radio| (attribute(radio, name), value(radio))).collect()
}

/// The value of an attribute and what is written, for every field.
pub fn written(selector: &str, name: &str) -> Vec<(String, String)> {
    all(selector).iter().map(|field| (attribute(field, name), value(field))).collect()
}

/// Name and value of every field that a reader has filled in before the program was there; early.js has flagged them.
pub fn early_input() -> Vec<(String, String)> {
    let fields = all("[name][data-early]");
    let made = |field: &&Element| {
        field.get_attribute("type").as_deref() != Some("radio") || field.matches(":checked").unwrap_or(false)
    };
    fields.iter().filter(made).map(|field| (attribute(field, "name"), value(field))).collect()
}

/// How many elements the one with this id holds, at any depth, as a number in words of digits.
pub fn elements_in(id: &str) -> String {
    let count = by_id(id).map_or(0, |element| element.get_elements_by_tag_name("*").length());
    crate::shared::decimal(count)
}

/// The element with this id.
pub fn place_of(id: &str) -> Option<HtmlElement> {
    by_id(id)
}

/// Takes everything out of the element with this id.
pub fn clear(id: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(None);
    }
}

/// The element behind this one.
pub fn next_sibling(element: &Element) -> Option<Element> {
    element.next_element_sibling()
}

/// The nearest element around this one that a selector names, or the element itself.
pub fn around(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Moves the element with this id into another one, behind what stands there.
pub fn move_into(id: &str, place: &str) {
    if let (Some(element), Some(place)) = (by_id(id), first(place)) {
        let _ = place.append_child(&element);
    }
}
