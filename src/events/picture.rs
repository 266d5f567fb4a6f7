use leptos::prelude::*;

use super::layout::{Column, LINE, Lane, MARK, Mark, Picture, Side, TIME, WIDTH, picture, width};
use super::scale::{Moment, Tick};
use crate::alert::{Key, Origin};
use crate::components::{Glyph, Icon, event_id, use_shown};
use crate::shared::{decimal, tenths};

/// Every dated event on a time axis, by kind, with the alert between them: legend, picture and notes. The picture is a drawing with links
/// for the pointer; readers with a screen reader or a keyboard have the list, which has the same content. A region that scrolls sideways
/// if it does not fit.
///
/// `period`: the chosen period, if any.
#[component]
pub fn TimePicture(period: Memo<Option<Key>>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = shown.alert.clone();
    let picture = Memo::new(move |_| picture(&alert, period.get().as_ref()));
    let count = shown.alert.events.len();
    let heading = if count == 1 { words.events_one() } else { words.events_counted(&decimal(count)) };
    let publisher = shown.alert.publisher.name.clone();
    let alert_date = words.when(shown.alert.dates.published);
    let origins: Vec<Origin> = shown.alert.events.iter().map(Origin::of).collect();
    let shapes = [
        (Origin::Alert, words.shape_alert()),
        (Origin::Editors, words.shape_editors()),
        (Origin::Itself, words.shape_itself()),
    ];
    let shapes = shapes.into_iter().filter(|(origin, _)| origins.contains(origin));
    let shapes = shapes
        .map(|(origin, name)| view! { <span><Icon glyph=origin class="gl k" />" "{name}</span>" " })
        .collect_view();
    view! {
        <section class="tfig" aria-labelledby="picture-h">
            <h2 id="picture-h">{heading}</h2>
            <p class="mk" aria-hidden="true">
                {shapes}
                <span class="kb"><i></i>{words.legend_band()}</span>
                " "
                <span class="kl"><i></i>{words.legend_line()}</span>
                " "
                <span class="ka">{words.legend_after()}</span>
            </p>
            <p class="by rule">
                {words.label_rule()}
                " "
                <a href="#list">{words.same_events_below()}</a>
                " "
                <span class="swipe" aria-hidden="true">{words.picture_scrolls()}</span>
            </p>
            <div class="tan-s" role="region" tabindex="0" dir="ltr" aria-label=words.picture_region()>
                <p class="vh">{words.picture_in_words(&publisher)}</p>
                {move || picture.with(|picture| view! { <Drawing picture=picture.clone() /> })}
            </div>
            <p class="by">
                {words.picture_by(&words.when(shown.alert.dates.checked))}
                " "
                {words.picture_alert(&publisher, &alert_date)}
            </p>
        </section>
    }
}

/// The drawing.
#[component]
fn Drawing(picture: Picture) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Picture { columns, lanes, ticks, alert, top, bottom } = picture;
    let height = bottom + 2.0 * LINE + 14.0;
    let size = ["0 0 ", &tenths(WIDTH), " ", &tenths(height)].concat();
    let dates = words.dates_of(&shown.alert);
    let band = alert.map(|(from, to)| {
        let text = words.picture_band(&dates);
        let half = width(&text) / 2.0;
        let middle = f64::midpoint(from, to).clamp(TIME + half, WIDTH - half);
        view! {
            <rect class="band" x=tenths(from) y=tenths(top) width=tenths(to - from) height=tenths(bottom - top + 8.0) />
            <text class="bt" x=tenths(middle) y=tenths(bottom + 2.0 * LINE + 6.0)>{text}</text>
        }
    });
    let panels = columns.iter().map(|column| {
        let class = if column.after { "pnl aft" } else { "pnl" };
        let (x, width) = (tenths(column.left), tenths(column.right - column.left));
        view! { <rect class=class x=x y=tenths(top) width=width height=tenths(bottom - top) /> }
    });
    let panels = panels.collect_view();
    let heads = columns.iter().cloned().map(|column| view! { <ColumnHead column=column top=top /> }).collect_view();
    let down = ["V", &tenths(bottom + 5.0)].concat();
    let upright = ticks.iter().map(|tick| ["M", &tenths(tick.x), " ", &tenths(top), &down].concat());
    let level = lanes.iter().map(|lane| ["M0 ", &tenths(lane.top), "H", &tenths(WIDTH)].concat());
    let lines: String = upright.chain(level).collect();
    let ticks = ticks.into_iter().map(|tick| view! { <TickName tick=tick bottom=bottom /> }).collect_view();
    let lanes = lanes.into_iter().map(|lane| view! { <LaneView lane=lane /> }).collect_view();
    view! {
        <svg class="tan" viewBox=size aria-hidden="true">
            {panels}
            <path class="ln" d=lines />
            {ticks}
            {band}
            {heads}
            {lanes}
        </svg>
    }
}

