//! Parses JSON (RFC 8259) within limits that keep a hostile file from doing harm.
//!
//! The visitor here adds checks that `serde_json` lacks: depth, duplicate fields, and lists and texts that are longer than the format
//! allows. It also cleans text.

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::issue::{Fault, FileKind, Issue, ReadError};
use super::text::cleaned;
use crate::alert::Key;

/// The maximum file size, in bytes (1 MiB).
pub const MAX_BYTES: usize = 1024 * 1024;
/// The maximum nesting, in levels.
pub const MAX_DEPTH: usize = 32;
/// The maximum length of a text, in characters.
pub const MAX_TEXT: usize = 20_000;
/// The maximum length of a list, in items.
pub const MAX_LIST: usize = 2_000;

/// The message that distinguishes the visitor's own error from `serde_json` errors.
const TOO_DEEP: &str = "deeper than the limit";

/// Parses a file and notes the changes made on the way.
///
/// # Errors
/// [`ReadError`] if the file is of another type, empty, too large, too deep, not UTF-8 or not JSON.
pub fn parse(bytes: &[u8], issues: &mut Vec<Issue>) -> Result<Value, ReadError> {
    if let Some(kind) = other_kind(bytes) {
        return Err(ReadError::OtherKind(kind));
    }
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = Tree { issues, pointer: String::new(), depth: 0 };
    let value = tree.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        if error.to_string().starts_with(TOO_DEEP) {
            ReadError::TooDeep
        } else {
            ReadError::NotJson { line: error.line(), column: error.column() }
        }
    })
}

/// Detects a file type other than JSON by its first bytes. UTF-16 has a byte order mark or a zero in the first two bytes.
fn other_kind(bytes: &[u8]) -> Option<FileKind> {
    Some(match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 1..=0x7f, ..] | [1..=0x7f, 0, ..] => FileKind::Utf16,
        [0x1f, 0x8b, ..] => FileKind::Gzip,
        [b'P', b'K', 3, 4, ..] => FileKind::Zip,
        [b'%', b'P', b'D', b'F', ..] => FileKind::Pdf,
        _ if bytes.trim_ascii_start().first() == Some(&b'<') => FileKind::WebPage,
        _ => return None,
    })
}

/// Builds the value at one location in the file.
struct Tree<'a> {
    issues: &'a mut Vec<Issue>,
    pointer: String,
    depth: usize,
}

impl Tree<'_> {
    fn note(&mut self, pointer: String, fault: Fault) {
        self.issues.push(Issue { pointer, fault });
    }

    fn child(&mut self, step: &str) -> Tree<'_> {
        Tree { pointer: joined(&self.pointer, step), issues: self.issues, depth: self.depth + 1 }
    }
}

