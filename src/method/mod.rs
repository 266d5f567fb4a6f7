//! The method page: what the frameworks are and who doubts them, what a stage is in law, and how this explainer works. And the
//! glossary, which explains the terms of an alert where they stand.

pub mod glossary;
pub mod view;

use crate::alert::{CitedText, Key, Source};
use crate::shared::data_type;

data_type! {
    /// The text of the method page.
    pub struct Method {
        /// Language of all texts, as a BCP 47 tag.
        pub language: String,
        /// Title of the page.
        pub title: String,
        /// What it is about.
        pub lead: CitedText,
        /// Its parts.
        pub sections: Vec<Section>,
        /// Where to read all this.
        pub sources: Vec<Source>,
    }

    /// One part of the method page.
    pub struct Section {
        /// Identity, for its address.
        pub id: Key,
        /// Heading.
        pub heading: String,
        /// Paragraphs. One about the world has sources; one about how this explainer works has none.
        pub paragraphs: Vec<CitedText>,
    }

    /// What the terms mean.
    pub struct Glossary {
        /// Language of all texts, as a BCP 47 tag.
        pub language: String,
        /// The terms.
        pub terms: Vec<Term>,
        /// Where to read all this.
        pub sources: Vec<Source>,
    }

    /// A term or an abbreviation.
    pub struct Term {
        /// Identity, for its address.
        pub id: Key,
        /// The term as the texts use it most.
        pub term: String,
        /// Other forms in which the texts use it.
        pub also: Vec<String>,
        /// What it means.
        pub text: String,
        /// Where to read that.
        pub sources: Vec<Key>,
    }
}
