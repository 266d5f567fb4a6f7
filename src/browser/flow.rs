use wasm_bindgen::JsCast as _;
use web_sys::{DomRect, Element, HtmlElement};

use super::element::by_id;

/// The pages of an element, and the parts on them. The element is laid out in columns as wide as itself (CSS multi-column layout), so each
/// column is a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// For each part, the pages on which it begins and ends, from 0.
    pub parts: Vec<(usize, usize)>,
    /// The number of pages.
    pub count: usize,
}

/// Measures the parts that match a selector within the element with this id. `None` if the element is not shown.
pub fn pages(id: &str, selector: &str) -> Option<Pages> {
    let flow = by_id(id)?;
    let frame = flow.get_bounding_client_rect();
    if frame.width() < 1.0 || flow.offset_parent().is_none() {
        return None;
    }
    let list = flow.query_selector_all(selector).ok()?;
    let parts = (0..list.length()).filter_map(|n| list.item(n)?.dyn_into::<Element>().ok());
    let parts = parts.map(|part| {
        let rects = part.get_client_rects();
        let page = |rect: Option<DomRect>| rect.map_or(0, |rect| page_of(&flow, &frame, &rect));
        (page(rects.get(0)), page(rects.length().checked_sub(1).and_then(|last| rects.get(last))))
    });
    let count = whole((f64::from(flow.scroll_width()) - 2.0) / frame.width()) + 1;
    Some(Pages { parts: parts.collect(), count })
}

/// Shows one page of the element with this id.
pub fn show_page(id: &str, page: usize) {
    if let Some(flow) = by_id(id) {
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a slide has few pages")]
        let left = (flow.get_bounding_client_rect().width() * page as f64).round() as i32;
        flow.set_scroll_left(if is_right_to_left(&flow) { -left } else { left });
    }
}

fn page_of(flow: &HtmlElement, frame: &DomRect, rect: &DomRect) -> usize {
    let scrolled = f64::from(flow.scroll_left().abs());
    let start = if is_right_to_left(flow) { frame.right() - rect.right() } else { rect.left() - frame.left() };
    whole((start + scrolled + 2.0) / frame.width())
}

/// Returns whether the element's text runs from right to left.
fn is_right_to_left(flow: &HtmlElement) -> bool {
    flow.closest("[dir]").ok().flatten().is_some_and(|above| above.get_attribute("dir").as_deref() == Some("rtl"))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "negative numbers become 0, and a slide has few pages"
)]
fn whole(number: f64) -> usize {
    number.floor().max(0.0) as usize
}

/// Adds the class to the element with this id if the element within it that matches `part` overflows, and removes the class otherwise. The
/// class changes the layout, so the measurement is made without it.
pub fn mark_overflow(id: &str, part: &str, class: &str) {
    let Some(element) = by_id(id) else { return };
    let list = element.class_list();
    let _ = list.remove_1(class);
    let Ok(Some(part)) = element.query_selector(part) else { return };
    if part.scroll_height() > part.client_height() + 1 {
        let _ = list.add_1(class);
    }
}
