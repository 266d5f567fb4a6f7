use wasm_bindgen_futures::JsFuture;

/// Copies a text; says whether the browser let us.
pub async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // In an insecure context `navigator.clipboard` is undefined, whatever its type says.
    let navigator = window.navigator();
    let clipboard = js_sys::Reflect::get(navigator.as_ref(), &"clipboard".into());
    if clipboard.map_or(true, |clipboard| clipboard.is_undefined()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}
