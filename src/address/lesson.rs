use crate::alert::{Key, Sheet, Slide};

/// A view of an alert for a class. Each is a document of its own, under `present/ID/` or `teach/ID/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonView {
    /// The talk, at one slide or at its beginning.
    Present(Option<Slide>),
    /// What the speaker sees while the talk is on another screen.
    Speaker(Option<Slide>),
    /// Lesson plans and materials.
    Teach,
    /// The activities, at one of them or at their top.
    Activities(Option<Key>),
    /// The checklists of several groups, side by side.
    ClassTable,
    /// The sheets for print, to choose from.
    Papers,
    /// One sheet.
    Sheet(Sheet),
    /// Whether a projector shows enough.
    ScreenCheck,
}

impl LessonView {
    /// Every view that has a document of its own.
    pub fn documents() -> impl Iterator<Item = Self> {
        let views = [
            Self::Present(None),
            Self::Speaker(None),
            Self::Teach,
            Self::Activities(None),
            Self::ClassTable,
            Self::Papers,
            Self::ScreenCheck,
        ];
        views.into_iter().chain(Sheet::ALL.into_iter().map(Self::Sheet))
    }

    /// Whether it has anything that a script does. A sheet only has to be printed.
    pub fn needs_app(&self) -> bool {
        !matches!(self, Self::Sheet(_))
    }

    /// The view at its top.
    #[must_use]
    pub fn without_anchor(&self) -> Self {
        match self {
            Self::Present(_) => Self::Present(None),
            Self::Speaker(_) => Self::Speaker(None),
            Self::Activities(_) => Self::Activities(None),
            other => other.clone(),
        }
    }

    /// The first folder of its document, before the alert's id, and the one after it: empty, or ending with a slash.
    pub(super) fn folders(&self) -> (&'static str, String) {
        match self {
            Self::Present(_) => ("present/", String::new()),
            Self::Speaker(_) => ("present/", "speaker/".to_owned()),
            Self::Teach => ("teach/", String::new()),
            Self::Activities(_) => ("teach/", "activities/".to_owned()),
            Self::ClassTable => ("teach/", "class/".to_owned()),
            Self::Papers => ("teach/", "paper/".to_owned()),
            Self::Sheet(sheet) => ("teach/", ["paper/", sheet.key(), "/"].concat()),
            Self::ScreenCheck => ("teach/", "screen/".to_owned()),
        }
    }

    /// The beginning of the ids of its parts, before the key.
    pub(super) fn anchor_prefix(&self) -> Option<&'static str> {
        match self {
            Self::Present(_) | Self::Speaker(_) => Some("slide-"),
            Self::Activities(_) => Some("activity-"),
            _ => None,
        }
    }

    /// The key of its chosen part, as text.
    pub(super) fn anchor_key(&self) -> Option<String> {
        match self {
            Self::Present(slide) | Self::Speaker(slide) => slide.map(Slide::key),
            Self::Activities(key) => key.as_ref().map(Key::to_string),
            _ => None,
        }
    }

    /// The same view at the part with this key; `None` where the text is no key of such a part.
    pub(super) fn at_key(&self, text: &str) -> Option<Self> {
        match self {
            Self::Present(_) => Slide::from_key(text).map(|slide| Self::Present(Some(slide))),
            Self::Speaker(_) => Slide::from_key(text).map(|slide| Self::Speaker(Some(slide))),
            Self::Activities(_) => Key::new(text).map(|key| Self::Activities(Some(key))),
            _ => None,
        }
    }

    /// Reads the segments of a path: the first folder, and what follows the alert's id.
    ///
    /// # Errors
    /// The nearest view, where not every segment can be used.
    pub(super) fn from_segments(first: &str, rest: &[String]) -> Result<Self, Self> {
        let top = if first == "present" { Self::Present(None) } else { Self::Teach };
        let Some((name, rest)) = rest.split_first() else { return Ok(top) };
        let view = match (first, name.as_str()) {
            ("present", "speaker") => Self::Speaker(None),
            ("teach", "activities") => Self::Activities(None),
            ("teach", "class") => Self::ClassTable,
            ("teach", "screen") => Self::ScreenCheck,
            ("teach", "paper") => {
                return match rest {
                    [] => Ok(Self::Papers),
                    [sheet] => Sheet::from_key(sheet).map(Self::Sheet).ok_or(Self::Papers),
                    _ => Err(Self::Papers),
                };
            }
            // In a fragment the part follows at once.
            ("present", key) => return if rest.is_empty() { top.at_key(key).ok_or(top) } else { Err(top) },
            _ => return Err(top),
        };
        match rest {
            [] => Ok(view),
            [key] => view.at_key(key).ok_or(view),
            _ => Err(view),
        }
    }
}
