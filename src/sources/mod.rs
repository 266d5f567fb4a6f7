//! The sources of an alert, by kind: what each shows, whether the editors read it, whose outlet it is, and what rests on it.
//!
//! | file | what it has |
//! |---|---|
//! | `uses.rs` | pure: what rests on a source |
//! | `kinds.rs` | pure: the sources by kind, each once |
//! | `page.rs` | the page |
//! | `entry.rs` | one source |

mod entry;
pub mod kinds;
mod page;
#[cfg(test)]
mod tests;
pub mod uses;

pub use page::SourcesPage;
