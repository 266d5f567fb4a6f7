//! The sheets of an alert for print. Each fits the smaller of A4 and Letter both ways; none is scored and none runs an app.
//!
//! | file | what it has |
//! |---|---|
//! | `outline.rs`, `talk.rs` | pure: which sheets an alert has, what they rest on, and what each slide says |
//! | `sheet.rs` | [`SheetPage`]: what is around every sheet, and its line of provenance on each page |
//! | `parts.rs` | what several sheets show |
//! | `handout.rs`, `timeline.rs`, `checklist.rs`, `activities.rs`, `slides.rs` | the sheets |
//! | `chooser.rs` | [`SheetIndexPage`]: all sheets, each with a small picture |

mod activities;
mod checklist;
mod chooser;
mod handout;
mod outline;
mod parts;
mod sheet;
mod slides;
mod talk;
#[cfg(test)]
mod tests;
mod timeline;

pub use chooser::SheetIndexPage;
pub use sheet::SheetPage;
