//! The frame of the site's pages: the header and footer, and the whole frame of pages without an alert.
//!
//! | file | contents |
//! |---|---|
//! | `bars.rs` | [`HeadBar`], [`SiteNav`], [`FootBar`]: shared with the pages of an alert (`src/app/frame.rs`) |
//! | `offline_page.rs` | [`OfflinePage`]: shown offline in place of a page that is not cached |
//! | `page.rs` | [`SitePage`]: a page without an alert |

mod bars;
mod offline_page;
mod page;

pub use bars::{FootBar, HeadBar, Logo, SiteNav};
pub use offline_page::OfflinePage;
pub use page::SitePage;
