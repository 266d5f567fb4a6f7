use crate::address::Address;
use crate::browser;

/// Where the site is on the web, as far as the page knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The full address of the site's first folder; it ends with a slash.
    pub root: Option<String>,
}

impl Origin {
    /// What the publisher has set, else where the document itself came from. A file on a device has no such address.
    pub fn of(set: Option<String>, base: &str) -> Self {
        let here = browser::own_origin();
        let own = here.starts_with("http").then(|| [here.as_str(), base].concat());
        Self { root: set.or(own) }
    }

    /// The full address of a page, where the site's is known.
    pub fn address_of(&self, address: &Address) -> Option<String> {
        self.root.as_ref().map(|root| [root.as_str(), &address.url()].concat())
    }
}
