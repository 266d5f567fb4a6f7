//! All alerts, and the way into one.

mod view;

pub use view::CataloguePage;

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Key, Stage, When};

/// One alert of the index, `alerts/index.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// Identity: the last part of the alert's address.
    pub id: Key,
    /// The editors' title.
    pub title: String,
    /// The title that the publisher gave it.
    pub original_title: String,
    /// Level of alarm, as the alert's vocabulary has it.
    pub level: Key,
    /// Name of that level.
    pub level_name: String,
    /// Name of the publisher.
    pub publisher: String,
    /// When it was published.
    pub published: When,
    /// Names of its main places.
    pub places: Vec<String>,
    /// Stages that the publisher names as reached.
    pub stages: Vec<Stage>,
}

impl From<&Alert> for IndexEntry {
    fn from(alert: &Alert) -> Self {
        Self {
            id: alert.id.clone(),
            title: alert.title.clone(),
            original_title: alert.original_title.clone(),
            level: alert.level.key.clone(),
            level_name: alert.level_name().to_owned(),
            publisher: alert.publisher.name.clone(),
            published: alert.dates.published,
            places: vec![alert.region.clone()],
            stages: alert.judgment.stages.clone(),
        }
    }
}
