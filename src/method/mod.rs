//! The method page: what the frameworks are and who doubts them, what a stage is in law, and how this explainer works. And the
//! glossary, which explains the terms of an alert where they stand.

pub mod terms;
mod view;

pub use view::MethodPage;
