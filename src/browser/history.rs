use wasm_bindgen::JsValue;
use web_sys::History;

/// The address of the page without query and fragment.
pub fn page_url() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
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
