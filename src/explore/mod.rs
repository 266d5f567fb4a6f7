//! Exploring one alert: its timeline, its checklist, its recommendations, and how they hang together.
//!
//! [`state`] is pure: an [`Intent`](state::Intent) is one thing a reader wants, [`Exploring`](state::Exploring) what is true
//! because of it. The views read signals derived from it and send intents back; nothing else changes it.

pub mod background;
pub mod checklist;
pub mod content;
pub mod error;
pub mod explorer;
pub mod follow_up;
pub mod overview;
pub mod page;
pub mod recommendations;
pub mod sources;
pub mod state;
pub mod statement;
pub mod timeline;
