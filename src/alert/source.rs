use serde::{Deserialize, Serialize};

use std::fmt;

use super::{Key, When};
use crate::shared::keyed_enum;

keyed_enum! {
    /// What kind of work a source is, for the bibliography.
    pub enum SourceKind {
        /// A judgment or order.
        Court = "court",
        /// A text by a state, the United Nations or another public body.
        Official = "official",
        /// A text by a non-governmental organization.
        Organization = "organization",
        /// A news report.
        News = "news",
        /// A scholarly work.
        Scholarly = "scholarly",
        /// An encyclopedia or list.
        Reference = "reference",
    }
}

keyed_enum! {
    /// In what form the editors read a source.
    pub enum ReadAs {
        /// At its own address.
        Original = "original",
        /// In a copy elsewhere.
        Copy = "copy",
        /// Not read: it supports nothing by itself.
        Unread = "unread",
    }
}

/// A work that this file cites.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Source {
    /// Id of this source, such as `hrw-1997`: publisher and year.
    pub id: Key,
    /// Title of the work, word for word.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published.
    pub date: Option<When>,
    /// Its web address.
    pub url: WebAddress,
    /// What kind of work it is.
    pub kind: SourceKind,
    /// Its language, as a BCP 47 tag such as `en`.
    pub language: String,
    /// In what form you read it. Cite nothing that you have not read.
    pub read: ReadAs,
    /// Only for `copy`: the address of the copy. If it should not be linked, leave it out and say why in `note`.
    pub read_at: Option<WebAddress>,
    /// The party, if it is a party's own outlet.
    pub side: Option<String>,
    /// What it shows, in your own words.
    pub supports: String,
    /// What readers should know about it.
    pub note: Option<String>,
}

/// A web address from the data. Only a [`Link`] can be followed; other addresses are shown as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct WebAddress(String);

impl TryFrom<String> for WebAddress {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).ok_or(Self::EXPECTED)
    }
}

impl WebAddress {
    /// The expected form, as named in error messages.
    pub const EXPECTED: &str = "a web address";

    /// Returns an `https:` or `http:` address of printable ASCII characters, or `None` for any other text.
    pub fn new(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let plain = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic());
        plain.then(|| Self(text.to_owned()))
    }

    /// Returns the address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the address as a link, if it is safe to follow.
    pub fn link(&self) -> Option<Link<'_>> {
        let rest = self.0.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let name = match host.split_once(':') {
            Some((name, port)) if port.parse::<u16>().is_ok() => name,
            Some(_) => return None,
            None => host,
        };
        let label_fits =
            |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        // A trailing dot is the DNS root: the host is the same.
        let dotted = name.strip_suffix('.').unwrap_or(name);
        let fits = dotted.contains('.') && dotted.split('.').all(label_fits) && !rest.contains('\\');
        fits.then_some(Link { href: &self.0, host: name })
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for WebAddress {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebAddress".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^https?://[\x21-\x7e]+$",
            "patternErrorMessage": "Write a whole web address, which begins with https://."
        })
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An `https:` address without credentials and with an ASCII host name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// The link target.
    pub href: &'a str,
    /// The host, shown next to the link.
    pub host: &'a str,
}

impl Source {
    /// Returns the host of the copy, if the editors read a copy instead of the original.
    pub fn copy_host(&self) -> Option<&str> {
        if self.read != ReadAs::Copy {
            return None;
        }
        let address = self.read_at.as_ref()?.as_str();
        let rest = address.split_once("://")?.1;
        rest.split(['/', '?', '#']).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(text: &str) -> Option<String> {
        WebAddress::new(text)?.link().map(|link| link.host.to_owned())
    }

    #[test]
    fn only_plain_https_addresses_become_links() {
        assert_eq!(link("https://www.un.org/en/a?b=c#d").as_deref(), Some("www.un.org"));
        assert_eq!(link("https://en.wikipedia.org./wiki/A").as_deref(), Some("en.wikipedia.org."));
        assert_eq!(link("https://example.org:8443/").as_deref(), Some("example.org:8443").map(|_| "example.org"));
        for hostile in [
            "javascript:alert(1)",
            " https://example.org",
            "https://example.org/\n",
            "https://user@example.org/",
            "https://example.org\\@evil.org/",
            "https:example.org",
            "//example.org",
            "https://",
            "https:///x",
            "https://\u{435}xample.org/",
            "data:text/html,x",
            "https://localhost/",
            "https://a..b/",
            "https://a.b:x/",
            "HTTPS://example.org/",
            "java\tscript:alert(1)",
            "blob:https://example.org/1",
            "https://exa mple.org/",
        ] {
            assert_eq!(link(hostile), None, "{hostile:?}");
        }
        assert!(WebAddress::new("http://example.org/").is_some_and(|address| address.link().is_none()));
    }
}
