//! Forewarned turns a genocide early-warning alert into an explainer that runs in the browser.
//!
//! The map of the crate, in the direction in which it may be used:
//!
//! - [`alert`] is the domain; it knows nothing of a browser.
//! - [`reading`] turns bytes into an alert and a list of issues.
//! - [`address`] is every address of the site as a type.
//! - [`words`] holds every sentence of the interface.
//! - [`store`] is what a reader can change: where they are, their marks, what they are told.
//! - [`explore`], [`catalogue`], [`method`] and [`export`] (a citation, tables) are what a reader does: pure state and its view.
//!   Views are functions from data to a page.
//! - [`components`] are what several pages show; [`stages`] is the stage timeline, [`factors`] the checklist, [`recommendations`] the
//!   recommendations panel, [`events`] then and now, [`checks`] what others say, [`text`] the whole alert, [`sources`] where to read all
//!   this, [`cite`] how to cite it: Leptos components. They replace the views of [`explore`] page by page. [`app`] is the page around them.
//! - [`frame`] is what every page has around it, [`ui`] holds widgets without domain words.
//! - [`browser`] is the only code that touches the browser.
//! - `checking` holds the data against the rules of content, and `schema` writes the format down; both are for native tools only.
//! - [`start`] starts the app in a document that the build wrote. [`takeover`] does the like for the long page.

#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod address;
pub mod alert;
pub mod app;
pub mod browser;
pub mod catalogue;
#[cfg(not(target_arch = "wasm32"))]
pub mod checking;
pub mod checks;
pub mod cite;
pub mod components;
pub mod events;
pub mod explore;
pub mod export;
pub mod factors;
pub mod frame;
pub mod map;
pub mod method;
pub mod poster;
pub mod reading;
pub mod recommendations;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod shared;
pub mod site_frame;
pub mod sources;
pub mod stages;
pub mod start;
pub mod store;
pub mod takeover;
pub mod ten_stages;
pub mod text;
pub mod ui;
pub mod words;
