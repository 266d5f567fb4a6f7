//! A macro for enums with string keys, a small sort, and a few ways to format text.

/// Declares an enum whose variants have a key in the data, in addresses or in storage.
macro_rules! keyed_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $key)] $variant,)* }

        impl $name {
            /// All variants, in order.
            pub const ALL: [Self; [$($key),*].len()] = [$(Self::$variant),*];
            /// Their keys, in the same order.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// Returns the key in data and addresses.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// Returns the variant with this key.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.key() == key)
            }
        }
    };
}

pub(crate) use keyed_enum;

/// Sorts items by a number; the sort is stable. Lists here have at most two thousand items, and the standard library's sort would
/// add three kilobytes of wasm for every type that is sorted.
pub fn by_number<T>(items: &mut [T], number: impl Fn(&T) -> f64) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && matches!(items.get(at - 1).zip(items.get(at)), Some((a, b)) if number(a) > number(b)) {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Formats a whole number. The standard library's formatting would add much more code to the wasm.
pub fn decimal(number: impl TryInto<i64>) -> String {
    digits(number.try_into().unwrap_or(i64::MAX))
}

fn digits(number: i64) -> String {
    let mut text = String::new();
    let mut rest = number.unsigned_abs();
    loop {
        // A digit is from 0 to 9.
        text.insert(0, char::from(b'0' + u8::try_from(rest % 10).unwrap_or(0)));
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        text.insert(0, '-');
    }
    text
}

/// Whether a character is invisible or changes the direction of the text around it.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// Returns one line of CSV (RFC 4180). No cell can be taken for a formula (OWASP, CSV injection).
pub fn csv_line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for cell in cells {
        if !line.is_empty() {
            line.push(',');
        }
        let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        for part in ["\"", guard, &cell.replace('"', "\"\""), "\""] {
            line.push_str(part);
        }
    }
    line.push_str("\r\n");
    line
}

/// Formats a length in drawing units to a tenth; more digits would only add bytes. Uses integers, which keeps the tables for
/// printing fractions out of the app.
#[expect(clippy::cast_possible_truncation, reason = "lengths are within a drawing")]
pub fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i32;
    let (whole, tenth) = (decimal((tenths / 10).abs()), (tenths % 10).abs());
    let sign = if tenths < 0 { "-" } else { "" };
    if tenth == 0 { [sign, &whole].concat() } else { [sign, &whole, ".", &decimal(tenth)].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_matches_the_standard_library() {
        for number in [0_i64, 7, 10, -1, 2020, i64::MIN, i64::MAX] {
            assert_eq!(decimal(number), number.to_string());
        }
    }

    #[test]
    fn lengths_are_rounded_to_a_tenth() {
        let written = [0.0, -0.04, 0.25, 12.0, -3.12, 99.96].map(tenths);
        assert_eq!(written, ["0", "0", "0.3", "12", "-3.1", "100"]);
    }

    #[test]
    fn sort_is_stable() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        by_number(&mut items, |item| f64::from(item.0));
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
