//! The content of each slide. Every text has a speaker; a check that an earlier slide already presents is a
//! reference to that slide.

use std::collections::HashMap;

use super::{compose, stage_slide};
use crate::alert::{Finding, Key, Slide};
use crate::components::Shown;
use crate::stages::time::Bar;

/// The content of a slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The slide.
    pub slide: Slide,
    /// Its heading.
    pub title: String,
    /// The speaker whose words these are, shown next to the heading.
    pub speaker: String,
    /// Its points, in order.
    pub points: Vec<Point>,
    /// Whether its points are revealed one by one; otherwise page by page.
    pub by_point: bool,
    /// The prevention measures, next to the points.
    pub prevention: Vec<String>,
    /// A question for the class.
    pub ask: Option<String>,
    /// The stage's timeline, period by period. Empty if no dated record is tied to the stage.
    pub periods: Vec<PeriodBar>,
    /// The sources of the slide, each once.
    pub sources: Vec<Key>,
}

/// A point of a slide.
#[derive(Clone, Debug, PartialEq)]
pub enum Point {
    /// A statement of the alert, with the checks on it.
    Claim {
        /// The alert's words, restated; `None` if the checks are about the stage as a whole.
        said: Option<String>,
        /// The checks.
        checks: Vec<Mention>,
    },
    /// A text under a short heading for its speaker or subject.
    Text {
        /// The heading.
        heading: Option<String>,
        /// The text.
        text: String,
    },
    /// A recommendation or fear, and its outcome.
    Outcome {
        /// Its name.
        name: String,
        /// A label before the sentence.
        word: String,
        /// The outcome, in a sentence.
        says: String,
    },
    /// A question.
    Question(String),
}

/// A mention of a check on a slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The finding of the check.
    pub finding: Finding,
    /// The point of the claim that it is about.
    pub subject: String,
    /// The text of the check, or a reference to it.
    pub says: Says,
}

/// How a slide presents a check.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// The gist of the check, or its text if it has no gist.
    Gist(String),
    /// A reference to the earlier slide with the gist.
    See(Slide),
}

/// A period in the timeline of a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodBar {
    /// Its name.
    pub label: String,
    /// Whether it is after the alert.
    pub after: bool,
    /// The years of the dated records tied to the stage, if any.
    pub bar: Option<Bar>,
}

impl Content {
    /// Returns the key for `<For>`: the slide, and the slides that its references point to.
    pub fn key(&self) -> (Slide, Vec<Slide>) {
        let claims = self.points.iter().filter_map(|point| match point {
            Point::Claim { checks, .. } => Some(checks),
            _ => None,
        });
        let seen = claims.flatten().filter_map(|mention| match mention.says {
            Says::See(slide) => Some(slide),
            Says::Gist(_) => None,
        });
        (self.slide, seen.collect())
    }

    /// Adds sources, skipping duplicates.
    pub(super) fn cite(&mut self, keys: &[Key]) {
        for key in keys {
            if !self.sources.contains(key) {
                self.sources.push(key.clone());
            }
        }
    }

    /// Adds a text with an optional heading.
    pub(super) fn say(&mut self, heading: Option<String>, text: impl Into<String>) {
        self.points.push(Point::Text { heading, text: text.into() });
    }
}

/// The first slide that presents each check.
pub(super) type FirstMentions = HashMap<Key, Slide>;

/// Returns the contents of the slides, in this order.
pub fn contents(shown: &Shown, order: &[Slide]) -> Vec<Content> {
    let mut told = FirstMentions::new();
    order.iter().map(|slide| content(shown, *slide, &mut told)).collect()
}

