use leptos::either::Either;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::rows::{Row, Verdict, has_verdicts, rows};
use super::time::{Bar, columns, is_after};
use crate::address::View;
use crate::alert::{Key, Stage};
use crate::browser::{self, Step};
use crate::components::{DataText, Icon, Link, StageFlag, use_shown};
use crate::shared::decimal;

/// The ten stages as a list of links, in the framework's order: a region, a heading, an ordered list. The chosen row has `aria-current`.
/// Arrow keys, Home and End move between the rows, as the ARIA Authoring Practices recommend for composite widgets; each row keeps its
/// Tab stop, because rows are links. Enter follows the link.
///
/// `chosen`: the stage whose pane is shown.
#[component]
pub fn StageList(chosen: Memo<Option<Stage>>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let columns = columns(&shown.alert);
    let rows = rows(&shown.alert, &columns);
    let (checked, timed) = (has_verdicts(&rows), !columns.is_empty());
    let class = match (checked, timed) {
        (true, true) => "list",
        (true, false) => "list no-time",
        (false, true) => "list no-checks",
        (false, false) => "list no-checks no-time",
    };
    let beside = {
        let said = shown.said_on();
        move || if chosen.get().is_some() { said.clone() } else { words.several_at_once() }
    };
    let rows = rows
        .into_iter()
        .map(|row| view! { <li><StageRow row=row chosen=chosen checked=checked timed=timed /></li> })
        .collect_view();
    view! {
        <section class=class id="list" tabindex="-1" aria-label=words.stage_timeline()>
            <div class="lh">
                <h2>{words.ten_stages()}" "<small>{beside}</small></h2>
                <span class="lh-c">{shown.said_on()}</span>
                {checked.then(|| view! { <span class="lh-o">{words.others_column()}</span> })}
                {timed.then(|| view! { <ColumnHeads columns=columns.clone() /> })}
            </div>
            <ol class="rows" on:keydown=move |event| step(&event)>{rows}</ol>
            <ListKey checked=checked timed=timed />
        </section>
    }
}

/// Moves the focus between rows on arrow keys, Home and End.
fn step(event: &KeyboardEvent) {
    let step = match browser::key(event).as_str() {
        "ArrowDown" => Step::Next,
        "ArrowUp" => Step::Previous,
        "Home" => Step::First,
        "End" => Step::Last,
        _ => return,
    };
    if browser::step_among_links(event, step) {
        event.prevent_default();
    }
}

/// The labels of the periods above the bars.
#[component]
fn ColumnHeads(columns: Vec<Key>) -> impl IntoView {
    let shown = use_shown();
    let periods = shown.alert.vocabulary.periods.iter().filter(|period| columns.contains(&period.id));
    let heads = periods
        .map(|period| {
            let after = is_after(&shown.alert, period.span);
            let label = if after { shown.words.after_column() } else { period.label.clone() };
            view! { <span class:af=after>{label}</span> }
        })
        .collect_view();
    view! { <span class="lh-t">{heads}</span> }
}

/// One row: a link to the stage. Its accessible name begins with the stage's number and name.
///
/// `row`: its content. `chosen`: the stage whose pane is shown. `checked`, `timed`: whether the list has columns for verdicts and bars.
#[component]
fn StageRow(row: Row, chosen: Memo<Option<Stage>>, checked: bool, timed: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let stage = row.stage;
    let current = Signal::derive(move || (chosen.get() == Some(stage)).then_some("page"));
    // A named stage needs no such line: its flag says that the publisher named it.
    let no_claim = (!row.named && !row.has_statements).then(|| words.no_claim_of(shown.alert.coverage.stages));
    let claim = row.claim.or(no_claim).map(|claim| view! { <span class="cl"><DataText text=claim /></span> });
    // A screen reader reads the row as one sentence, without the columns' heads.
    let others = view! { <span class="vh">". "{words.others_column()}": "</span> };
    view! {
        <Link
            to=shown.at(View::Stage(stage))
            class="row"
            id=["row-", stage.key()].concat()
            current=current
        >
            <span class="no">{decimal(stage.number())}</span>
            " "
            <span class="nm">
                <b>{words.stage_name(stage)}</b>
                " "
                {row.named.then(|| view! { <StageFlag /> })}
                <span class="vh">". "</span>
                {claim}
            </span>
            " "
            {checked.then(|| view! { {others}<Verdicts verdicts=row.verdicts /> })}
            <span class="vh">". "</span>
            {timed.then(|| view! { <Bars bars=row.bars /> })}
        </Link>
    }
}

/// What others say, and about which point.
#[component]
pub fn Verdicts(verdicts: Vec<Verdict>) -> impl IntoView {
    let words = use_shown().words;
    let none = verdicts.is_empty().then(|| view! { <span class="none">{words.no_check_yet()}</span> });
    let verdicts = verdicts
        .into_iter()
        .map(|verdict| {
            view! {
                <span class=["bd ", verdict.finding.key()].concat()>
                    <Icon glyph=verdict.finding />
                    <span><b>{words.verdict(verdict.finding)}</b>" "<DataText text=verdict.subject /></span>
                </span>
                " "
            }
        })
        .collect_view();
    view! { <span class="oth">{none}{verdicts}</span> }
}

/// One bar for each period that contains something dated, whatever the number of items.
#[component]
fn Bars(bars: Vec<Option<Bar>>) -> impl IntoView {
    let words = use_shown().words;
    if bars.iter().all(Option::is_none) {
        return Either::Left(view! { <span class="tm nd"><span class="ndt">{words.no_date_given()}</span></span> });
    }
    let bars = bars
        .into_iter()
        .map(|bar| match bar {
            None => Either::Left(view! { <span class="p no"></span> }),
            Some(bar) => Either::Right(view! { <BarMark bar=bar /> }),
        })
        .collect_view();
    Either::Right(view! { <span class="tm"><span class="vh">{words.dated_in()}" "</span>{bars}</span> })
}

/// One bar with its years.
#[component]
pub fn BarMark(bar: Bar) -> impl IntoView {
    let words = use_shown().words;
    let after = bar.after.then(|| view! { <span class="vh">" "{words.after_the_alert()}</span> });
    view! { <span class="p" class:af=bar.after>{words.short_years(bar.from, bar.to)}{after}" "</span> }
}

/// The key to the rows, under the list, and the link to all events.
#[component]
fn ListKey(checked: bool, timed: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let when = words.at_when(shown.alert.dates.published);
    let placed = words.placed_by_editors(&shown.alert);
    let bars = timed.then(|| {
        view! {
            <span class="kd">
                {words.key_bar()}
                " "
                <i class="sw"></i>
                " "
                {words.key_bar_before()}
                " "
                <i class="sw af"></i>
                " "
                {words.key_bar_after()}
            </span>
            " "
            <span class="kp">{words.key_years()}</span>
        }
    });
    let events = match shown.alert.events.len() {
        1 => words.all_events_one(),
        count => words.all_events(&decimal(count)),
    };
    view! {
        <p class="key">
            {words.key_row(&shown.alert.publisher.name, &when)}
            " "
            {placed}
            {checked.then(|| view! { " "{words.key_checks()} })}
            " "
            {bars}
            " "
            {(!shown.alert.events.is_empty())
                .then(|| view! { <Link to=shown.at(View::Events(None))>{events}</Link> })}
        </p>
    }
}