/// The name of a stretch of time, and its years.
#[component]
fn ColumnHead(column: Column, top: f64) -> impl IntoView {
    let words = use_shown().words;
    let class = if column.after { "hd aft" } else { "hd" };
    let x = tenths(column.left + 1.0);
    let lines = column.name.len();
    let names = column.name.into_iter().enumerate().map(|(line, name)| {
        view! { <text class=class x=x.clone() y=tenths(line_y(top, lines + 1, line))>{name}</text> }
    });
    let names = names.collect_view();
    let years = column.label.unwrap_or_else(|| words.short_years(column.years.0, column.years.1));
    view! {
        {names}
        <text class="hs" x=x.clone() y=tenths(line_y(top, lines + 1, lines))>{years}</text>
    }
}

/// Returns the baseline of a line of a heading that ends above the lanes.
#[expect(clippy::cast_precision_loss, reason = "headings have few lines")]
fn line_y(top: f64, lines: usize, line: usize) -> f64 {
    top - 10.0 - (lines - 1 - line) as f64 * LINE
}

/// The name of a year or month under its line.
#[component]
fn TickName(tick: Tick, bottom: f64) -> impl IntoView {
    let words = use_shown().words;
    let name = match tick.moment {
        Moment::Year(year) => decimal(year),
        Moment::Month(month) => words.short_month(month),
    };
    view! { <text class="ty" x=tenths(tick.x) y=tenths(bottom + LINE + 2.0)>{name}</text> }
}

/// A lane: its name and its events.
#[component]
fn LaneView(lane: Lane) -> impl IntoView {
    let words = use_shown().words;
    let name = lane.name.unwrap_or_else(|| vec![words.other_events()]);
    let mut y = lane.top + 3.0;
    let name = name.into_iter().map(|line| {
        y += LINE;
        view! { <text class="lb" x="0" y=tenths(y)>{line}</text> }
    });
    let name = name.collect_view();
    let marks = lane.marks.into_iter().map(|mark| view! { <MarkView mark=mark /> }).collect_view();
    view! {
        {name}
        {marks}
    }
}

/// An event: a shape for its origin, its name, and a line for its duration. A link, for the pointer, to its entry in the list; not in the
/// Tab order, because keyboard users have the list.
#[component]
fn MarkView(mark: Mark) -> impl IntoView {
    let line = mark.line.map(|(from, to)| {
        let y = tenths(mark.y + 8.5);
        view! { <path class="sp" d=["M", &tenths(from), " ", &y, "H", &tenths(to)].concat() /> }
    });
    let (x, class) = match mark.side {
        Side::Right => (mark.x + MARK + 1.0, "nr"),
        Side::Left => (mark.x - MARK - 1.0, "nl"),
    };
    let after = mark.after;
    view! {
        <g class="e" class:a=after>
            {line}
            <a href=["#", &event_id(&mark.id)].concat() tabindex="-1">
                <use
                    href=Glyph::from(mark.origin).href()
                    x=tenths(mark.x - 7.0)
                    y=tenths(mark.y - 7.0)
                    width="14"
                    height="14"
                />
                <text class=class x=tenths(x) y=tenths(mark.y + 5.0)>{mark.label}</text>
            </a>
        </g>
    }
}
