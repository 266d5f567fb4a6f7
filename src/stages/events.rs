use leptos::either::Either;
use leptos::prelude::*;

use super::said::fears;
use crate::address::View;
use crate::alert::{Event, Fear, Stage};
use crate::components::{DataText, EventDisclosure, Glyph, Icon, Link, Provenance, use_shown};
use crate::shared::decimal;

/// What followed the alert and is tied to a stage: the outcomes of its fears, and events. Says so if no event followed.
///
/// `stage`: the stage. `events`: the events after the alert.
#[component]
pub fn Followed(stage: Stage, events: Vec<Event>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let fears: Vec<Fear> = fears(&shown.alert, stage).into_iter().cloned().collect();
    let nothing = if fears.is_empty() { words.nothing_followed() } else { words.nothing_else_followed() };
    let fears = (!fears.is_empty()).then(|| {
        let fears = fears.into_iter().map(|fear| view! { <FearView fear=fear /> }).collect_view();
        view! { <ul class="evs">{fears}</ul> }
    });
    let nothing = events.is_empty().then(|| {
        view! {
            <p class="mean">
                {nothing}
                " "
                <Link to=shown.at(View::Events(None))>{words.all_that_followed()}</Link>
            </p>
        }
    });
    view! {
        <section id="p-after" class="fol" tabindex="-1">
            <h2 class="v-af">{words.followed()}" "<small>{words.tied_by_the_editors()}</small></h2>
            {fears}
            {nothing}
            {(!events.is_empty()).then(|| view! { <Events events=events /> })}
        </section>
    }
}

/// The maximum number of events that are shown unfolded. More are folded, because the stage's dates already show their labels.
const OPEN: usize = 6;

/// What happened before the alert. Many events are in a native disclosure, which opens when a link targets its content.
///
/// `events`: the events before the alert, oldest first.
#[component]
pub fn Before(events: Vec<Event>) -> impl IntoView {
    let words = use_shown().words;
    let year = |event: Option<&Event>| event.map(|event| decimal(event.when.start.year())).unwrap_or_default();
    let name = words.events_folded(&decimal(events.len()), &year(events.first()), &year(events.last()));
    let events = if events.len() > OPEN {
        Either::Left(view! {
            <details class="events">
                <summary><span>{name}</span><Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                <Events events=events />
            </details>
        })
    } else {
        Either::Right(view! { <Events events=events /> })
    };
    view! {
        <section id="p-before" tabindex="-1">
            <h2>{words.before_the_alert()}" "<small>{words.tied_by_the_editors()}</small></h2>
            {events}
        </section>
    }
}

/// Events, each a native disclosure.
#[component]
fn Events(events: Vec<Event>) -> impl IntoView {
    let events = events.into_iter().map(|event| view! { <li><EventDisclosure event=event /></li> }).collect_view();
    view! { <ol class="evs">{events}</ol> }
}

/// The outcome of one fear: the fear's name, the verdict and the gist, then what followed.
#[component]
fn FearView(fear: Fear) -> impl IntoView {
    let words = use_shown().words;
    let denied = fear.denied_by.map(|who| {
        view! { <p class="dp"><b>{words.who_denies()}</b>" "<DataText text=who /></p> }
    });
    let by = [words.checked_by(fear.confidence), words.read_to(&words.when(fear.as_of))].join(" ");
    let when = fear.when.map(|when| words.short_when(when));
    view! {
        <li>
            <details id=["fear-", fear.id.as_str()].concat()>
                <summary>
                    <span class="ed">{when}</span>
                    " "
                    <span class="et">
                        <Icon glyph=Glyph::Outcome class="gl k" />
                        <span>
                            // The outcome is named, so that nobody hears the name of a fear as something that happened.
                            <DataText text=fear.name />
                            ". "
                            {words.outcome(fear.outcome)}
                            " "
                            <DataText text=fear.verdict />
                            <small><DataText text=fear.gist /></small>
                        </span>
                    </span>
                </summary>
                <p><DataText text=fear.text /></p>
                {denied}
                <Provenance by=by sources=fear.sources />
            </details>
        </li>
    }
}
