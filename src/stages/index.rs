use leptos::either::Either;
use leptos::prelude::*;

use super::said::stage_of_check;
use crate::address::View;
use crate::alert::{Check, Finding, Reference};
use crate::components::{DataText, Icon, Link, Shown, check_id, use_shown};

/// Every check of the alert as a link, by finding: an index, not a score. Each finding is a native disclosure with the number of its
/// links in its name.
#[component]
pub fn CheckIndex() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let lists = shown
        .alert
        .checks_by_finding()
        .into_iter()
        .map(|(finding, checks)| {
            let count = words.count_of(finding, checks.len());
            let links = checks.into_iter().map(|check| entry(&shown, check)).collect_view();
            view! {
                <details class="ix" name="index">
                    <summary><Icon glyph=finding /><span>{count}</span></summary>
                    <ul>{links}</ul>
                </details>
            }
        })
        .collect_view();
    view! {
        <p class="by" id="index-h">{words.index_not_score()}</p>
        <div class="cg" role="group" aria-labelledby="index-h">{lists}</div>
    }
}

/// Returns a link to a check: in the pane of a stage, otherwise beside the first statement that it is about.
fn entry(shown: &Shown, check: &Check) -> impl IntoView + use<> {
    let subject = check.subject.clone().or(check.gist.clone()).unwrap_or_default();
    let name = match check.finding {
        Finding::Outcome => subject,
        finding => [&shown.words.verdict(finding), " ", &subject].concat(),
    };
    let name = view! { <DataText text=name /> };
    let link = if let Some(stage) = stage_of_check(&shown.alert, check) {
        let to = shown.at(View::Stage(stage));
        Either::Left(view! { <Link to=to part=check_id(&check.id)>{name}</Link> })
    } else {
        let statement = check.about.iter().find_map(|about| match about {
            Reference::Statement(id) => Some(id.clone()),
            _ => None,
        });
        Either::Right(view! { <Link to=shown.at(View::Text(statement))>{name}</Link> })
    };
    view! { <li>{link}</li> }
}
