use leptos::prelude::*;

use super::index::CheckIndex;
use super::since::SinceThen;
use crate::address::View;
use crate::alert::{CitedText, Key};
use crate::components::{DataText, Link, ReadInPart, SourceLinks, use_shown};
use crate::shared::decimal;

/// The top of an alert's page: what the alert is and who published it, how serious the publisher considered the situation, who disagrees,
/// and what has happened since. An alert without these four texts has its summary there.
#[component]
pub fn Hero() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let deck = alert.hero.as_ref().map_or(&alert.summary, |hero| &hero.what).text.clone();
    let since = alert.since.is_some() || alert.hero.is_some();
    view! {
        <section class="hero" aria-labelledby="alert-title">
            <div class="wrap hero-in">
                <div class="hero-t">
                    <p class="kick">
                        <a class="lvl" href="#level"><DataText text=alert.level_name() /></a>
                        " "
                        <span>{words.level_declared(&alert.publisher.name)}", "{words.dates_of(&alert)}</span>
                    </p>
                    <h1 id="alert-title" tabindex="-1"><DataText text=alert.title.clone() /></h1>
                    <p class="deck"><DataText text=deck /></p>
                    <ReadInPart />
                    <div class="facts">
                        <PublisherSaid />
                        <OthersSay />
                        // Separate from both voices: it names the sources of both.
                        <HeroSources />
                    </div>
                </div>
                {since.then(|| view! { <SinceThen /> })}
            </div>
        </section>
    }
}

/// What the publisher says: the stages that it names, the meaning of its level, and the number of factors and recommendations.
#[component]
fn PublisherSaid() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let flags = alert
        .judgment
        .stages
        .iter()
        .map(|stage| {
            let (to, name) = (shown.at(View::Stage(*stage)), words.stage_name(*stage));
            view! { <Link to=to class="flag">{name}</Link>" " }
        })
        .collect_view();
    let named =
        (!alert.judgment.stages.is_empty()).then(|| view! { <span class="vh">{words.stages_it_named()}" "</span> });
    let level = alert.hero.as_ref().map(|hero| view! { <p class="say"><DataText text=hero.level.text.clone() /></p> });
    let (factors, recommendations) = (alert.risk_factors.len(), alert.recommendations.len());
    view! {
        <section class="fa">
            <h2>{words.said(&alert.publisher.name)}</h2>
            <p class="pair">{named}{flags}</p>
            {level}
            <div class="fl">
                {(factors > 0).then(|| view! { <Link to=shown.at(View::Factors(None))>{words.count_factors(&decimal(factors))}</Link> })}
                " "
                {(recommendations > 0).then(|| view! {
                    <Link to=shown.at(View::Recommendations(None))>
                        {words.count_recommendations(&decimal(recommendations))}
                    </Link>
                })}
            </div>
        </section>
    }
}

/// What others say: who disagrees, and an index of all checks. Renders nothing if there is neither.
#[component]
fn OthersSay() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let dissent = alert.hero.as_ref().map(|hero| hero.dissent.text.clone());
    let dissent = dissent.map(|text| view! { <p class="say"><DataText text=text /></p> });
    let checked = !alert.checks.is_empty();
    (checked || dissent.is_some()).then(|| {
        view! {
            <section class="fo">
                <h2>{words.who_disagrees()}</h2>
                {dissent}
                {checked.then(|| view! { <CheckIndex /> })}
            </section>
        }
    })
}

/// The sources of the texts at the top, in one disclosure.
#[component]
fn HeroSources() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = &shown.alert;
    let of = |name: String, text: &CitedText| (name, text.sources.clone());
    let lists: Vec<(String, Vec<Key>)> = match &alert.hero {
        Some(hero) => vec![
            of(words.hero_what(), &hero.what),
            of(words.hero_level(), &hero.level),
            of(words.who_disagrees(), &hero.dissent),
            of(words.since_then(), &hero.since),
        ],
        None => vec![of(words.hero_what(), &alert.summary)],
    };
    let lists = lists
        .into_iter()
        .map(|(name, sources)| view! { <p class="by"><b>{name}</b>" "<SourceLinks sources=sources /></p> })
        .collect_view();
    view! {
        <details class="fold srcf">
            <summary>{words.hero_sources()}</summary>
            {lists}
        </details>
    }
}
