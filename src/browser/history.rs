use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::History;

/// The query string of the page's address, without its question mark.
pub fn query() -> String {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}

/// The address of the page without query and fragment.
pub fn page_url() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn target(query: &str) -> String {
    // An empty string would keep the old query.
    let path = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    if query.is_empty() { path } else { [&path, "?", query].concat() }
}

/// Writes a query string into the address as a step that "back" undoes.
pub fn push_query(query: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&target(query)));
    }
}

/// Adds where on the page the reader is taken to the address, as a step that "back" undoes.
pub fn push_fragment(id: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&["#", id].concat()));
    }
}

/// Writes a query string into the address in place of the last one.
pub fn replace_query(query: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&target(query)));
    }
}

/// Forgets what the page has noted with its place in the history before the program was there.
pub fn forget_early() {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", None);
    }
}

/// Calls back when the reader goes back or forward. For the life of the page.
pub fn on_visit(visit: impl Fn() + 'static) {
    let visit = Closure::<dyn Fn()>::new(visit).into_js_value();
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("popstate", visit.unchecked_ref());
    }
}
