//! Forewarned turns a genocide early-warning alert into an explainer that runs in the browser.
//!
//! The modules of the crate, lower layers first:
//!
//! - [`alert`] is the domain; it does not depend on a browser.
//! - [`reading`] turns bytes into an alert and a list of issues.
//! - [`address`] represents every address of the site as a type.
//! - [`words`] contains every sentence of the interface.
//! - [`store`] is the state that a reader can change: the address, the marks and the notices.
//! - [`components`] are shared by several pages.
//! - The pages of an alert: [`stages`] is the stage timeline, [`factors`] the checklist, [`recommendations`] the recommendations panel,
//!   [`events`] then and now with its [`map`], [`checks`] what others say, [`text`] the whole alert, [`sources`] the list of sources,
//!   [`cite`] the citations, [`poster`] the stages on one sheet.
//! - The pages without an alert: [`catalogue`] searches the list of alerts, [`compare`] shows two side by side, [`ten_stages`],
//!   [`method`] with the glossary. [`site_frame`] is the frame around them.
//! - [`app`] is the page of an alert as a whole, with its links, Back and keys; [`start`] starts it in a document.
//! - The classroom pages: [`present`] is the talk and the speaker's view, [`teach`] the pages for teachers, [`paper`] the sheets for print,
//!   [`lesson`] what these share.
//! - [`embed_code`] is the code that other sites copy, [`embed`] an alert in a frame on another site.
//! - [`open`] is the page on which a reader opens an alert from a file.
//! - [`export`] is the table of statements, [`publisher`] the publisher of the site.
//! - [`browser`] is the only code that touches the browser.
//! - [`checking`] checks the data against the content rules, for the tools and for a reader's own file. `schema` writes the JSON Schemas
//!   of the format, in native builds only.

// A page's type nests as deeply as its elements.
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
