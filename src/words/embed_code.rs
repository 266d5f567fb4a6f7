//! Text of “Embed this” that depends on an option.

use super::Words;
use crate::address::Chrome;

impl Words {
    /// Returns the name of a [`Chrome`] option.
    pub fn embed_code_chrome(self, chrome: Chrome) -> String {
        match chrome {
            Chrome::Full => self.embed_code_chrome_full(),
            Chrome::Min => self.embed_code_chrome_min(),
        }
    }
}
