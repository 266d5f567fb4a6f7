//! The talk about an alert, slide by slide, and what the speaker sees.
//!
//! | file | what it has |
//! |---|---|
//! | `deck.rs`, `content.rs` | pure: which slides there are, and what each says |
//! | `steps.rs`, `keys.rs`, `pace.rs`, `sync.rs` | pure: how a talk moves, what keys do, how it is on time, what windows say to each other |
//! | `slide.rs` | a slide |
//! | `state.rs` | where the talk is, as signals in the context |
//! | `origin.rs` | where the site is on the web |
//! | `page.rs`, `controls.rs`, `code.rs` | the page with all slides, and what lies over them while they are shown |
//! | `speaker.rs`, `notes.rs` | the speaker's view, and the notes to a slide |

mod code;
mod compose;
pub mod content;
mod controls;
mod deck;
mod keys;
mod notes;
mod origin;
mod pace;
mod page;
mod slide;
mod speaker;
mod stage_slide;
mod state;
mod steps;
mod sync;

pub use code::QrCode;
pub use deck::{chosen, deck};
pub use origin::Origin;
pub use page::PresentPage;
pub use slide::SlideView;
pub use speaker::SpeakerPage;
pub use state::WriteAddress;
