//! The browser edge: the only code that touches `web_sys`. Nothing here knows what an alert is.
//!
//! Every function copes with a browser that refuses: storage in a sandboxed frame, a clipboard without permission.

mod clipboard;
mod clock;
mod document;
mod element;
mod event;
mod fetch;
mod files;
mod history;
mod navigation;
mod storage;
mod view;

pub use clipboard::copy;
pub use clock::{now, today};
pub use document::{
    Step, draw, focus, focus_next, focus_on, init, language, on_next_frame, page_setting, print, ready, reveal,
    set_folding, set_theme, show, show_in,
};
pub use element::{
    around, attribute, checked, clear, early_input, elements_in, for_each, move_into, next_sibling, place_of,
    set_attribute, set_checked, set_class, set_hidden, set_text, set_value, text, value, written,
};
pub use event::{is_plain_click, key, on, once};
pub use fetch::{Answer, FetchError, Refusal, fetch};
pub use files::{chosen_file, offer_file};
pub use history::{forget_early, on_visit, page_url, push_fragment, push_query, query, replace_query};
pub use navigation::{
    base_path, bring_into_sight, close_menu, focus_heading, focus_without_scrolling, followed_link, fragment, is_at,
    is_in_sight, is_same_document, path, place, push_url, replace_document, replace_url, scroll_by, scroll_to_start,
    set_title, step_among_links, top_of,
};
pub use storage::{StorageError, erase, load, on_change_elsewhere, save};
pub use web_sys::{Element, Event};
