use leptos::ev::{KeyboardEvent, MouseEvent};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    Element, Event, FocusOptions, History, HtmlAnchorElement, HtmlElement, Location, ScrollIntoViewOptions,
    ScrollLogicalPosition, Url, UrlSearchParams, Window,
};

use super::element::{by_id, document, first};
use super::event::is_plain_click;

// Places are path, query and fragment of an address on this host, as a browser writes them.

fn window() -> Option<Window> {
    web_sys::window()
}

fn location() -> Option<Location> {
    window().map(|window| window.location())
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// The path that a relative address leads to from the document.
pub fn base_path(relative: &str) -> Option<String> {
    Some(Url::new_with_base(relative, &location()?.href().ok()?).ok()?.pathname())
}

/// Where the document is.
pub fn place() -> String {
    let place = || {
        let location = location()?;
        Some([location.pathname().ok()?, location.search().ok()?, location.hash().ok()?].concat())
    };
    place().unwrap_or_default()
}

/// A place without query and fragment.
pub fn path(place: &str) -> &str {
    place.split(['?', '#']).next().unwrap_or_default()
}

/// The query of a place with its question mark; empty where it has none.
pub fn query(place: &str) -> String {
    let document = place.split('#').next().unwrap_or_default();
    document.find('?').and_then(|at| document.get(at..)).unwrap_or_default().to_owned()
}

/// The value of a key of the document's query.
pub fn query_value(key: &str) -> Option<String> {
    UrlSearchParams::new_with_str(&location()?.search().ok()?).ok()?.get(key)
}

/// An address, taken apart.
pub struct WebAddressParts {
    /// All of it.
    pub address: String,
    /// Scheme, host and port.
    pub origin: String,
    /// Host and port.
    pub host: String,
    /// Whether it names a user or a password.
    pub has_credentials: bool,
}

/// Takes an address apart as the browser would follow it from the document. `None` where it is none.
pub fn address_parts(text: &str) -> Option<WebAddressParts> {
    let url = Url::new_with_base(text, &location()?.href().ok()?).ok()?;
    let has_credentials = !(url.username().is_empty() && url.password().is_empty());
    url.set_hash("");
    Some(WebAddressParts { address: url.href(), origin: url.origin(), host: url.host(), has_credentials })
}

/// Scheme, host and port of the document.
pub fn own_origin() -> String {
    location().and_then(|location| location.origin().ok()).unwrap_or_default()
}

/// How far the page is scrolled, in pixels.
pub fn scrolled() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// The fragment of a place, where it has one.
pub fn fragment(place: &str) -> Option<String> {
    place.split_once('#').map(|(_, fragment)| fragment.to_owned()).filter(|fragment| !fragment.is_empty())
}

/// Whether this is exactly the current location: path, query and fragment.
pub fn is_at(there: &str) -> bool {
    place() == there
}

/// Whether only the fragment differs.
pub fn is_same_document(there: &str) -> bool {
    fn document(place: &str) -> &str {
        place.split('#').next().unwrap_or_default()
    }
    document(&place()) == document(there)
}

/// The place on this host that a plain click on a link asks for. `None` where the browser itself has to act: for another host, a
/// download, a new tab, a link that something else has taken.
pub fn followed_link(event: &MouseEvent) -> Option<String> {
    if event.default_prevented() || !is_plain_click(event) {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let native = link.has_attribute("download") || !matches!(link.target().as_str(), "" | "_self");
    (!native && link.origin() == location()?.origin().ok()?)
        .then(|| [link.pathname(), link.search(), link.hash()].concat())
}

/// Adds a place to the history, as a step that "back" undoes.
pub fn push_url(place: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(place));
    }
}

/// Replaces the current history entry with a place.
pub fn replace_url(place: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(place));
    }
}

/// Loads another document in place of this one.
pub fn replace_document(place: &str) {
    if let Some(location) = location() {
        let _ = location.replace(place);
    }
}

/// Sets the window's title.
pub fn set_title(title: &str) {
    if let Some(document) = document()
        && document.title() != title
    {
        document.set_title(title);
    }
}

/// How far an element's upper edge is below the window's. `None` where it is not shown.
pub fn top_of(id: &str) -> Option<f64> {
    let element = by_id(id)?;
    let shown = element.offset_parent().is_some();
    shown.then(|| element.get_bounding_client_rect().top())
}

/// Whether an element's upper edge is in the window.
pub fn is_in_view(id: &str) -> bool {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    top_of(id).is_some_and(|top| (0.0..height).contains(&top))
}

/// Scrolls by some pixels.
pub fn scroll_by(pixels: f64) {
    if let Some(window) = window()
        && pixels.abs() >= 1.0
    {
        window.scroll_by_with_x_and_y(0.0, pixels);
    }
}

/// Scrolls to where a new document begins.
pub fn scroll_to_start() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Moves the focus; the page stays where it is.
pub fn focus_without_scrolling(id: &str) {
    if let Some(element) = by_id(id) {
        focus_still(&element);
    }
}

fn focus_still(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus to the page's heading, or to its main part where it has none.
pub fn focus_heading() {
    let place = ["main h1[tabindex]", "h1[tabindex]", "main"].into_iter().find_map(first);
    if let Some(place) = place.and_then(|place| place.dyn_into().ok()) {
        focus_still(&place);
    }
}

/// Scrolls as little as it takes to see an element.
pub fn scroll_into_view(id: &str) {
    if let Some(element) = by_id(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The open menu that an event comes from.
fn open_menu(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("details.md[open]").ok().flatten()
}

/// Closes the menu that a followed link is in: the page that the link leads to would otherwise lie under it.
pub fn close_menu_of_link(event: &MouseEvent) {
    if let Some(menu) = open_menu(event) {
        let _ = menu.remove_attribute("open");
    }
}

/// Closes the open menu that the focus is in and moves the focus to its button. Says whether there was one.
pub fn close_menu(event: &KeyboardEvent) -> bool {
    let Some(menu) = open_menu(event) else { return false };
    let _ = menu.remove_attribute("open");
    if let Some(button) = menu.query_selector("summary").ok().flatten() {
        let _ = button.unchecked_ref::<HtmlElement>().focus();
    }
    true
}

/// Moves the focus among the links of the list that hears an event. Every link keeps its own Tab stop. Says whether it did.
pub fn step_among_links(event: &KeyboardEvent, step: super::Step) -> bool {
    let step_to = || {
        let list: Element = event.current_target()?.dyn_into().ok()?;
        let now: Element = event.target()?.dyn_into::<Element>().ok()?.closest("a").ok()??;
        let links = list.query_selector_all("a").ok()?;
        let at = (0..links.length()).find(|n| links.item(*n).is_some_and(|link| link.is_same_node(Some(&now))))?;
        let end = links.length().checked_sub(1)?;
        let next = match step {
            super::Step::Next => (at + 1).min(end),
            super::Step::Previous => at.saturating_sub(1),
            super::Step::First => 0,
            super::Step::Last => end,
        };
        links.item(next)?.dyn_into::<HtmlElement>().ok()?.focus().ok()
    };
    step_to().is_some()
}
