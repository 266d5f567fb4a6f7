//! The sources of an alert, by kind: what each supports, whether the editors read it, its side, and its uses.
//!
//! | file | contents |
//! |---|---|
//! | `uses.rs` | pure: the uses of a source |
//! | `kinds.rs` | pure: the sources by kind |
//! | `page.rs` | the page |
//! | `entry.rs` | one source |

mod entry;
pub mod kinds;
mod page;
#[cfg(test)]
mod tests;
pub mod uses;

pub use page::SourcesPage;
