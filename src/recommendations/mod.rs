//! The recommendations panel: what the alert asked for, of whom, and what followed each.
//!
//! | file | what it has |
//! |---|---|
//! | `asked.rs` | pure: who was asked, what others say of each, ties, a citation |
//! | `page.rs` | the page with its filter |
//! | `entry.rs` | one recommendation |

pub mod asked;
mod entry;
mod page;
#[cfg(test)]
mod tests;

pub use page::RecommendationsPage;
