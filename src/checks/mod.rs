//! What others say about an alert: every check by finding, next to the claim.
//!
//! | file | contents |
//! |---|---|
//! | `groups.rs` | pure: the checks by finding, each claim in full once |
//! | `page.rs` | the page: index, filter, groups, the meaning of each finding |
//! | `entry.rs` | one check |

mod entry;
pub mod groups;
mod page;
#[cfg(test)]
mod tests;

pub use page::ChecksPage;
