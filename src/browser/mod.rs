//! The browser edge: the only code that touches `web_sys`. Nothing here knows what an alert is.
//!
//! Every function copes with a browser that refuses: storage in a sandboxed frame, a clipboard without permission.

mod clipboard;
mod document;
mod event;
mod fetch;
mod files;
mod history;
mod storage;

pub use clipboard::copy;
pub use document::{
    Step, focus, focus_next, on_next_frame, page_setting, print, reveal, set_language, set_root, set_theme, set_title,
};
pub use event::{is_plain_click, key};
pub use fetch::{FetchError, fetch};
pub use files::{chosen_file, offer_file};
pub use history::{on_visit, page_url, push_query, query, replace_query};
pub use storage::{StorageError, erase, load, on_change_elsewhere, save};
