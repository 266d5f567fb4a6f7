//! An alert in a frame on another website. Every view names the speaker and the date, and links to the whole alert. The frame takes neither
//! focus nor keys before the reader interacts with it, and needs no storage.
//!
//! | file | contents |
//! |---|---|
//! | `page.rs` | [`EmbedPage`]: header, content, footer |
//! | `check.rs` | [`CheckPage`]: the self-test for a webmaster |
//! | `look.rs` | theme, accent and view, as the host page sets them |

mod check;
mod look;
mod page;

pub use check::CheckPage;
pub use look::follow_host;
pub use page::EmbedPage;
