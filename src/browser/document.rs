use js_sys::Promise;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CssStyleDeclaration, Element, Event, HtmlElement};

use super::element::{by_id, document};

/// Returns the `data-NAME` attribute of the app's element.
pub fn app_dataset(name: &str) -> Option<String> {
    document()?.get_element_by_id("app")?.get_attribute(&["data-", name].concat())
}

/// Marks the app as running, so that controls that need it are shown.
pub fn ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Sets the page's theme, which style/tokens.css reads.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Sets the page's accents for light and dark backgrounds, which style/tokens.css reads.
pub fn set_accent(light: &str, dark: &str) {
    if let Some(style) = root_style() {
        let _ = style.set_property("--accent-light", light);
        let _ = style.set_property("--accent-dark", dark);
    }
}

/// Restores the site's own accent.
pub fn unset_accent() {
    if let Some(style) = root_style() {
        let _ = style.remove_property("--accent-light");
        let _ = style.remove_property("--accent-dark");
    }
}

fn root_style() -> Option<CssStyleDeclaration> {
    let root = document()?.document_element()?;
    root.dyn_into::<HtmlElement>().ok().map(|root| root.style())
}

/// Moves the focus to an element and scrolls it into view, opening every `details` around it. If the element itself is a `details`, it
/// opens too, and its `summary` receives the focus.
pub fn focus(id: &str) {
    let Some(element) = by_id(id) else { return };
    unfold(&element);
    let summary = (element.tag_name() == "DETAILS").then(|| {
        let _ = element.set_attribute("open", "");
        element.query_selector("summary").ok().flatten()
    });
    let place = summary.flatten().and_then(|summary| summary.dyn_into().ok()).unwrap_or(element);
    let _ = place.focus();
    place.scroll_into_view();
}

/// Opens the first `details` inside an element.
pub fn open_details_in(id: &str) {
    if let Some(details) = by_id(id).and_then(|element| element.query_selector("details").ok().flatten()) {
        let _ = details.set_attribute("open", "");
    }
}

/// Moves the focus to an element. The page scrolls only if the element is out of view.
pub fn focus_in_place(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.focus();
    }
}

/// Closes the `details` around the event's target, and moves the focus to its `summary`.
pub fn close_details(event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(fold) = target.and_then(|target| target.closest("details").ok().flatten()) else { return };
    let _ = fold.remove_attribute("open");
    if let Ok(Some(handle)) = fold.query_selector("summary") {
        let _ = handle.unchecked_ref::<HtmlElement>().focus();
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

/// A move within a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next one.
    Next,
    /// To the previous one.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// Runs a callback in the next animation frame, when pending updates of the page are done.
pub fn on_next_frame(run: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(run.unchecked_ref());
    }
}

/// Runs a callback after the browser has painted the pending updates of the page; at once if the page is hidden and so not painted.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let soon = move || {
        spawn_local(async move {
            pause().await;
            run();
        });
    };
    // A frame's callbacks run before its paint, so the work waits for the first task after it.
    if document().is_some_and(|document| document.hidden()) { soon() } else { on_next_frame(soon) }
}

/// Yields to the browser's event loop.
pub async fn pause() {
    let wait = Promise::new(&mut |go_on, _| {
        let waits = web_sys::window().map(|window| window.set_timeout_with_callback(&go_on));
        if !matches!(waits, Some(Ok(_))) {
            let _ = go_on.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(wait).await;
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
