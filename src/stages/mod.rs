//! The stage timeline: ten rows, and beside them a pane with an explanation of the rows or the details of one stage.
//!
//! | file | contents |
//! |---|---|
//! | `said.rs`, `time.rs`, `rows.rs` | pure: what the alert and others say about a stage, its dates, and the content of a row |
//! | `page.rs` | the page: the same component tree for the list and for each stage |
//! | `hero.rs`, `since.rs`, `index.rs` | the top of the alert's first page |
//! | `list.rs` | the ten rows |
//! | `guide.rs`, `place_map.rs` | the pane if no stage is chosen |
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
