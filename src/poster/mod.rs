//! An alert's stages on one sheet of A3 paper: what the publisher said, what others say of which point, what can prevent it, what has
//! happened since; with speaker, date, citation, and a note that parts are disputed.
//!
//! | file | what it has |
//! |---|---|
//! | `rows.rs` | pure: what a row of the sheet holds |
//! | `view.rs` | [`PosterPage`] |

pub mod rows;
mod view;

pub use view::PosterPage;
