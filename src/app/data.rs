use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Frameworks, Key, Source};
use crate::components::Shown;
use crate::map::picture::MapPicture;
use crate::publisher::Publisher;
use crate::reading::{FORMAT, MAX_BYTES};
use crate::store::Facts;
use crate::words::Words;

/// What the running app loads: all that its pages show, in one language, and nothing that only pages of text show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppData {
    /// Version of the data format: always 1 here.
    pub format: u32,
    /// The alert without its list of sources but for the alert itself, without the places that its statements cite, and without its log of changes.
    pub alert: Alert,
    /// Stanton's stages and Harff's factors, without their sources.
    pub frameworks: Frameworks,
    /// What each source is called in links.
    pub source_names: BTreeMap<Key, String>,
    /// Where the alert's places are, if it has a map.
    pub map: Option<MapPicture>,
    /// Who publishes the site.
    pub publisher: Publisher,
}

/// The data is not what the build writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidData;

impl AppData {
    /// What the build derives from a page's data.
    pub fn of(shown: &Shown, publisher: &Publisher) -> Self {
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

    /// Reads it. It comes from the build, and the browser has checked that it does; so nothing in it is mended or left out, as in a file
    /// from elsewhere (`reading`). Anything unexpected is an error.
    ///
    /// # Errors
    /// [`InvalidData`].
    pub fn read(bytes: &[u8]) -> Result<Self, InvalidData> {
        if bytes.len() > MAX_BYTES {
            return Err(InvalidData);
        }
        let data: Self = serde_json::from_slice(bytes).map_err(|_| InvalidData)?;
        if u64::from(data.format) == FORMAT { Ok(data) } else { Err(InvalidData) }
    }

    /// What its pages show, what an intent can name, and who publishes the site.
    pub fn parts(self, words: Words) -> (Shown, Facts, Publisher) {
        let Self { alert, frameworks, source_names, map, publisher, .. } = self;
        let facts = Facts { sources: source_names.keys().cloned().collect(), ..Facts::from(&alert) };
        let names = source_names.into_iter().collect();
        let shown = Shown::with_source_names(Arc::new(alert), Arc::new(frameworks), words, names).with_map(map);
        (shown, facts, publisher)
    }
}
