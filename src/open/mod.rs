//! `open/`: an alert from a file that the reader opens. The file stays on the device, and everything that the site shows of its own
//! alerts is shown of it, by the same [`App`](crate::app::App).
//!
//! | file | what it has |
//! |---|---|
//! | `data.rs` | what the page loads, whatever file is opened |
//! | `origin.rs` | where a file comes from, and which addresses may be asked |
//! | `opened.rs` | from bytes to an alert with a list of faults, or to the reason why not |
//! | `report.rs` | the same as a text that can be copied |
//! | `state.rs` | what can change, as signals in the context |
//! | `load.rs`, `keep.rs` | reading a file and loading one from a host; keeping one on the device |
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
