//! `open/`: an alert from a file that the reader opens. The file stays on the device and is shown by the same
//! [`App`](crate::app::App) as the site's own alerts.
//!
//! | file | contents |
//! |---|---|
//! | `data.rs` | the data that the page loads for any file |
//! | `origin.rs` | the origin of a file, and which addresses may be fetched |
//! | `opened.rs` | turns bytes into an alert with a list of faults, or a failure |
//! | `report.rs` | the result of the check as text to copy |
//! | `state.rs` | the page's state, as signals in the context |
//! | `load.rs`, `keep.rs` | reads or fetches a file; keeps one on the device |
//! | `page.rs`, `chooser.rs`, `failure.rs`, `banner.rs`, `faults.rs` | the components |
//! | `start.rs` | starts the page in its document |

mod banner;
mod chooser;
mod data;
mod failure;
mod faults;
mod keep;
mod load;
mod opened;
mod origin;
mod page;
mod report;
mod start;
mod state;
#[cfg(test)]
mod tests;

pub use data::OpenData;
pub use opened::{Failure, Line, Opened, Reason, read};
pub use origin::{Blocked, Origin, WebFile, WebPlace, web_file};
pub use page::OpenPage;
pub use report::report;
pub use start::start;
pub use state::OpenState;
