//! The publisher's settings, from `site.toml`. Pages omit what is not set.

use std::fs;
use std::path::Path;

use forewarned::alert::WebAddress;
use forewarned::publisher::SitePublisher;
use serde::Deserialize;

use super::Outcome;

/// The publisher's settings.
#[derive(Debug, PartialEq)]
pub struct Site {
    /// The publisher, as shown at the foot of every page, and the site's address.
    pub publisher: SitePublisher,
    /// Other origins from which alerts may be loaded.
    pub data_origins: Vec<String>,
    /// Whether to tell browsers to use only https.
    pub hsts: bool,
    /// Whether devices cache the site for offline use.
    pub offline: bool,
}

/// The contents of the file.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    origin: Option<String>,
    contact: Option<String>,
    editor: Option<String>,
    data_licence: Option<String>,
    data_origins: Vec<String>,
    hsts: bool,
    offline: Option<bool>,
}

impl Default for Site {
    /// Returns the settings of an empty file.
    fn default() -> Self {
        Self { publisher: SitePublisher::default(), data_origins: Vec::new(), hsts: false, offline: true }
    }
}

impl Site {
    /// Reads the settings file.
    pub fn read(path: &Path) -> Outcome<Self> {
        let text = fs::read_to_string(path).map_err(|reason| format!("{}: {reason}", path.display()))?;
        Self::parse(&text).map_err(|reason| format!("{}: {reason}", path.display()).into())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|reason| reason.to_string())?;
        let publisher = SitePublisher {
            editor: file.editor.map(|name| plain("editor", name)).transpose()?,
            contact: file.contact.map(contact).transpose()?,
            data_licence: file.data_licence.map(|address| https("data-licence", address)).transpose()?,
            site: file.origin.map(origin).transpose()?,
        };
        Ok(Self {
            publisher,
            data_origins: file.data_origins.into_iter().map(data_origin).collect::<Result<_, _>>()?,
            hsts: file.hsts,
            offline: file.offline.unwrap_or(true),
        })
    }

    /// Returns a site at this address, with nothing else set.
    #[cfg(test)]
    pub fn at(address: &str) -> Self {
        Self {
            publisher: SitePublisher { site: Some(address.to_owned()), ..SitePublisher::default() },
            ..Self::default()
        }
    }

    /// Returns the absolute address of a path in the site, if the site's address is set.
    pub fn address(&self, path: &str) -> Option<String> {
        self.publisher.site.as_ref().map(|site| [site, path].concat())
    }
}

/// Checks that a text has visible characters and no control characters.
fn plain(key: &str, text: String) -> Result<String, String> {
    let fits = !text.trim().is_empty() && !text.chars().any(char::is_control);
    if fits { Ok(text) } else { Err(format!("{key}: a text is expected here")) }
}

/// Checks that an address is safe to follow and has no character that could break out of a header or policy.
fn https(key: &str, address: String) -> Result<String, String> {
    let follows = WebAddress::new(&address).is_some_and(|address| address.link().is_some());
    let fits = follows && !address.contains(['"', '\'', '<', '>', ';', ',', '`', '{', '}', '$']);
    if fits { Ok(address) } else { Err(format!("{key}: {address:?} is not an https: address")) }
}

fn origin(address: String) -> Result<String, String> {
    let mut address = https("origin", address)?;
    if address.contains(['?', '#']) {
        return Err(format!("origin: {address:?} has more than a host and a folder"));
    }
    if !address.ends_with('/') {
        address.push('/');
    }
    Ok(address)
}

fn data_origin(address: String) -> Result<String, String> {
    let address = https("data-origins", address)?;
    let bare = address.strip_suffix('/').unwrap_or(&address);
    let host = bare.strip_prefix("https://").unwrap_or_default();
    if host.contains(['/', '?', '#']) {
        return Err(format!("data-origins: {address:?} has more than a host"));
    }
    Ok(bare.to_owned())
}

fn contact(address: String) -> Result<String, String> {
    let Some(mailbox) = address.strip_prefix("mailto:") else {
        return https("contact", address).map_err(|reason| format!("{reason} or a mailto: one"));
    };
    let part = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
    };
    let fits = mailbox.split_once('@').is_some_and(|(name, host)| part(name) && part(host) && host.contains('.'));
    if fits { Ok(address) } else { Err(format!("contact: {address:?} is not a mailto: address of one mailbox")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        Site::parse(text).expect_err(text)
    }

    #[test]
    fn repository_site_toml_parses_and_documents_every_key() {
        let file = include_str!("../../../site.toml");
        assert!(Site::parse(file).is_ok());
        let keys = ["origin", "contact", "editor", "data-licence", "data-origins", "hsts", "offline"];
        for key in keys {
            assert!(file.contains(&format!("{key} = ")), "{key}");
        }
        for line in file.lines().map(|line| line.trim_start_matches("# ")) {
            if line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' ')) {
                assert!(Site::parse(line).is_ok(), "{line}");
            }
        }
    }

    #[test]
    fn settings_in_the_file_are_used() {
        let text = "origin = \"https://example.org\"\neditor = \"A\"\nhsts = true\ncontact = \"https://example.org/contact\"\n\
                    data-licence = \"https://example.org/l/\"\ndata-origins = [\"https://data.example.org/\"]\n";
        let site = Site::parse(text).expect("settings");
        assert_eq!(site.address("alerts/a/").as_deref(), Some("https://example.org/alerts/a/"));
        assert_eq!(site.publisher.contact.as_deref(), Some("https://example.org/contact"));
        assert_eq!(site.publisher.data_licence.as_deref(), Some("https://example.org/l/"));
        assert_eq!(site.publisher.editor.as_deref(), Some("A"));
        assert_eq!(site.data_origins, ["https://data.example.org"]);
        assert!(site.hsts && site.offline);
        assert!(Site::parse("offline = false").is_ok_and(|site| !site.offline));
        assert_eq!(Site::parse(""), Ok(Site::default()));
    }

    #[test]
    fn unknown_key_is_reported() {
        assert!(fault("orign = \"https://example.org\"").contains("orign"));
        assert!(fault("[site]\nhsts = true").contains("site"));
    }

    #[test]
    fn invalid_value_is_reported_with_its_key() {
        for (key, value) in [
            ("origin", "\"http://example.org\""),
            ("origin", "\"https://example.org/?a\""),
            ("origin", "\"https://user@example.org/\""),
            ("origin", "\"example.org\""),
            ("contact", "\"someone@example.org\""),
            ("contact", "\"mailto:a@example.org?body=x\""),
            ("contact", "\"javascript:alert(1)\""),
            ("contact", "\"http://example.org\""),
            ("editor", "\" \""),
            ("data-licence", "\"CC BY 4.0\""),
            ("data-origins", "[\"https://example.org/folder\"]"),
            ("data-origins", "[\"https://example.org; script-src *\"]"),
            ("data-origins", "[\"https://example.org,https://evil.example\"]"),
            ("data-origins", "[\"*\"]"),
            ("hsts", "\"yes\""),
            ("offline", "\"no\""),
        ] {
            let reason = fault(&format!("{key} = {value}"));
            assert!(reason.contains(key), "{key} = {value}: {reason}");
        }
    }

    #[test]
    fn trailing_slash_is_added_to_the_origin() {
        let site = Site::parse("origin = \"https://example.org/alerts\"").expect("a folder");
        assert_eq!(site.publisher.site.as_deref(), Some("https://example.org/alerts/"));
    }
}
