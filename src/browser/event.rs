use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent};

/// Returns whether a click uses the main button and no modifier key.
pub fn is_plain_click(event: &Event) -> bool {
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return true };
    !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key()) && mouse.button() == 0
}

/// Returns the name of the pressed key, such as `ArrowDown`; empty if Ctrl, Meta or Alt is held.
pub fn key(event: &Event) -> String {
    match event.dyn_ref::<KeyboardEvent>() {
        Some(key) if !(key.ctrl_key() || key.meta_key() || key.alt_key()) => key.key(),
        _ => String::new(),
    }
}

/// Returns whether the focused element uses the key: a field, or a button, link or disclosure that Space and Enter activate.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
    let is = |selector: &str| target.closest(selector).ok().flatten().is_some();
    let presses = matches!(event.key().as_str(), " " | "Enter");
    // A checkbox takes no letters.
    is("input:not([type=checkbox]), textarea, select, [contenteditable]")
        || presses && is("button, a[href], summary, input")
}

/// An event type and its listener.
type Listener = (&'static str, Closure<dyn FnMut(Event)>);

/// Listeners on the window, removed on drop.
pub struct EventListeners(Vec<Listener>);

impl Drop for EventListeners {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else { return };
        for (kind, listener) in &self.0 {
            let _ = window.remove_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
    }
}

pub(super) fn listen(listeners: Vec<Listener>) -> EventListeners {
    if let Some(window) = web_sys::window() {
        for (kind, listener) in &listeners {
            let _ = window.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
    }
    EventListeners(listeners)
}

/// The minimum horizontal distance of a swipe, in CSS pixels.
const SWIPE: f64 = 40.0;

/// Calls `callback` after each one-finger swipe, with `true` if it moves forward in the reading direction.
pub fn on_swipe(mut callback: impl FnMut(bool) + 'static) -> EventListeners {
    let from = Rc::new(Cell::new(None::<(f64, f64)>));
    let begins = {
        let from = Rc::clone(&from);
        Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            let finger = event
                .dyn_ref::<PointerEvent>()
                .filter(|pointer| pointer.pointer_type() == "touch" && pointer.is_primary());
            from.set(finger.map(|pointer| (f64::from(pointer.client_x()), f64::from(pointer.client_y()))));
        })
    };
    let ends = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let Some(((x, y), pointer)) = from.take().zip(event.dyn_ref::<PointerEvent>()) else { return };
        let (across, down) = (f64::from(pointer.client_x()) - x, f64::from(pointer.client_y()) - y);
        if across.abs() >= SWIPE && across.abs() > 2.0 * down.abs() {
            callback((across < 0.0) != super::is_right_to_left());
        }
    });
    listen(vec![("pointerdown", begins), ("pointerup", ends)])
}
