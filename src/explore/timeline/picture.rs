//! The drawing: an axis with its breaks, a strip for each lane, and the band of the alert's own dates through all of them.
//!
//! Marks are links, so that they work without the program. A strip is one tab stop with the arrow keys inside (ARIA Authoring
//! Practices, roving tabindex).

use crate::ui::{Node, each, el, many, node};
use leptos::ev::Event;
use leptos::prelude::*;

use super::layout::{Item, LANE_HEIGHT, Lane, Mark, Picture, PlacedLane, Side, Speaker, WIDTH};
use crate::alert::Reference;
use crate::browser::{self, Step};
use crate::explore::explorer::Explorer;
use crate::explore::statement::{choose_link, href};
use crate::words::Words;

/// A length in units of the drawing, to a tenth of a pixel: more would only be bytes. By way of a whole number, which spares
/// the program the tables for printing fractions.
#[expect(clippy::cast_possible_truncation, reason = "lengths are within the drawing")]
fn n(number: f64) -> String {
    let tenths = (number * 10.0).round() as i32;
    let (whole, tenth) = ((tenths / 10).abs().to_string(), (tenths % 10).abs());
    let sign = if tenths < 0 { "-" } else { "" };
    if tenth == 0 { [sign, &whole].concat() } else { [sign, &whole, ".", &tenth.to_string()].concat() }
}

fn view_box(height: f64) -> String {
    ["0 0 ", &n(WIDTH), " ", &n(height)].concat()
}

/// What the shapes mean.
pub fn key(words: Words) -> Node {
    let entry = |shape: Node, text: String| {
        el("li")
            .with(
                el("svg")
                    .attr("viewBox", "0 0 20 20")
                    .attr("width", "20")
                    .attr("height", "20")
                    .attr("aria-hidden", "true")
                    .with(shape),
            )
            .with(text)
    };
    el("ul")
        .class("key")
        .with(entry(shape(Speaker::Alert, 10.0, 10.0), words.key_alert()))
        .with(entry(shape(Speaker::Editors, 10.0, 10.0), words.key_editors()))
        .with(entry(shape(Speaker::EditorsAfter, 10.0, 10.0), words.key_after()))
        .with(entry(el("path").class("flag").attr("d", "M3 3h14v14H3l4-7z").node(), words.key_named()))
        .node()
}

fn shape(speaker: Speaker, x: f64, y: f64) -> Node {
    match speaker {
        Speaker::Alert => el("circle").class("says").attr("cx", n(x)).attr("cy", n(y)).attr("r", "5.5").node(),
        Speaker::Editors => {
            let d = ["M", &n(x), " ", &n(y - 6.5), "l6.5 6.5-6.5 6.5-6.5-6.5z"].concat();
            el("path").class("added").attr("d", d).node()
        }
        Speaker::EditorsAfter => el("circle").class("after").attr("cx", n(x)).attr("cy", n(y)).attr("r", "5").node(),
    }
}

/// Periods, ticks and breaks above the lanes.
pub fn axis(explorer: Explorer, drawn: Memo<Picture>) -> Node {
    let words = explorer.words();
    let parts = move || {
        drawn.with(|picture| {
            let periods = each(picture.scale.placed.iter().map(|placed| {
                let ticks: Vec<_> = placed
                    .ticks()
                    .into_iter()
                    .map(|tick| {
                        let text = tick.month.map_or_else(|| tick.year.to_string(), |month| words.short_month(month));
                        el("text")
                            .class("tick")
                            .attr("x", n(tick.x))
                            .attr("y", "40")
                            .attr("text-anchor", "middle")
                            .with(text)
                    })
                    .collect();
                let name = words.period(&placed.period);
                many(vec![
                    node(el("text").class("period").attr("x", n(placed.left)).attr("y", "16").with(name)),
                    node(ticks),
                ])
            }));
            let breaks = each(picture.scale.breaks().into_iter().map(|x| {
                let d = ["M", &n(x - 5.0), " 26l4 5-4 5 4 5M", &n(x + 1.0), " 26l4 5-4 5 4 5"].concat();
                el("path").class("break").attr("d", d)
            }));
            many(vec![node(periods), node(breaks)]).node()
        })
    };
    el("svg")
        .class("strip")
        .attr("viewBox", view_box(48.0))
        .attr("aria-hidden", "true")
        .with(
            el("text")
                .class("tick")
                .attr("x", "48")
                .attr("y", "40")
                .attr("text-anchor", "middle")
                .with(words.undated_column()),
        )
        .live(parts)
        .node()
}

