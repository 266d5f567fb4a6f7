//! Removes characters that the data's texts must not contain.

/// Removes invisible characters and characters that change the direction of text. Returns the text and whether it changed.
///
/// Removes control characters, soft hyphens, zero-width and bidirectional controls, tags, variation selectors, private use
/// characters, and the fourth and later combining marks in a row.
pub fn cleaned(text: &str) -> (String, bool) {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return (text.to_owned(), false);
    }
    let mut marks = 0;
    let kept: String = text
        .chars()
        .filter(|&c| {
            marks = if is_combining(c) { marks + 1 } else { 0 };
            !is_invisible(c) && marks <= 3
        })
        .collect();
    let changed = kept.len() != text.len();
    (kept, changed)
}

fn is_combining(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x064B..=0x065F
        | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c), 0x00AD | 0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
            | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x3164 | 0xE000..=0xF8FF | 0xFE00..=0xFE0F
            | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF | 0xF0000..=0x10_FFFF)
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[test]
    fn removes_invisible_characters() {
        for c in [
            '\u{0}',
            '\n',
            '\u{7f}',
            '\u{85}',
            '\u{ad}',
            '\u{200b}',
            '\u{200f}',
            '\u{202e}',
            '\u{2066}',
            '\u{feff}',
            '\u{e0041}',
            '\u{e000}',
            '\u{10fffd}',
        ] {
            assert_eq!(cleaned(&format!("a{c}b")), ("ab".to_owned(), true), "{c:?}");
        }
        assert_eq!(cleaned("a\u{301}\u{301}\u{301}\u{301}\u{301}b"), ("a\u{301}\u{301}\u{301}b".to_owned(), true));
    }

    #[test]
    fn keeps_names_in_every_script() {
        for name in ["Xankəndi", "Ստեփանակերտ", "Bütöv Azərbaycan", "Gəncə", "“quoted” – text", "العربية"]
        {
            assert_eq!(cleaned(name), (name.to_owned(), false));
        }
    }
}
