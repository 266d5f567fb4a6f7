//! The stage timeline: ten rows, and beside them a pane that explains them or tells of one stage.
//!
//! | file | what it has |
//! |---|---|
//! | `said.rs`, `time.rs`, `rows.rs` | pure: what the alert and others say of a stage, when, and what a row shows of it |
//! | `page.rs` | the page: the same component tree for the list and for each stage |
//! | `hero.rs`, `since.rs`, `index.rs` | what is at the top of the alert's first page |
//! | `list.rs` | the ten rows |
//! | `guide.rs`, `place_map.rs` | the pane where no stage is chosen |
//! | `pane.rs`, `claims.rs`, `moments.rs`, `events.rs` | the pane of a stage |

mod claims;
mod events;
mod guide;
mod hero;
mod index;
mod list;
mod moments;
mod page;
mod pane;
mod place_map;
pub mod rows;
pub mod said;
mod since;
#[cfg(test)]
mod tests;
pub mod time;

pub use hero::Hero;
pub use page::{StagesFrame, StagesPage, needs_note};
pub use place_map::MapPanel;
