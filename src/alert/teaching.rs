//! Teaching material for working through an alert with a class. It follows the USHMM and IHRA guidelines listed in `docs/presenting.md`:
//! several answers are accepted, nothing is scored or timed, and there is no role play.

use serde::{Deserialize, Serialize};

use super::{CitedText, Key, Reference, Slide};
use crate::shared::keyed_enum;

/// Teaching material. Optional: without it, the talk and handouts show only the alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Teaching {
    /// The ages and subjects that it suits: “16 and up; history, civics”.
    pub ages: String,
    /// Why teach this, in two or three sentences.
    pub why: CitedText,
    /// What students can do afterwards, one goal per sentence.
    #[serde(default)]
    pub goals: Vec<String>,
    /// The open-ended questions that guide the lesson.
    #[serde(default)]
    pub questions: Vec<String>,
    /// The ground rules for discussion in class.
    #[serde(default)]
    pub norms: Vec<CitedText>,
    /// What students will hear about, and how they can opt out.
    #[serde(default)]
    pub before: Vec<CitedText>,
    /// What to do afterwards, so that nobody is left alone with it.
    #[serde(default)]
    pub after: Vec<CitedText>,
    /// The words that students need first.
    #[serde(default)]
    pub terms: Vec<KeyTerm>,
    /// The talk, slide by slide, in order. Slides not listed here are left out. The notes before Persecution and Extermination are added
    /// automatically.
    #[serde(default)]
    pub slides: Vec<SlideNotes>,
    /// Decisions that could have gone another way.
    #[serde(default)]
    pub turning_points: Vec<TurningPoint>,
    /// Lesson plans, the shortest first.
    #[serde(default)]
    pub plans: Vec<LessonPlan>,
    /// What students do.
    #[serde(default)]
    pub activities: Vec<Activity>,
}

/// A word that students need, with what it means here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct KeyTerm {
    /// The word.
    pub term: String,
    /// What it means, in at most 30 words.
    pub text: String,
    /// Ids of the sources for the meaning.
    #[serde(default)]
    pub sources: Vec<Key>,
}

/// The speaker's notes and questions for a slide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SlideNotes {
    /// The slide.
    pub slide: Slide,
    /// A question that the slide itself shows, in at most 60 characters. Optional.
    pub ask: Option<String>,
    /// What to say, one point each.
    #[serde(default)]
    pub say: Vec<CitedText>,
    /// What to ask the class.
    #[serde(default)]
    pub prompts: Vec<String>,
}

/// A decision that could have gone another way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct TurningPoint {
    /// Its id.
    pub id: Key,
    /// Who decided what, in at most 70 characters.
    pub title: String,
    /// The decision, who made it, and who says so, in at most two sentences.
    pub text: String,
    /// What the class may ask about it, in at most 90 characters.
    pub question: String,
    /// The records about it, such as `event:some-id`.
    #[serde(default)]
    pub about: Vec<Reference>,
    /// Ids of the supporting sources.
    #[serde(default)]
    pub sources: Vec<Key>,
}

keyed_enum! {
    /// A printable sheet.
    pub enum Sheet {
        /// The alert on two pages.
        Handout = "handout",
        /// The stages and their time on one page.
        Timeline = "timeline",
        /// The risk factors, blank, on one page.
        Checklist = "checklist",
        /// The activities, with room to write.
        Worksheet = "worksheet",
        /// The activities with the answers that the editors accept.
        AnswerKey = "key",
        /// The slides, one per page.
        Slides = "slides",
    }
}

/// A lesson, minute by minute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct LessonPlan {
    /// Its id.
    pub id: Key,
    /// How long it takes. The minutes of its parts add up to this.
    pub minutes: u16,
    /// What it is for, in one sentence.
    pub text: String,
    /// Its parts, in order.
    #[serde(default)]
    pub parts: Vec<LessonPart>,
}

/// A part of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct LessonPart {
    /// How many minutes it takes.
    pub minutes: u16,
    /// What it is, in a few words.
    pub title: String,
    /// What the teacher does.
    pub teacher: String,
    /// What the class does, if it differs.
    pub class: Option<String>,
    /// The slides to show.
    #[serde(default)]
    pub slides: Vec<Slide>,
    /// The id of the activity to work on.
    pub activity: Option<Key>,
    /// The sheets to hand out.
    #[serde(default)]
    pub sheets: Vec<Sheet>,
}

