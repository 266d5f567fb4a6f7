//! Carries the state into the page. What a reader sees follows from the state alone, and only from here.

use super::carry;
use crate::alert::{Key, Outline, Reference, Stage, opening};
use crate::browser::{self, Element};
use crate::explore::content::{element_id, name};
use crate::explore::explorer::Explorer;
use crate::explore::query::{Query, View};
use crate::explore::state::{Intent, Keeping, is_open, tied};
use crate::explore::timeline::drawing;
use crate::explore::timeline::layout::{Lane, picture};
use crate::shared::decimal;
use crate::ui::{each, el};

/// Applies what the address says, and from then on every change.
pub fn connect(explorer: Explorer) {
    explorer.send(Intent::Visit(browser::query()));
    browser::on_visit(move || explorer.send(Intent::Visit(browser::query())));
    let words = explorer.words();
    carry(
        move || explorer.read(|state| state.query.chosen.as_ref().map_or_else(String::new, Reference::text)),
        move |chosen, before| choose(explorer, chosen, before),
    );
    carry(move || explorer.read(|state| state.query.text()), move |_, before| write_address(explorer, before));
    carry(
        move || explorer.read(|state| state.query.period.as_ref().map_or("", Key::as_str).to_owned()),
        move |period, before| zoom(explorer, period, before),
    );
    carry(
        move || explorer.read(|state| state.query.addressee.as_ref().map_or("", Key::as_str).to_owned()),
        move |addressee, _| filter(explorer, addressee),
    );
    carry(
        move || explorer.read(|state| state.query.part.key().to_owned()),
        |part, _| {
            let all = part == View::All.key();
            browser::for_each("[data-part]", |section| {
                let hidden = !all && browser::attribute(section, "data-part") != part;
                browser::set_attribute(section, "hidden", hidden.then_some(""));
            });
        },
    );
    carry(
        move || {
            explorer.read(|state| match state.keeping {
                Keeping::Unknown => words.marks_need_program(),
                Keeping::Kept => words.marks_kept(),
                Keeping::NotKept => words.marks_not_kept(),
                Keeping::Unreadable => words.marks_unreadable(),
            })
        },
        |text, _| browser::set_text("keeping", text),
    );
    carry(
        move || explorer.read(|state| state.marks.to_json("")),
        move |_, _| {
            explorer.peek(|state| {
                for entry in &explorer.alert().factors {
                    let (key, mark) = (entry.factor.as_str(), state.marks.mark(&entry.factor));
                    browser::set_checked(&["[data-mark=", key, "][value=", mark.key(), "]"].concat());
                    browser::set_value(&["[data-note=", key, "]"].concat(), state.marks.note(&entry.factor));
                }
            });
        },
    );
    carry(
        move || {
            explorer.read(|state| {
                state.bad_values.iter().map(|bad| words.bad_value(bad.key, &bad.value)).collect::<Vec<_>>().join("\n")
            })
        },
        |texts, _| {
            let notices = texts.lines().filter(|text| !text.is_empty());
            browser::show("notices", each(notices.map(|text| el("p").class("notice").with(text))));
        },
    );
}

