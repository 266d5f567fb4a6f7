//! An alert in a frame on another website. Every view names the speaker and the date, and links to the whole alert. The frame takes no
//! focus and no keys before the reader acts, and needs no storage.
//!
//! | file | what it has |
//! |---|---|
//! | `page.rs` | [`EmbedPage`]: head, content, foot |
//! | `check.rs` | [`CheckPage`]: the self-test for a webmaster |
//! | `look.rs` | theme, accent and view, as the partner's page sets them |

mod check;
mod look;
mod page;

pub use check::CheckPage;
pub use look::follow_host;
pub use page::EmbedPage;
