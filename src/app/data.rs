use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Frameworks, Key, Source};
use crate::components::Shown;
use crate::map::picture::MapPicture;
use crate::publisher::SitePublisher;
use crate::reading::{FORMAT, MAX_BYTES};
use crate::store::AlertFacts;
use crate::words::Words;

/// The data that the running app loads: everything that its pages show, in one language, without the data of text-only pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppData {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// The alert without teaching material, change log and the citations of its statements. Its only source is the alert itself.
    pub alert: Alert,
    /// Stanton's stages and Harff's factors, without their sources.
    pub frameworks: Frameworks,
    /// The link text of each source.
    pub source_names: BTreeMap<Key, String>,
    /// The map of the alert's places, if it has one.
    pub map: Option<MapPicture>,
    /// The publisher of the site.
    pub publisher: SitePublisher,
}

/// The data does not have the form that the build writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidData;

impl AppData {
    /// Derives the app's data from a page's data, during the build.
    pub fn of(shown: &Shown, publisher: &SitePublisher) -> Self {
        let mut alert = (*shown.alert).clone();
        let own = alert.own_source().cloned();
        alert.sources = own.map(|own| Source { supports: String::new(), note: None, ..own }).into_iter().collect();
        alert.changes.clear();
        alert.teaching = None;
        for statements in alert.statement_lists() {
            for statement in statements {
                statement.sources.clear();
            }
        }
        let mut frameworks = (*shown.frameworks).clone();
        frameworks.stages.sources.clear();
        frameworks.factors.sources.clear();
        let names = shown.source_names().iter().map(|(id, name)| (id.clone(), name.clone())).collect();
        let map = shown.map.as_deref().cloned();
        Self { format: 1, alert, frameworks, source_names: names, map, publisher: publisher.clone() }
    }

    /// Parses the data. It comes from the build, and the browser has verified its integrity, so nothing is repaired or left out as in a
    /// file from elsewhere (`reading`). Anything unexpected is an error.
    ///
    /// # Errors
    /// [`InvalidData`] if the data is too large, malformed or of another format.
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidData> {
        if bytes.len() > MAX_BYTES {
            return Err(InvalidData);
        }
        let data: Self = serde_json::from_slice(bytes).map_err(|_| InvalidData)?;
        if u64::from(data.format) == FORMAT { Ok(data) } else { Err(InvalidData) }
    }

    /// Splits the data into what the pages show, what an intent can refer to, and the publisher of the site.
    pub fn parts(self, words: Words) -> (Shown, AlertFacts, SitePublisher) {
        let Self { alert, frameworks, source_names, map, publisher, .. } = self;
        let facts = AlertFacts { sources: source_names.keys().cloned().collect(), ..AlertFacts::from(&alert) };
        let names = source_names.into_iter().collect();
        let shown = Shown::with_source_names(Arc::new(alert), Arc::new(frameworks), words, names).with_map(map);
        (shown, facts, publisher)
    }
}
