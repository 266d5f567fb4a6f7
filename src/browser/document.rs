use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What the page says about itself: `data-NAME` of the application's element.
pub fn page_setting(name: &str) -> Option<String> {
    document()?.get_element_by_id("app")?.get_attribute(&["data-", name].concat())
}

/// The element that the application renders into, emptied.
pub fn set_root() -> Option<HtmlElement> {
    let root = by_id("app")?;
    while let Some(child) = root.first_child() {
        root.remove_child(&child).ok()?;
    }
    Some(root)
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language and direction of the page.
pub fn set_language(language: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Dresses the page in a theme; style/tokens.css reads it.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Moves the focus to an element and brings it into view.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.focus();
        element.scroll_into_view();
    }
}

/// Brings an element into view.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view();
    }
}

/// Moves the focus among the links of a group with one tab stop (ARIA Authoring Practices, roving tabindex): `step` links
/// further, or to the first or last. Says whether there was one to go to.
pub fn focus_next(group: &str, step: Step) -> bool {
    let (Some(group), Some(active)) = (by_any_id(group), document().and_then(|document| document.active_element()))
    else {
        return false;
    };
    let Ok(links) = group.query_selector_all("a") else { return false };
    let links: Vec<Element> = (0..links.length()).filter_map(|n| links.item(n)?.dyn_into().ok()).collect();
    let Some(now) = links.iter().position(|link| *link == active) else { return false };
    let next = match step {
        Step::Next => now + 1,
        Step::Previous => now.wrapping_sub(1),
        Step::First => 0,
        Step::Last => links.len().wrapping_sub(1),
    };
    let Some(target) = links.get(next) else { return false };
    let _ = active.set_attribute("tabindex", "-1");
    let _ = target.set_attribute("tabindex", "0");
    target.unchecked_ref::<HtmlElement>().focus().is_ok()
}

/// Where to move within a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the one behind.
    Next,
    /// To the one before.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

fn by_any_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Runs something when the page has been drawn again, and what depends on it is there.
pub fn on_next_frame(run: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(run.unchecked_ref());
    }
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
