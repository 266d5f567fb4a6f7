//! Sentences of “Embed this” that depend on a choice.

use super::Words;
use crate::address::Chrome;

impl Words {
    /// How much is around a view.
    pub fn embed_code_chrome(self, chrome: Chrome) -> String {
        match chrome {
            Chrome::Full => self.embed_code_chrome_full(),
            Chrome::Min => self.embed_code_chrome_min(),
        }
    }
}
