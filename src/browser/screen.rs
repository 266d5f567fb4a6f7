use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::element::{document, first};

/// Enters or leaves full screen. Browsers allow this only in response to a user gesture.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A frame may not be allowed to enter full screen; the page then stays as it is.
        let _ = root.request_fullscreen();
    }
}

/// Leaves full screen if the page is in it.
pub fn leave_full_screen() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}

/// A lock that keeps the screen on until it is dropped (W3C Screen Wake Lock API).
pub struct WakeLock(Promise);

impl Drop for WakeLock {
    fn drop(&mut self) {
        let lock = self.0.clone();
        spawn_local(async move {
            if let Ok(lock) = JsFuture::from(lock).await
                && let Some(release) = method(&lock, "release")
            {
                let _ = release.call0(&lock);
            }
        });
    }
}

/// Asks the browser to keep the screen on. `None` if the browser does not support it.
pub fn request_wake_lock() -> Option<WakeLock> {
    // Accessed by name, because web-sys offers it only behind an unstable compiler flag.
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"wakeLock".into()).ok().filter(JsValue::is_object)?;
    let lock = method(&locks, "request")?.call1(&locks, &"screen".into()).ok()?;
    lock.dyn_into().ok().map(WakeLock)
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

/// Opens an address in a separate window, reusing the window with this name if it is open. Returns whether the browser allowed it.
pub fn open_window(address: &str, name: &str) -> bool {
    let window = web_sys::window();
    let opened = window.and_then(|window| {
        window.open_with_url_and_target_and_features(address, name, "popup,width=1280,height=720").ok()
    });
    opened.flatten().is_some()
}

/// Returns the width of the viewport, in CSS pixels.
pub fn window_width() -> f64 {
    web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64()).unwrap_or_default()
}

/// Hides or shows the pointer over the page, through an attribute that style/present.css reads.
pub fn hide_pointer(hidden: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.toggle_attribute_with_force("data-idle", hidden);
    }
}

/// Returns whether the page's text runs from right to left.
pub fn is_right_to_left() -> bool {
    first("html").is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}
