use serde::{Deserialize, Serialize};

use crate::alert::{Frameworks, Glossary, Key};
use crate::app::InvalidData;
use crate::method::terms::Terms;
use crate::publisher::Publisher;
use crate::reading::{FORMAT, MAX_BYTES};

/// What `open/` loads, whatever file is opened: what an alert refers to and does not hold itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenData {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// Stanton's stages and Harff's factors.
    pub frameworks: Frameworks,
    /// The terms that texts link to the glossary.
    pub terms: Terms,
    /// Who publishes the site.
    pub publisher: Publisher,
    /// The alerts whose map the site has, at `maps/ID.json`.
    #[serde(default)]
    pub maps: Vec<Key>,
}

impl OpenData {
    /// What the build writes.
    pub fn new(frameworks: Frameworks, glossary: &Glossary, publisher: Publisher, maps: Vec<Key>) -> Self {
        Self { format: 1, frameworks, terms: Terms::of(glossary), publisher, maps }
    }

    /// Reads it. The browser has checked that it is what the build wrote.
    ///
    /// # Errors
    /// [`InvalidData`] where it is not.
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidData> {
        if bytes.len() > MAX_BYTES {
            return Err(InvalidData);
        }
        let data: Self = serde_json::from_slice(bytes).map_err(|_| InvalidData)?;
        if u64::from(data.format) == FORMAT { Ok(data) } else { Err(InvalidData) }
    }
}
