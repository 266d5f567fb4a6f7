use super::LessonView;
use crate::alert::{Key, Stage, recommendation_number};
use crate::shared::decimal;

/// A view of an alert. If its parts have addresses, it includes the selected part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The stage timeline, with no stage selected.
    #[default]
    Timeline,
    /// The stage timeline with this stage selected.
    Stage(Stage),
    /// The risk-factor checklist, at a factor or at the top.
    Factors(Option<Key>),
    /// The recommendations, at one of them (a number from 1) or at the top.
    Recommendations(Option<u8>),
    /// “Then and now”, at an event or at the top.
    Events(Option<Key>),
    /// “What others say”, at a check or at the top.
    Checks(Option<Key>),
    /// The text of the alert, at a statement or at the top.
    Text(Option<Key>),
    /// The sources, at one of them or at the top.
    Sources(Option<Key>),
    /// Citations of the alert and of the page.
    Cite,
    /// The stages as a printable poster.
    Poster,
    /// The code that embeds a view on another website, by its [`View::frame_key`]. `None` is the timeline.
    EmbedCode(Option<Key>),
    /// A classroom view.
    Lesson(LessonView),
}

impl View {
    /// Returns every view that is a separate document under `alerts/ID/`: the timeline, each stage, and the others without anchors.
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

    /// Returns whether the app can show the view without loading a document.
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

    /// Returns whether another website can show the view in a frame.
    pub fn is_embedded(&self) -> bool {
        self.is_app_route() && !matches!(self, Self::Checks(_) | Self::EmbedCode(_))
    }

    /// Returns the view's key on “Embed this”, such as `denial` or `factors`; `None` for the timeline and for views without a frame.
    pub fn frame_key(&self) -> Option<Key> {
        match self {
            Self::Stage(stage) => Key::new(stage.key()),
            view if view.is_embedded() => Key::new(&view.without_anchor().path()),
            _ => None,
        }
    }

    /// Returns the view with this [`View::frame_key`].
    pub fn from_frame_key(key: &Key) -> Option<Self> {
        Self::documents().find(|view| view.frame_key().as_ref() == Some(key))
    }

    /// Returns the view without its anchor.
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

    /// Returns the id of the view's target element, such as `statement-p2-drones`.
    pub fn anchor(&self) -> Option<String> {
        let key = self.anchor_key()?;
        Some([self.anchor_prefix()?, &key].concat())
    }

    /// Returns the prefix of its parts' element ids.
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

    /// Returns the key of the selected part, as text.
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

    /// Returns the same view at the part with this key; `None` if the key is not valid.
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

    /// Returns the same view at the part with this element id, or the view itself if the id is not one of its parts.
    ///
    /// # Errors
    /// Fails if the id has the prefix of a part, but its key is not valid.
    pub(super) fn at_anchor(&self, id: &str) -> Result<Self, ()> {
        let key = self.anchor_prefix().and_then(|prefix| id.strip_prefix(prefix));
        key.map_or_else(|| Ok(self.clone()), |key| self.at_key(key).ok_or(()))
    }

    /// Returns the folder of the document after the alert's id: empty, or ending with a slash. The first folder of a classroom view differs.
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

    /// Returns the path for a fragment, without the first slash: `stages/denial`, `text/p2-drones`.
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

    /// Parses the segments of a path.
    ///
    /// # Errors
    /// Returns the nearest view if a segment is not valid.
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
