use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, HtmlElement};

use super::element::{by_id, document, first, for_each, set_attribute, set_class};
use crate::ui::Node;

/// Begins the reactive system: an executor for what is asynchronous, and an owner that lives as long as the page.
pub fn init() {
    // An executor that is there already is as good as a new one.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
}

/// The language that the page is written in.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// What the page says about itself: `data-NAME` of the application's element.
pub fn page_setting(name: &str) -> Option<String> {
    document()?.get_element_by_id("app")?.get_attribute(&["data-", name].concat())
}

/// Says that the program has taken the page over: what only works with it may be shown.
pub fn ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Folds the panels that the program can unfold, or shows all of them as without it.
pub fn set_folding(folding: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        set_class(&root, "scripts", folding);
    }
    for_each("[data-toggle]", |button| {
        if !folding {
            set_attribute(button, "aria-expanded", None);
        } else if !button.has_attribute("aria-expanded") {
            set_attribute(button, "aria-expanded", Some("false"));
        }
    });
}

/// Dresses the page in a theme; style/tokens.css reads it.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Puts a part of a page into the element with this id, in place of what is there.
pub fn show(id: &str, part: Node) {
    put(by_id(id), part);
}

/// Puts a part of a page into an element, in place of what is there.
pub fn show_in(place: Option<Element>, part: Node) {
    put(place.and_then(|place| place.dyn_into().ok()), part);
}

/// Draws something in its place of the picture, in place of what is drawn there.
pub fn draw(what: &str, part: Node) {
    show_in(first(&["[data-drawn=\"", what, "\"]"].concat()), part);
}

fn put(place: Option<HtmlElement>, part: Node) {
    let Some(place) = place else { return };
    place.set_text_content(None);
    if !part.is_empty() {
        leptos::mount::mount_to(place, move || part).forget();
    }
}

/// Moves the focus to an element and brings it into view, opening the folds that it lies in.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        focus_on(&element);
    }
}

/// The same for an element at hand.
pub fn focus_on(element: &Element) {
    unfold(element);
    let _ = element.unchecked_ref::<HtmlElement>().focus();
    element.scroll_into_view();
}

/// Moves the focus to an element. The page moves only where the element would not be in sight.
pub fn focus_in_place(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.focus();
    }
}

/// Closes the fold that an event came from, and moves the focus to its handle.
pub fn close_around(event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(fold) = target.and_then(|target| target.closest("details").ok().flatten()) else { return };
    let _ = fold.remove_attribute("open");
    if let Ok(Some(handle)) = fold.query_selector("summary") {
        let _ = handle.unchecked_ref::<HtmlElement>().focus();
    }
}

/// Brings an element into view, opening the folds that it lies in.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        unfold(&element);
        element.scroll_into_view();
    }
}

fn unfold(element: &Element) {
    let mut above = element.parent_element();
    while let Some(element) = above {
        if element.tag_name() == "DETAILS" {
            let _ = element.set_attribute("open", "");
        }
        above = element.parent_element();
    }
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

/// Moves the focus among the links of a group with one tab stop (ARIA Authoring Practices, roving tabindex).
pub fn focus_next(group: &Element, step: Step) {
    let Some(active) = document().and_then(|document| document.active_element()) else { return };
    let Ok(links) = group.query_selector_all("a") else { return };
    let links: Vec<Element> = (0..links.length()).filter_map(|n| links.item(n)?.dyn_into().ok()).collect();
    let Some(now) = links.iter().position(|link| *link == active) else { return };
    let next = match step {
        Step::Next => now + 1,
        Step::Previous => now.wrapping_sub(1),
        Step::First => 0,
        Step::Last => links.len().wrapping_sub(1),
    };
    let Some(target) = links.get(next) else { return };
    let _ = active.set_attribute("tabindex", "-1");
    let _ = target.set_attribute("tabindex", "0");
    let _ = target.unchecked_ref::<HtmlElement>().focus();
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
