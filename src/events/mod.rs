//! The page “Then and now”: every dated event as a picture, a list and a table, and what became of the alert's fears.
//!
//! | file | contents |
//! |---|---|
//! | `periods.rs`, `scale.rs`, `layout.rs` | pure: stretches of time, the time scale, the picture's layout |
//! | `page.rs` | the page with its period filter |
//! | `picture.rs` | the picture |
//! | `fears.rs` | the alert's fears, beside what followed |
//! | `list.rs`, `table.rs` | the same events as text |

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