/// Opens what is chosen and lights up what is tied to it, in place of what was chosen `before`; `None` at the first time.
fn choose(explorer: Explorer, chosen: &str, before: Option<&str>) {
    let (alert, words) = (explorer.alert(), explorer.words());
    let chosen = Reference::parse(chosen);
    let tied = tied(alert, chosen.as_ref());
    let open = |thing: &Reference| is_open(alert, chosen.as_ref(), thing);
    // Nothing else on the page changes, and a phone takes its time over hundreds of elements.
    let mut touched = concerned(alert, before.and_then(Reference::parse).as_ref());
    touched.extend(concerned(alert, chosen.as_ref()));
    for_each_of("data-thing", &touched, |element, thing| {
        browser::set_class(element, "chosen", chosen.as_ref() == Some(thing));
        browser::set_class(element, "open", open(thing));
        browser::set_class(element, "tied", tied.contains(thing));
    });
    for_each_of("data-toggle", &touched, |button, thing| {
        browser::set_attribute(button, "aria-expanded", Some(if open(thing) { "true" } else { "false" }));
    });
    for_each_of("data-panel", &touched, |panel, thing| {
        browser::set_attribute(panel, "data-open", open(thing).then_some(""));
    });
    for_each_of("data-mark-of", &touched, |mark, thing| {
        browser::set_attribute(mark, "hidden", (!tied.contains(thing)).then_some(""));
    });
    let Some(chosen) = chosen else { return browser::set_text("announcement", "") };
    let short = opening(&name(alert, words, &chosen));
    let said =
        if tied.is_empty() { words.chosen_untied(&short) } else { words.chosen_tied(&short, &decimal(tied.len())) };
    browser::set_text("announcement", &said);
    // Who has pressed a button before the program came is where that button is.
    if before.is_none() && browser::page_setting("pressed").is_none() {
        let id = element_id(&chosen);
        browser::on_next_frame(move || browser::reveal(&id));
    }
}

/// Everything that looks different because of what is chosen: it, what it stands in, what is tied to it.
fn concerned(alert: &Outline, chosen: Option<&Reference>) -> Vec<Reference> {
    let mut all = tied(alert, chosen);
    all.extend(chosen.cloned());
    all
}

fn write_address(explorer: Explorer, before: Option<&str>) {
    let mut query = explorer.peek(|state| state.query.clone());
    let there = Query::parse(&browser::query()).0;
    // The theme is not the page's but the site's.
    query.theme = there.theme;
    if before.is_some() && query != there {
        browser::push_query(&query.text());
    }
}

/// Draws the picture of a period. The one of all periods is in the page already.
fn zoom(explorer: Explorer, period: &str, before: Option<&str>) {
    let shown = if period.is_empty() { "all" } else { period };
    browser::set_checked(&["[data-act=zoom][value=\"", shown, "\"]"].concat());
    if before.is_none() && period.is_empty() {
        return;
    }
    let (alert, words) = (explorer.alert(), explorer.words());
    let drawn = picture(alert, Key::new(period).as_ref());
    browser::draw("axis", drawing::axis(words, &drawn));
    browser::draw("foot", drawing::foot(alert, words, &drawn));
    for lane in Lane::all() {
        let place = match lane {
            Lane::Stage(stage) => Stage::key(stage),
            Lane::NoStage => "none",
        };
        browser::draw(place, drawing::strip(alert, words, &drawn, lane));
    }
    browser::show("unnamed", drawing::unnamed_note(words, &drawn));
    // The marks are new: they do not know yet what is chosen.
    let chosen = explorer.peek(|state| state.query.chosen.as_ref().map_or_else(String::new, Reference::text));
    choose(explorer, &chosen, Some(&chosen));
}

fn filter(explorer: Explorer, addressee: &str) {
    let (mut shown, mut all) = (0_u8, 0_u8);
    browser::set_value("[data-act=filter]", addressee);
    browser::for_each("[data-addressee]", |row| {
        let hidden = !addressee.is_empty() && browser::attribute(row, "data-addressee") != addressee;
        browser::set_attribute(row, "hidden", hidden.then_some(""));
        all = all.saturating_add(1);
        shown = shown.saturating_add(u8::from(!hidden));
    });
    browser::set_text("count", &explorer.words().recommendations_shown(&decimal(shown), &decimal(all)));
}

/// Every element that names one of these things with this attribute, and the thing.
fn for_each_of(attribute: &str, things: &[Reference], mut act: impl FnMut(&Element, &Reference)) {
    let named = things.iter().map(|thing| ["[", attribute, "=\"", &thing.text(), "\"]"].concat());
    // What lacks the attribute is passed over at once.
    let selector = ["[", attribute, "]:is(", &named.collect::<Vec<_>>().join(","), ")"].concat();
    browser::for_each(&selector, |element| {
        if let Some(thing) = Reference::parse(&browser::attribute(element, attribute)) {
            act(element, &thing);
        }
    });
}
