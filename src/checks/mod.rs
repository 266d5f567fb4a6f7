//! What others say of an alert: every check by finding, with the claim beside it.
//!
//! | file | what it has |
//! |---|---|
//! | `groups.rs` | pure: the checks by finding, each claim in full once |
//! | `page.rs` | the page: index, filter, groups, what a finding means |
//! | `entry.rs` | one check |

mod entry;
pub mod groups;
mod page;
#[cfg(test)]
mod tests;

pub use page::ChecksPage;
