//! The drawing: an axis with its breaks, a strip for each lane, and the band of the alert's own dates through all of them.
//!
//! Marks are links, so that they work without the program. A strip is one tab stop with the arrow keys inside (ARIA Authoring
//! Practices, roving tabindex).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::layout::{Item, LANE_HEIGHT, Lane, Mark, Picture, PlacedLane, Side, Speaker, WIDTH};
use super::scale::year;
use crate::alert::Reference;
use crate::browser::{self, Step};
use crate::explore::explorer::Explorer;
use crate::explore::statement::{choose_link, href};
use crate::words::Words;

fn n(number: f64) -> String {
    // One decimal is a tenth of a pixel; more would only be bytes.
    let tenths = (number * 10.0).round() / 10.0;
    tenths.to_string()
}

fn view_box(height: f64) -> String {
    ["0 0 ", &n(WIDTH), " ", &n(height)].concat()
}

/// What the shapes mean.
pub fn key(words: Words) -> AnyView {
    let entry = |shape: AnyView, text: String| {
        view! { <li><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">{shape}</svg>{text}</li> }
    };
    view! {
        <ul class="key">
            {entry(shape(Speaker::Alert, 10.0, 10.0), words.key_alert())}
            {entry(shape(Speaker::Editors, 10.0, 10.0), words.key_editors())}
            {entry(shape(Speaker::EditorsAfter, 10.0, 10.0), words.key_after())}
            {entry(view! { <path class="flag" d="M3 3h14v14H3l4-7z"></path> }.into_any(), words.key_named())}
        </ul>
    }
    .into_any()
}

fn shape(speaker: Speaker, x: f64, y: f64) -> AnyView {
    match speaker {
        Speaker::Alert => view! { <circle class="says" cx=n(x) cy=n(y) r="5.5"></circle> }.into_any(),
        Speaker::Editors => {
            let d = ["M", &n(x), " ", &n(y - 6.5), "l6.5 6.5-6.5 6.5-6.5-6.5z"].concat();
            view! { <path class="added" d=d></path> }.into_any()
        }
        Speaker::EditorsAfter => view! { <circle class="after" cx=n(x) cy=n(y) r="5"></circle> }.into_any(),
    }
}

/// Periods, ticks and breaks above the lanes.
pub fn axis(explorer: Explorer, drawn: Memo<Picture>) -> AnyView {
    let words = explorer.words;
    let parts = move || {
        drawn.with(|picture| {
            let periods: Vec<_> = picture
                .scale
                .placed
                .iter()
                .map(|placed| {
                    let ticks: Vec<_> = placed
                        .ticks()
                        .into_iter()
                        .map(|tick| {
                            let text = tick.month.map_or_else(|| tick.year.to_string(), |month| words.short_month(month));
                            view! { <text class="tick" x=n(tick.x) y="40" text-anchor="middle">{text}</text> }
                        })
                        .collect();
                    let name = words.period(&placed.period);
                    view! { <text class="period" x=n(placed.left) y="16">{name}</text>{ticks} }
                })
                .collect();
            let breaks: Vec<_> = picture
                .scale
                .breaks()
                .into_iter()
                .map(|x| {
                    let d = ["M", &n(x - 5.0), " 26l4 5-4 5 4 5M", &n(x + 1.0), " 26l4 5-4 5 4 5"].concat();
                    view! { <path class="break" d=d></path> }
                })
                .collect();
            view! { {periods}{breaks} }.into_any()
        })
    };
    view! {
        <svg class="strip" viewBox=view_box(48.0) aria-hidden="true">
            <text class="tick" x="48" y="40" text-anchor="middle">{words.undated_column()}</text>
            {parts}
        </svg>
    }
    .into_any()
}

/// The alert's own dates below the lanes, with what lies on either side of them.
pub fn foot(explorer: Explorer, drawn: Memo<Picture>) -> AnyView {
    let (words, alert) = (explorer.words, explorer.alert());
    let dates = words.alert_band(&words.alert_dates(&alert));
    let parts = move || {
        drawn.with(|picture| {
            picture.alert.map(|(from, to)| {
                view! {
                    <text class="side" x=n(from - 8.0) y="16" text-anchor="end">{words.could_know()}</text>
                    <text class="side" x=n(to + 8.0) y="16">{words.what_followed()}</text>
                    <text class="alert-dates" x=n(f64::midpoint(from, to)) y="36" text-anchor="middle">{dates.clone()}</text>
                }
            })
        })
    };
    view! { <svg class="strip" viewBox=view_box(42.0) aria-hidden="true">{parts}</svg> }.into_any()
}

/// One lane's strip.
pub fn strip(explorer: Explorer, lane: Lane, drawn: Memo<Picture>) -> AnyView {
    let words = explorer.words;
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
            (lane, picture.scale.placed.iter().map(|p| (p.left, p.right, p.period.from)).collect::<Vec<_>>(), picture.alert)
        })
    });
    let height = move || placed.with(|(lane, ..)| lane.as_ref().map_or(LANE_HEIGHT, |lane| lane.height));
    let group = id.clone();
    let keys = move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
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
            let bands: Vec<_> = periods
                .iter()
                .map(|(left, right, from)| {
                    let after = alert.is_some_and(|(_, to)| *left > to);
                    let class = if after { "ground after-alert" } else { "ground" };
                    let _ = year(*from);
                    view! { <rect class=class x=n(*left) y="0" width=n(right - left) height=height.clone()></rect> }
                })
                .collect();
            let band = alert.map(|(from, to)| {
                view! { <rect class="alert-band" x=n(from) y="0" width=n((to - from).max(3.0)) height=height.clone()></rect> }
            });
            view! { {bands}{band} }.into_any()
        })
    };
    let marks = move || {
        placed.with(|(lane, ..)| lane.as_ref().map(|lane| marks(explorer, lane)))
    };
    view! {
        <svg class="strip" id=id role="group" aria-label=name viewBox=move || view_box(height()) on:keydown=keys>
            {ground}
            <line class="lane-line" x1="0" x2=n(WIDTH) y1=move || n(height() - 0.5) y2=move || n(height() - 0.5)></line>
            {marks}
        </svg>
    }
    .into_any()
}

