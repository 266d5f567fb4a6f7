//! Where a file comes from.

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The reader's device, with the file's name.
    File(String),
    /// The clipboard.
    Pasted,
    /// What the device kept of an earlier visit, with the file's name.
    Kept(String),
    /// A host that the reader has agreed to ask.
    Web(WebFile),
}

/// A file that may be loaded from a host once the reader has agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebFile {
    /// Its whole address.
    pub address: String,
    /// The host, with its port where it has one.
    pub host: String,
    /// Scheme, host and port. An answer from elsewhere is not shown.
    pub origin: String,
}

/// An address, taken apart by the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebPlace {
    /// All of it.
    pub address: String,
    /// Scheme, host and port.
    pub origin: String,
    /// Host and port.
    pub host: String,
    /// Whether it names a user or a password.
    pub has_credentials: bool,
}

/// Why a file is not loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// It is no address, or it names a user.
    NotAnAddress,
    /// The address does not begin with `https://`.
    NotHttps,
    /// The publisher of the site has not allowed the host.
    OtherHost(String),
}

/// Whether `?src=` may be followed: to the site itself, and to the hosts that `site.toml` allows.
///
/// `own`: the site's own origin. `allowed`: other origins.
///
/// # Errors
/// [`Blocked`] says why not.
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
    fn only_the_site_itself_and_allowed_hosts_are_asked() {
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
        fn no_other_host_is_ever_asked(scheme in "https?|ftp|data|javascript|blob", host in "[a-z.:0-9]{0,20}") {
            if let Ok(allowed) = judged(place(&scheme, &host)) {
                prop_assert!(["127.0.0.1:8080", "data.example.org"].contains(&allowed.as_str()));
            }
        }
    }
}
