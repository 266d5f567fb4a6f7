//! The publisher of a site.

use serde::{Deserialize, Serialize};

/// The publisher of a site. Pages omit what is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SitePublisher {
    /// Who is responsible for the editors' texts.
    pub editor: Option<String>,
    /// Where to report mistakes: a `mailto:` or an `https:` address.
    pub contact: Option<String>,
    /// The licence of the data: an `https:` address.
    pub data_licence: Option<String>,
    /// The absolute address of the site root, with a trailing slash.
    pub site: Option<String>,
}

/// The address of the Genocide Convention's text.
pub const CONVENTION: &str =
    "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-prevention-and-punishment-crime-genocide";
