//! The whole alert, statement by statement, in its own order, with the checks of each.
//!
//! | file | contents |
//! |---|---|
//! | `parts.rs` | pure: the parts and groups of statements, with each check in full once |
//! | `page.rs` | the page: contents, the parts, the editors' texts about the alert |
//! | `part.rs` | one part with its statements |
//! | `about.rs` | the editors' summary, the level, the versions, the changes to the data |

mod about;
mod page;
mod part;
pub mod parts;
#[cfg(test)]
mod tests;

pub use about::CHANGES;
pub use page::TextPage;
pub use parts::part_id;
