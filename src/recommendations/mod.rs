//! The recommendations page: each recommendation with its addressee and outcome.
//!
//! | file | contents |
//! |---|---|
//! | `asked.rs` | pure: addressees, checks, ties and citations |
//! | `page.rs` | the page with its filter |
//! | `entry.rs` | one recommendation |

pub mod asked;
mod entry;
mod page;
#[cfg(test)]
mod tests;

pub use page::RecommendationsPage;
