use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Frameworks};
use crate::app::InvalidData;
use crate::components::Shown;
use crate::map::picture::MapPicture;
use crate::method::terms::Terms;
use crate::publisher::Publisher;
use crate::reading::FORMAT;
use crate::teach::LessonFile;

/// What the pages for a class load: the whole alert with its sources, since a lesson can be taken along as one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonData {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// The alert.
    pub alert: Alert,
    /// Stanton's stages and Harff's factors.
    pub frameworks: Frameworks,
    /// The terms that texts link to the glossary.
    pub terms: Terms,
    /// Where the alert's places are, if it has a map.
    pub map: Option<MapPicture>,
    /// Who publishes the site.
    pub publisher: Publisher,
    /// The full address of the site's first folder, if the publisher has set it.
    pub origin: Option<String>,
    /// The lesson as one file, beside the page for teachers. In that file itself there is none.
    pub file: Option<LessonFile>,
}

impl LessonData {
    /// Largest data in bytes: an alert's file, what it refers to, and room to spare.
    pub const MAX_BYTES: usize = 2 * 1024 * 1024;

    /// What the build derives from a page's data.
    pub fn of(
        shown: &Shown,
        terms: &Terms,
        publisher: &Publisher,
        origin: Option<String>,
        file: Option<LessonFile>,
    ) -> Self {
        Self {
            format: 1,
            alert: (*shown.alert).clone(),
            frameworks: (*shown.frameworks).clone(),
            terms: terms.clone(),
            map: shown.map.as_deref().cloned(),
            publisher: publisher.clone(),
            origin,
            file,
        }
    }

    /// Reads it. The browser has checked that it is what the build wrote.
    ///
    /// # Errors
    /// [`InvalidData`] where it is not.
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidData> {
        if bytes.len() > Self::MAX_BYTES {
            return Err(InvalidData);
        }
        let data: Self = serde_json::from_slice(bytes).map_err(|_| InvalidData)?;
        if u64::from(data.format) == FORMAT { Ok(data) } else { Err(InvalidData) }
    }
}
