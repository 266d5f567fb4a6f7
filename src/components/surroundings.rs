use leptos::prelude::*;

use super::Shown;
use crate::address::{Address, Page};
use crate::store::use_store;
use crate::words::Words;

/// The address of a document without an alert. It never changes while the document is open.
#[derive(Clone, Copy)]
struct Here(Signal<Address>);

/// Provides the words and the address of a page without an alert. A page of an alert provides [`Shown`] and the
/// [`Store`](crate::store::Store) instead.
pub fn provide_site(words: Words, page: Page) {
    provide_context(words);
    provide_context(Here(Signal::stored(site_address(words, page))));
}

/// In a lesson that is one file: the root URL of the site that it comes from, if one is set. Links to pages that the file lacks use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideRoot(pub Option<String>);

/// Returns the words of the page. Panics if the caller is not inside a page.
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(|| expect_context::<Shown>().words)
}

/// Returns the reader's current address. Panics if the caller is not inside a page.
pub fn use_here() -> Signal<Address> {
    use_context::<Here>().map_or_else(|| use_store().address().into(), |Here(here)| here)
}

/// Returns the address of a page in the language of these words.
pub fn site_address(words: Words, page: Page) -> Address {
    Address { language: words.language(), ..Address::new(page) }
}
