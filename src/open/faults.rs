use leptos::prelude::*;

use super::opened::Line;
use super::state::use_open;
use crate::shared::decimal;

/// Most places that are listed on the page. The report has more.
const MOST: usize = 100;

/// What is wrong with a file, place by place: what reading found, then what the rules of content ask. Two lists with headings.
///
/// `lines`: all places.
#[component]
pub fn FaultList(lines: Vec<Line>) -> impl IntoView {
    let words = use_open().words;
    let (reading, rules): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| line.by_reading);
    let list = |heading: String, lines: Vec<Line>| {
        let more = lines.len().saturating_sub(MOST);
        let more = (more > 0).then(|| view! { <p class="by">{words.found_more(&decimal(more))}</p> });
        let lines = lines.into_iter().take(MOST).map(|line| view! { <li class="long"><bdi>{line.sentence}</bdi></li> });
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
