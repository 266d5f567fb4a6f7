//! Compares two alerts: what both contain, and what only one contains.

use super::compared::{Compared, ComparedFactor, ComparedRecommendation, Said};
use crate::alert::{Extent, Stage};

/// Returns the earlier and the later version if one of the alerts replaced the other.
pub fn versions<'a>(one: &'a Compared, two: &'a Compared) -> Option<(&'a Compared, &'a Compared)> {
    if one.is_replaced_by(two) {
        Some((one, two))
    } else if two.is_replaced_by(one) {
        Some((two, one))
    } else {
        None
    }
}

/// The changes between two versions, by statement. Statements with the same id correspond.
#[derive(Debug, Default, PartialEq)]
pub struct Changes<'a> {
    /// In both, with different wording because the publisher changed them: the earlier and the later one.
    pub reworded: Vec<(&'a Said, &'a Said)>,
    /// In the earlier version only.
    pub earlier: Vec<&'a Said>,
    /// In the later version only.
    pub later: Vec<&'a Said>,
    /// In both, unchanged.
    pub same: Vec<&'a Said>,
}

/// Returns the changes from one version to the next, each list in the order of the text.
pub fn changes<'a>(earlier: &'a Compared, later: &'a Compared) -> Changes<'a> {
    let find = |text: &'a Compared, said: &Said| text.statements.iter().find(|other| other.id == said.id);
    let mut changes = Changes::default();
    for said in &later.statements {
        match find(earlier, said) {
            Some(before) if before.text == said.text => changes.same.push(said),
            Some(before) => changes.reworded.push((before, said)),
            None => changes.later.push(said),
        }
    }
    changes.earlier = earlier.statements.iter().filter(|said| find(later, said).is_none()).collect();
    changes
}

/// An alert's entry in one cell of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side<T> {
    /// The alert says this.
    Says(T),
    /// The alert says nothing about it.
    Silent,
    /// The alert may say something, but the editors could not read that part.
    Unread,
}

impl<T> Side<T> {
    /// Returns the entry, or the meaning of its absence given how much was read.
    fn of(said: Option<T>, extent: Extent) -> Self {
        match (said, extent) {
            (Some(said), _) => Self::Says(said),
            (None, Extent::Whole | Extent::None) => Self::Silent,
            (None, Extent::Part | Extent::Unread) => Self::Unread,
        }
    }

    /// Returns whether the alert says something.
    pub fn says(&self) -> bool {
        matches!(self, Self::Says(_))
    }
}

/// An alert's content for a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtStage {
    /// Whether the publisher names the stage as reached.
    pub is_named: bool,
    /// A short form of the alert's claim.
    pub claim: Option<String>,
    /// Whether the editors placed the statements under this stage.
    pub by_editors: bool,
}

/// Returns the alert's content for a stage. An alert also counts as speaking if its publisher only names the stage.
pub fn at_stage(text: &Compared, stage: Stage) -> Side<AtStage> {
    let entry = text.stages.iter().find(|entry| entry.stage == stage);
    let (is_named, claim) = (text.names(stage), entry.and_then(|entry| entry.claim.clone()));
    let by_editors = entry.is_some_and(|entry| entry.mapped_by_editors);
    let said = (is_named || claim.is_some()).then_some(AtStage { is_named, claim, by_editors });
    Side::of(said, text.coverage.stages)
}

/// The entries of two alerts under one heading, such as a risk factor or an addressee.
pub type Pairing<'a, T> = [Side<Vec<&'a T>>; 2];

/// Groups the entries of two lists into rows of matching entries, in the order of the first list, then of the second.
///
/// Every entry is in exactly one row. `extents`: how much of each list the editors could read.
fn paired<'a, T>(lists: [&'a [T]; 2], extents: [Extent; 2], alike: impl Fn(&T, &T) -> bool) -> Vec<Pairing<'a, T>> {
    let mut rows: Vec<[Vec<&'a T>; 2]> = Vec::new();
    for (place, list) in lists.into_iter().enumerate() {
        for entry in list {
            let found = rows.iter().position(|row| row.iter().flatten().any(|other| alike(other, entry)));
            let at = found.unwrap_or_else(|| {
                rows.push([Vec::new(), Vec::new()]);
                rows.len() - 1
            });
            if let Some(side) = rows.get_mut(at).and_then(|row| row.get_mut(place)) {
                side.push(entry);
            }
        }
    }
    let side = |list: Vec<&'a T>, extent| Side::of((!list.is_empty()).then_some(list), extent);
    let [first, second] = extents;
    rows.into_iter().map(|[one, two]| [side(one, first), side(two, second)]).collect()
}

/// Pairs the risk factors of both alerts. Factors match if they have the same framework factor, or else the same id.
pub fn factors<'a>(one: &'a Compared, two: &'a Compared) -> Vec<Pairing<'a, ComparedFactor>> {
    let extents = [one, two].map(|text| text.coverage.risk_factors);
    paired([&one.factors, &two.factors], extents, |a, b| match (&a.framework_factor, &b.framework_factor) {
        (Some(a), Some(b)) => a == b,
        _ => a.factor == b.factor,
    })
}

/// Pairs the recommendations of both alerts, with one row per addressee.
pub fn recommendations<'a>(one: &'a Compared, two: &'a Compared) -> Vec<Pairing<'a, ComparedRecommendation>> {
    let extents = [one, two].map(|text| text.coverage.recommendations);
    paired([&one.recommendations, &two.recommendations], extents, |a, b| a.addressee == b.addressee)
}

/// Returns the addressee of a row of recommendations.
pub fn addressee<'a>(row: &Pairing<'a, ComparedRecommendation>) -> &'a str {
    let first = row.iter().find_map(|side| match side {
        Side::Says(list) => list.first(),
        Side::Silent | Side::Unread => None,
    });
    first.map_or("", |entry| entry.addressee.as_str())
}
