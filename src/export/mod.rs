//! What a reader takes along: citations as text and as BibTeX, and the statements as a table. All of it carries who says it, the
//! date, where to read it, and that it is one organization's judgment.

pub mod citation;
pub mod table;