/// The alert's own dates below the lanes, with what lies on either side of them.
pub fn foot(explorer: Explorer, drawn: Memo<Picture>) -> Node {
    let (words, alert) = (explorer.words(), explorer.alert());
    let dates = words.alert_band(&words.alert_dates(&alert));
    let parts = move || {
        drawn.with(|picture| {
            picture.alert.map(|(from, to)| {
                many(vec![
                    node(
                        el("text")
                            .class("side")
                            .attr("x", n(from - 8.0))
                            .attr("y", "16")
                            .attr("text-anchor", "end")
                            .with(words.could_know()),
                    ),
                    node(el("text").class("side").attr("x", n(to + 8.0)).attr("y", "16").with(words.what_followed())),
                    node(
                        el("text")
                            .class("alert-dates")
                            .attr("x", n(f64::midpoint(from, to)))
                            .attr("y", "36")
                            .attr("text-anchor", "middle")
                            .with(dates.clone()),
                    ),
                ])
            })
        })
    };
    el("svg").class("strip").attr("viewBox", view_box(42.0)).attr("aria-hidden", "true").live(parts).node()
}

/// One lane's strip.
pub fn strip(explorer: Explorer, lane: Lane, drawn: Memo<Picture>) -> Node {
    let words = explorer.words();
    let id = match lane {
        Lane::Stage(stage) => ["strip-", stage.key()].concat(),
        Lane::NoStage => "strip-none".to_owned(),
    };
    let name = match lane {
        Lane::Stage(stage) => words.marks_of(&words.stage_name(stage)),
        Lane::NoStage => words.marks_of(&words.no_stage()),
    };
    let placed = Memo::new(move |_| {
        drawn.with(|picture| {
            let lane = picture.lanes.iter().find(|placed| placed.lane == lane).cloned();
            (
                lane,
                picture.scale.placed.iter().map(|placed| (placed.left, placed.right)).collect::<Vec<_>>(),
                picture.alert,
            )
        })
    });
    let height = move || placed.with(|(lane, ..)| lane.as_ref().map_or(LANE_HEIGHT, |lane| lane.height));
    let group = id.clone();
    let keys = move |event: Event| {
        let step = match browser::key(&event).as_str() {
            "ArrowRight" | "ArrowDown" => Step::Next,
            "ArrowLeft" | "ArrowUp" => Step::Previous,
            "Home" => Step::First,
            "End" => Step::Last,
            _ => return,
        };
        event.prevent_default();
        browser::focus_next(&group, step);
    };
    let ground = move || {
        placed.with(|(_, periods, alert)| {
            let height = n(height());
            let bands = each(periods.iter().map(|(left, right)| {
                let after = alert.is_some_and(|(_, to)| *left > to);
                let class = if after { "ground after-alert" } else { "ground" };
                el("rect")
                    .class(class)
                    .attr("x", n(*left))
                    .attr("y", "0")
                    .attr("width", n(right - left))
                    .attr("height", height.clone())
            }));
            let band = alert.map(|(from, to)| {
                el("rect")
                    .class("alert-band")
                    .attr("x", n(from))
                    .attr("y", "0")
                    .attr("width", n((to - from).max(3.0)))
                    .attr("height", height.clone())
            });
            many(vec![node(bands), node(band)]).node()
        })
    };
    let marks = move || placed.with(|(lane, ..)| lane.as_ref().map(|lane| marks(explorer, lane)));
    el("svg")
        .class("strip")
        .id(id)
        .attr("role", "group")
        .attr("aria-label", name)
        .attr_live("viewBox", move || view_box(height()))
        .on("keydown", keys)
        .live(ground)
        .with(
            el("line")
                .class("lane-line")
                .attr("x1", "0")
                .attr("x2", n(WIDTH))
                .attr_live("y1", move || n(height() - 0.5))
                .attr_live("y2", move || n(height() - 0.5)),
        )
        .live(marks)
        .node()
}

