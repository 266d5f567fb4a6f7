//! A teacher's settings for the talk: which stages, in which order, and whether Persecution and Extermination stay closed.
//!
//! Stored under `forewarned/class/ID`, shared by the talk, the speaker's view and the page for teachers.

use serde::{Deserialize, Serialize};

use super::kept::{Persist, from_json, is_valid_timestamp, storage_key};
use crate::alert::{Key, Slide, Stage, Teaching};
use crate::browser;

/// The settings for one talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassSettings {
    /// The stages in the order of the talk: every stage once, after `whole`.
    stages: Vec<Choice>,
    /// Whether Persecution and Extermination stay closed until the speaker opens them.
    pub closed: bool,
}

/// A stage, and whether its slide is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The stage.
    pub stage: Stage,
    /// Whether its slide is part of the talk.
    pub shown: bool,
}

/// The direction in which a stage moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One place towards the beginning.
    Earlier,
    /// One place towards the end.
    Later,
}

impl Default for ClassSettings {
    /// Returns the settings for an alert without teaching data: every stage, in the framework's order.
    fn default() -> Self {
        Self::suggested(None)
    }
}

impl ClassSettings {
    /// Returns the settings that the alert's editors suggest. A stage that their talk omits is at the end and not shown.
    pub fn suggested(teaching: Option<&Teaching>) -> Self {
        let shown = suggested_slides(teaching).into_iter().filter_map(|slide| match slide {
            Slide::Stage(stage) => Some(Choice { stage, shown: true }),
            _ => None,
        });
        Self { stages: shown.collect(), closed: true }.whole()
    }

    /// Normalizes the stages: keeps the first of any duplicates, and adds missing stages as not shown.
    fn whole(self) -> Self {
        let rest = Stage::ALL.into_iter().map(|stage| Choice { stage, shown: false });
        let mut stages: Vec<Choice> = Vec::new();
        for choice in self.stages.into_iter().chain(rest) {
            if stages.iter().all(|known| known.stage != choice.stage) {
                stages.push(choice);
            }
        }
        Self { stages, closed: self.closed }
    }

    /// Returns all stages, including those not shown.
    pub fn stages(&self) -> &[Choice] {
        &self.stages
    }

    /// Returns the slides of the chosen stages, in order.
    pub fn order(&self) -> Vec<Slide> {
        self.stages.iter().filter(|choice| choice.shown).map(|choice| Slide::Stage(choice.stage)).collect()
    }

    /// Includes a stage in the talk or leaves it out. It keeps its place.
    pub fn show(&mut self, stage: Stage, shown: bool) {
        for choice in self.stages.iter_mut().filter(|choice| choice.stage == stage) {
            choice.shown = shown;
        }
    }

    /// Moves a stage by one place. Does nothing at either end of the list.
    pub fn step(&mut self, stage: Stage, to: Move) {
        let Some(at) = self.stages.iter().position(|choice| choice.stage == stage) else { return };
        match to {
            Move::Earlier if at > 0 => self.stages.swap(at, at - 1),
            Move::Later if at + 1 < self.stages.len() => self.stages.swap(at, at + 1),
            Move::Earlier | Move::Later => {}
        }
    }
}

/// Returns the slides that the editors suggest; the default order if there are none.
fn suggested_slides(teaching: Option<&Teaching>) -> Vec<Slide> {
    teaching.map(Teaching::order).filter(|order| !order.is_empty()).unwrap_or_else(Slide::default_order)
}

/// The stored form: the teacher's settings, or `None` after a reset to the suggestion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedSettings {
    changed: u64,
    settings: Option<ClassSettings>,
}

impl SavedSettings {
    /// Returns the settings, or `suggested` if the teacher has chosen none.
    pub fn or(&self, suggested: ClassSettings) -> ClassSettings {
        self.settings.clone().map_or(suggested, ClassSettings::whole)
    }

