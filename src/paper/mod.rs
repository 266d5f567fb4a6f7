//! The printable sheets of an alert. Each fits A4 and Letter, portrait and landscape; none is scored and none runs the app.
//!
//! | file | contents |
//! |---|---|
//! | `outline.rs`, `talk.rs` | pure: the sheets of an alert, their sources, and the content of each slide |
//! | `sheet.rs` | [`SheetPage`]: the frame of every sheet, with its provenance line |
//! | `parts.rs` | components shared by several sheets |
//! | `handout.rs`, `timeline.rs`, `checklist.rs`, `activities.rs`, `slides.rs` | the sheets |
//! | `chooser.rs` | [`SheetIndexPage`]: all sheets, each with a preview |

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
