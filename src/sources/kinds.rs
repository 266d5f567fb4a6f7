//! The sources of an alert and its frameworks by kind, without duplicates.

use std::collections::{HashMap, HashSet};

use crate::alert::{Alert, Frameworks, Key, Source, SourceKind};

/// Sources of one kind, in the order of the data.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceGroup {
    /// The kind.
    pub kind: SourceKind,
    /// The sources.
    pub sources: Vec<Listed>,
}

/// A source on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The source.
    pub source: Source,
    /// Whether another source has the same title, so that the link needs extra text.
    pub shares_title: bool,
}

/// Groups the sources by kind. Kinds without sources are omitted. If several files have a source, the first one is used.
pub fn by_kind(alert: &Alert, frameworks: &Frameworks) -> Vec<SourceGroup> {
    let mut seen: HashSet<&Key> = HashSet::new();
    let all: Vec<&Source> =
        alert.sources.iter().chain(frameworks.sources()).filter(|source| seen.insert(&source.id)).collect();
    let mut titles: HashMap<&str, usize> = HashMap::new();
    for source in &all {
        *titles.entry(&source.title).or_default() += 1;
    }
    let listed = |source: &&Source| Listed {
        source: (*source).clone(),
        shares_title: titles.get(source.title.as_str()).is_some_and(|count| *count > 1),
    };
    let of = |kind: SourceKind| SourceGroup {
        kind,
        sources: all.iter().filter(|source| source.kind == kind).map(listed).collect(),
    };
    SourceKind::ALL.into_iter().map(of).filter(|kind| !kind.sources.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{frameworks, real_alert};

    #[test]
    fn every_source_is_listed_once_in_the_order_of_kinds() {
        let (alert, frameworks) = (real_alert(), frameworks());
        let kinds = by_kind(&alert, &frameworks);
        let listed: Vec<&Key> = kinds.iter().flat_map(|kind| &kind.sources).map(|one| &one.source.id).collect();
        let wanted: HashSet<&Key> = alert.sources.iter().chain(frameworks.sources()).map(|one| &one.id).collect();
        assert_eq!(listed.len(), wanted.len());
        assert_eq!(listed.into_iter().collect::<HashSet<_>>(), wanted);
        let order: Vec<SourceKind> = kinds.iter().map(|kind| kind.kind).collect();
        assert_eq!(order, SourceKind::ALL);
    }

    #[test]
    fn sources_sharing_a_title_are_flagged() {
        let kinds = by_kind(&real_alert(), &frameworks());
        let shared = kinds.iter().flat_map(|kind| &kind.sources).filter(|one| one.shares_title).count();
        assert!(shared > 1, "several governments published the statement of November 2020");
    }
}
