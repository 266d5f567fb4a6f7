//! The browser edge: the only code that touches `web_sys`. Nothing here knows what an alert is.
//!
//! Every function copes with a browser that refuses: storage in a sandboxed frame, a clipboard without permission.

mod channel;
mod clipboard;
mod clock;
mod document;
mod element;
mod event;
mod fetch;
mod files;
mod flow;
mod frame;
mod history;
mod navigation;
mod screen;
mod storage;
mod text;

pub use channel::Channel;
pub use clipboard::copy;
pub use clock::{now, today};
pub use document::{
    Step, close_around, focus, focus_in_place, on_next_frame, page_setting, pause, print, ready, set_accent, set_theme,
    unset_accent,
};
pub use element::{clear, early_input, elements_in, place_of, value_of};
pub use event::{Listening, is_typing, key, on_swipe};
pub use fetch::{Answer, LoadError, Refusal, load_file};
pub use files::{FileError, GivenFile, brings_files, given_file, given_files, held_file, is_framed, offer_file};
pub use flow::{Pages, mark_overflow, pages, show_page};
pub use frame::{Asked, on_asked, tell_frame};
pub use history::{forget_early, page_url};
pub use navigation::{
    WebAddressParts, address_parts, base_path, bring_into_sight, close_menu, focus_heading, focus_without_scrolling,
    followed_link, fragment, is_at, is_in_sight, is_same_document, own_origin, path, place, push_url, query,
    query_value, replace_document, replace_url, scroll_by, scroll_to_start, scrolled, set_title, step_among_links,
    top_of,
};
pub use screen::{
    Awake, hide_pointer, is_right_to_left, keep_awake, leave_full_screen, open_window, toggle_full_screen, window_width,
};
pub use storage::{StorageError, forget_all, forget_in_tab, keep_in_tab, kept_in_tab, load, save};
pub use text::decomposed;
pub use web_sys::Event;
