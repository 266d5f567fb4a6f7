use wasm_bindgen::JsValue;
use web_sys::History;

/// The address of the page without query and fragment.
pub fn page_url() -> String {
    full_url().split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The address of the page with what the reader has chosen there and the part that is shown.
pub fn full_url() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Forgets what the page has noted with its place in the history before the app ran.
pub fn forget_early() {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", None);
    }
}