/// Appends a step to a JSON pointer (RFC 6901).
pub fn joined(pointer: &str, step: &str) -> String {
    let mut all = String::with_capacity(pointer.len() + step.len() + 1);
    all.push_str(pointer);
    all.push('/');
    for c in step.chars() {
        match c {
            '~' => all.push_str("~0"),
            '/' => all.push_str("~1"),
            c => all.push(c),
        }
    }
    all
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.depth > MAX_DEPTH {
            return Err(D::Error::custom(TOO_DEEP));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    /// Treats text as null if it is empty, and so says nothing, or too long to be meant.
    fn visit_str<E>(mut self, text: &str) -> Result<Value, E> {
        let (text, changed) = cleaned(text);
        let pointer = std::mem::take(&mut self.pointer);
        if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            self.note(pointer, Fault::TooLong);
            return Ok(Value::Null);
        }
        if changed {
            self.note(pointer, Fault::InvisibleCharacters);
        }
        Ok(if text.trim().is_empty() { Value::Null } else { Value::String(text) })
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while items.len() < MAX_LIST {
            let step = items.len().to_string();
            match seq.next_element_seed(self.child(&step))? {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
        if seq.next_element::<IgnoredAny>()?.is_some() {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            let pointer = std::mem::take(&mut self.pointer);
            self.note(pointer, Fault::TooMany);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            let name: String = cleaned(&name).0.chars().take(Key::MAX).collect();
            let value = map.next_value_seed(self.child(&name))?;
            if fields.insert(name.clone(), value).is_some() {
                self.note(joined(&self.pointer, &name), Fault::DuplicateField(name));
            }
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(text: &str) -> (Result<Value, ReadError>, Vec<(String, Fault)>) {
        let mut issues = Vec::new();
        let value = parse(text.as_bytes(), &mut issues);
        (value, issues.into_iter().map(|issue| (issue.pointer, issue.fault)).collect())
    }

    #[test]
    fn duplicate_field_is_reported_and_the_last_value_wins() {
        let (value, issues) = parsed(r#"{"a": [{"b": 1, "b": 2}]}"#);
        assert_eq!(value, Ok(serde_json::json!({"a": [{"b": 2}]})));
        assert_eq!(issues, [("/a/0/b".to_owned(), Fault::DuplicateField("b".to_owned()))]);
    }

    #[test]
    fn limits_are_enforced() {
        let nested = |levels: usize| ["[".repeat(levels), "]".repeat(levels)].concat();
        assert!(parsed(&nested(MAX_DEPTH + 1)).0.is_ok());
        assert_eq!(parsed(&nested(MAX_DEPTH + 2)).0, Err(ReadError::TooDeep));
        assert_eq!(parsed(&nested(100_000)).0, Err(ReadError::TooDeep));
        assert_eq!(parsed(&" ".repeat(MAX_BYTES + 1)).0, Err(ReadError::TooLarge));
        assert_eq!(parsed(" \n").0, Err(ReadError::Empty));
        let (value, issues) = parsed(&format!("[{}0]", "0,".repeat(MAX_LIST)));
        assert_eq!(value.map(|value| value.as_array().map(Vec::len)), Ok(Some(MAX_LIST)));
        assert_eq!(issues, [(String::new(), Fault::TooMany)]);
        let (value, issues) = parsed(&format!("[\"{}\"]", "x".repeat(MAX_TEXT + 1)));
        assert_eq!((value, issues), (Ok(serde_json::json!([null])), vec![("/0".to_owned(), Fault::TooLong)]));
    }

    #[test]
    fn reports_where_json_is_invalid() {
        assert_eq!(parsed("{\n  \"a\": tru }").0, Err(ReadError::NotJson { line: 2, column: 11 }));
        for broken in
            ["{", "[1,]", "{\"a\":1,}", "'a'", "01", "[1] 2", "\"\u{1}\"", "\"\\ud800\"", "NaN", "\u{feff}\u{feff}1"]
        {
            assert!(matches!(parsed(broken).0, Err(ReadError::NotJson { .. })), "{broken}");
        }
        assert_eq!(parse(b"\xff", &mut Vec::new()), Err(ReadError::NotText));
        assert!(parsed("\u{feff}{}").0.is_ok());
    }

    #[test]
    fn recognizes_other_kinds_of_files() {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for (bytes, kind) in [
            (utf16("\u{feff}{}"), FileKind::Utf16),
            (utf16("{}"), FileKind::Utf16),
            (b"\xfe\xff\0{\0}".to_vec(), FileKind::Utf16),
            (b"\x1f\x8b\x08\0".to_vec(), FileKind::Gzip),
            (b"PK\x03\x04word/document.xml".to_vec(), FileKind::Zip),
            (b"%PDF-1.7".to_vec(), FileKind::Pdf),
            (b"\n<!doctype html>".to_vec(), FileKind::WebPage),
            ([b"%PDF-1.7".to_vec(), vec![0; MAX_BYTES]].concat(), FileKind::Pdf),
        ] {
            assert_eq!(parse(&bytes, &mut Vec::new()), Err(ReadError::OtherKind(kind)));
        }
    }

    proptest! {
        #[test]
        fn agrees_with_serde_json(text in "[\\[\\]{}:,\"0-9a-e.\\-+ ntrufls\\\\]{0,40}") {
            let (ours, _) = parsed(&text);
            let theirs = serde_json::from_str::<Value>(&text);
            prop_assert_eq!(ours.is_ok(), theirs.is_ok() && !text.trim().is_empty());
        }

        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse(&bytes, &mut Vec::new());
        }
    }
}