    /// Replaces the settings; `None` resets them to the suggestion.
    pub fn set(&mut self, settings: Option<ClassSettings>, now: u64) {
        *self = Self { changed: self.tick(now), settings };
    }
}

impl Persist for SavedSettings {
    const KIND: &'static str = "class";

    fn merged(&self, other: &Self) -> Self {
        // If the timestamps are equal, compare the texts, so that both tabs choose the same.
        let rank = |saved: &Self| (saved.changed, serde_json::to_string(saved).unwrap_or_default());
        if rank(self) < rank(other) { other.clone() } else { self.clone() }
    }

    fn is_valid(&self) -> bool {
        is_valid_timestamp(self.changed) && self.settings.as_ref().is_none_or(|settings| settings.stages.len() <= 100)
    }

    fn latest(&self) -> u64 {
        self.changed
    }
}

/// Loads the stored settings for an alert. For the browser, after the first render.
///
/// `suggested`: the settings to use if none are stored, or they are unreadable.
pub fn load(alert: &Key, suggested: ClassSettings) -> ClassSettings {
    let text = browser::load(&storage_key::<SavedSettings>(alert)).ok().flatten();
    let saved = text.and_then(|text| from_json::<SavedSettings>(&text, alert).ok());
    saved.unwrap_or_default().or(suggested)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teach::kept::to_json;

    /// Returns the keys of the talk's stages, in order.
    fn keys(settings: &ClassSettings) -> String {
        settings.order().iter().map(|slide| slide.key()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn default_settings_show_all_stages_in_order_with_two_closed() {
        let settings = ClassSettings::default();
        assert_eq!(settings.order(), Stage::ALL.map(Slide::Stage));
        assert!(settings.closed);
    }

    #[test]
    fn stages_can_be_moved_hidden_and_shown_again() {
        let mut settings = ClassSettings::default();
        settings.step(Stage::Denial, Move::Earlier);
        settings.step(Stage::Classification, Move::Earlier);
        settings.step(Stage::Denial, Move::Later);
        settings.step(Stage::Denial, Move::Later);
        assert_eq!(settings, ClassSettings::default());
        settings.step(Stage::Extermination, Move::Later);
        settings.show(Stage::Persecution, false);
        let stages = keys(&settings);
        assert!(stages.ends_with("preparation denial extermination"), "{stages}");
        settings.show(Stage::Persecution, true);
        assert_eq!(settings.order().len(), 10);
        for stage in Stage::ALL {
            settings.show(stage, false);
        }
        assert_eq!(keys(&settings), "");
    }

    #[test]
    fn saved_settings_round_trip_and_the_later_choice_wins() {
        let alert = Key::new("an-alert").expect("a key");
        let mut settings = ClassSettings::default();
        settings.step(Stage::Denial, Move::Earlier);
        settings.closed = false;
        let (mut first, mut second) = (SavedSettings::default(), SavedSettings::default());
        first.set(Some(settings.clone()), 5);
        let text = to_json(&first, &alert);
        assert_eq!(from_json::<SavedSettings>(&text, &alert).expect("settings").or(ClassSettings::default()), settings);
        second.set(None, 6);
        assert_eq!(first.merged(&second), second);
        assert_eq!(second.merged(&first), second);
        assert_eq!(second.or(ClassSettings::default()), ClassSettings::default());
    }

    #[test]
    fn missing_and_duplicate_stages_are_repaired() {
        let text = r#"{"forewarned":"class","version":1,"alert":"a","kept":{"changed":1,"settings":{"closed":true,
            "stages":[{"stage":"denial","shown":true},{"stage":"denial","shown":false}]}}}"#;
        let saved: SavedSettings = from_json(text, &Key::new("a").expect("a key")).expect("settings");
        let settings = saved.or(ClassSettings::default());
        assert_eq!(settings.order(), [Slide::Stage(Stage::Denial)]);
        assert_eq!(settings.stages().len(), 10);
    }
}
