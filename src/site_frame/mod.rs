//! What is around a page of the site: its head and its foot, and the whole frame of a page without an alert.
//!
//! | file | what it has |
//! |---|---|
//! | `bars.rs` | [`HeadBar`], [`SiteNav`], [`FootBar`]: shared with the pages of an alert (`src/app/frame.rs`) |
//! | `page.rs` | [`SitePage`]: a page without an alert |

mod bars;
mod page;

pub use bars::{FootBar, HeadBar, Logo, SiteNav};
pub use page::SitePage;
