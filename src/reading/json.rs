//! JSON (RFC 8259) as a tree, with the limits that keep a hostile file from doing harm.
//!
//! Strict, and small in the wasm: a general parser with its number tables took 15,000 bytes there. A property test holds it
//! against `serde_json`.

use super::Hopeless;

/// Largest file, in bytes (1 MiB).
pub const MAX_BYTES: usize = 1024 * 1024;
/// Deepest nesting.
pub const MAX_DEPTH: usize = 32;
/// Most fields of one record that are looked at: far more than the format knows, few enough to compare each with each.
const MAX_FIELDS: usize = 128;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// A record.
    Record(Fields),
}

/// The fields of a record in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    /// Name and value.
    pub fields: Vec<(String, Json)>,
    /// The first name that stands twice.
    pub duplicate: Option<String>,
}

impl Json {
    /// A field of a record.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Record(record) = self else { return None };
        record.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        let Self::Text(text) = self else { return None };
        Some(text)
    }
}

/// Parses a file within the limits.
///
/// # Errors
/// [`Hopeless`] where it is too large or too deep, or no JSON.
pub fn parse(bytes: &[u8]) -> Result<Json, Hopeless> {
    if bytes.len() > MAX_BYTES {
        return Err(Hopeless::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Hopeless::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Hopeless::Empty);
    }
    let mut parser = Parser { text, at: 0, too_deep: false };
    let value = parser.value(0);
    parser.space();
    match value {
        Some(value) if parser.at == text.len() => Ok(value),
        _ if parser.too_deep => Err(Hopeless::TooDeep),
        _ => Err(parser.stopped()),
    }
}

struct Parser<'a> {
    text: &'a str,
    /// The byte that comes next.
    at: usize,
    too_deep: bool,
}

