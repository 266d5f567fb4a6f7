//! What the stage timeline says of the domain's keys.

use super::Words;
use crate::alert::{Alert, Confidence, ContentNote, Extent, Finding, Outcome, ReadAs, Source, When};
use crate::shared::decimal;

impl Words {
    /// The content note of a stage, by what it is about.
    pub fn content_note_about(self, stage: &str, notes: &[ContentNote]) -> String {
        let is = |note: ContentNote| notes.contains(&note);
        match (is(ContentNote::MassKilling), is(ContentNote::SexualViolence)) {
            (true, true) => self.content_note_both(stage),
            (true, false) => self.content_note_killing(stage),
            (false, true) => self.content_note_sexual(stage),
            (false, false) => self.content_note_named(stage),
        }
    }

    /// Instead of what the alert says under a stage. `extent`: how much of it the editors could read.
    pub fn nothing_said(self, extent: Extent) -> String {
        match extent {
            Extent::Whole | Extent::None => self.nothing_under_stage(),
            Extent::Part | Extent::Unread => self.nothing_read_under_stage(),
        }
    }

    /// Instead of the alert's risk factors, or beside them. Nothing where the editors read them all.
    pub fn factors_missing(self, extent: Extent, publisher: &str, is_empty: bool) -> Option<String> {
        match extent {
            Extent::Whole | Extent::None => is_empty.then(|| self.factors_none(publisher)),
            Extent::Part => Some(self.factors_part()),
            Extent::Unread => Some(self.factors_unread(publisher)),
        }
    }

    /// Instead of the alert's recommendations, or beside them. Nothing where the editors read them all.
    pub fn recommendations_missing(self, extent: Extent, publisher: &str, is_empty: bool) -> Option<String> {
        match extent {
            Extent::Whole | Extent::None => is_empty.then(|| self.recommendations_none(publisher)),
            Extent::Part => Some(self.recommendations_part()),
            Extent::Unread => Some(self.recommendations_unread(publisher)),
        }
    }

    /// What became of a fear, before the sentence that tells it.
    pub fn outcome(self, outcome: Outcome) -> String {
        match outcome {
            Outcome::CameTrue => self.outcome_came_true(),
            Outcome::Not => self.outcome_not(),
            Outcome::InPart => self.outcome_in_part(),
            Outcome::Unknown => self.outcome_unknown(),
        }
    }

    /// A finding before its subject, in a row.
    pub fn verdict(self, finding: Finding) -> String {
        match finding {
            Finding::Supported => self.verdict_supported(),
            Finding::Corrected => self.verdict_corrected(),
            Finding::Disputed => self.verdict_disputed(),
            Finding::MissingContext => self.verdict_context(),
            Finding::Outcome => self.verdict_outcome(),
            Finding::Unresolved => self.verdict_unresolved(),
        }
    }

    /// A finding before what others say.
    pub fn finding_label(self, finding: Finding) -> String {
        match finding {
            Finding::Supported => self.told_supported(),
            Finding::Corrected => self.told_corrected(),
            Finding::Disputed => self.verdict_disputed(),
            Finding::MissingContext => self.told_context(),
            Finding::Outcome => self.told_outcome(),
            Finding::Unresolved => self.verdict_unresolved(),
        }
    }

    /// How many checks have a finding: the name of a list of links.
    pub fn count_of(self, finding: Finding, count: usize) -> String {
        let count = decimal(count);
        match finding {
            Finding::Supported => self.count_supported(&count),
            Finding::Corrected => self.count_corrected(&count),
            Finding::Disputed => self.count_disputed(&count),
            Finding::MissingContext => self.count_context(&count),
            Finding::Outcome => self.count_outcome(&count),
            Finding::Unresolved => self.count_unresolved(&count),
        }
    }

    /// Who is behind a check, and how sure they are.
    pub fn checked_by(self, confidence: Confidence) -> String {
        match confidence {
            Confidence::High => self.checked_high(),
            Confidence::Medium => self.checked_medium(),
            Confidence::Low => self.checked_low(),
        }
    }

    /// A source by publisher and date, with what a reader has to know where something rests on it.
    pub fn dated_source(self, source: &Source) -> String {
        let name = match source.date {
            Some(date) => self.source_dated(&source.publisher, &self.short_when(date)),
            None => self.source_undated(&source.publisher),
        };
        let name = source.side.as_ref().map_or_else(|| name.clone(), |side| self.source_of_side(&name, side));
        match source.read {
            ReadAs::Original => name,
            ReadAs::Copy => self.source_in_copy(&name),
            ReadAs::Unread => self.source_unread(&name),
        }
    }

    /// Some years in a few characters: `1988–94`.
    pub fn short_years(self, from: i16, to: i16) -> String {
        let (first, last) = (decimal(from), decimal(to));
        if from == to {
            return first;
        }
        let short = if from / 100 == to / 100 { last.get(2..).unwrap_or(&last) } else { &last };
        self.years_short(&first, short)
    }

    /// The dates of the alert's versions, or the one that it gives.
    pub fn dates_of(self, alert: &Alert) -> String {
        let dates = &alert.dates;
        match (dates.versions.first(), dates.versions.last()) {
            (Some(first), Some(last)) if first.date != last.date => {
                self.when(When { start: first.date.start, end: Some(last.date.start) })
            }
            _ => self.when(dates.published),
        }
    }
}
