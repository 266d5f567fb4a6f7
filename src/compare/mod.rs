//! Two alerts, or two versions of one, side by side.
//!
//! | file | contents |
//! |---|---|
//! | `compared.rs` | the data of an alert for the comparison, `compare/ID.json` |
//! | `difference.rs` | pure: what both alerts contain, and what only one contains |
//! | `store.rs` | the chosen pair and the loaded alerts, as signals |
//! | `chooser.rs` | the selects for the two alerts |
//! | `page.rs` | the page |
//! | `changes.rs` | the changes between two versions |
//! | `rows.rs` | stages, risk factors and recommendations, row by row |

mod changes;
mod chooser;
mod compared;
mod difference;
mod page;
mod rows;
mod store;
#[cfg(test)]
mod tests;

pub use compared::{Compared, ComparedFactor, ComparedRecommendation, ComparedStage, Said};
pub use difference::{
    AtStage, Changes, Pairing, Side, addressee, at_stage, changes, factors, recommendations, versions,
};
pub use page::{CompareDocument, ComparePage};
pub use store::{CompareStore, Loaded};

use serde::{Deserialize, Serialize};

use crate::address::Pair;
use crate::alert::{Alert, Key};
use crate::publisher::SitePublisher;

/// An alert that can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparable {
    /// The alert's id.
    pub id: Key,
    /// The editors' title.
    pub title: String,
}

/// The data that the comparison page loads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompareData {
    /// All alerts, newest first.
    pub alerts: Vec<Comparable>,
    /// The two alerts shown before the reader chooses: two versions of one alert, if there are any.
    #[serde(default)]
    pub texts: Vec<Compared>,
    /// The publisher of the site.
    pub publisher: SitePublisher,
}

impl CompareData {
    /// Derives the data from the alerts, which are in the order of the list.
    pub fn of(alerts: &[&Alert], publisher: &SitePublisher) -> Self {
        let replaced = alerts.iter().find_map(|alert| {
            let by = alert.notice.as_ref()?.by.as_ref()?;
            Some([*alert, *alerts.iter().find(|later| &later.id == by)?])
        });
        let first_two = || alerts.get(..2).unwrap_or_default().to_vec();
        let shown = replaced.map_or_else(first_two, Vec::from);
        Self {
            alerts: alerts
                .iter()
                .map(|alert| Comparable { id: alert.id.clone(), title: alert.title.clone() })
                .collect(),
            texts: shown.into_iter().map(Compared::from).collect(),
            publisher: publisher.clone(),
        }
    }

    /// Returns the pair that the prerendered document shows.
    pub fn pair(&self) -> Pair {
        match self.texts.as_slice() {
            [a, b] => Pair::of(a.id.clone(), b.id.clone()),
            _ => Pair::default(),
        }
    }
}
