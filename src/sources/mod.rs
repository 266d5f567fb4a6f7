//! The sources of an alert, by kind: what each shows, whether the editors read it, whose outlet it is, and what rests on it.
//!
//! | file | what it has |
//! |---|---|
//! | `resting.rs` | pure: what rests on a source |
//! | `kinds.rs` | pure: the sources by kind, each once |
//! | `page.rs` | the page |
//! | `entry.rs` | one source |

mod entry;
pub mod kinds;
mod page;
pub mod resting;
#[cfg(test)]
mod tests;

pub use page::SourcesPage;
