//! What a key does in a talk. The keys of clickers are among them: they send Page Up, Page Down, a full stop and F5.

use crate::alert::Stage;

/// What the speaker asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// One step on.
    Next,
    /// One step back.
    Back,
    /// To the first slide.
    First,
    /// To the last slide.
    Last,
    /// To the slide of a stage.
    Stage(Stage),
    /// All slides as a list.
    Overview,
    /// The notes on this screen.
    Notes,
    /// The speaker's view in a window of its own.
    Speaker,
    /// The address of the slide as a code for phones.
    Code,
    /// A black screen, or back.
    Black,
    /// A white screen, or back.
    White,
    /// The whole screen, or back.
    FullScreen,
    /// High contrast, or back.
    Contrast,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// The list of keys.
    Keys,
    /// Closes what is open, else leaves the talk.
    Close,
}

/// Every key with what it does, in the order of the list of keys. The table in docs/presenting.md names them too. Letters count in both cases.
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

/// What a key asks for. `right_to_left`: whether the next slide lies to the left. Digits lead to the stages, 0 to the tenth.
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
    fn keys_do_what_the_list_says() {
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
    fn arrows_follow_the_direction_of_writing() {
        assert_eq!(command("ArrowLeft", true), Some(Command::Next));
        assert_eq!(command("ArrowRight", true), Some(Command::Back));
    }
}
