//! Forewarned turns a genocide early-warning alert into an explainer that runs in the browser.
//!
//! The map of the crate, in the direction in which it may be used:
//!
//! - [`alert`] is the domain; it knows nothing of a browser.
//! - [`reading`] turns bytes into an alert and a list of issues.
//! - [`address`] is every address of the site as a type.
//! - [`words`] holds every sentence of the interface.
//! - [`store`] is what a reader can change: where they are, their marks, what they are told.
//! - [`components`] are what several pages show.
//! - The pages of an alert: [`stages`] is the stage timeline, [`factors`] the checklist, [`recommendations`] the recommendations panel,
//!   [`events`] then and now with its [`map`], [`checks`] what others say, [`text`] the whole alert, [`sources`] where to read all this,
//!   [`cite`] how to cite it, [`poster`] its stages on one sheet.
//! - The pages without an alert: [`catalogue`], which searches the list of alerts, [`compare`], which sets two side by side, [`ten_stages`], [`method`] with the glossary. [`site_frame`] is what is around them.
//! - [`app`] is the page of an alert as a whole, and how its links, Back and keys work; [`start`] starts it in a document.
//! - An alert in class: [`present`] is the talk and the speaker's view, [`teach`] the pages for teachers, [`paper`] the sheets for print,
//!   [`lesson`] what these have in common.
//! - [`embed_code`] is the code that other sites copy, [`embed`] an alert in a frame of another site's page.
//! - [`open`] is the page on which a reader opens an alert from a file.
//! - [`export`] is the table of statements, [`publisher`] who publishes the site.
//! - [`browser`] is the only code that touches the browser.
//! - [`checking`] holds the data against the rules of content, for the tools and for a reader's own file. `schema` writes the format down,
//!   for native tools only.

// The type of a page is as deep as its elements.
#![recursion_limit = "256"]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod address;
pub mod alert;
pub mod app;
pub mod browser;
pub mod catalogue;
pub mod checking;
pub mod checks;
pub mod cite;
pub mod compare;
pub mod components;
pub mod embed;
pub mod embed_code;
pub mod events;
pub mod export;
pub mod factors;
pub mod lesson;
pub mod map;
pub mod method;
pub mod open;
pub mod paper;
pub mod poster;
pub mod present;
pub mod publisher;
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
pub mod teach;
pub mod ten_stages;
pub mod text;
pub mod words;
