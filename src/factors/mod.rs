//! The risk-factor checklist: what the alert says of each factor, what others say of that, and what the reader makes of it.
//!
//! | file | what it has |
//! |---|---|
//! | `rows.rs` | pure: statements, checks and ties of each factor |
//! | `files.rs` | pure: the exported files |
//! | `page.rs` | the page, its head, and the answers on paper |
//! | `row.rs` | one factor |
//! | `answer.rs`, `note.rs` | the reader's answer, their note and the name of their group |
//! | `keeping.rs` | what is kept on the device and what is not |
//! | `tools.rs`, `import.rs`, `erase.rs` | print, export, import, erase |
//! | `device.rs` | the marks on the device |

mod answer;
mod device;
mod erase;
pub mod files;
mod import;
mod keeping;
mod note;
mod page;
mod row;
pub mod rows;
#[cfg(test)]
mod tests;
mod tools;

pub use device::{change, keep_marks};
pub use page::FactorsPage;
