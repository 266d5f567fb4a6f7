//! Keyboard commands of a talk. They include the keys that clickers send: Page Up, Page Down, a full stop and F5.

use crate::alert::Stage;

/// A command from the speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// One step forward.
    Next,
    /// One step back.
    Back,
    /// Go to the first slide.
    First,
    /// Go to the last slide.
    Last,
    /// Go to the slide of a stage.
    Stage(Stage),
    /// Toggle the list of slides.
    Overview,
    /// Toggle the notes on this screen.
    Notes,
    /// Open the speaker's view in a separate window.
    Speaker,
    /// Toggle the QR code of the slide's address.
    Code,
    /// Toggle a black screen.
    Black,
    /// Toggle a white screen.
    White,
    /// Toggle full screen.
    FullScreen,
    /// Toggle high contrast.
    Contrast,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// Toggle the list of keys.
    Keys,
    /// Close the open panel, or else end the talk.
    Close,
}

/// The keys for each command, in the order in which they are listed. The table in `docs/presenting.md` lists them too. Letters are
/// case-insensitive.
pub const KEYS: &[(Command, &[&str])] = &[
    (Command::Next, &["ArrowRight", "ArrowDown", "PageDown", " ", "n"]),
    (Command::Back, &["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"]),
    (Command::First, &["Home"]),
    (Command::Last, &["End"]),
    (Command::Overview, &["o", "g"]),
    (Command::Notes, &["m"]),
    (Command::Speaker, &["s"]),
    (Command::Code, &["q"]),
    (Command::Black, &["b", "."]),
    (Command::White, &["w", ","]),
    (Command::FullScreen, &["f", "F5"]),
    (Command::Contrast, &["c"]),
    (Command::Larger, &["+", "="]),
    (Command::Smaller, &["-"]),
    (Command::Keys, &["?"]),
    (Command::Close, &["Escape"]),
];

/// Returns the command for a key. `right_to_left`: whether the next slide is to the left. Digits go to the stages, 0 to the tenth.
pub fn command(key: &str, right_to_left: bool) -> Option<Command> {
    let key = match key {
        "ArrowRight" if right_to_left => "ArrowLeft",
        "ArrowLeft" if right_to_left => "ArrowRight",
        other => other,
    };
    if let Some(digit) = key.parse::<usize>().ok().filter(|_| key.len() == 1) {
        return Stage::ALL.get((digit + 9) % 10).copied().map(Command::Stage);
    }
    let lower = key.to_lowercase();
    let same = |known: &str| known == key || key.chars().count() == 1 && known == lower;
    KEYS.iter().find(|(_, keys)| keys.iter().any(|known| same(known))).map(|(command, _)| *command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_match_the_listed_shortcuts() {
        for (expected, keys) in KEYS {
            for key in *keys {
                assert_eq!(command(key, false), Some(*expected), "{key}");
            }
        }
        assert_eq!(command("N", false), Some(Command::Next));
        assert_eq!(command("1", false), Some(Command::Stage(Stage::Classification)));
        assert_eq!(command("0", false), Some(Command::Stage(Stage::Denial)));
        for key in ["Tab", "Enter", "Shift", "x", "12", "", "ß"] {
            assert_eq!(command(key, false), None, "{key}");
        }
    }

    #[test]
    fn arrow_keys_follow_the_text_direction() {
        assert_eq!(command("ArrowLeft", true), Some(Command::Next));
        assert_eq!(command("ArrowRight", true), Some(Command::Back));
    }
}
