use leptos::prelude::*;

use super::IndexEntry;
use crate::address::{Page, View};
use crate::components::{DataText, Link, site_address, use_words};
use crate::shared::decimal;

/// The most years without an alert that have a line each. A longer gap is one line.
const GAP: i16 = 9;

/// Alerts by the year in which they were published, newest first. Years without one are shown too, so that gaps can be seen.
///
/// `alerts`: those that the page lists.
#[component]
pub fn AlertYears(alerts: Signal<Vec<IndexEntry>>) -> impl IntoView {
    let words = use_words();
    let years = Memo::new(move |_| alerts.with(|alerts| years_of(alerts)));
    let year = move |Years { first, last, alerts }: Years| {
        let year = if first == last { decimal(first) } else { words.years_without(&decimal(first), &decimal(last)) };
        let alerts = (!alerts.is_empty()).then(|| {
            let alerts = alerts.into_iter().map(|alert| view! { <YearAlert alert=alert /> }).collect_view();
            view! { <ul>{alerts}</ul> }
        });
        view! { <li><b>{year}</b>{alerts}</li> }
    };
    view! {
        <section class="pin" aria-labelledby="years-h" hidden=move || years.with(Vec::is_empty)>
            <h2 id="years-h" tabindex="-1">{words.alerts_by_year()}</h2>
            <p class="by">{words.alerts_years_help()}</p>
            <ol class="yrs">{move || years.get().into_iter().map(year).collect_view()}</ol>
        </section>
    }
}

/// One alert of a year: its place, and its date where that is more exact than the year.
#[component]
fn YearAlert(alert: IndexEntry) -> impl IntoView {
    let words = use_words();
    let name = alert.name();
    let date = words.short_when(alert.published);
    let date = (date != decimal(*alert.published.years().start())).then(|| view! { " " <small>{date}</small> });
    let to = site_address(words, Page::Alert(alert.id, View::Timeline));
    view! { <li><Link to=to><DataText text=name />{date}</Link></li> }
}

/// A year with its alerts, or years without any.
#[derive(Clone, Debug, PartialEq)]
struct Years {
    first: i16,
    last: i16,
    alerts: Vec<IndexEntry>,
}

/// The years from the newest alert to the oldest. An alert that was published over several years is in the first.
fn years_of(alerts: &[IndexEntry]) -> Vec<Years> {
    let mut sorted = alerts.to_vec();
    sorted.sort_by(|a, b| b.published.begins().total_cmp(&a.published.begins()));
    let mut years: Vec<Years> = Vec::new();
    for alert in sorted {
        let year = *alert.published.years().start();
        let before = years.last().map(|years| years.first);
        if before == Some(year) {
            if let Some(last) = years.last_mut() {
                last.alerts.push(alert);
            }
            continue;
        }
        if let Some(before) = before {
            years.extend(gap(year + 1, before - 1));
        }
        years.push(Years { first: year, last: year, alerts: vec![alert] });
    }
    years
}

/// Years without an alert, newest first.
fn gap(first: i16, last: i16) -> Vec<Years> {
    let empty = |first, last| Years { first, last, alerts: Vec::new() };
    if last - first < GAP {
        (first..=last).rev().map(|year| empty(year, year)).collect()
    } else {
        vec![empty(first, last)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Key, When};
    use crate::components::testing::real_alert;

    fn shown(published: &[&str]) -> Vec<String> {
        let entry = |(n, published): (usize, &&str)| IndexEntry {
            id: Key::new(&format!("a{n}")).expect("a key"),
            published: When::parse(published).expect("a date"),
            ..IndexEntry::from(&real_alert())
        };
        let alerts: Vec<IndexEntry> = published.iter().enumerate().map(entry).collect();
        let line = |years: Years| {
            let ids: Vec<String> = years.alerts.iter().map(|alert| alert.id.to_string()).collect();
            format!("{}-{}: {}", years.first, years.last, ids.join(" "))
        };
        years_of(&alerts).into_iter().map(line).collect()
    }

    #[test]
    fn years_without_an_alert_are_shown_and_a_long_gap_is_one_line() {
        assert_eq!(
            shown(&["2020", "2023-09-20", "2020-10-15", "2000/2002"]),
            ["2023-2023: a1", "2022-2022: ", "2021-2021: ", "2020-2020: a2 a0", "2001-2019: ", "2000-2000: a3"]
        );
        assert!(shown(&[]).is_empty());
    }
}
