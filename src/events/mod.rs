//! Then and now: every dated event in a picture, a list and a table, and what became of what the alert feared.
//!
//! | file | what it has |
//! |---|---|
//! | `periods.rs`, `scale.rs`, `layout.rs` | pure: stretches of time, time against width, where everything in the picture stands |
//! | `page.rs` | the page with its choice of a period |
//! | `picture.rs` | the picture |
//! | `fears.rs` | what the alert feared, beside what followed |
//! | `list.rs`, `table.rs` | the same events in words |

mod fears;
pub mod layout;
mod list;
mod page;
pub mod periods;
mod picture;
pub mod scale;
mod table;
#[cfg(test)]
mod tests;

pub use page::EventsPage;