keyed_enum! {
    /// What students do in an activity.
    pub enum Task {
        /// Match a piece of evidence to one or more of the ten stages.
        Evidence = "evidence",
        /// Say who speaks: the alert, others, or what followed.
        Voices = "voices",
        /// Match a preventive measure to the stages that it answers.
        Prevention = "prevention",
        /// Write an answer.
        Open = "open",
    }
}

keyed_enum! {
    /// The speaker of a claim.
    pub enum Voice {
        /// The alert.
        Alert = "alert",
        /// Someone else, about what the alert says.
        Others = "others",
        /// What happened after the alert.
        Followed = "followed",
    }
}

/// One activity. Nothing in it is scored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Activity {
    /// Its id.
    pub id: Key,
    /// What students do.
    pub task: Task,
    /// Its name, in at most 60 characters.
    pub title: String,
    /// What to do, in plain sentences for students.
    pub instruction: String,
    /// What students work on.
    #[serde(default)]
    pub items: Vec<ActivityItem>,
}

/// One piece of evidence, claim, measure or question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ActivityItem {
    /// Its id. Answers are stored under it.
    pub id: Key,
    /// What students read. It must not reveal the speaker if naming the speaker is the task.
    pub text: String,
    /// The records about it, such as `statement:some-id`.
    #[serde(default)]
    pub about: Vec<Reference>,
    /// Ids of the sources for the text.
    #[serde(default)]
    pub sources: Vec<Key>,
    /// The answers that the editors accept, each with its reason. An open question has none.
    #[serde(default)]
    pub accepts: Vec<AcceptedAnswer>,
}

/// An answer that the editors accept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct AcceptedAnswer {
    /// A stage’s key, such as `denial`, or for the task `voices`: `alert`, `others` or `followed`.
    pub answer: Key,
    /// Why the editors accept it, in one or two sentences.
    pub text: String,
    /// Ids of the sources for the reason.
    #[serde(default)]
    pub sources: Vec<Key>,
}

impl Task {
    /// Returns the keys that an answer to this task can have; none if students write their own answer.
    pub fn answers(self) -> &'static [&'static str] {
        match self {
            Self::Evidence | Self::Prevention => super::Stage::KEYS,
            Self::Voices => Voice::KEYS,
            Self::Open => &[],
        }
    }
}

impl Teaching {
    /// Returns the slides in the order of the talk, with a content note before each stage that needs one.
    pub fn order(&self) -> Vec<Slide> {
        with_notes(self.slides.iter().map(|notes| notes.slide))
    }

    /// Returns the speaker's notes for a slide.
    pub fn notes(&self, slide: Slide) -> Option<&SlideNotes> {
        self.slides.iter().find(|notes| notes.slide == slide)
    }

    /// Returns every cited source, once per citation.
    pub fn sources(&self) -> impl Iterator<Item = &Key> {
        let texts = [&self.why].into_iter().chain(&self.norms).chain(&self.before).chain(&self.after);
        let said = self.slides.iter().flat_map(|notes| &notes.say);
        let items = || self.activities.iter().flat_map(|activity| &activity.items);
        let lists = texts.chain(said).map(|text| &text.sources);
        let lists = lists.chain(self.terms.iter().map(|term| &term.sources));
        let lists = lists.chain(self.turning_points.iter().map(|point| &point.sources));
        let lists = lists.chain(items().map(|item| &item.sources));
        lists.chain(items().flat_map(|item| &item.accepts).map(|accepted| &accepted.sources)).flatten()
    }

    /// Returns an activity, by id.
    pub fn activity(&self, id: &Key) -> Option<&Activity> {
        self.activities.iter().find(|activity| &activity.id == id)
    }
}

/// Returns the slides with a content note before each stage that needs one.
pub fn with_notes(slides: impl Iterator<Item = Slide>) -> Vec<Slide> {
    let mut order = Vec::new();
    for slide in slides {
        if let Slide::Stage(stage) = slide
            && stage.has_content_note()
        {
            order.push(Slide::Before(stage));
        }
        order.push(slide);
    }
    order
}
