use leptos::prelude::*;

use super::fears::Fears;
use super::list::EventList;
use super::periods::groups;
use super::picture::TimePicture;
use crate::address::View;
use crate::alert::{Alert, Key};
use crate::components::{ContentNote, Link, RadioFilter, use_shown};
use crate::shared::decimal;
use crate::stages::time::period;
use crate::store::{Intent, use_store};

/// The page “Then and now”: the content note with a link past the events, the period filter, the picture, the fears with their outcomes,
/// and the events as a list and a table. Landmarks: main with a region for each part.
#[component]
pub fn EventsPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let period = use_store().period();
    let (publisher, title) = (shown.alert.publisher.name.clone(), shown.alert.title.clone());
    let beside = words.stage_in_alert(&publisher, &title);
    let groups = groups(&shown.alert);
    let any = !groups.is_empty();
    let lead = if any { words.events_lead(&publisher) } else { words.events_none() };
    let list = any.then(|| view! { <EventList groups=groups period=period /> });
    // The target of the link past the events, and the link to the next page after them.
    let way_on = if shown.alert.recommendations.is_empty() {
        view! { <Link to=shown.at(View::Text(None))>{words.way_on_text()}</Link> }
    } else {
        view! { <Link to=shown.at(View::Recommendations(None))>{words.way_on_asked(&publisher)}</Link> }
    };
    let note = needs_note(&shown.alert).then(|| {
        let (text, around) = (Signal::stored(words.events_note()), Signal::stored(words.events_note_around()));
        view! { <ContentNote text=text href=Signal::stored("#way-on") around=around /> }
    });
    view! {
        {note}
        <main class="wrap evp" id="main" tabindex="-1">
            <div class="sec-h">
                <div>
                    <h1 id="page-title" tabindex="-1">
                        {words.tab_events()}
                        <span class="vh">{beside}</span>
                    </h1>
                    <p class="lead">{lead}</p>
                </div>
                <PeriodFilter />
            </div>
            {any.then(|| view! { <TimePicture period=period /> })}
            <Fears />
            {list}
            <p id="way-on" class="on" tabindex="-1">{way_on}</p>
        </main>
    }
}

/// A choice of the periods that have events, with the number of events shown. Renders nothing if there is no choice.
#[component]
fn PeriodFilter() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let of: Vec<Option<Key>> = shown.alert.events.iter().map(|event| period_of(&shown.alert, event.when)).collect();
    let periods = shown.alert.vocabulary.periods.iter().filter(|one| of.contains(&Some(one.id.clone())));
    let periods: Vec<_> = periods.map(|one| (Some(one.id.clone()), one.name.clone())).collect();
    let chosen = store.period();
    let count = move || {
        let left = of.iter().filter(|one| chosen.with(|chosen| chosen.is_none() || chosen == *one)).count();
        words.events_shown(&decimal(left), &decimal(of.len()))
    };
    (periods.len() > 1).then(|| {
        let choices = [(None, words.every_period())].into_iter().chain(periods).collect();
        view! {
            <RadioFilter
                name="period"
                legend=words.period_shown()
                choices=choices
                chosen=chosen
                choose=move |key| store.send(Intent::SetPeriod(key))
            >
                <p class="by" role="status">{count}</p>
            </RadioFilter>
        }
    })
}

fn period_of(alert: &Alert, when: crate::alert::When) -> Option<Key> {
    period(alert, when).map(|period| period.id.clone())
}

/// Whether an event is tied to a stage that has a content note.
fn needs_note(alert: &Alert) -> bool {
    alert.events.iter().any(|event| event.stages.iter().any(|stage| stage.has_content_note()))
}
