//! The texts that explain all alerts: the method, and what the terms mean.

use serde::{Deserialize, Serialize};

use super::{CitedText, Key, Source};

/// The text of the method page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Method {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// Language of all texts, as a BCP 47 tag.
    pub language: String,
    /// Title of the page.
    pub title: String,
    /// What it is about.
    pub lead: CitedText,
    /// Its parts.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// Where to read all this.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// One part of the method page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Section {
    /// Identity, for its address.
    pub id: Key,
    /// Heading.
    pub heading: String,
    /// Paragraphs. One about the world has sources; one about how this explainer works has none.
    #[serde(default)]
    pub paragraphs: Vec<CitedText>,
}

/// What the terms mean.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Glossary {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// Language of all texts, as a BCP 47 tag.
    pub language: String,
    /// The terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// Where to read all this.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A term or an abbreviation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Term {
    /// Identity, for its address.
    pub id: Key,
    /// The term as the texts use it most.
    pub term: String,
    /// Other forms in which the texts use it.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it means.
    pub text: String,
    /// Where to read that.
    #[serde(default)]
    pub sources: Vec<Key>,
}
