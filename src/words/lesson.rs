//! Names of slides and sheets.

use super::Words;
use crate::alert::{Sheet, Slide};

impl Words {
    /// Returns the name of a slide. A stage's slide has the name of the stage.
    pub fn slide_name(self, slide: Slide) -> String {
        match slide {
            Slide::Title => self.slide_title(),
            Slide::Note => self.slide_note(),
            Slide::Alert => self.slide_alert(),
            Slide::Places => self.slide_places(),
            Slide::TenStages => self.slide_ten_stages(),
            Slide::Before(stage) => self.slide_before(&self.stage_name(stage)),
            Slide::Stage(stage) => self.stage_name(stage),
            Slide::Factors => self.slide_factors(),
            Slide::ThenAndNow => self.slide_then_and_now(),
            Slide::TurningPoints => self.slide_turning_points(),
            Slide::Recommendations => self.slide_recommendations(),
            Slide::Discussion => self.slide_discussion(),
            Slide::Sources => self.slide_sources(),
        }
    }

    /// Returns the name of a sheet.
    pub fn sheet_name(self, sheet: Sheet) -> String {
        match sheet {
            Sheet::Handout => self.sheet_handout(),
            Sheet::Timeline => self.sheet_timeline(),
            Sheet::Checklist => self.sheet_checklist(),
            Sheet::Worksheet => self.sheet_worksheet(),
            Sheet::AnswerKey => self.sheet_key(),
            Sheet::Slides => self.sheet_slides(),
        }
    }
}
