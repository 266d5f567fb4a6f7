//! All alerts, and the way into one.
//!
//! | file | what it has |
//! |---|---|
//! | `fold.rs` | texts as they are compared |
//! | `search.rs` | which alerts match what a reader has chosen; pure |
//! | `store.rs` | what a reader has chosen, as signals |
//! | `filters.rs` | the search field and the choices |
//! | `page.rs` | the page |

mod filters;
mod fold;
mod page;
mod search;
mod store;

pub use filters::CatalogueFilters;
pub use fold::fold;
pub use page::{CatalogueDocument, CataloguePage};
pub use search::{Choice, Found, Index, Listed};
pub use store::CatalogueStore;

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Key, NoticeKind, Stage, When};
use crate::publisher::Publisher;
use crate::words::Words;

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
    #[serde(default)]
    pub places: Vec<String>,
    /// Stages that the publisher names as reached.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Groups that the alert says are in danger.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Whether the explainer restates the whole text of the alert.
    pub is_whole: bool,
    /// Whether the publisher replaced or withdrew the alert.
    pub notice: Option<NoticeKind>,
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
            groups: alert.groups.clone(),
            is_whole: alert.coverage.is_whole(),
            notice: alert.notice.as_ref().map(|notice| notice.kind),
        }
    }
}

/// What the running catalogue loads, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CatalogueData {
    /// All alerts, newest first.
    pub alerts: Vec<Listed>,
    /// Who publishes the site.
    pub publisher: Publisher,
}

impl CatalogueData {
    /// What the build derives from the alerts, which are in the order of the list.
    pub fn of(alerts: &[&Alert], publisher: &Publisher, words: Words) -> Self {
        let listed = |alert: &&Alert| {
            let places = alert.places.iter().flat_map(|place| [&place.name].into_iter().chain(&place.other_names));
            let names: Vec<String> = places.cloned().collect();
            Listed::new(IndexEntry::from(*alert), &names, words)
        };
        Self { alerts: alerts.iter().map(listed).collect(), publisher: publisher.clone() }
    }
}
