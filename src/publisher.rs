//! Who publishes a site.

use serde::{Deserialize, Serialize};

/// Who publishes a site. What is not known is not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Who answers for the editors' texts.
    pub editor: Option<String>,
    /// Where mistakes are reported: a `mailto:` or an `https:` address.
    pub contact: Option<String>,
    /// The licence of the data: an `https:` address.
    pub data_licence: Option<String>,
    /// The full address of the site's first folder, with a slash at its end.
    pub site: Option<String>,
}

/// Where the Genocide Convention can be read.
pub const CONVENTION: &str =
    "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-prevention-and-punishment-crime-genocide";
