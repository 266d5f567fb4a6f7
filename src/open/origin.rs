//! The origin of a file, and the rules for loading one from a host.

/// The origin of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The reader's device, with the file's name.
    File(String),
    /// The clipboard.
    Pasted,
    /// A file kept on the device since an earlier visit, with its name.
    Kept(String),
    /// A host that the reader has agreed to contact.
    Web(WebFile),
}

/// A file that may be loaded from a host once the reader has agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebFile {
    /// The full URL.
    pub address: String,
    /// The host, with its port if there is one.
    pub host: String,
    /// Scheme, host and port. A response from another origin is rejected.
    pub origin: String,
}

/// An address, parsed by the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebPlace {
    /// The full URL.
    pub address: String,
    /// Scheme, host and port.
    pub origin: String,
    /// Host and port.
    pub host: String,
    /// Whether it contains a user name or password.
    pub has_credentials: bool,
}

/// Why a file is not loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// It is not a valid address, or it contains credentials.
    NotAnAddress,
    /// The address does not begin with `https://`.
    NotHttps,
    /// The site's publisher has not allowed the host.
    OtherHost(String),
}

/// Returns the file that `?src=` may load: one from the site itself or from a host that `site.toml` allows.
///
/// `own`: the site's own origin. `allowed`: the other allowed origins.
///
/// # Errors
/// [`Blocked`] if the file may not be loaded.
pub fn web_file(place: Option<WebPlace>, own: &str, allowed: &[String]) -> Result<WebFile, Blocked> {
    let place = place.filter(|place| !place.has_credentials).ok_or(Blocked::NotAnAddress)?;
    if place.origin != own {
        if !place.address.starts_with("https://") {
            return Err(Blocked::NotHttps);
        }
        if !allowed.contains(&place.origin) {
            return Err(Blocked::OtherHost(place.host));
        }
    }
    Ok(WebFile { address: place.address, host: place.host, origin: place.origin })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OWN: &str = "http://127.0.0.1:8080";

    fn place(scheme: &str, host: &str) -> WebPlace {
        let origin = [scheme, "://", host].concat();
        WebPlace { address: [&origin, "/a.json"].concat(), origin, host: host.to_owned(), has_credentials: false }
    }

    fn judged(place: WebPlace) -> Result<String, Blocked> {
        let allowed = ["https://data.example.org".to_owned(), "http://plain.example.org".to_owned()];
        web_file(Some(place), OWN, &allowed).map(|file| file.host)
    }

    #[test]
    fn only_the_site_and_allowed_hosts_are_accepted() {
        assert_eq!(judged(place("http", "127.0.0.1:8080")), Ok("127.0.0.1:8080".to_owned()));
        assert_eq!(judged(place("https", "data.example.org")), Ok("data.example.org".to_owned()));
        assert_eq!(judged(place("http", "data.example.org")), Err(Blocked::NotHttps));
        assert_eq!(judged(place("http", "plain.example.org")), Err(Blocked::NotHttps));
        for host in ["example.org", "data.example.org.evil.example", "data.example.org:8443", "xdata.example.org"] {
            assert_eq!(judged(place("https", host)), Err(Blocked::OtherHost(host.to_owned())));
        }
        assert_eq!(web_file(None, OWN, &[]), Err(Blocked::NotAnAddress));
        let user = WebPlace { has_credentials: true, ..place("https", "data.example.org") };
        assert_eq!(judged(user), Err(Blocked::NotAnAddress));
    }

    proptest! {
        #[test]
        fn no_other_host_is_ever_accepted(scheme in "https?|ftp|data|javascript|blob", host in "[a-z.:0-9]{0,20}") {
            if let Ok(allowed) = judged(place(&scheme, &host)) {
                prop_assert!(["127.0.0.1:8080", "data.example.org"].contains(&allowed.as_str()));
            }
        }
    }
}
