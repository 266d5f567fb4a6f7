use leptos::prelude::*;

use super::asked::{addressees, panel};
use super::entry::Entry;
use crate::components::{CheckDisclosure, RadioFilter, use_shown};
use crate::shared::decimal;
use crate::store::{Intent, use_store};

/// The recommendations page: the checks of the whole list, a filter by addressee, and every recommendation with its outcome. Landmarks:
/// main with the region "Recommendations".
#[component]
pub fn RecommendationsPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let panel = panel(&shown.alert);
    let count = panel.asked.len();
    let (publisher, title) = (shown.alert.publisher.name.clone(), shown.alert.title.clone());
    let lead =
        (count > 0).then(|| words.recommendations_asked(&publisher, &words.at_when(shown.alert.dates.published)));
    let missing = words.recommendations_missing(shown.alert.coverage.recommendations, &publisher, count == 0);
    let heading = match words.count_word(count) {
        Some(count) => words.recommendations_counted(&count),
        None => words.tab_recommendations(),
    };
    let rule = panel
        .asked
        .iter()
        .any(|asked| !asked.ties.is_empty())
        .then(|| view! { <p class="by">{words.recommendation_rule(&shown.frameworks.stages.author)}</p> });
    let whole = panel.whole.into_iter().map(|told| view! { <CheckDisclosure check=told.check in_full=told.in_full /> });
    let whole = whole.collect_view();
    let rows = panel.asked.into_iter().map(|asked| view! { <Entry asked=asked /> }).collect_view();
    view! {
        <main class="wrap rec" id="main" tabindex="-1">
            <section aria-label=words.tab_recommendations()>
                <div class="sec-h">
                    <div>
                        <h1 id="page-title" tabindex="-1">
                            {heading}
                            <span class="vh">{words.stage_in_alert(&publisher, &title)}</span>
                        </h1>
                        {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
                        {missing.map(|missing| view! { <p class="lead">{missing}</p> })}
                        {rule}
                    </div>
                    <AddresseeFilter />
                </div>
                {whole}
                {(count > 0).then(|| view! { <ol class="rrs">{rows}</ol> })}
            </section>
        </main>
    }
}

/// A filter by addressee, with the number of recommendations shown. Omitted if there is at most one addressee.
#[component]
fn AddresseeFilter() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let addressees = addressees(&shown.alert);
    let asked: Vec<_> = shown.alert.recommendations.iter().map(|entry| entry.addressee.clone()).collect();
    let chosen = store.addressee();
    let count = move || {
        let all = asked.len();
        let left =
            asked.iter().filter(|one| chosen.with(|chosen| chosen.as_ref().is_none_or(|key| key == *one))).count();
        words.recommendations_listed(&decimal(left), &decimal(all))
    };
    (addressees.len() > 1).then(|| {
        let everyone = [(None, words.everyone())];
        let choices = everyone.into_iter().chain(addressees.into_iter().map(|(key, name)| (Some(key), name))).collect();
        view! {
            <RadioFilter
                name="addressee"
                legend=words.who_was_asked()
                choices=choices
                chosen=chosen
                choose=move |key| store.send(Intent::SetAddressee(key))
            >
                <p class="by" role="status">{count}</p>
            </RadioFilter>
        }
    })
}
