use leptos::either::Either;
use leptos::prelude::*;

use super::outline;
use super::parts::{Note, SheetHead, SourcesPointer, Verdicts};
use crate::alert::{Key, Period, Sheet, Stage};
use crate::components::{DataText, Glyph, Icon, StageFlag, use_shown};
use crate::shared::decimal;
use crate::stages::rows::{VERDICTS, foremost};
use crate::stages::time::{Bar, bars, columns, is_after, period};

/// The ten stages and their dates on one page: a bar for each period with dated items tied to the stage.
///
/// `preview`: whether to render a thumbnail.
#[component]
pub fn TimelineSheet(preview: bool) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let dated = columns(&alert);
    // The alert's own period always has a column, even if no dated item in it is tied to a stage.
    let own = alert.dates.versions.last().map_or(alert.dates.published, |version| version.date);
    let own = period(&alert, own).map(|own| own.id.clone());
    let has_column = |period: &&Period| dated.contains(&period.id) || own.as_ref() == Some(&period.id);
    let periods: Vec<Period> = alert.vocabulary.periods.iter().filter(has_column).cloned().collect();
    let used: Vec<Key> = periods.iter().map(|period| period.id.clone()).collect();
    let here = own.is_some();
    let columns: Vec<Column> = periods
        .into_iter()
        .map(|period| Column { is_own: own.as_ref() == Some(&period.id), after: is_after(&alert, period.span), period })
        .collect();
    let heads = columns.iter().map(|column| view! { <ColumnHead column=column.clone() /> }).collect_view();
    let none = columns.is_empty().then(|| view! { <p>{words.paper_no_periods()}</p> });
    let undated = (!here).then(|| view! { <p>{words.paper_alert_dated(&words.dates_of(&alert))}</p> });
    let rows = Stage::ALL
        .into_iter()
        .map(|stage| {
            let bars = bars(&alert, &used, stage);
            let cells = columns.clone().into_iter().zip(bars).collect();
            view! { <Row stage=stage cells=cells /> }
        })
        .collect_view();
    let key = (!columns.is_empty()).then(|| view! { <BarKey /> });
    view! {
        <div class="pa-p">
            <SheetHead sheet=Sheet::Timeline preview=preview>""</SheetHead>
            <Note />
            <table class="pa-tb pa-tl">
                <thead>
                    <tr>
                        <th scope="col">{words.paper_stage()}</th>
                        <th scope="col" class="pa-a">{shown.said_on()}</th>
                        <th scope="col" class="pa-o">{words.others_said()}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <div class="pa-key">
                {key}
                {none}
                {undated}
                <p>{words.paper_read_stages()}" "{words.paper_read_verdict()}" "{words.placed_by_editors(&shown.alert)}</p>
                <p>{words.paper_read_judgment(&alert.publisher.name)}" "{words.paper_read_prevention()}</p>
                {(!preview).then(|| view! { <SourcesPointer /> })}
            </div>
        </div>
    }
}

/// A column for one period.
#[derive(Clone)]
struct Column {
    period: Period,
    /// Whether the alert was published in this period.
    is_own: bool,
    /// Whether the whole period is after the alert.
    after: bool,
}

/// The header of a column: the period's name and years, and the alert if it was published then.
#[component]
fn ColumnHead(column: Column) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = column.is_own.then(|| {
        let dates = words.paper_alert_here(&words.dates_of(&shown.alert));
        view! { <span class="pa-al"><Icon glyph=Glyph::Itself class="k" />" "{dates}</span> }
    });
    view! {
        <th scope="col" class="pa-c" class:pa-own=column.is_own class:pa-af=column.after>
            <DataText text=column.period.name />
            " "
            <small>{column.period.label}</small>
            " "
            {alert}
        </th>
    }
}

/// One stage with its bars.
///
/// `stage`: the stage. `cells`: each column with its bar, if any.
#[component]
fn Row(stage: Stage, cells: Vec<(Column, Option<Bar>)>) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let said = outline::claim(alert, stage).unwrap_or_else(|| words.nothing_said(alert.coverage.stages));
    let checks = foremost(alert, stage, VERDICTS).into_iter().cloned().collect();
    let is_dated = cells.iter().any(|(_, bar)| bar.is_some());
    let count = decimal(cells.len());
    let bars = if is_dated || cells.is_empty() {
        Either::Left(cells.into_iter().map(|(column, bar)| view! { <Cell column=column bar=bar /> }).collect_view())
    } else {
        // One cell across all columns, since an undated stage belongs to none.
        Either::Right(
            view! { <td class="pa-c" colspan=count><span class="pa-none">{words.no_date_given()}</span></td> },
        )
    };
    view! {
        <tr>
            <th scope="row">
                {words.stage_name(stage)}
                {alert.names_stage(stage).then(|| view! { " "<StageFlag /> })}
            </th>
            <td class="pa-a"><DataText text=said /></td>
            <td class="pa-o"><Verdicts checks=checks /></td>
            {bars}
        </tr>
    }
}

/// A bar with its years, or nothing.
///
/// `column`: the column. `bar`: the bar, if any.
#[component]
fn Cell(column: Column, bar: Option<Bar>) -> impl IntoView {
    let words = use_shown().words;
    let label = column.period.label;
    let bar = bar.map(|bar| {
        view! {
            <span class="pa-lab">{label}": "</span>
            <span class="pa-bar1" class:pa-dbl=bar.after>{words.short_years(bar.from, bar.to)}</span>
        }
    });
    view! { <td class="pa-c" class:pa-own=column.is_own>{bar}</td> }
}

/// The legend for the bars.
#[component]
fn BarKey() -> impl IntoView {
    let words = use_shown().words;
    view! {
        <p>
            {words.key_bar()}
            " "
            <i class="pa-sw"></i>
            " "
            {words.key_bar_before()}
            " "
            <i class="pa-sw pa-dbl"></i>
            " "
            {words.key_bar_after()}
            " "
            {words.key_years()}
        </p>
    }
}
