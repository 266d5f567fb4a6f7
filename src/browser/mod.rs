//! The browser layer: the only code that uses `web_sys`. It does not depend on the alert model.
//!
//! Every function handles a browser that refuses, such as storage in a sandboxed frame or a clipboard without permission.
//!
//! | file | contents |
//! |---|---|
//! | `navigation.rs`, `history.rs` | addresses, history, links, focus and scrolling |
//! | `document.rs`, `element.rs`, `text.rs` | the document, its elements and fields, Unicode decomposition for the search |
//! | `event.rs`, `clock.rs`, `screen.rs` | events and keys, time and date, full screen and windows |
//! | `fetch.rs`, `files.rs`, `clipboard.rs` | loading data, the reader’s files, copying |
//! | `storage.rs`, `channel.rs` | storage on the device, messages between the site’s windows |
//! | `frame.rs`, `flow.rs` | frames on other websites, slides that are divided into pages |

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
    Step, after_paint, app_dataset, close_details, focus, focus_in_place, on_next_frame, open_details_in, pause, print,
    ready, set_accent, set_theme, unset_accent,
};
pub use element::{clear, early_input, elements_in, place_of, value_of};
pub use event::{EventListeners, is_typing, key, on_swipe};
pub use fetch::{DataResponse, LoadError, ScriptError, load_file};
pub use files::{
    FileError, UserFile, download_file, file_from_event, file_in_field, files_from_event, has_dragged_files, is_framed,
};
pub use flow::{Pages, mark_overflow, pages, show_page};
pub use frame::{HostRequest, on_host_request, set_frame_state};
pub use history::{forget_early, page_url, shared_url};
pub use navigation::{
    WebAddressParts, address_parts, base_path, close_menu, close_menu_of_link, focus_heading, focus_without_scrolling,
    followed_link, fragment, is_at, is_in_view, is_same_document, own_origin, path, place, push_url, query,
    query_value, replace_document, replace_url, scroll_by, scroll_into_view, scroll_to_start, scrolled, set_title,
    step_among_links, top_of,
};
pub use screen::{
    WakeLock, hide_pointer, is_right_to_left, leave_full_screen, open_window, request_wake_lock, toggle_full_screen,
    window_width,
};
pub use storage::{StorageError, load, remove_all, save, session_load, session_remove, session_save};
pub use text::decomposed;
pub use web_sys::Event;
