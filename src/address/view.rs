use super::LessonView;
use crate::alert::{Key, Stage, recommendation_number};
use crate::shared::decimal;

/// A view of an alert. Where a view has parts with addresses of their own, the chosen part belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The stage timeline, with no stage chosen.
    #[default]
    Timeline,
    /// The stage timeline with this stage chosen.
    Stage(Stage),
    /// The risk-factor checklist, at one factor or at its top.
    Factors(Option<Key>),
    /// The recommendations, at one of them, by number from 1, or at their top.
    Recommendations(Option<u8>),
    /// Then and now, at one event or at its top.
    Events(Option<Key>),
    /// What others say, at one check or at its top.
    Checks(Option<Key>),
    /// The text of the alert, at one statement or at its top.
    Text(Option<Key>),
    /// The sources, at one of them or at their top.
    Sources(Option<Key>),
    /// Citations of the alert and of the page.
    Cite,
    /// The stages on one sheet, for print.
    Poster,
    /// The code that shows a view on another website, by the view's [`View::frame_key`]; without a key, the timeline's code.
    EmbedCode(Option<Key>),
    /// A view for a class.
    Lesson(LessonView),
}

impl View {
    /// Every view under `alerts/ID/` that has a document of its own: the timeline, one for each stage, and the rest at their tops.
    pub fn documents() -> impl Iterator<Item = Self> {
        let others = [
            Self::Factors(None),
            Self::Recommendations(None),
            Self::Events(None),
            Self::Checks(None),
            Self::Text(None),
            Self::Sources(None),
            Self::Cite,
            Self::Poster,
            Self::EmbedCode(None),
        ];
        [Self::Timeline].into_iter().chain(Stage::ALL.into_iter().map(Self::Stage)).chain(others)
    }

    /// Whether the running app shows it without loading a document.
    pub fn is_app_route(&self) -> bool {
        match self {
            Self::Timeline
            | Self::Stage(_)
            | Self::Factors(_)
            | Self::Recommendations(_)
            | Self::Events(_)
            | Self::Checks(_)
            | Self::EmbedCode(_) => true,
            Self::Text(_) | Self::Sources(_) | Self::Cite | Self::Poster | Self::Lesson(_) => false,
        }
    }

    /// Whether another website can show it in a frame.
    pub fn is_embedded(&self) -> bool {
        self.is_app_route() && !matches!(self, Self::Checks(_) | Self::EmbedCode(_))
    }

    /// The view's key on “Embed this”, such as `denial` or `factors`. `None` for the timeline, and for a view that has no frame.
    pub fn frame_key(&self) -> Option<Key> {
        match self {
            Self::Stage(stage) => Key::new(stage.key()),
            view if view.is_embedded() => Key::new(&view.without_anchor().path()),
            _ => None,
        }
    }

    /// The view with this [`View::frame_key`].
    pub fn from_frame_key(key: &Key) -> Option<Self> {
        Self::documents().find(|view| view.frame_key().as_ref() == Some(key))
    }

    /// The view at its top.
    #[must_use]
    pub fn without_anchor(&self) -> Self {
        match self {
            Self::Timeline | Self::Stage(_) | Self::Cite | Self::Poster => self.clone(),
            Self::Factors(_) => Self::Factors(None),
            Self::Recommendations(_) => Self::Recommendations(None),
            Self::Events(_) => Self::Events(None),
            Self::Checks(_) => Self::Checks(None),
            Self::Text(_) => Self::Text(None),
            Self::Sources(_) => Self::Sources(None),
            Self::EmbedCode(_) => Self::EmbedCode(None),
            Self::Lesson(view) => Self::Lesson(view.without_anchor()),
        }
    }

    /// The id of the element that it leads to, such as `statement-p2-drones`.
    pub fn anchor(&self) -> Option<String> {
        let key = self.anchor_key()?;
        Some([self.anchor_prefix()?, &key].concat())
    }

