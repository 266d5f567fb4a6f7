//! Text of the stage timeline for the domain's values.

use super::Words;
use crate::alert::{Alert, Confidence, ContentNote, Extent, Finding, Outcome, ReadAs, Source, When};
use crate::shared::decimal;

impl Words {
    /// Returns the content note of a stage, by its subject.
    pub fn content_note_about(self, stage: &str, notes: &[ContentNote]) -> String {
        let is = |note: ContentNote| notes.contains(&note);
        match (is(ContentNote::MassKilling), is(ContentNote::SexualViolence)) {
            (true, true) => self.content_note_both(stage),
            (true, false) => self.content_note_killing(stage),
            (false, true) => self.content_note_sexual(stage),
            (false, false) => self.content_note_named(stage),
        }
    }

    /// Returns the text for a stage without statements. `extent` is how much of the alert the editors could read.
    pub fn nothing_said(self, extent: Extent) -> String {
        match extent {
            Extent::Whole | Extent::None => self.nothing_under_stage(),
            Extent::Part | Extent::Unread => self.nothing_read_under_stage(),
        }
    }

    /// Returns the short text for the row of a stage without statements. `extent` is how much of the alert the editors could read.
    pub fn no_claim_of(self, extent: Extent) -> String {
        match extent {
            Extent::Whole | Extent::None => self.no_claim(),
            Extent::Part | Extent::Unread => self.no_claim_read(),
        }
    }

    /// Returns the notice that risk factors are missing or incomplete; `None` if the list is complete.
    pub fn factors_missing(self, extent: Extent, publisher: &str, is_empty: bool) -> Option<String> {
        match extent {
            Extent::Whole | Extent::None => is_empty.then(|| self.factors_none(publisher)),
            Extent::Part => Some(self.factors_part()),
            Extent::Unread => Some(self.factors_unread(publisher)),
        }
    }

    /// Returns the notice that recommendations are missing or incomplete; `None` if the list is complete.
    pub fn recommendations_missing(self, extent: Extent, publisher: &str, is_empty: bool) -> Option<String> {
        match extent {
            Extent::Whole | Extent::None => is_empty.then(|| self.recommendations_none(publisher)),
            Extent::Part => Some(self.recommendations_part()),
            Extent::Unread => Some(self.recommendations_unread(publisher)),
        }
    }

    /// Returns the label before the outcome of a fear.
    pub fn outcome(self, outcome: Outcome) -> String {
        match outcome {
            Outcome::CameTrue => self.outcome_came_true(),
            Outcome::Not => self.outcome_not(),
            Outcome::InPart => self.outcome_in_part(),
            Outcome::Unknown => self.outcome_unknown(),
        }
    }

    /// Returns the label of a finding before its subject, in a row.
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

    /// Returns the label of a finding before what others say.
    pub fn finding_label(self, finding: Finding) -> String {
        match finding {
            Finding::Supported => self.label_supported(),
            Finding::Corrected => self.label_corrected(),
            Finding::Disputed => self.verdict_disputed(),
            Finding::MissingContext => self.label_context(),
            Finding::Outcome => self.label_outcome(),
            Finding::Unresolved => self.verdict_unresolved(),
        }
    }

    /// Returns the number of checks with a finding, as the name of a list of links.
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

    /// Describes who made a check, and their confidence.
    pub fn checked_by(self, confidence: Confidence) -> String {
        match confidence {
            Confidence::High => self.checked_high(),
            Confidence::Medium => self.checked_medium(),
            Confidence::Low => self.checked_low(),
        }
    }

    /// Names a source by publisher and date, with its side, and whether the editors read a copy or did not read it.
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

    /// Formats a span of years briefly: `1988–94`.
    pub fn short_years(self, from: i16, to: i16) -> String {
        let (first, last) = (decimal(from), decimal(to));
        if from == to {
            return first;
        }
        let short = if from / 100 == to / 100 { last.get(2..).unwrap_or(&last) } else { &last };
        self.years_short(&first, short)
    }

    /// Formats the span of the alert's versions, or its date of publication.
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
