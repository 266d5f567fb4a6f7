use crate::address::Address;
use crate::browser;

/// The site's URL, if known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The absolute URL of the site's root, with a trailing slash.
    pub root: Option<String>,
}

impl Origin {
    /// Returns the URL that the publisher has set, or else the document's own. A local file has none.
    pub fn of(set: Option<String>, base: &str) -> Self {
        let here = browser::own_origin();
        let own = here.starts_with("http").then(|| [here.as_str(), base].concat());
        Self { root: set.or(own) }
    }

    /// Returns the absolute URL of a page, if the site's URL is known.
    pub fn address_of(&self, address: &Address) -> Option<String> {
        self.root.as_ref().map(|root| [root.as_str(), &address.url()].concat())
    }
}
