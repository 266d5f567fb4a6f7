use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, MouseEvent};

use super::element::{by_id, document};

/// Calls back on an event inside any element that a selector names, with that element. For the life of the page, and for
/// elements that come later too: the listener stands at the document.
pub fn on(event: &str, selector: &str, act: impl Fn(&Event, &Element) + 'static) {
    listen(document().map(Into::into), event, selector, Box::new(act));
}

/// Calls back on the first click on an element that a selector names inside the element with this id.
pub fn once(id: &str, selector: &str, act: impl FnOnce() + 'static) {
    let act = std::cell::RefCell::new(Some(act));
    let place = by_id(id).and_then(|place| place.query_selector(selector).ok().flatten());
    listen(
        place.map(Into::into),
        "click",
        selector,
        Box::new(move |_, _| {
            if let Some(act) = act.borrow_mut().take() {
                act();
            }
        }),
    );
}

type Act = Box<dyn Fn(&Event, &Element)>;

fn listen(at: Option<EventTarget>, event: &str, selector: &str, act: Act) {
    let selector = selector.to_owned();
    let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(element) = target.and_then(|target| target.closest(&selector).ok().flatten()) {
            act(&event, &element);
        }
    });
    if let Some(at) = at {
        let _ = at.add_event_listener_with_callback(event, heard.into_js_value().unchecked_ref());
    }
}

/// Whether a click asks for nothing special, such as a new tab.
pub fn is_plain_click(event: &Event) -> bool {
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return true };
    !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key()) && mouse.button() == 0
}

/// The name of the key that was pressed, as in `ArrowDown`; nothing with a modifier held.
pub fn key(event: &Event) -> String {
    match event.dyn_ref::<KeyboardEvent>() {
        Some(key) if !(key.ctrl_key() || key.meta_key() || key.alt_key()) => key.key(),
        _ => String::new(),
    }
}
