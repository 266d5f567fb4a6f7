//! Then and now: what the alert feared and asked beside what followed, each with its date.

use leptos::prelude::*;

use super::explorer::Explorer;
use super::statement::{choose_link, href, sourcing};
use crate::address::View;
use crate::alert::{Confidence, Finding, Reference};
use crate::ui;

/// The region "Then and now"; nothing where the data has no outcome.
pub fn follow_up(explorer: Explorer) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let shown = explorer.part(|state| state.address.part == View::All);
    let fears = alert.checks.iter().filter(|check| check.finding == Finding::Outcome).map(|check| {
        let feared: Vec<_> = check
            .about
            .iter()
            .filter_map(|about| match about {
                Reference::Statement(id) => alert.statement(id).map(|(_, one)| (about.clone(), one.text.clone())),
                _ => None,
            })
            .map(|(about, text)| view! { <p>{choose_link(explorer, about.clone(), href(&about), text)}</p> })
            .collect();
        let sources = sourcing(explorer, &check.sources, Some(check.confidence));
        pair(words.alert_feared(&alert.publisher.name), feared.into_any(), words.what_followed_by(&words.when(alert.dates.checked)), &check.text, sources)
    });
    let asked = alert.recommendations.iter().filter_map(|entry| {
        let followed = entry.followed.as_ref()?;
        let me = Reference::Recommendation(entry.number);
        let link = view! { <p>{choose_link(explorer, me.clone(), href(&me), explorer.name(&me))}</p> };
        let sources = sourcing(explorer, &followed.sources, Some(followed.confidence));
        let heading = if followed.confidence == Confidence::Low {
            words.what_followed_unresolved(&words.when(followed.as_of))
        } else {
            words.what_followed_by(&words.when(followed.as_of))
        };
        Some(pair(words.alert_asked(&alert.publisher.name), link.into_any(), heading, &followed.text, sources))
    });
    let pairs: Vec<_> = fears.chain(asked).collect();
    let present = !pairs.is_empty();
    present.then(|| {
        view! {
            <section id="then-and-now" class="follow-up" aria-labelledby="then-heading" hidden=move || !shown.get()>
                <h2 id="then-heading" tabindex="-1">{words.then_and_now()}</h2>
                <p class="lead">{words.then_and_now_lead()}</p>
                <ol class="pairs" role="list">{pairs}</ol>
            </section>
        }
    })
    .into_any()
}

fn pair(then: String, what: AnyView, now: String, text: &str, sources: AnyView) -> AnyView {
    view! {
        <li>
            <div class="then"><p class="speaker">{then}</p>{what}</div>
            <div class="now"><p class="speaker">{now}</p><p>{ui::text(text)}</p>{sources}</div>
        </li>
    }
    .into_any()
}
