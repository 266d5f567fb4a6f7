use std::fmt;

/// A key of the data: lower-case letters, digits and hyphens, at most 64 of them. Safe in addresses, ids and selectors.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(transparent))]
pub struct Key(#[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = r"^[a-z0-9-]{1,64}$")))] String);

impl Key {
    /// Longest key.
    pub const MAX: usize = 64;

    /// A key, or nothing where the text is not one.
    pub fn new(text: &str) -> Option<Self> {
        let fits = !text.is_empty() && text.len() <= Self::MAX;
        let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        (fits && plain).then(|| Self(text.to_owned()))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
