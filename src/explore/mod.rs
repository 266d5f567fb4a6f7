//! Exploring one alert: its timeline, its checklist, its recommendations, and how they hang together.
//!
//! The views are functions from data to a page, written at build time. [`state`] is pure: an [`Intent`](state::Intent) is one
//! thing a reader wants, [`Exploring`](state::Exploring) what is true because of it. [`crate::takeover`] carries it into the page.

pub mod background;
pub mod checklist;
pub mod content;
pub mod error;
pub mod explorer;
pub mod follow_up;
pub mod map;
pub mod overview;
pub mod page;
pub mod query;
pub mod recommendations;
pub mod sources;
pub mod state;
pub mod statement;
pub mod timeline;
