//! The talk about an alert, slide by slide, and what the speaker sees.

mod page;
mod speaker;

pub use page::PresentPage;
pub use speaker::SpeakerPage;
