//! An alert's stages on one A3 sheet: the publisher's statements, the checks of them, prevention, and the events since; with the
//! publisher, date, citation, and a note that parts are disputed.
//!
//! | file | contents |
//! |---|---|
//! | `rows.rs` | pure: the content of the rows |
//! | `view.rs` | [`PosterPage`] |

pub mod rows;
mod view;

pub use view::PosterPage;
