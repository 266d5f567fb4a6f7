//! The whole page of an alert: the site's head, the tabs, the view that the address names, the foot. The build renders it into a
//! document, and the app in the browser hydrates the same.
//!
//! | file | what it has |
//! |---|---|
//! | `page.rs` | [`App`]: which page component shows a view |
//! | `frame.rs` | head, tabs, the bar at the lower end of a phone's screen, foot |

mod frame;
mod page;

pub use page::App;
