//! The talk about an alert, slide by slide, and the speaker's view.
//!
//! | file | contents |
//! |---|---|
//! | `deck.rs`, `content.rs` | pure: the list of slides, and the content of each |
//! | `steps.rs`, `keys.rs`, `pace.rs`, `sync.rs` | pure: navigation, keyboard commands, timing, messages between windows |
//! | `slide.rs` | a slide |
//! | `state.rs` | the state of the talk, as signals in the context |
//! | `origin.rs` | the site's URL |
//! | `page.rs`, `controls.rs`, `code.rs` | the page with all slides; the controls and panels over them |
//! | `speaker.rs`, `notes.rs` | the speaker's view, and the notes for a slide |

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
