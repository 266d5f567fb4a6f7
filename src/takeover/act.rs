//! What a reader does, as intents. One listener for each kind of event stands at the document; the elements say what they are.

use leptos::task::spawn_local;

use super::keep;
use crate::address::cited_address;
use crate::alert::{Key, Reference};
use crate::browser::{self, Element, Event, Step};
use crate::explore::checklist::marks::{Mark, Marks, Unreadable};
use crate::explore::checklist::table;
use crate::explore::content::{element_id, referred};
use crate::explore::explorer::Explorer;
use crate::explore::recommendations::citation;
use crate::explore::state::Intent;
use crate::words::Words;

/// Largest file that can be imported, in bytes.
const MAX_IMPORT: usize = 256 * 1024;

/// Connects everything that can be pressed, chosen or written. `report` makes what "copy a report" copies.
pub fn listen(explorer: Explorer, report: impl Fn() -> String + 'static) {
    let words = explorer.words();
    browser::on("click", "[data-toggle]", move |_, button| toggle(explorer, button));
    browser::on("click", "#main a", move |event, link| {
        if browser::is_plain_click(event)
            && let Some(reference) = referred(&browser::attribute(link, "href"))
        {
            event.prevent_default();
            go(explorer, reference);
        }
    });
    browser::on("keydown", "[data-strip]", |event, strip| {
        let step = match browser::key(event).as_str() {
            "ArrowRight" | "ArrowDown" => Step::Next,
            "ArrowLeft" | "ArrowUp" => Step::Previous,
            "Home" => Step::First,
            "End" => Step::Last,
            _ => return,
        };
        event.prevent_default();
        browser::focus_next(strip, step);
    });
    on_choice("zoom", move |key| explorer.send(Intent::Zoom(Key::new(key).filter(|key| key.as_str() != "all"))));
    on_choice("filter", move |key| explorer.send(Intent::Filter(Key::new(key))));
    browser::on("change", "[data-mark]", move |_, radio| {
        if let (Some(factor), Some(mark)) = (factor(radio, "data-mark"), Mark::from_key(&browser::value(radio))) {
            explorer.send(Intent::Mark(factor, mark));
        }
    });
    browser::on("input", "[data-note]", move |_, field| {
        if let Some(factor) = factor(field, "data-note") {
            explorer.send(Intent::Note(factor, browser::value(field)));
        }
    });
    browser::on("click", "[data-act]", move |_, button| press(explorer, &browser::attribute(button, "data-act")));
    browser::on("change", "[data-act=import]", move |event, _| import(explorer, event.clone()));
    on_copy("", words, move |what| match Reference::parse(what) {
        Some(Reference::Recommendation(number)) => {
            citation(explorer.alert(), words, number, cited_address(&browser::page_url()))
        }
        _ => report(),
    });
}

fn reference(element: &Element, attribute: &str) -> Option<Reference> {
    Reference::parse(&browser::attribute(element, attribute))
}

fn factor(element: &Element, attribute: &str) -> Option<Key> {
    Key::new(&browser::attribute(element, attribute))
}

fn toggle(explorer: Explorer, button: &Element) {
    if let Some(reference) = reference(button, "data-toggle") {
        explorer.send(Intent::Toggle(reference));
    }
}

/// Chooses a thing from elsewhere on the page and takes the reader to it.
fn go(explorer: Explorer, reference: Reference) {
    let id = element_id(&reference);
    if matches!(reference, Reference::Event(_) | Reference::Whole(_)) {
        browser::push_fragment(&id);
    } else {
        explorer.send(Intent::Choose(reference));
    }
    // When what is chosen has opened.
    browser::on_next_frame(move || browser::focus(&id));
}

/// Acts on what a reader chooses in the control with this `data-act`.
pub fn on_choice(act: &str, chosen: impl Fn(&str) + 'static) {
    browser::on("change", &["[data-act=", act, "]"].concat(), move |_, control| chosen(&browser::value(control)));
}

/// Copies when a button with `data-copy` is pressed, and says beside it what came of it. An empty `what` stands for every button.
pub fn on_copy(what: &'static str, words: Words, text: impl Fn(&str) -> String + 'static) {
    browser::on("click", "[data-copy]", move |_, button| {
        let asked = browser::attribute(button, "data-copy");
        if !what.is_empty() && asked != what {
            return;
        }
        let (text, place) = (text(&asked), browser::next_sibling(button));
        spawn_local(async move {
            if browser::copy(&text).await {
                browser::show_in(place, words.copied().into());
            } else {
                let field = crate::ui::el("textarea").attr_if("readonly", true).attr("rows", "6").with(text);
                let label = crate::ui::el("label").class("by-hand").with(words.copy_by_hand()).with(field);
                browser::show_in(place, label.node());
            }
        });
    });
}

fn press(explorer: Explorer, act: &str) {
    let (alert, words) = (explorer.alert(), explorer.words());
    let name = |ending: &str| [alert.id.as_str(), "-checklist.", ending].concat();
    match act {
        "export-json" => {
            let json = explorer.peek(|state| state.marks.to_json(alert.id.as_str()));
            browser::offer_file(&name("json"), "application/json", &json);
        }
        "export-csv" => {
            let csv = explorer.peek(|state| table(alert, words, &state.marks));
            browser::offer_file(&name("csv"), "text/csv", &csv);
        }
        "print" => browser::print(),
        "erase" => ask(true, "erase-no"),
        "erase-no" => ask(false, "erase"),
        "erase-yes" => {
            keep::forget(explorer);
            ask(false, "erase");
            browser::set_text("told", &words.erased());
        }
        _ => {}
    }
}

/// Asks whether to erase, or no longer, and moves the focus to the button that goes on.
fn ask(asking: bool, focus: &'static str) {
    browser::set_hidden("#erase", asking);
    browser::set_hidden("#erase-sure", !asking);
    browser::on_next_frame(move || browser::focus(focus));
}

fn import(explorer: Explorer, event: Event) {
    spawn_local(async move {
        let Some(bytes) = browser::chosen_file(event, MAX_IMPORT).await else { return };
        let words = explorer.words();
        let answer = match Marks::from_json(&bytes, explorer.alert().id.as_str()) {
            Ok(marks) => {
                explorer.send(Intent::Import(marks));
                words.imported()
            }
            Err(Unreadable::Damaged) => words.import_damaged(),
            Err(Unreadable::Newer) => words.import_newer(),
            Err(Unreadable::OtherAlert) => words.import_other_alert(),
        };
        browser::set_text("told", &answer);
    });
}
