use crate::alert::{Key, Sheet, Slide};

/// A classroom view of an alert. Each is a separate document under `present/ID/` or `teach/ID/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonView {
    /// The talk, at a slide or at its beginning.
    Present(Option<Slide>),
    /// The speaker view, for use while the talk is on another screen.
    Speaker(Option<Slide>),
    /// Lesson plans and materials.
    Teach,
    /// The activities, at one of them or at the top.
    Activities(Option<Key>),
    /// The checklists of several groups, side by side.
    ClassTable,
    /// The list of printable sheets.
    Papers,
    /// One sheet.
    Sheet(Sheet),
    /// The projector check.
    ScreenCheck,
}

impl LessonView {
    /// Returns every view that is a separate document.
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

    /// Returns whether the view needs the app. A sheet is only printed.
    pub fn needs_app(&self) -> bool {
        !matches!(self, Self::Sheet(_))
    }

    /// Returns the view without its anchor.
    #[must_use]
    pub fn without_anchor(&self) -> Self {
        match self {
            Self::Present(_) => Self::Present(None),
            Self::Speaker(_) => Self::Speaker(None),
            Self::Activities(_) => Self::Activities(None),
            other => other.clone(),
        }
    }

    /// Returns the folders of the document before and after the alert's id. The second is empty or ends with a slash.
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

    /// Returns the prefix of its parts' element ids.
    pub(super) fn anchor_prefix(&self) -> Option<&'static str> {
        match self {
            Self::Present(_) | Self::Speaker(_) => Some("slide-"),
            Self::Activities(_) => Some("activity-"),
            _ => None,
        }
    }

    /// Returns the key of the selected part.
    pub(super) fn anchor_key(&self) -> Option<String> {
        match self {
            Self::Present(slide) | Self::Speaker(slide) => slide.map(Slide::key),
            Self::Activities(key) => key.as_ref().map(Key::to_string),
            _ => None,
        }
    }

    /// Returns the same view at the part with this key; `None` if the key is not valid.
    pub(super) fn at_key(&self, text: &str) -> Option<Self> {
        match self {
            Self::Present(_) => Slide::from_key(text).map(|slide| Self::Present(Some(slide))),
            Self::Speaker(_) => Slide::from_key(text).map(|slide| Self::Speaker(Some(slide))),
            Self::Activities(_) => Key::new(text).map(|key| Self::Activities(Some(key))),
            _ => None,
        }
    }

    /// Parses the segments of a path: the first folder, and the segments after the alert's id.
    ///
    /// # Errors
    /// Returns the nearest view if a segment is not valid.
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
            // In a fragment, the slide's key comes right after the folder.
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
