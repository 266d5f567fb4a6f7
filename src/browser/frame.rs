//! The interface to the script of a frame on another website (`src/bin/pages/embed_frame.js`). Only that script talks to the host page. It
//! forwards the host's requests and observes the attributes that the app sets here.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CustomEvent, Event};

use super::element::document;
use super::event::{EventListeners, listen};

/// Tells the frame's script which view is shown, and the address of its page on the site.
///
/// `view`: its path, such as `stages/denial`. `page`: the address of its page.
pub fn set_frame_state(view: &str, page: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-view", view);
        let _ = root.set_attribute("data-explainer", page);
    }
}

/// A request from the host page of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostRequest {
    /// A view, such as `stages/denial`.
    View(String),
    /// Another theme, by its key.
    Theme(String),
    /// Another accent, as `#rrggbb`; `None` for the site's accent.
    Accent(Option<String>),
}

/// Calls `callback` for each request from the host page. The frame's script has already checked the sender and every value.
pub fn on_host_request(callback: impl Fn(HostRequest) + Clone + 'static) -> EventListeners {
    let goes = callback.clone();
    let goes = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let detail = detail(&event);
        if let Some(view) = detail.as_string() {
            // Otherwise the script loads the view as a document.
            event.prevent_default();
            goes(HostRequest::View(view));
        }
    });
    let sets = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let detail = detail(&event);
        let field = |name: &str| Reflect::get(&detail, &JsValue::from_str(name)).unwrap_or_default();
        if let Some(theme) = field("theme").as_string() {
            callback(HostRequest::Theme(theme));
        }
        let accent = field("accent");
        if !accent.is_undefined() {
            callback(HostRequest::Accent(accent.as_string()));
        }
    });
    listen(vec![("forewarned:goto", goes), ("forewarned:set", sets)])
}

fn detail(event: &Event) -> JsValue {
    event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default()
}
