use std::fmt;

/// An accent colour that another website sets for its frame, displayed as `#rrggbb` in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Accent {
    red: u8,
    green: u8,
    blue: u8,
}

/// The light and dark backgrounds with the least contrast to the accent (`--accent-tint` in `style/tokens.css`).
const LIGHT_GROUND: Accent = Accent { red: 0xe4, green: 0xee, blue: 0xf0 };
const DARK_GROUND: Accent = Accent { red: 0x16, green: 0x30, blue: 0x3a };
/// The minimum contrast between text and background: WCAG 2.2, 1.4.6.
const MIN_CONTRAST: f64 = 7.0;

impl Accent {
    /// Parses `#rrggbb` or `rrggbb`, because a URL would have to encode `#` as `%23`.
    pub fn from_key(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        Some(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }

    /// Returns the colour as written in an address: `rrggbb`.
    pub fn key(self) -> String {
        let Self { red, green, blue } = self;
        format!("{red:02x}{green:02x}{blue:02x}")
    }

    /// Returns the nearest readable colour on the light background: the colour itself, or a darker one of the same hue.
    #[must_use]
    pub fn on_light(self) -> Self {
        self.readable(LIGHT_GROUND, 0)
    }

    /// Returns the nearest readable colour on the dark background: the colour itself, or a lighter one of the same hue.
    #[must_use]
    pub fn on_dark(self) -> Self {
        self.readable(DARK_GROUND, 255)
    }

    /// Mixes in black or white in steps of 1/32 until the contrast is sufficient. The last step is pure black or white.
    fn readable(self, ground: Self, towards: u8) -> Self {
        let steps = (0..=32_u16).map(|step| {
            let mix = |from: u8| {
                let mixed = (u16::from(from) * (32 - step) + u16::from(towards) * step) / 32;
                u8::try_from(mixed).unwrap_or(towards)
            };
            Self { red: mix(self.red), green: mix(self.green), blue: mix(self.blue) }
        });
        let mut readable = steps.filter(|colour| colour.contrast(ground) >= MIN_CONTRAST);
        readable.next().unwrap_or(Self { red: towards, green: towards, blue: towards })
    }

    /// Returns the WCAG 2.2 contrast ratio of two colours, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.key())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_six_hex_digits_parse_as_a_colour() {
        assert_eq!(Accent::from_key("#0B4553").map(Accent::key).as_deref(), Some("0b4553"));
        for text in ["", "#", "fff", "#12345g", "0b45530", "red", "url(x)", "0b455é"] {
            assert_eq!(Accent::from_key(text), None, "{text}");
        }
    }

    #[test]
    fn colour_with_enough_contrast_is_unchanged() {
        let teal = Accent::from_key("0b4553").expect("a colour");
        assert_eq!(teal.on_light(), teal);
        assert_ne!(teal.on_dark(), teal);
    }

    proptest! {
        #[test]
        fn every_colour_meets_minimum_contrast_on_light_and_dark(red: u8, green: u8, blue: u8) {
            let colour = Accent { red, green, blue };
            prop_assert!(colour.on_light().contrast(LIGHT_GROUND) >= MIN_CONTRAST);
            prop_assert!(colour.on_dark().contrast(DARK_GROUND) >= MIN_CONTRAST);
            prop_assert_eq!(Accent::from_key(&colour.key()), Some(colour));
        }
    }
}
