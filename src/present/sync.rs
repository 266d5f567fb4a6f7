//! How the screen and the speaker's view keep in step: short messages between windows of one browser, without a server. The screen
//! decides where the talk is; the speaker's view asks and follows.

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

/// A message between two windows of one talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Message {
    /// A speaker's view has come and asks for the state.
    Hello,
    /// The screen has gone.
    Bye,
    /// Where the screen is.
    State {
        /// The slide.
        slide: Slide,
        /// How many of its points are shown.
        points: usize,
        /// Which page.
        page: usize,
        /// Which stop this is, from 1, and how many there are.
        stop: [usize; 2],
        /// Whether the screen is blank.
        blank: Option<Blank>,
    },
    /// One step on.
    Next,
    /// One step back.
    Back,
    /// To a slide.
    Go {
        /// Which one.
        slide: Slide,
    },
    /// Opens the slide that the screen keeps closed.
    Open,
    /// A blank screen, or back.
    Blank {
        /// What to show; the slide where there is none.
        to: Option<Blank>,
    },
}

impl Message {
    /// Longest message in bytes.
    const MAX: usize = 300;

    /// Reads one. `None` where it is none: any page of the site may send something.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() > Self::MAX { None } else { serde_json::from_str(text).ok() }
    }

    /// Its text.
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Where the screen is, from its state.
    pub fn stop(&self) -> Option<Stop> {
        match self {
            Self::State { points, page, .. } => Some(Stop { points: *points, page: *page }),
            _ => None,
        }
    }
}

/// The name of the channel for the talk about an alert.
pub fn channel(alert: &Key) -> String {
    ["forewarned-talk-", alert.as_str()].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::alert::Stage;

    #[test]
    fn messages_arrive_as_they_were_sent() {
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
        fn no_text_makes_it_panic(text in ".{0,400}") {
            let _ = Message::read(&text);
        }
    }
}
