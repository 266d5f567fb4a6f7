//! The edge to the script of a frame in another site's page (`src/bin/pages/embed_frame.js`). That script alone speaks with the host; it tells
//! the app what the host asks for, and watches what the app says here.

use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CustomEvent, Event};

use super::element::document;
use super::event::{Listening, listen};

/// Says which view the frame shows, and where its page is on the site.
///
/// `view`: such as `stages/denial`. `page`: its address.
pub fn tell_frame(view: &str, page: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-view", view);
        let _ = root.set_attribute("data-explainer", page);
    }
}

/// What the host of a frame asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A view, such as `stages/denial`.
    View(String),
    /// Another theme, by its key.
    Theme(String),
    /// Another accent, as `#rrggbb`; none for the site's own.
    Accent(Option<String>),
}

/// Hears what the host asks for. The frame's script has looked at who asks and at each value.
pub fn on_asked(hear: impl Fn(Asked) + Clone + 'static) -> Listening {
    let goes = hear.clone();
    let goes = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let detail = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default();
        if let Some(view) = detail.as_string() {
            // Otherwise the script loads the view as a document.
            event.prevent_default();
            goes(Asked::View(view));
        }
    });
    let sets = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let detail = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail).unwrap_or_default();
        let field = |name: &str| Reflect::get(&detail, &JsValue::from_str(name)).unwrap_or_default();
        if let Some(theme) = field("theme").as_string() {
            hear(Asked::Theme(theme));
        }
        let accent = field("accent");
        if !accent.is_undefined() {
            hear(Asked::Accent(accent.as_string()));
        }
    });
    listen(vec![("forewarned:goto", goes), ("forewarned:set", sets)])
}
