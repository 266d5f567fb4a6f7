//! The whole page of an alert: the site's head, the tabs, the view that the address names, the foot. The build renders it into a
//! document, and the app in the browser hydrates the same.
//!
//! | file | what it has |
//! |---|---|
//! | `page.rs` | [`App`] and [`TextDocument`]: which page component shows a view |
//! | `frame.rs`, `display.rs` | head with the choice of colours, tabs, the bar at the lower end of a phone's screen, foot |
//! | `notices.rs` | what of the address could not be used |
//! | `navigation.rs`, `navigation_root.rs` | links, history, title and theme of the running app; the element that hands events to it |
//! | `data.rs`, `early.rs` | what the running app loads, and what a reader has filled in before it ran |

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
