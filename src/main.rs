//! Starts the application in the browser: reads from the page which page it is, and renders it into the page's element.

use forewarned::address::Address;
use forewarned::alert::Key;
use forewarned::app::{Page, app};
use forewarned::browser;

fn main() {
    let root = browser::page_setting("root").unwrap_or_else(|| "./".to_owned());
    let page = match browser::page_setting("alert").as_deref().and_then(Key::new) {
        Some(id) => Page::Alert(id),
        None => Page::Catalogue,
    };
    let (address, _) = Address::parse(&browser::query());
    browser::set_language(address.language.key(), address.language.direction());
    if let Some(element) = browser::set_root() {
        leptos::mount::mount_to(element, move || app(page, root, address)).forget();
    }
}
