//! The whole page of an alert: the site's header, the tabs, the view at the current address, the footer. The build renders it into a
//! document, and the app hydrates that document in the browser.
//!
//! | file | contents |
//! |---|---|
//! | `page.rs` | [`App`] and [`TextDocument`]: which page component shows a view |
//! | `frame.rs`, `display.rs` | header with the theme menu, tabs, the bar at the bottom of a phone's screen, footer |
//! | `notices.rs` | the parts of the address that were ignored |
//! | `navigation.rs`, `navigation_root.rs` | links, history, title and theme of the running app; the element that passes events to it |
//! | `data.rs`, `early.rs` | the data that the running app loads, and the reader's input from before it ran |

mod data;
mod display;
mod early;
mod frame;
mod navigation;
mod navigation_root;
mod notices;
mod page;

pub use data::{AppData, InvalidData};
pub use display::DisplayMenu;
pub use early::early_input;
pub use frame::{AlertTitle, PaperLine, SiteFoot};
pub use navigation::{Base, Navigation, row_id};
pub use navigation_root::NavigationRoot;
pub use notices::Notices;
pub use page::{App, OpenedParts, TextDocument, page_shown, text_view};
