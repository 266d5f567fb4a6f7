//! The method page: the frameworks and their critics, stages in law, and how this explainer works; and the glossary, which explains
//! the terms in an alert's text.

pub mod terms;
mod view;

pub use view::MethodPage;
