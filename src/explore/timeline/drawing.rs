//! The drawing: an axis with its breaks, a strip for each lane, and the band of the alert's own dates through all of them.
//!
//! Marks are links, so that they work without the program. A strip is one tab stop with the arrow keys inside (ARIA Authoring
//! Practices, roving tabindex).

use super::layout::{Item, Lane, Mark, Picture, Side, Speaker, TIME_LEFT, WIDTH};
use crate::alert::{Outline, Reference, opening};
use crate::explore::content::{href, name};
use crate::explore::statement::choose_link;
use crate::shared::{decimal, tenths as n};
use crate::ui::{Element, Node, each, el, many, node};
use crate::words::Words;

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
pub fn axis(words: Words, picture: &Picture) -> Node {
    let periods = each(picture.scale.placed.iter().map(|placed| {
        let ticks = each(placed.ticks().into_iter().map(|tick| {
            let text = tick.month.map_or_else(|| decimal(tick.year), |month| words.short_month(month));
            label("tick", tick.x, 40.0, "middle").with(text)
        }));
        many(vec![node(label("period", placed.left, 16.0, "start").with(words.period(&placed.period))), ticks])
    }));
    let breaks = each(picture.scale.breaks().into_iter().map(|x| {
        let d = ["M", &n(x - 5.0), " 20l4 3-4 3 4 3M", &n(x + 1.0), " 20l4 3-4 3 4 3"].concat();
        el("path").class("break").attr("d", d)
    }));
    let undated = label("tick", TIME_LEFT / 2.0, 40.0, "middle").with(words.undated_column());
    svg(48.0).attr("aria-hidden", "true").with(undated).with(periods).with(breaks).node()
}

/// The alert's own dates below the lanes, with what lies on either side of them.
pub fn foot(alert: &Outline, words: Words, picture: &Picture) -> Node {
    let parts = picture.alert.map(|(from, to)| {
        many(vec![
            node(label("side", from - 8.0, 16.0, "end").with(words.could_know())),
            node(label("side", to + 8.0, 16.0, "start").with(words.what_followed())),
            node(
                label("alert-dates", f64::midpoint(from, to), 36.0, "middle")
                    .with(words.alert_band(&words.alert_dates(alert))),
            ),
        ])
    });
    svg(42.0).attr("aria-hidden", "true").with(parts).node()
}

fn svg(height: f64) -> Element {
    el("svg").class("strip").attr("viewBox", ["0 0 ", &n(WIDTH), " ", &n(height)].concat())
}

fn label(class: &str, x: f64, y: f64, anchor: &str) -> Element {
    let text = el("text").class(class).attr("x", n(x)).attr("y", n(y));
    if anchor == "start" { text } else { text.attr("text-anchor", anchor) }
}

/// As high as the strip, and so the same text in each: it takes no room in the page once that is packed.
fn rect(class: &str, from: f64, to: f64) -> Element {
    el("rect").class(class).attr("x", n(from)).attr("width", n(to - from)).attr("height", "100%")
}

/// One lane's strip.
pub fn strip(alert: &Outline, words: Words, picture: &Picture, lane: Lane) -> Node {
    let Some(placed) = picture.lanes.iter().find(|placed| placed.lane == lane) else { return many(Vec::new()) };
    let name = match lane {
        Lane::Stage(stage) => words.marks_of(&words.stage_name(stage)),
        Lane::NoStage => words.marks_of(&words.no_stage()),
    };
    let height = placed.height;
    let ground = each(picture.scale.placed.iter().map(|period| {
        let after = picture.alert.is_some_and(|(_, to)| period.left > to);
        rect(if after { "ground after-alert" } else { "ground" }, period.left, period.right)
    }));
    let band = picture.alert.map(|(from, to)| rect("alert-band", from, to.max(from + 3.0)));
    let all = placed.undated.iter().chain(&placed.marks);
    let marks = each(all.enumerate().map(|(place, mark)| mark_link(alert, words, mark, place == 0)));
    let floor = n(height - 0.5);
    svg(height)
        .attr("role", "group")
        .attr("aria-label", name)
        .attr("data-strip", "")
        .with(ground)
        .with(band)
        .with(el("line").class("lane-line").attr("x2", n(WIDTH)).attr("y1", &floor).attr("y2", &floor))
        .with(marks)
        .node()
}

fn mark_link(alert: &Outline, words: Words, mark: &Mark, first: bool) -> Node {
    let (from, to) = mark.span.unwrap_or((mark.x, mark.x));
    let named = mark.label.as_ref().map(|(text, side)| {
        let (x, anchor) = match side {
            Side::Right => (to.max(mark.x) + 9.0, "start"),
            Side::Left => (from.min(mark.x) - 9.0, "end"),
        };
        label("name", x, mark.y + 4.0, anchor).with(text.as_str())
    });
    let span = mark.span.map(|_| {
        el("line").class("span").attr("x1", n(from)).attr("x2", n(to)).attr("y1", n(mark.y)).attr("y2", n(mark.y))
    });
    let what = &mark.item.what;
    // Whoever says the name that is seen has to reach the mark by it (WCAG 2.5.3, Label in Name).
    let seen = mark.label.as_ref().map_or("", |(text, _)| text.as_str());
    let name = item_name(alert, words, &mark.item);
    let name = if seen.is_empty() { name } else { [seen, " – ", &name].concat() };
    el("a")
        .class("mark")
        .attr("href", href(what))
        .attr("tabindex", if first { "0" } else { "-1" })
        .attr("aria-label", name)
        .attr("data-thing", what.text())
        .with(span)
        .with(shape(mark.item.speaker, mark.x, mark.y))
        .with(named)
        .node()
}

/// What a mark is called where it is read out: date, name, who says it.
fn item_name(alert: &Outline, words: Words, item: &Item) -> String {
    let date = item.when.map_or_else(|| words.no_date(), |when| words.when(when));
    let name = match &item.what {
        Reference::Statement(id) => alert.statement(id).map(|one| opening(&one.text)).unwrap_or_default(),
        other => name(alert, words, other),
    };
    match item.speaker {
        Speaker::Alert => words.mark_said(&date, &name, &alert.publisher),
        Speaker::Editors | Speaker::EditorsAfter => words.mark_added(&date, &name),
    }
}

/// The same marks as a list, for screens too small for the picture.
pub fn list(alert: &Outline, words: Words, items: &[Item]) -> Node {
    let entries = items.iter().map(|item| el("li").with(choose_link(&item.what, item_name(alert, words, item))));
    el("ul").class("lane-list").with(each(entries)).node()
}

/// How many marks the picture shows without a name; nothing where all have one.
pub fn unnamed_note(words: Words, picture: &Picture) -> Node {
    let unnamed: usize = picture.lanes.iter().map(|lane| lane.unnamed).sum();
    if unnamed == 0 { many(Vec::new()) } else { words.unnamed_marks(&decimal(unnamed)).into() }
}
