//! The texts that all alerts share: the method page and the glossary.

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
    /// The title of the page.
    pub title: String,
    /// The introduction.
    pub lead: CitedText,
    /// The sections.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// The sources of the page.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A section of the method page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Section {
    /// Its id, which is part of its address.
    pub id: Key,
    /// The heading.
    pub heading: String,
    /// The paragraphs. A paragraph about the world cites sources; one about how this explainer works has none.
    #[serde(default)]
    pub paragraphs: Vec<CitedText>,
}

/// The glossary.
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
    /// The sources of the definitions.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A term or an abbreviation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Term {
    /// Its id, which is part of its address.
    pub id: Key,
    /// The term in its most common form.
    pub term: String,
    /// Other forms that the texts use.
    #[serde(default)]
    pub also: Vec<String>,
    /// Its definition.
    pub text: String,
    /// Ids of the sources of the definition.
    #[serde(default)]
    pub sources: Vec<Key>,
}