fn marks(explorer: Explorer, lane: &PlacedLane) -> AnyView {
    let all = lane.undated.iter().chain(&lane.marks);
    let links: Vec<_> = all.enumerate().map(|(place, mark)| mark_link(explorer, mark, place == 0)).collect();
    links.into_any()
}

fn mark_link(explorer: Explorer, mark: &Mark, first: bool) -> AnyView {
    let what = mark.item.what.clone();
    let name = item_name(explorer, &mark.item);
    let label = mark.label.as_ref().map(|(text, side)| {
        let span = mark.span.unwrap_or((mark.x, mark.x));
        let (x, anchor) = match side {
            Side::Right => (span.1.max(mark.x) + 9.0, "start"),
            Side::Left => (span.0.min(mark.x) - 9.0, "end"),
        };
        view! { <text x=n(x) y=n(mark.y + 4.0) text-anchor=anchor>{text.clone()}</text> }
    });
    let span = mark.span.map(|(from, to)| view! { <line class="span" x1=n(from) x2=n(to) y1=n(mark.y) y2=n(mark.y)></line> });
    let (chosen, tied) = (what.clone(), what.clone());
    let target = href(&what);
    let go = move |event: leptos::ev::MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            explorer.go(what.clone());
        }
    };
    view! {
        <a
            class="mark"
            class:chosen=move || explorer.is_chosen(&chosen)
            class:tied=move || explorer.is_tied(&tied)
            href=target
            tabindex=if first { "0" } else { "-1" }
            aria-label=name
            on:click=go
        >
            {span}
            {shape(mark.item.speaker, mark.x, mark.y)}
            {label}
        </a>
    }
    .into_any()
}

/// What a mark is called where it is read out: date, name, who says it.
fn item_name(explorer: Explorer, item: &Item) -> String {
    let (words, alert) = (explorer.words, explorer.alert());
    let date = item.when.map_or_else(|| words.no_date(), |when| words.when(when));
    let name = match &item.what {
        Reference::Statement(id) => alert.statement(id).map(|(_, statement)| statement.text.clone()).unwrap_or_default(),
        other => explorer.name(other),
    };
    match item.speaker {
        Speaker::Alert => words.mark_said(&date, &name, &alert.publisher.name),
        Speaker::Editors | Speaker::EditorsAfter => words.mark_added(&date, &name),
    }
}

/// The same marks as a list, for screens too small for the picture.
pub fn list(explorer: Explorer, items: &[Item]) -> AnyView {
    let entries: Vec<_> = items
        .iter()
        .map(|item| {
            let link = choose_link(explorer, item.what.clone(), href(&item.what), item_name(explorer, item));
            view! { <li>{link}</li> }
        })
        .collect();
    view! { <ul class="lane-list">{entries}</ul> }.into_any()
}

/// How many marks the picture shows without a name.
pub fn unnamed_note(words: Words, drawn: Memo<Picture>) -> AnyView {
    let unnamed = move || drawn.with(|picture| picture.lanes.iter().map(|lane| lane.unnamed).sum::<usize>());
    view! {
        <Show when=move || { unnamed() > 0 }>
            <p class="unnamed">{move || words.unnamed_marks(&unnamed().to_string())}</p>
        </Show>
    }
    .into_any()
}
