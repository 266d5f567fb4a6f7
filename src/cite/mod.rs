//! How to cite the alert, the page that explains it, a stage, a statement: as text and as BibTeX; and the files to take along.
//!
//! | file | what it has |
//! |---|---|
//! | `citables.rs`, `bibtex.rs` | pure: what can be cited, and how |
//! | `page.rs` | the page |

mod bibtex;
pub mod citables;
mod page;
#[cfg(test)]
mod tests;

pub use page::{CitePage, SiteRoot};
