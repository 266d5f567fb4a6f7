use leptos::ev::{KeyboardEvent, MouseEvent};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    Element, Event, FocusOptions, History, HtmlAnchorElement, HtmlElement, Location, ScrollIntoViewOptions,
    ScrollLogicalPosition, Url, UrlSearchParams, Window,
};

use super::element::{by_id, document, first};
use super::event::is_plain_click;

// A place is the path, query and fragment of an address on this host, as the browser serializes them.

fn window() -> Option<Window> {
    web_sys::window()
}

fn location() -> Option<Location> {
    window().map(|window| window.location())
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// Resolves a relative address against the document and returns its path.
pub fn base_path(relative: &str) -> Option<String> {
    Some(Url::new_with_base(relative, &location()?.href().ok()?).ok()?.pathname())
}

/// Returns the document's place.
pub fn place() -> String {
    let place = || {
        let location = location()?;
        Some([location.pathname().ok()?, location.search().ok()?, location.hash().ok()?].concat())
    };
    place().unwrap_or_default()
}

/// Returns the path of a place.
pub fn path(place: &str) -> &str {
    place.split(['?', '#']).next().unwrap_or_default()
}

/// Returns the query of a place with its question mark; empty if there is none.
pub fn query(place: &str) -> String {
    let document = place.split('#').next().unwrap_or_default();
    document.find('?').and_then(|at| document.get(at..)).unwrap_or_default().to_owned()
}

/// Returns the value of a key in the document's query.
pub fn query_value(key: &str) -> Option<String> {
    UrlSearchParams::new_with_str(&location()?.search().ok()?).ok()?.get(key)
}

/// The parts of an address.
pub struct WebAddressParts {
    /// The whole address without its fragment.
    pub address: String,
    /// The scheme, host and port.
    pub origin: String,
    /// The host and port.
    pub host: String,
    /// Whether it contains a user name or a password.
    pub has_credentials: bool,
}

/// Resolves an address against the document, as the browser would, and splits it. `None` if it is not valid.
pub fn address_parts(text: &str) -> Option<WebAddressParts> {
    let url = Url::new_with_base(text, &location()?.href().ok()?).ok()?;
    let has_credentials = !(url.username().is_empty() && url.password().is_empty());
    url.set_hash("");
    Some(WebAddressParts { address: url.href(), origin: url.origin(), host: url.host(), has_credentials })
}

/// Returns the scheme, host and port of the document.
pub fn own_origin() -> String {
    location().and_then(|location| location.origin().ok()).unwrap_or_default()
}

/// Returns the vertical scroll position, in pixels.
pub fn scrolled() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Returns the fragment of a place without its `#`; `None` if it has none or an empty one.
pub fn fragment(place: &str) -> Option<String> {
    place.split_once('#').map(|(_, fragment)| fragment.to_owned()).filter(|fragment| !fragment.is_empty())
}

/// Returns whether this is exactly the current location: path, query and fragment.
pub fn is_at(there: &str) -> bool {
    place() == there
}

/// Returns whether the current location differs at most in its fragment.
pub fn is_same_document(there: &str) -> bool {
    fn document(place: &str) -> &str {
        place.split('#').next().unwrap_or_default()
    }
    document(&place()) == document(there)
}

/// Returns the place on this host that a plain click on a link leads to. `None` if the click is for the browser itself: another host, a
/// download, a new tab, or an event that was already handled.
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

/// Adds a place to the browser's history as a new entry.
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

/// Loads another document and replaces the current history entry.
pub fn replace_document(place: &str) {
    if let Some(location) = location() {
        let _ = location.replace(place);
    }
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document()
        && document.title() != title
    {
        document.set_title(title);
    }
}

/// Returns how far an element's top edge is below the top of the viewport. `None` if the element is not shown.
pub fn top_of(id: &str) -> Option<f64> {
    let element = by_id(id)?;
    let shown = element.offset_parent().is_some();
    shown.then(|| element.get_bounding_client_rect().top())
}

/// Returns whether an element's top edge is in the viewport.
pub fn is_in_view(id: &str) -> bool {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    top_of(id).is_some_and(|top| (0.0..height).contains(&top))
}

/// Scrolls vertically by a number of pixels.
pub fn scroll_by(pixels: f64) {
    if let Some(window) = window()
        && pixels.abs() >= 1.0
    {
        window.scroll_by_with_x_and_y(0.0, pixels);
    }
}

/// Scrolls to the top of the page.
pub fn scroll_to_start() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Moves the focus without scrolling.
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

/// Moves the focus to the page's heading, or to `main` if there is none.
pub fn focus_heading() {
    let place = ["main h1[tabindex]", "h1[tabindex]", "main"].into_iter().find_map(first);
    if let Some(place) = place.and_then(|place| place.dyn_into().ok()) {
        focus_still(&place);
    }
}

/// Scrolls an element into view, as little as necessary.
pub fn scroll_into_view(id: &str) {
    if let Some(element) = by_id(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Returns the open menu around an event's target.
fn open_menu(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("details.md[open]").ok().flatten()
}

/// Closes the menu around a followed link, because it would cover the page that the link leads to.
pub fn close_menu_of_link(event: &MouseEvent) {
    if let Some(menu) = open_menu(event) {
        let _ = menu.remove_attribute("open");
    }
}

/// Closes the open menu around the focus and moves the focus to its button. Returns whether there was one.
pub fn close_menu(event: &KeyboardEvent) -> bool {
    let Some(menu) = open_menu(event) else { return false };
    let _ = menu.remove_attribute("open");
    if let Some(button) = menu.query_selector("summary").ok().flatten() {
        let _ = button.unchecked_ref::<HtmlElement>().focus();
    }
    true
}

/// Moves the focus among the links of the list that handles the event. Every link remains a tab stop. Returns whether the focus moved.
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
