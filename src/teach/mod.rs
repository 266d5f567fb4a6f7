//! The pages for teachers and their classes.
//!
//! | file | contents |
//! |---|---|
//! | `plan.rs`, `lesson_plan.rs` | [`TeachPage`]: goals, materials; a plan as a table |
//! | `settings.rs`, `settings_form.rs` | pure: a teacher's settings for the talk; the form |
//! | `activities.rs`, `item.rs` | [`ActivitiesPage`]: the activities; one item |
//! | `answers.rs`, `answers_file.rs` | pure: a group's answers, and the file to hand in |
//! | `class.rs`, `hands.rs` | [`ClassPage`]: the checklists of several groups, side by side; a show of hands |
//! | `class_table.rs`, `tally.rs` | pure: the table, the counted hands |
//! | `screen.rs`, `contrast.rs` | [`ScreenCheckPage`]: the projector check; pure: contrast ratios |
//! | `minutes.rs` | pure: the running minutes of a plan |
//! | `kept.rs`, `device.rs` | pure: persisted values and merging between tabs; the storage itself |
//! | `parts.rs` | components shared by several of these pages |

mod activities;
pub mod answers;
pub mod answers_file;
mod class;
pub mod class_table;
pub mod contrast;
mod device;
mod hands;
mod item;
pub mod kept;
mod lesson_plan;
pub mod minutes;
mod parts;
mod plan;
mod screen;
pub mod settings;
mod settings_form;
pub mod tally;
#[cfg(test)]
mod tests;

pub use activities::ActivitiesPage;
pub use class::ClassPage;
pub use parts::{EarlyFields, LessonDownload, LessonFile};
pub use plan::TeachPage;
pub use screen::ScreenCheckPage;
pub use settings::ClassSettings;
