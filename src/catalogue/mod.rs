//! All alerts, and the way into one.
//!
//! | file | what it has |
//! |---|---|
//! | `fold.rs` | texts as they are compared |
//! | `search.rs` | which alerts match what a reader has chosen; pure |
//! | `store.rs` | what a reader has chosen, as signals |
//! | `filters.rs` | the search field and the choices |
//! | `rows.rs` | alerts as rows |
//! | `map.rs` | the same alerts on a map of the world |
//! | `years.rs` | the same alerts, year by year |
//! | `page.rs` | the page |
//! | `list_page.rs` | the pages that follow it where there are many alerts |

mod filters;
mod fold;
mod list_page;
mod map;
mod page;
mod rows;
mod search;
mod store;
mod years;

pub use filters::CatalogueFilters;
pub use fold::fold;
pub use list_page::ListPage;
pub use page::{CatalogueDocument, CataloguePage};
pub use search::{Choice, Choices, Found, Index, Listed, choices_of};
pub use store::{CatalogueStore, Rest};

use serde::{Deserialize, Serialize};

use crate::alert::{Alert, Key, NoticeKind, Stage, When};
use crate::map::projection::Position;
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
    /// Where its main place is, if the alert's file names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

impl IndexEntry {
    /// Its name in the list: the place if the editors' title is the place and a date, otherwise the title.
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

/// Where the main place of an alert is.
fn main_position(alert: &Alert) -> Option<Position> {
    let main = alert.main_place.as_ref()?;
    let place = alert.places.iter().find(|place| place.id == *main)?;
    Some(Position { longitude: place.longitude, latitude: place.latitude })
}

/// How many alerts a page of the list shows.
pub const PAGE: usize = 25;
/// How many alerts are in one file of a long list.
pub const PART: usize = 500;

/// What the running catalogue loads, in one language. It is about as large with ten thousand alerts as with a hundred.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CatalogueData {
    /// The alerts of the first page.
    pub alerts: Vec<Listed>,
    /// What the whole list can be limited to.
    pub choices: Choices,
    /// How many alerts the whole list has.
    pub total: usize,
    /// The files with the other alerts, [`PART`] in each, from the site's first folder. The app loads them when a reader searches.
    #[serde(default)]
    pub parts: Vec<String>,
    /// Who publishes the site.
    pub publisher: Publisher,
}

impl CatalogueData {
    /// What the build derives from a list of alerts.
    ///
    /// `parts`: the files of the alerts after the first [`PAGE`].
    pub fn of(listed: &[Listed], parts: Vec<String>, publisher: &Publisher, words: Words) -> Self {
        Self {
            alerts: listed.iter().take(PAGE).cloned().collect(),
            choices: choices_of(listed, words),
            total: listed.len(),
            parts,
            publisher: publisher.clone(),
        }
    }
}

/// The alerts in the order of the list: those whose whole text the explainer has, then the others.
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
