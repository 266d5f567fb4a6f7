//! How to cite the alert, the page that explains it, a stage or a statement, as text and as BibTeX; and the downloads.
//!
//! | file | content |
//! |---|---|
//! | `citables.rs`, `bibtex.rs` | pure functions: the citations |
//! | `page.rs` | the page |

mod bibtex;
pub mod citables;
mod page;
#[cfg(test)]
mod tests;

pub use page::{CitePage, SiteRoot};