    /// The beginning of the ids of its parts, before the key.
    fn anchor_prefix(&self) -> Option<&'static str> {
        match self {
            Self::Timeline | Self::Stage(_) | Self::Cite | Self::Poster => None,
            Self::Factors(_) => Some("factor-"),
            Self::Recommendations(_) => Some("recommendation-"),
            Self::Events(_) => Some("event-"),
            Self::Checks(_) => Some("check-"),
            Self::Text(_) => Some("statement-"),
            Self::Sources(_) => Some("source-"),
            Self::EmbedCode(_) => Some("frame-"),
            Self::Lesson(view) => view.anchor_prefix(),
        }
    }

    /// The key of its chosen part, as text.
    fn anchor_key(&self) -> Option<String> {
        match self {
            Self::Timeline | Self::Stage(_) | Self::Cite | Self::Poster => None,
            Self::Recommendations(number) => number.map(decimal),
            Self::Lesson(view) => view.anchor_key(),
            Self::Factors(key)
            | Self::Events(key)
            | Self::Checks(key)
            | Self::Text(key)
            | Self::Sources(key)
            | Self::EmbedCode(key) => key.as_ref().map(|key| key.as_str().to_owned()),
        }
    }

    /// The same view at the part with this key; `None` where the text is no key of such a part.
    fn at_key(&self, text: &str) -> Option<Self> {
        let key = || Key::new(text).map(Some);
        match self {
            Self::Timeline | Self::Stage(_) | Self::Cite | Self::Poster => None,
            Self::Factors(_) => key().map(Self::Factors),
            Self::Recommendations(_) => recommendation_number(text).map(|number| Self::Recommendations(Some(number))),
            Self::Events(_) => key().map(Self::Events),
            Self::Checks(_) => key().map(Self::Checks),
            Self::Text(_) => key().map(Self::Text),
            Self::Sources(_) => key().map(Self::Sources),
            Self::EmbedCode(_) => key().map(Self::EmbedCode),
            Self::Lesson(view) => view.at_key(text).map(Self::Lesson),
        }
    }

    /// The same view at the part with this element id. The view itself where the id belongs to no part of it.
    ///
    /// # Errors
    /// Where the id belongs to a part, but its key can be no key.
    pub(super) fn at_anchor(&self, id: &str) -> Result<Self, ()> {
        let key = self.anchor_prefix().and_then(|prefix| id.strip_prefix(prefix));
        key.map_or_else(|| Ok(self.clone()), |key| self.at_key(key).ok_or(()))
    }

    /// The folder of its document within the alert's: empty, or ending with a slash. A view for a class has its first folder elsewhere.
    pub fn folder(&self) -> String {
        match self {
            Self::Lesson(view) => view.folders().1,
            Self::Timeline => String::new(),
            Self::Stage(stage) => ["stages/", stage.key(), "/"].concat(),
            Self::Factors(_) => "factors/".to_owned(),
            Self::Recommendations(_) => "recommendations/".to_owned(),
            Self::Events(_) => "events/".to_owned(),
            Self::Checks(_) => "checks/".to_owned(),
            Self::Text(_) => "text/".to_owned(),
            Self::Sources(_) => "sources/".to_owned(),
            Self::Cite => "cite/".to_owned(),
            Self::Poster => "poster/".to_owned(),
            Self::EmbedCode(_) => "embed/".to_owned(),
        }
    }

    /// The path that a fragment holds, without its first slash: `stages/denial`, `text/p2-drones`.
    pub fn path(&self) -> String {
        let folder = match self {
            Self::Lesson(view) => {
                let (first, folder) = view.folders();
                [first, &folder].concat()
            }
            view => view.folder(),
        };
        match self.anchor_key() {
            Some(key) => [&folder, key.as_str()].concat(),
            None => folder.trim_end_matches('/').to_owned(),
        }
    }

    /// Reads the segments of a path.
    ///
    /// # Errors
    /// The nearest view, where not every segment can be used.
    pub(super) fn from_segments(segments: &[String]) -> Result<Self, Self> {
        let Some((name, rest)) = segments.split_first() else { return Ok(Self::Timeline) };
        let top = match name.as_str() {
            "stages" => {
                let stage = rest.first().and_then(|key| Stage::from_key(key)).ok_or(Self::Timeline)?;
                return if rest.len() == 1 { Ok(Self::Stage(stage)) } else { Err(Self::Stage(stage)) };
            }
            "factors" => Self::Factors(None),
            "recommendations" => Self::Recommendations(None),
            "events" => Self::Events(None),
            "checks" => Self::Checks(None),
            "text" => Self::Text(None),
            "sources" => Self::Sources(None),
            "cite" => Self::Cite,
            "poster" => Self::Poster,
            "embed" => Self::EmbedCode(None),
            first @ ("present" | "teach") => {
                return LessonView::from_segments(first, rest).map(Self::Lesson).map_err(Self::Lesson);
            }
            _ => return Err(Self::Timeline),
        };
        match rest {
            [] => Ok(top),
            [key] => top.at_key(key).ok_or(top),
            _ => Err(top),
        }
    }
}
