//! Synchronization of the screen and the speaker's view: short messages between windows of one browser, without a server. The
//! screen owns the state of the talk; the speaker's view sends requests and follows.

use serde::{Deserialize, Serialize};

use super::steps::Stop;
use crate::alert::{Key, Slide};

/// A blank screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Blank {
    /// Black.
    Black,
    /// White.
    White,
}

/// A message between windows of one talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Message {
    /// A speaker's view has opened and asks for the state.
    Hello,
    /// The screen has closed or ended the talk.
    Bye,
    /// The state of the screen.
    State {
        /// The slide.
        slide: Slide,
        /// The number of points shown.
        points: usize,
        /// The page, from 0.
        page: usize,
        /// The number of the stop, from 1, and the number of stops.
        stop: [usize; 2],
        /// The colour of the blank screen; `None` if the slide is shown.
        blank: Option<Blank>,
    },
    /// Go one step forward.
    Next,
    /// Go one step back.
    Back,
    /// Go to a slide.
    Go {
        /// The slide.
        slide: Slide,
    },
    /// Open the closed slide.
    Open,
    /// Blank the screen, or show the slide again.
    Blank {
        /// The colour of the blank screen; `None` shows the slide.
        to: Option<Blank>,
    },
}

impl Message {
    /// Maximum length of a message, in bytes.
    const MAX: usize = 300;

    /// Parses a message. `None` if it is invalid: any page of the same origin can post to the channel.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > Self::MAX { None } else { serde_json::from_str(text).ok() }
    }

    /// Serializes the message.
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the stop in a [`Message::State`].
    pub fn stop(&self) -> Option<Stop> {
        match self {
            Self::State { points, page, .. } => Some(Stop { points: *points, page: *page }),
            _ => None,
        }
    }
}

/// Returns the name of the channel for the talk about an alert.
pub fn channel(alert: &Key) -> String {
    ["forewarned-talk-", alert.as_str()].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::alert::Stage;

    #[test]
    fn messages_round_trip_and_invalid_ones_are_rejected() {
        let state = Message::State {
            slide: Slide::Before(Stage::Extermination),
            points: 2,
            page: 1,
            stop: [3, 5],
            blank: Some(Blank::Black),
        };
        for message in
            [Message::Hello, Message::Bye, state, Message::Next, Message::Back, Message::Go { slide: Slide::Note }]
        {
            assert_eq!(Message::read(&message.text()), Some(message));
        }
        for text in ["", "{}", "null", r#"{"type":"go","slide":"nowhere"}"#] {
            assert_eq!(Message::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_a_message_never_panics(text in ".{0,400}") {
            let _ = Message::read(&text);
        }
    }
}
