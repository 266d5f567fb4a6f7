use leptos::prelude::*;

use super::opened::Line;
use super::state::use_open;
use crate::shared::decimal;

/// The maximum number of faults per list on the page. The report includes more.
const MAX_FAULTS: usize = 100;

/// The faults of a file in two lists with headings: the faults found while reading it, then those found by the content rules.
///
/// `lines`: all faults.
#[component]
pub fn FaultList(lines: Vec<Line>) -> impl IntoView {
    let words = use_open().words;
    let (reading, rules): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| line.by_reading);
    let list = |heading: String, lines: Vec<Line>| {
        let more = lines.len().saturating_sub(MAX_FAULTS);
        let more = (more > 0).then(|| view! { <p class="by">{words.found_more(&decimal(more))}</p> });
        let lines =
            lines.into_iter().take(MAX_FAULTS).map(|line| view! { <li class="long"><bdi>{line.sentence}</bdi></li> });
        let lines = lines.collect_view();
        view! {
            <h3>{heading}</h3>
            <ul class="flt">{lines}</ul>
            {more}
        }
    };
    [(words.found_reading(), reading), (words.found_rules(), rules)]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(heading, lines)| list(heading, lines))
        .collect_view()
}