fn marks(explorer: Explorer, lane: &PlacedLane) -> Node {
    let all = lane.undated.iter().chain(&lane.marks);
    let links = each(all.enumerate().map(|(place, mark)| mark_link(explorer, mark, place == 0)));
    links.into()
}

fn mark_link(explorer: Explorer, mark: &Mark, first: bool) -> Node {
    let what = mark.item.what.clone();
    let name = item_name(explorer, &mark.item);
    let label = mark.label.as_ref().map(|(text, side)| {
        let span = mark.span.unwrap_or((mark.x, mark.x));
        let (x, anchor) = match side {
            Side::Right => (span.1.max(mark.x) + 9.0, "start"),
            Side::Left => (span.0.min(mark.x) - 9.0, "end"),
        };
        el("text").attr("x", n(x)).attr("y", n(mark.y + 4.0)).attr("text-anchor", anchor).with(text.clone())
    });
    let span = mark.span.map(|(from, to)| {
        el("line").class("span").attr("x1", n(from)).attr("x2", n(to)).attr("y1", n(mark.y)).attr("y2", n(mark.y))
    });
    let (chosen, tied) = (what.clone(), what.clone());
    let target = href(&what);
    let go = move |event: leptos::ev::Event| {
        if browser::is_plain_click(&event) {
            event.prevent_default();
            explorer.go(what.clone());
        }
    };
    el("a")
        .class("mark")
        .class_when("chosen", move || explorer.is_chosen(&chosen))
        .class_when("tied", move || explorer.is_tied(&tied))
        .attr("href", target)
        .attr("tabindex", if first { "0" } else { "-1" })
        .attr("aria-label", name)
        .on("click", go)
        .with(span)
        .with(shape(mark.item.speaker, mark.x, mark.y))
        .with(label)
        .node()
}

/// What a mark is called where it is read out: date, name, who says it.
fn item_name(explorer: Explorer, item: &Item) -> String {
    let (words, alert) = (explorer.words(), explorer.alert());
    let date = item.when.map_or_else(|| words.no_date(), |when| words.when(when));
    let name = match &item.what {
        Reference::Statement(id) => {
            alert.statement(id).map(|(_, statement)| statement.text.clone()).unwrap_or_default()
        }
        other => explorer.name(other),
    };
    match item.speaker {
        Speaker::Alert => words.mark_said(&date, &name, &alert.publisher.name),
        Speaker::Editors | Speaker::EditorsAfter => words.mark_added(&date, &name),
    }
}

/// The same marks as a list, for screens too small for the picture.
pub fn list(explorer: Explorer, items: &[Item]) -> Node {
    let entries = each(items.iter().map(|item| {
        let link = choose_link(explorer, item.what.clone(), href(&item.what), item_name(explorer, item));
        el("li").with(link)
    }));
    el("ul").class("lane-list").with(entries).node()
}

/// How many marks the picture shows without a name.
pub fn unnamed_note(words: Words, drawn: Memo<Picture>) -> Node {
    let unnamed = move || drawn.with(|picture| picture.lanes.iter().map(|lane| lane.unnamed).sum::<usize>());
    el("p")
        .class("unnamed")
        .attr_live("hidden", move || unnamed() == 0)
        .live_text(move || words.unnamed_marks(&unnamed().to_string()))
        .node()
}
