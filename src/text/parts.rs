//! The alert in its own order: its parts, and the groups of statements in each. Each check is shown in full at its first mention.

use crate::alert::{Alert, CheckMention, Claim, Key, MentionTracker, Part, Reference, StatementPlace};
use crate::words::Words;

/// A part of the alert, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// The title, and the checks of the alert as a whole.
    Title,
    /// The running text.
    Background,
    /// The list of risk factors.
    RiskFactors,
    /// The list of stages.
    Stages,
    /// The closing judgment.
    Judgment,
    /// The list of recommendations.
    Recommendations,
}

impl TextPart {
    /// Returns the part's name.
    pub fn name(self, words: Words) -> String {
        match self {
            Self::Title => words.part_title(),
            Self::Background => words.part_background(),
            Self::RiskFactors => words.part_factors(),
            Self::Stages => words.part_stages(),
            Self::Judgment => words.part_judgment(),
            Self::Recommendations => words.part_recommendations(),
        }
    }
}

impl TextPart {
    /// All parts, in order.
    pub const ALL: [Self; 6] =
        [Self::Title, Self::Background, Self::RiskFactors, Self::Stages, Self::Judgment, Self::Recommendations];

    /// Returns the id of the part's element.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Title => "text-title",
            Self::Background => "text-background",
            Self::RiskFactors => "text-risk-factors",
            Self::Stages => "text-stages",
            Self::Judgment => "text-judgment",
            Self::Recommendations => "text-recommendations",
        }
    }

    /// Returns the part that checks of the whole part refer to.
    const fn whole(self) -> Option<Part> {
        match self {
            Self::Title => Some(Part::Alert),
            Self::Background => Some(Part::Background),
            Self::RiskFactors => Some(Part::RiskFactors),
            Self::Stages => Some(Part::Stages),
            Self::Judgment => None,
            Self::Recommendations => Some(Part::Recommendations),
        }
    }

    /// Returns the part that contains a place.
    const fn of(place: &StatementPlace) -> Self {
        match place {
            StatementPlace::Title => Self::Title,
            StatementPlace::Background(_) => Self::Background,
            StatementPlace::RiskFactors | StatementPlace::Factor(_) => Self::RiskFactors,
            StatementPlace::Stages | StatementPlace::Stage(_) | StatementPlace::Unassigned(_) => Self::Stages,
            StatementPlace::Judgment => Self::Judgment,
            StatementPlace::Recommendation(_) => Self::Recommendations,
        }
    }
}

/// Returns the id of the element that shows a part of the alert.
pub fn part_id(part: Part) -> &'static str {
    match part {
        Part::Alert => TextPart::Title,
        Part::Background => TextPart::Background,
        Part::RiskFactors => TextPart::RiskFactors,
        Part::Stages => TextPart::Stages,
        Part::Recommendations => TextPart::Recommendations,
    }
    .id()
}

/// One part with its content.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The part.
    pub part: TextPart,
    /// The checks of the part as a whole.
    pub checks: Vec<CheckMention>,
    /// The statements, grouped by place.
    pub groups: Vec<Group>,
}

/// The statements of one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The place.
    pub place: StatementPlace,
    /// The statements with their checks.
    pub claims: Vec<Claim>,
}

/// Returns the parts of an alert that are not empty.
pub fn sections(alert: &Alert) -> Vec<Section> {
    let mut telling = MentionTracker::default();
    let statements = alert.statements();
    let section = |part: TextPart| {
        let whole = part.whole().map(Reference::Whole);
        let checks = whole.map(|whole| telling.checks(alert, &whole)).unwrap_or_default();
        let mut groups: Vec<Group> = Vec::new();
        for (place, statement) in statements.iter().filter(|(place, _)| TextPart::of(place) == part) {
            let claim = telling.claim(alert, place.clone(), statement);
            match groups.last_mut().filter(|group| group.place == *place) {
                Some(group) => group.claims.push(claim),
                None => groups.push(Group { place: place.clone(), claims: vec![claim] }),
            }
        }
        Section { part, checks, groups }
    };
    let filled = |section: &Section| !section.checks.is_empty() || !section.groups.is_empty();
    TextPart::ALL.into_iter().map(section).filter(filled).collect()
}

/// Returns the sources cited by the alert's statements, without duplicates.
pub fn read_in(alert: &Alert) -> Vec<Key> {
    let mut sources: Vec<Key> = Vec::new();
    for (_, statement) in alert.statements() {
        for citation in &statement.sources {
            if !sources.contains(&citation.id) {
                sources.push(citation.id.clone());
            }
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::components::testing::{alert, real_alert};

    fn claims(sections: &[Section]) -> Vec<&Claim> {
        sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.claims).collect()
    }

    #[test]
    fn every_statement_appears_once_in_the_order_of_the_alert() {
        for alert in [alert(), real_alert()] {
            let sections = sections(&alert);
            let shown: Vec<&Key> = claims(&sections).into_iter().map(|claim| &claim.statement.id).collect();
            let wanted: Vec<Key> = alert.statements().into_iter().map(|(_, statement)| statement.id.clone()).collect();
            assert_eq!(shown, wanted.iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_check_is_shown_in_full_only_at_its_first_mention() {
        let alert = real_alert();
        let sections = sections(&alert);
        let mut seen = BTreeSet::new();
        for section in &sections {
            let told = section.groups.iter().flat_map(|group| &group.claims).flat_map(|claim| &claim.checks);
            for told in section.checks.iter().chain(told) {
                assert_eq!(seen.insert(told.check.id.clone()), told.in_full, "{}", told.check.id);
            }
        }
        assert_eq!(seen.len(), alert.checks.len());
    }

    #[test]
    fn statements_are_grouped_by_place() {
        let sections = sections(&real_alert());
        let background = sections.iter().find(|section| section.part == TextPart::Background).expect("the background");
        let paragraphs: Vec<&StatementPlace> = background.groups.iter().map(|group| &group.place).collect();
        assert_eq!(paragraphs, (1..=6).map(StatementPlace::Background).collect::<Vec<_>>().iter().collect::<Vec<_>>());
        let parts: Vec<TextPart> = sections.iter().map(|section| section.part).collect();
        assert_eq!(parts, TextPart::ALL);
    }

    #[test]
    fn every_part_that_a_check_can_refer_to_is_on_the_page() {
        for part in Part::ALL {
            assert!(TextPart::ALL.iter().any(|one| one.id() == part_id(part)), "{part:?}");
        }
        assert_eq!(read_in(&real_alert()).len(), 1);
    }
}
