use wasm_bindgen::JsValue;
use web_sys::{History, Url};

/// The address of the page without query and fragment.
pub fn page_url() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The address of the page for others: with what the reader has chosen on it and the part that is shown, without their colours.
pub fn shared_url() -> String {
    let url = web_sys::window().and_then(|window| Url::new(&window.location().href().ok()?).ok());
    url.map_or_else(page_url, |url| {
        url.search_params().delete("theme");
        url.href()
    })
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
