//! An alert in class: what the pages under `present/` and `teach/` have in common, and the lesson in one file.
//!
//! | file | what it has |
//! |---|---|
//! | `data.rs` | what these pages load |
//! | `frame.rs` | what is around each of them |
//! | `file.rs` | a lesson that is one file |
//! | `page.rs` | [`LessonPage`]: which page component shows a view |
//! | `start.rs` | starts one in its document |

mod data;
mod file;
mod frame;
mod page;
mod start;

pub use data::LessonData;
pub use file::LessonFilePage;
pub use page::{LessonPage, SheetDocument};
pub use start::start;
