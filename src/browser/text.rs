use js_sys::JsString;

/// A text with its letters apart from their accents (Unicode's form NFKD).
pub fn decomposed(text: &str) -> String {
    String::from(JsString::from(text).normalize("NFKD"))
}
