use serde::{Deserialize, Serialize};

use crate::alert::{Frameworks, Glossary, Key};
use crate::app::InvalidData;
use crate::method::terms::Terms;
use crate::publisher::SitePublisher;
use crate::reading::{FORMAT, MAX_BYTES};

/// The data that `open/` loads for any file: what alerts refer to but do not contain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenData {
    /// The version of the data format, always 1.
    pub format: u32,
    /// Stanton's stages and Harff's factors.
    pub frameworks: Frameworks,
    /// The terms that link to the glossary.
    pub terms: Terms,
    /// The publisher of the site.
    pub publisher: SitePublisher,
    /// The alerts for which the site has a map, at `maps/ID.json`.
    #[serde(default)]
    pub maps: Vec<Key>,
}

impl OpenData {
    /// Creates the data that the build writes.
    pub fn new(frameworks: Frameworks, glossary: &Glossary, publisher: SitePublisher, maps: Vec<Key>) -> Self {
        Self { format: 1, frameworks, terms: Terms::of(glossary), publisher, maps }
    }

    /// Parses the data. The browser has already checked its integrity.
    ///
    /// # Errors
    /// [`InvalidData`] if the data is too large, malformed or of another version.
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidData> {
        if bytes.len() > MAX_BYTES {
            return Err(InvalidData);
        }
        let data: Self = serde_json::from_slice(bytes).map_err(|_| InvalidData)?;
        if u64::from(data.format) == FORMAT { Ok(data) } else { Err(InvalidData) }
    }
}
