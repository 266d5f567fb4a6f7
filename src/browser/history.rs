use wasm_bindgen::JsValue;
use web_sys::{History, Url};

/// Returns the address of the page without query and fragment.
pub fn page_url() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Returns the address of the page for sharing: with the reader's choices and the current part, but without the theme.
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

/// Clears the state that the page saved in its history entry before the app ran.
pub fn forget_early() {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", None);
    }
}
