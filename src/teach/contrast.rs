//! The contrast ratio of two colours (WCAG 2.2, relative luminance), and the pairs that the projector check
//! shows.

use crate::address::Theme;
use crate::shared::decimal;

/// A text colour on a background colour, as in `style/tokens.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The theme.
    pub theme: Theme,
    /// The role of the text.
    pub role: Role,
    /// The text colour.
    pub ink: u32,
    /// The background colour.
    pub paper: u32,
}

/// The role of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Body text, and the alert's statements.
    Text,
    /// The voices of others.
    Others,
    /// Later events, and links.
    Followed,
    /// Prevention.
    Prevention,
}

/// The pairs, theme by theme.
pub const PAIRS: [Pair; 12] = [
    pair(Theme::Light, Role::Text, 0x1c_1b18, 0xfb_f9f4),
    pair(Theme::Light, Role::Others, 0x63_3d07, 0xf6_eddc),
    pair(Theme::Light, Role::Followed, 0x0b_4a5f, 0xe4_eef0),
    pair(Theme::Light, Role::Prevention, 0x2a_4b2c, 0xe8_efe3),
    pair(Theme::Dark, Role::Text, 0xf0_ede4, 0x14_171a),
    pair(Theme::Dark, Role::Others, 0xe3_bc80, 0x2e_2618),
    pair(Theme::Dark, Role::Followed, 0x8c_c8dc, 0x16_303a),
    pair(Theme::Dark, Role::Prevention, 0xa9_cfa6, 0x1d_2b1f),
    pair(Theme::Contrast, Role::Text, 0x00_0000, 0xff_ffff),
    pair(Theme::Contrast, Role::Others, 0x00_0000, 0xff_ffff),
    pair(Theme::Contrast, Role::Followed, 0x00_303f, 0xff_ffff),
    pair(Theme::Contrast, Role::Prevention, 0x00_0000, 0xff_ffff),
];

const fn pair(theme: Theme, role: Role, ink: u32, paper: u32) -> Pair {
    Pair { theme, role, ink, paper }
}

impl Pair {
    /// Returns the contrast ratio, from 1 to 21.
    pub fn ratio(self) -> f64 {
        let (one, two) = (luminance(self.ink), luminance(self.paper));
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Returns the ratio as text, rounded down: `14:1`.
    #[expect(clippy::cast_possible_truncation, reason = "a ratio is from 1 to 21")]
    pub fn ratio_text(self) -> String {
        [&decimal(self.ratio() as i32), ":1"].concat()
    }

    /// Returns the CSS class that gives a sample these colours.
    pub fn class(self) -> String {
        let role = match self.role {
            Role::Text => "text",
            Role::Others => "others",
            Role::Followed => "followed",
            Role::Prevention => "prevention",
        };
        ["scr-sw scr-", self.theme.key(), "-", role].concat()
    }
}

fn luminance(colour: u32) -> f64 {
    let channel = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_has_at_least_seven_to_one_contrast_and_a_css_rule() {
        let style = std::fs::read_to_string("style/teach.css").expect("the style");
        for pair in PAIRS {
            assert!(pair.ratio() >= 7.0, "{pair:?}: {}", pair.ratio());
            let class = pair.class();
            let class = class.split(' ').next_back().expect("a class");
            let rule = format!(".{class} {{ color: #{:06x}; background: #{:06x}; }}", pair.ink, pair.paper);
            assert!(style.contains(&rule), "{rule}");
        }
    }

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        let pair = pair(Theme::Contrast, Role::Text, 0, 0xff_ffff);
        assert!((pair.ratio() - 21.0).abs() < 1e-9);
        assert_eq!(pair.ratio_text(), "21:1");
    }
}
