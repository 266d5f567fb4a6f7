//! The risk-factor checklist: the alert's statements on each factor, the checks of those statements, and the reader's answers.
//!
//! | file | contents |
//! |---|---|
//! | `rows.rs` | pure: statements, checks and ties of each factor |
//! | `files.rs` | pure: the exported files |
//! | `page.rs` | the page, its header, and the line for print |
//! | `row.rs` | one factor |
//! | `answer.rs`, `note.rs` | the reader's answer, note and group name |
//! | `keeping.rs` | the save status |
//! | `tools.rs`, `import.rs`, `erase.rs` | print, export, import, erase |
//! | `device.rs` | the marks in local storage |

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

pub use device::{change, persist_marks};
pub use page::FactorsPage;
