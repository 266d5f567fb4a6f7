use leptos::prelude::*;

use super::Shown;
use crate::address::{Address, Page};
use crate::store::use_store;
use crate::words::Words;

/// The address of a document without an alert. It never changes while the document is shown.
#[derive(Clone, Copy)]
struct Here(Signal<Address>);

/// Provides what a page without an alert needs: its words and its own address. A page of an alert provides [`Shown`] and the
/// [`Store`](crate::store::Store) instead.
pub fn provide_site(words: Words, page: Page) {
    provide_context(words);
    provide_context(Here(Signal::stored(site_address(words, page))));
}

/// In a lesson that is one file: where the site is that it comes from, if anybody has set that. Pages that the file lacks are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideRoot(pub Option<String>);

/// The words of the page. Panics where no page is above the caller.
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(|| expect_context::<Shown>().words)
}

/// The address at which the reader is. Panics where no page is above the caller.
pub fn use_here() -> Signal<Address> {
    use_context::<Here>().map_or_else(|| use_store().address().into(), |Here(here)| here)
}

/// The address of a page in the language of these words.
pub fn site_address(words: Words, page: Page) -> Address {
    Address { language: words.language(), ..Address::new(page) }
}
