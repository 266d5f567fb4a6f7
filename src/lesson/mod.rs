//! The classroom pages: the code shared by the pages under `present/` and `teach/`, and the single-file lesson.
//!
//! | file | contents |
//! |---|---|
//! | `data.rs` | the data that these pages load |
//! | `frame.rs` | the frame around each page |
//! | `file.rs` | the single-file lesson |
//! | `page.rs` | [`LessonPage`]: selects the page component for a view |
//! | `start.rs` | starts a page in its document |

mod data;
mod file;
mod frame;
mod page;
mod start;

pub use data::LessonData;
pub use file::LessonFilePage;
pub use page::{LessonPage, SheetDocument};
pub use start::start;
