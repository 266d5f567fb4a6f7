use leptos::prelude::*;

use super::IndexEntry;
use crate::address::{Page, View};
use crate::alert::Key;
use crate::components::{DataText, Link, site_address, use_words};
use crate::shared::decimal;

/// Gaps of up to this many empty years get a line for each; longer gaps get one line.
const GAP: i16 = 9;

/// Alerts by the year in which they were published, newest first.
///
/// `alerts`: the alerts that the page lists. `gaps`: whether they are all the matches, so that empty years can be shown too.
#[component]
pub fn AlertYears(alerts: Signal<Vec<IndexEntry>>, gaps: Signal<bool>) -> impl IntoView {
    let words = use_words();
    let years = Memo::new(move |_| alerts.with(|alerts| years_of(alerts, gaps.get())));
    view! {
        <section class="pin" aria-labelledby="years-h" hidden=move || years.with(Vec::is_empty)>
            <h2 id="years-h" tabindex="-1">{words.alerts_by_year()}</h2>
            <p class="by">{words.alerts_years_help()}</p>
            <ol class="yrs">
                <For each=move || years.get() key=Years::key children=|years| view! { <YearLine years=years /> } />
            </ol>
        </section>
    }
}

/// A year with its alerts, or a range of years without alerts.
#[component]
fn YearLine(years: Years) -> impl IntoView {
    let words = use_words();
    let Years { first, last, alerts } = years;
    let year = if first == last { decimal(first) } else { words.years_without(&decimal(first), &decimal(last)) };
    let alerts = (!alerts.is_empty()).then(|| {
        let alerts = alerts.into_iter().map(|alert| view! { <YearAlert alert=alert /> }).collect_view();
        view! { <ul>{alerts}</ul> }
    });
    view! { <li><b>{year}</b>{alerts}</li> }
}

/// One alert of a year: its name, its date if that is more precise than the year, and whether its publisher replaced or withdrew it.
#[component]
fn YearAlert(alert: IndexEntry) -> impl IntoView {
    let words = use_words();
    let name = alert.name();
    let date = words.short_when(alert.published);
    // A title that is not a place includes the date.
    let is_new = name != alert.title && date != decimal(*alert.published.years().start());
    let date = is_new.then(|| view! { " " <small>{date}</small> });
    let notice = alert.notice.map(|notice| view! { " " <small>{words.notice(notice)}</small> });
    let to = site_address(words, Page::Alert(alert.id, View::Timeline));
    view! { <li><Link to=to><DataText text=name />{date}{notice}</Link></li> }
}

/// A year with its alerts, or a range of years without alerts.
#[derive(Clone, Debug, PartialEq)]
struct Years {
    first: i16,
    last: i16,
    alerts: Vec<IndexEntry>,
}

impl Years {
    /// Returns a key that stays unique when the filters change.
    fn key(&self) -> (i16, i16, Vec<Key>) {
        (self.first, self.last, self.alerts.iter().map(|alert| alert.id.clone()).collect())
    }
}

/// Returns the years from the newest alert to the oldest. An alert with an uncertain date is listed under the first possible year.
fn years_of(alerts: &[IndexEntry], gaps: bool) -> Vec<Years> {
    let mut sorted: Vec<&IndexEntry> = alerts.iter().collect();
    sorted.sort_by(|a, b| b.published.begins().total_cmp(&a.published.begins()));
    let mut years: Vec<Years> = Vec::new();
    for alert in sorted {
        let year = *alert.published.years().start();
        match years.last_mut() {
            Some(last) if last.first == year => {
                last.alerts.push(alert.clone());
                continue;
            }
            Some(last) if gaps => {
                let before = last.first;
                years.extend(gap(year + 1, before - 1));
            }
            _ => {}
        }
        years.push(Years { first: year, last: year, alerts: vec![alert.clone()] });
    }
    years
}

/// Returns years without alerts, newest first.
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
    use crate::alert::When;
    use crate::components::testing::real_alert;

    fn shown(published: &[&str], gaps: bool) -> Vec<String> {
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
        years_of(&alerts, gaps).into_iter().map(line).collect()
    }

    #[test]
    fn years_without_alerts_are_shown_and_long_gaps_are_collapsed() {
        assert_eq!(
            shown(&["2020", "2023-09-20", "2020-10-15", "2000/2002"], true),
            ["2023-2023: a1", "2022-2022: ", "2021-2021: ", "2020-2020: a2 a0", "2001-2019: ", "2000-2000: a3"]
        );
        assert!(shown(&[], true).is_empty());
    }

    #[test]
    fn empty_years_are_omitted_on_pages_of_a_longer_list() {
        assert_eq!(shown(&["2020", "2000"], false), ["2020-2020: a0", "2000-2000: a1"]);
    }
}
