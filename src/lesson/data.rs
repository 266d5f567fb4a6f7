use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Frameworks};
use crate::app::InvalidData;
use crate::components::Shown;
use crate::map::picture::MapPicture;
use crate::method::terms::Terms;
use crate::publisher::SitePublisher;
use crate::reading::FORMAT;
use crate::teach::LessonFile;

/// The data of the classroom pages: the whole alert with its sources, since a lesson can be downloaded as one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonData {
    /// The version of the data format, always 1.
    pub format: u32,
    /// The alert.
    pub alert: Alert,
    /// Stanton's stages and Harff's factors.
    pub frameworks: Frameworks,
    /// The terms that link to the glossary.
    pub terms: Terms,
    /// The alert's map, if it has one.
    pub map: Option<MapPicture>,
    /// The publisher of the site.
    pub publisher: SitePublisher,
    /// The full URL of the site's root folder, if the publisher has set it.
    pub origin: Option<String>,
    /// The lesson's download, next to the page for teachers. `None` inside that file itself.
    pub file: Option<LessonFile>,
}

impl LessonData {
    /// The maximum size in bytes: an alert's file, the data that it refers to, and some margin.
    pub const MAX_BYTES: usize = 2 * 1024 * 1024;

    /// Derives the data from a page's data at build time.
    pub fn of(
        shown: &Shown,
        terms: &Terms,
        publisher: &SitePublisher,
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

    /// Parses the data. The browser has already checked its integrity.
    ///
    /// # Errors
    /// [`InvalidData`] if the data is too large, malformed or of another version.
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidData> {
        if bytes.len() > Self::MAX_BYTES {
            return Err(InvalidData);
        }
        let data: Self = serde_json::from_slice(bytes).map_err(|_| InvalidData)?;
        if u64::from(data.format) == FORMAT { Ok(data) } else { Err(InvalidData) }
    }
}
