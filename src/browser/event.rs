use wasm_bindgen::JsCast as _;
use web_sys::{Event, KeyboardEvent, MouseEvent};

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