fn content(shown: &Shown, slide: Slide, told: &mut FirstMentions) -> Content {
    let notes = shown.alert.teaching.as_ref().and_then(|teaching| teaching.notes(slide));
    let mut content = Content {
        slide,
        title: shown.words.slide_name(slide),
        speaker: shown.words.by_the_editors(),
        points: Vec::new(),
        by_point: matches!(slide, Slide::Stage(_) | Slide::TurningPoints | Slide::Discussion),
        prevention: Vec::new(),
        ask: notes.and_then(|notes| notes.ask.clone()),
        periods: Vec::new(),
        sources: Vec::new(),
    };
    match slide {
        Slide::Stage(stage) => stage_slide::compose(shown, stage, &mut content, told),
        _ => compose::compose(shown, &mut content),
    }
    content
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Check, Reference, Stage, StatementPlace};
    use crate::components::testing::{real_alert, shown_of};
    use crate::present::deck;

    fn all() -> (Shown, Vec<Content>) {
        let shown = shown_of(real_alert());
        let order = deck(&shown.alert);
        let contents = contents(&shown, &order);
        (shown, contents)
    }

    #[test]
    fn every_slide_has_points_and_a_speaker_and_only_stages_have_prevention() {
        let (_, contents) = all();
        for content in &contents {
            assert!(!content.points.is_empty(), "{}", content.slide);
            assert!(!content.title.is_empty() && !content.speaker.is_empty(), "{}", content.slide);
            let is_stage = matches!(content.slide, Slide::Stage(_));
            assert_eq!(is_stage, !content.prevention.is_empty(), "{}", content.slide);
        }
        let stages = contents.iter().filter(|content| matches!(content.slide, Slide::Stage(_))).count();
        assert_eq!(stages, 10);
    }

    #[test]
    fn every_stage_check_is_shown_exactly_once() {
        let (shown, contents) = all();
        let mut told: Vec<&str> = Vec::new();
        for point in contents.iter().flat_map(|content| &content.points) {
            let Point::Claim { checks, .. } = point else { continue };
            for mention in checks {
                if let Says::Gist(gist) = &mention.says {
                    assert!(!told.contains(&gist.as_str()), "{gist}");
                    told.push(gist);
                }
            }
        }
        let of_stages = |check: &&Check| {
            check.about.iter().any(|about| match about {
                Reference::Stage(_) => true,
                Reference::Statement(id) => {
                    matches!(shown.alert.statement(id), Some((StatementPlace::Stage(_) | StatementPlace::Judgment, _)))
                }
                _ => false,
            })
        };
        assert_eq!(told.len(), shown.alert.checks.iter().filter(of_stages).count());
    }

    #[test]
    fn slide_says_whether_the_editors_placed_its_statements() {
        let mut alert = real_alert();
        for entry in &mut alert.stages {
            entry.mapped_by_editors = matches!(entry.stage, Stage::Polarization | Stage::Extermination);
        }
        let shown = shown_of(alert);
        let order = deck(&shown.alert);
        let placed: Vec<Slide> = contents(&shown, &order)
            .into_iter()
            .filter(|content| {
                let says = ["placed here by the editors", "reached. The editors placed the statements here."];
                says.iter().any(|text| content.speaker.contains(text))
            })
            .map(|content| content.slide)
            .collect();
        assert_eq!(placed, [Stage::Polarization, Stage::Extermination].map(Slide::Stage));
    }

    #[test]
    fn no_slide_repeats_a_quoted_insult() {
        let (shown, contents) = all();
        let noted = shown.alert.stages.iter().flat_map(|entry| &entry.statements).filter(|one| one.note.is_some());
        for statement in noted {
            let repeats =
                |point: &Point| matches!(point, Point::Claim { said: Some(said), .. } if *said == statement.text);
            assert!(!contents.iter().flat_map(|content| &content.points).any(repeats), "{}", statement.id);
        }
    }

    #[test]
    fn alert_without_teaching_material_still_makes_a_talk() {
        let mut alert = real_alert();
        alert.teaching = None;
        alert.places.clear();
        alert.fears.clear();
        let shown = shown_of(alert);
        let order = deck(&shown.alert);
        assert!(!order.contains(&Slide::Places) && !order.contains(&Slide::ThenAndNow));
        assert!(!order.contains(&Slide::TurningPoints) && !order.contains(&Slide::Discussion));
        for content in contents(&shown, &order) {
            assert!(!content.points.is_empty(), "{}", content.slide);
        }
    }
}
