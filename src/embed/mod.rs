//! An alert in a frame of another site's page. It says whose words these are, from when, and where the whole is, whatever it shows; it takes
//! neither focus nor keys before the reader acts, and needs no storage.
//!
//! | file | what it has |
//! |---|---|
//! | `page.rs` | [`EmbedPage`]: head, content, foot |
//! | `look.rs` | theme, accent and view, as the partner's site asks for them |

mod look;
mod page;

pub use look::follow_host;
pub use page::EmbedPage;
