//! The sheets of an alert for print.

mod chooser;
mod sheet;

pub use chooser::PapersPage;
pub use sheet::SheetPage;
