//! The whole alert, statement by statement, in its own order, with what others say of each.
//!
//! | file | what it has |
//! |---|---|
//! | `parts.rs` | pure: parts, groups of statements, each check in full once |
//! | `page.rs` | the page: contents, the parts, the editors' texts about the alert |
//! | `part.rs` | one part with its statements |
//! | `about.rs` | the editors' summary, the level, the versions, what changed in the data |

mod about;
mod page;
mod part;
pub mod parts;
#[cfg(test)]
mod tests;

pub use about::CHANGES;
pub use page::TextPage;
pub use parts::part_id;