impl Parser<'_> {
    fn peek(&self) -> u8 {
        // No JSON has a NUL outside of texts, and in them it is refused.
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn next(&mut self) -> u8 {
        let byte = self.peek();
        self.at += 1;
        byte
    }

    /// Goes over a word that has to stand here.
    fn word(&mut self, word: &str) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        self.at += if rest.starts_with(word) { word.len() } else { return None };
        Some(())
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn stopped(&self) -> Hopeless {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Hopeless::NotJson { line, column }
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.space();
        match self.peek() {
            b'{' | b'[' if depth == MAX_DEPTH => {
                self.too_deep = true;
                None
            }
            b'{' => self.record(depth + 1),
            b'[' => self.list(depth + 1),
            b'"' => self.string().map(Json::Text),
            b't' => self.word("true").map(|()| Json::Boolean(true)),
            b'f' => self.word("false").map(|()| Json::Boolean(false)),
            b'n' => self.word("null").map(|()| Json::Null),
            _ => self.number().map(Json::Number),
        }
    }

    /// Whether another item follows; nothing where the list or record is malformed.
    fn another(&mut self, end: u8, first: bool) -> Option<bool> {
        self.space();
        if self.peek() == end {
            self.at += 1;
            return Some(false);
        }
        if !first {
            self.word(",")?;
        }
        Some(true)
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        self.at += 1;
        let mut list = Vec::new();
        while self.another(b']', list.is_empty())? {
            list.push(self.value(depth)?);
        }
        Some(Json::List(list))
    }

    fn record(&mut self, depth: usize) -> Option<Json> {
        self.at += 1;
        let mut record = Fields::default();
        let mut first = true;
        while self.another(b'}', std::mem::take(&mut first))? {
            self.space();
            let name = self.string()?;
            self.space();
            self.word(":")?;
            let value = self.value(depth)?;
            if record.fields.iter().any(|(known, _)| *known == name) {
                record.duplicate.get_or_insert(name);
            } else if record.fields.len() < MAX_FIELDS {
                record.fields.push((name, value));
            }
        }
        Some(Json::Record(record))
    }

    fn string(&mut self) -> Option<String> {
        self.word("\"")?;
        let mut string = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let Some(plain) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\') || byte < 0x20) else {
                self.at = self.text.len();
                return None;
            };
            string.push_str(rest.get(..plain)?);
            self.at += plain;
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Some(string);
                }
                b'\\' => {
                    self.at += 1;
                    string.push(self.escaped()?);
                }
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next() {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first);
                }
                // The second half of a character beyond the sixteen-bit ones.
                self.word("\\u")?;
                let second = self.hex()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x10000 + ((first - 0xD800) << 10) + second);
            }
            _ => {
                self.at -= 1;
                return None;
            }
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let mut value = 0;
        for _ in 0..4 {
            value = value * 16 + char::from(self.next()).to_digit(16)?;
        }
        Some(value)
    }

    fn digits(&mut self) -> (f64, i32) {
        let (mut value, mut count) = (0.0, 0);
        while self.peek().is_ascii_digit() {
            value = value * 10.0 + f64::from(self.next() - b'0');
            count += 1;
        }
        (value, count)
    }

    /// Exact for up to fifteen digits: whole numbers and places on the earth have fewer.
    fn number(&mut self) -> Option<f64> {
        let negative = self.word("-").is_some();
        let leading_zero = self.peek() == b'0';
        let (mut value, count) = self.digits();
        if count == 0 || (leading_zero && count > 1) {
            return None;
        }
        let mut shift = 0;
        if self.word(".").is_some() {
            while self.peek().is_ascii_digit() {
                value = value * 10.0 + f64::from(self.next() - b'0');
                shift -= 1;
            }
            if shift == 0 {
                return None;
            }
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            let down = match self.peek() {
                b'-' => self.word("-").is_some(),
                b'+' => self.word("+").is_none(),
                _ => false,
            };
            let (exponent, count) = self.digits();
            if count == 0 {
                return None;
            }
            #[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
            let exponent = exponent.min(400.0) as i32;
            shift += if down { -exponent } else { exponent };
        }
        let power = 10_f64.powi(shift.abs());
        let value = if shift < 0 { value / power } else { value * power };
        value.is_finite().then_some(if negative { -value } else { value })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(ours: &Json, theirs: &serde_json::Value) -> bool {
        match (ours, theirs) {
            (Json::Null, serde_json::Value::Null) => true,
            (Json::Boolean(a), serde_json::Value::Bool(b)) => a == b,
            (Json::Number(a), serde_json::Value::Number(b)) => {
                let b = b.as_f64().unwrap_or(f64::NAN);
                (a - b).abs() <= b.abs() * 1e-14
            }
            (Json::Text(a), serde_json::Value::String(b)) => a == b,
            (Json::List(a), serde_json::Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Json::Record(a), serde_json::Value::Object(b)) => {
                a.duplicate.is_some()
                    || (a.fields.len() == b.len()
                        && a.fields.iter().all(|(name, value)| b.get(name).is_some_and(|other| same(value, other))))
            }
            _ => false,
        }
    }

    fn json() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("null".to_owned()),
            any::<bool>().prop_map(|value| value.to_string()),
            any::<i32>().prop_map(|value| value.to_string()),
            (-9_999_999_i32..9_999_999, 1_i32..9).prop_map(|(value, e)| format!("{value}.5e-{e}")),
            ".*".prop_map(|text: String| serde_json::to_string(&text).expect("a text")),
            "\"(\\\\[nrtbf\"\\\\/]|\\\\u[0-9a-f]{4}|[a-z])*\"",
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let pair = ("[a-d]{1,2}", inner.clone()).prop_map(|(name, value)| format!("\"{name}\" : {value}"));
            prop_oneof![
                proptest::collection::vec(inner, 0..6).prop_map(|items| format!("[ {} ]", items.join(","))),
                proptest::collection::vec(pair, 0..6).prop_map(|pairs| format!("{{{}}}", pairs.join(",\n"))),
            ]
        })
    }

    proptest! {
        #[test]
        fn agrees_with_serde_json_on_what_is_json(text in json()) {
            match (parse(text.as_bytes()), serde_json::from_str::<serde_json::Value>(&text)) {
                (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{ours:?} {theirs:?}"),
                (Err(_), Err(_)) => {}
                (ours, theirs) => prop_assert!(false, "{ours:?} {theirs:?}"),
            }
        }

        #[test]
        fn agrees_with_serde_json_on_what_is_not(text in "[-+0-9.eE\\[\\]{}:,\"\\\\ntfu ]{0,12}") {
            let ours = parse(text.as_bytes()).is_ok();
            let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            prop_assert_eq!(ours, theirs, "{}", text);
        }

        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes);
        }
    }

    #[test]
    fn says_where_it_stopped() {
        assert_eq!(parse(b"{\n \"a\": 1,\n \"b\" 2}"), Err(Hopeless::NotJson { line: 3, column: 6 }));
        assert_eq!(parse("[\"ä\" x]".as_bytes()), Err(Hopeless::NotJson { line: 1, column: 6 }));
    }

    #[test]
    fn keeps_the_limits() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(parse(nested(32).as_bytes()).is_ok());
        assert_eq!(parse(nested(33).as_bytes()), Err(Hopeless::TooDeep));
        assert_eq!(parse(&vec![b' '; MAX_BYTES + 1]), Err(Hopeless::TooLarge));
        assert_eq!(parse(b" \n"), Err(Hopeless::Empty));
        assert_eq!(parse(&[0xff, 0xfe]), Err(Hopeless::NotText));
        let Ok(Json::Record(record)) = parse(b"{\"a\":1,\"b\":2,\"a\":3}") else { panic!("a record") };
        assert_eq!(record.duplicate.as_deref(), Some("a"));
    }
}
