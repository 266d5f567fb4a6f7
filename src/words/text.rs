//! What the page with the whole alert calls its parts.

use super::Words;
use crate::text::parts::TextPart;

impl Words {
    /// A part of the alert.
    pub fn text_part(self, part: TextPart) -> String {
        match part {
            TextPart::Title => self.part_title(),
            TextPart::Background => self.part_background(),
            TextPart::RiskFactors => self.part_factors(),
            TextPart::Stages => self.part_stages(),
            TextPart::Judgment => self.part_judgment(),
            TextPart::Recommendations => self.part_recommendations(),
        }
    }
}
