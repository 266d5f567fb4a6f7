//! The list of all alerts.
//!
//! | file | contents |
//! |---|---|
//! | `fold.rs` | normalizes texts for comparison |
//! | `search.rs` | which alerts match the reader's filters; pure |
//! | `narrowing.rs` | searches while a reader types; pure |
//! | `store.rs` | the reader's filters and their results, as signals |
//! | `filters.rs` | the search field and the filters |
//! | `rows.rs` | alerts as rows |
//! | `map.rs` | the same alerts on a map of the world |
//! | `years.rs` | the same alerts, year by year |
//! | `page.rs` | the page |
//! | `list_page.rs` | the following pages of a long list |

mod filters;
mod fold;
mod list_page;
mod map;
mod narrowing;
mod page;
mod rows;
mod search;
mod store;
mod years;

pub use filters::CatalogueFilters;
pub use fold::fold;
pub use list_page::ListPage;
pub use page::{CatalogueDocument, CataloguePage};
pub use search::{Choice, Choices, Index, Listed, choices_of};
pub use store::{CatalogueStore, Rest};

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Key, NoticeKind, Stage, When};
use crate::map::projection::Position;
use crate::publisher::SitePublisher;
use crate::words::Words;

/// One alert of the index, `alerts/index.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// The alert's id: the last part of its address.
    pub id: Key,
    /// The editors' title.
    pub title: String,
    /// The publisher's title.
    pub original_title: String,
    /// Key of the level of alarm in the alert's vocabulary.
    pub level: Key,
    /// Name of that level.
    pub level_name: String,
    /// Name of the publisher.
    pub publisher: String,
    /// Date of publication.
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
    /// Position of its main place, if the alert's file names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

impl IndexEntry {
    /// Returns its name in the list: the place if the editors' title consists of the place and a date, otherwise the title.
    pub fn name(&self) -> String {
        let place = self.places.join("; ");
        if !place.is_empty() && self.title.starts_with(&place) { place } else { self.title.clone() }
    }
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
            position: main_position(alert),
        }
    }
}

/// Returns the position of an alert's main place.
fn main_position(alert: &Alert) -> Option<Position> {
    let main = alert.main_place.as_ref()?;
    let place = alert.places.iter().find(|place| place.id == *main)?;
    Some(Position { longitude: place.longitude, latitude: place.latitude })
}

/// The number of alerts on a page of the list.
pub const PAGE: usize = 25;
/// The number of alerts in one file of a long list.
pub const PART: usize = 500;

/// The data that the running catalogue loads, in one language. Its size hardly depends on the number of alerts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CatalogueData {
    /// The alerts of the first page.
    pub alerts: Vec<Listed>,
    /// The values that the whole list can be filtered by.
    pub choices: Choices,
    /// The number of alerts in the whole list.
    pub total: usize,
    /// The files with the other alerts, [`PART`] in each, relative to the site root. The app loads them when a reader searches.
    #[serde(default)]
    pub parts: Vec<String>,
    /// The site's publisher.
    pub publisher: SitePublisher,
}

impl CatalogueData {
    /// Derives the data from a list of alerts, at build time.
    ///
    /// `parts`: the files with the alerts after the first [`PAGE`].
    pub fn of(listed: &[Listed], parts: Vec<String>, publisher: &SitePublisher, words: Words) -> Self {
        Self {
            alerts: listed.iter().take(PAGE).cloned().collect(),
            choices: choices_of(listed, words),
            total: listed.len(),
            parts,
            publisher: publisher.clone(),
        }
    }
}

/// Returns the alerts in list order: first those whose whole text the explainer covers, then the others.
///
/// `alerts`: newest first.
pub fn list_of(alerts: &[&Alert], words: Words) -> Vec<Listed> {
    let listed = |alert: &&Alert| {
        let places = alert.places.iter().flat_map(|place| [&place.name].into_iter().chain(&place.other_names));
        let names: Vec<String> = places.cloned().collect();
        Listed::new(IndexEntry::from(*alert), &names, words)
    };
    let (whole, parts): (Vec<Listed>, Vec<Listed>) = alerts.iter().map(listed).partition(|one| one.entry.is_whole);
    whole.into_iter().chain(parts).collect()
}
