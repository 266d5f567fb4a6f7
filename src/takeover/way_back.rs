//! The way back from a source to the link that a reader followed to it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::alert::Reference;
use crate::browser::{self, Element};
use crate::explore::explorer::Explorer;
use crate::explore::sources::PAGE;
use crate::explore::state::{Intent, is_open};

/// Offers the way back wherever a link leads to a source of the page, and the way on to what that source shows.
pub fn connect(explorer: Explorer) {
    let followed: Rc<RefCell<Option<Element>>> = Rc::default();
    let link = followed.clone();
    browser::on("click", "a[href^='#source-']", move |event, followed| {
        if !browser::is_plain_click(event) {
            return;
        }
        let target = browser::attribute(followed, "href");
        browser::move_into("way-back", &target);
        browser::for_each("#way-on", |way_on| browser::set_attribute(way_on, "href", Some(&[PAGE, &target].concat())));
        browser::set_hidden("#way-back", false);
        *link.borrow_mut() = Some(followed.clone());
    });
    browser::on("click", "[data-act=way-back]", move |_, _| {
        let Some(link) = followed.take() else { return };
        browser::set_hidden("#way-back", true);
        // What it stands in may have been closed since.
        let panel = browser::around(&link, "[data-panel]");
        let thing = panel.and_then(|panel| Reference::parse(&browser::attribute(&panel, "data-panel")));
        let closed =
            |thing: &Reference| !explorer.peek(|state| is_open(explorer.alert(), state.query.chosen.as_ref(), thing));
        if let Some(thing) = thing.filter(closed) {
            explorer.send(Intent::Choose(thing));
        }
        browser::on_next_frame(move || browser::focus_on(&link));
    });
}
