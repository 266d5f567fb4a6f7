//! The browser edge: the only code that touches `web_sys`. Nothing here knows what an alert is.
//!
//! Every function copes with a browser that refuses: storage in a sandboxed frame, a clipboard without permission.

mod clipboard;
mod document;
mod element;
mod event;
mod fetch;
mod files;
mod history;
mod storage;
mod view;

pub use clipboard::copy;
pub use document::{
    Step, draw, focus, focus_next, focus_on, init, language, on_next_frame, page_setting, print, ready, reveal,
    set_folding, set_theme, show, show_in,
};
pub use element::{
    around, attribute, checked, for_each, move_into, next_sibling, set_attribute, set_checked, set_class, set_hidden,
    set_text, set_value, text, value, written,
};
pub use event::{is_plain_click, key, on, once};
pub use fetch::{FetchError, fetch};
pub use files::{chosen_file, offer_file};
pub use history::{forget_early, on_visit, page_url, push_fragment, push_query, query, replace_query};
pub use storage::{StorageError, erase, load, on_change_elsewhere, save};
pub use web_sys::{Element, Event};
