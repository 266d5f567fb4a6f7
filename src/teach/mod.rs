//! The pages for teachers and their classes.
//!
//! | file | what it has |
//! |---|---|
//! | `plan.rs` | [`TeachPage`]: goals, lesson plans, materials |
//! | `activities.rs` | [`ActivitiesPage`]: what students do |
//! | `class.rs` | [`ClassPage`]: the checklists of several groups, side by side |
//! | `screen.rs` | [`ScreenCheckPage`]: whether a projector shows enough |

mod activities;
mod class;
pub mod kept;
mod plan;
mod screen;
pub mod settings;

pub use activities::ActivitiesPage;
pub use class::ClassPage;
pub use plan::TeachPage;
pub use screen::ScreenCheckPage;
pub use settings::ClassSettings;
