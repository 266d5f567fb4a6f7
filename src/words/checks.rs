//! Text of the page of checks for findings and parts of an alert.

use super::Words;
use crate::alert::{Finding, Part};

impl Words {
    /// Returns the heading for a finding.
    pub fn finding_heading(self, finding: Finding) -> String {
        match finding {
            Finding::Supported => self.heading_supported(),
            Finding::Corrected => self.heading_corrected(),
            Finding::Disputed => self.heading_disputed(),
            Finding::MissingContext => self.heading_context(),
            Finding::Outcome => self.followed(),
            Finding::Unresolved => self.heading_unresolved(),
        }
    }

    /// Returns the explanation of a finding.
    pub fn finding_means(self, finding: Finding) -> String {
        match finding {
            Finding::Supported => self.means_supported(),
            Finding::Corrected => self.means_corrected(),
            Finding::Disputed => self.means_disputed(),
            Finding::MissingContext => self.means_context(),
            Finding::Outcome => self.means_outcome(),
            Finding::Unresolved => self.means_unresolved(),
        }
    }

    /// Returns the name of a part of the alert as a whole.
    pub fn part_as_a_whole(self, part: Part) -> String {
        match part {
            Part::Alert => self.whole_alert(),
            Part::Background => self.whole_background(),
            Part::RiskFactors => self.whole_factors(),
            Part::Stages => self.whole_stages(),
            Part::Recommendations => self.whole_recommendations(),
        }
    }
}
