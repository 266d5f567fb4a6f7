use js_sys::JsString;

/// Separates letters from their accents (Unicode normalization form NFKD).
pub fn decomposed(text: &str) -> String {
    String::from(JsString::from(text).normalize("NFKD"))
}
