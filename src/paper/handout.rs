use leptos::prelude::*;

use super::parts::{Note, SheetHead, Sources, Verdicts};
use crate::alert::{Place, Recommendation, Sheet, SinceRow, Stage, Vocabulary};
use crate::components::{DataText, StageFlag, use_shown};
use crate::shared::decimal;
use crate::stages::rows::{VERDICTS, foremost};

/// The alert on two pages: a summary, the ten stages and the recommendations, then the events since, reading hints and the sources.
///
/// `preview`: whether to render only the first page, as a thumbnail.
#[component]
pub fn Handout(preview: bool) -> impl IntoView {
    let second = (!preview).then(|| {
        view! {
            <div class="pa-p">
                <Since />
                <HowToRead />
                <Sources sheet=Sheet::Handout />
            </div>
        }
    });
    view! {
        <section class="pa-p">
            <SheetHead sheet=Sheet::Handout preview=preview>""</SheetHead>
            <Top />
            <Note />
            <Stages />
            <Others />
        </section>
        {second}
    }
}

/// The alert's summary, level and places.
#[component]
fn Top() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let hero = alert.hero.as_ref();
    let what = hero.map_or(&alert.summary, |hero| &hero.what).text.clone();
    let level = hero.map_or(&alert.level.meaning, |hero| &hero.level).text.clone();
    let named: Vec<String> = alert.judgment.stages.iter().map(|stage| words.stage_name(*stage)).collect();
    let placed = words.placed_by_editors(alert);
    let named = (!named.is_empty()).then(|| {
        view! { <p>{words.poster_judged(&alert.publisher.name, &named.join(", "))}</p> }
    });
    let placed = (!placed.is_empty()).then(|| view! { <p>{placed}</p> });
    let places: Vec<&str> = alert.places.iter().map(|place| place.name.as_str()).collect();
    let two_names = alert.places.iter().any(Place::has_two_names);
    let note = two_names.then(|| [" ", &words.paper_places_note()].concat());
    let places = (!places.is_empty()).then(|| {
        view! {
            <p class="pa-pl">
                <b>{words.paper_places()}":"</b>
                " "
                <DataText text=places.join("; ") />
                "."
                {note}
            </p>
        }
    });
    view! {
        <div class="pa-top">
            <section>
                <h2>{words.paper_what()}</h2>
                <p><DataText text=what /></p>
            </section>
            <section>
                <h2>{words.paper_level()}</h2>
                <p><DataText text=level /></p>
                {named}
                {placed}
            </section>
        </div>
        {places}
    }
}

/// A table of the ten stages, with the alert's claims, the verdicts on them, and prevention.
#[component]
fn Stages() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let model = words.model_says(&shown.frameworks.stages.author);
    let rows = Stage::ALL.into_iter().map(|stage| view! { <StageLine stage=stage /> }).collect_view();
    view! {
        <table class="pa-tb pa-st">
            <thead>
                <tr>
                    <th scope="col">{words.paper_stage()}</th>
                    <th scope="col" class="pa-a">{shown.said_on()}</th>
                    <th scope="col" class="pa-o">{words.others_said()}</th>
                    <th scope="col" class="pa-g">
                        {words.can_prevent()}
                        " "
                        <small>{model}"; "{words.paper_first_measure()}</small>
                    </th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The row of one stage.
///
/// `stage`: the stage.
#[component]
fn StageLine(stage: Stage) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let said = super::outline::claim(alert, stage).unwrap_or_else(|| words.nothing_said(alert.coverage.stages));
    let checks = foremost(alert, stage, VERDICTS).into_iter().cloned().collect();
    let measure = shown.frameworks.stage(stage).and_then(|entry| entry.prevention.first());
    let measure = measure.map(|measure| measure.text.clone()).unwrap_or_default();
    view! {
        <tr>
            <th scope="row">
                {words.stage_name(stage)}
                {alert.names_stage(stage).then(|| view! { " "<StageFlag /> })}
            </th>
            <td class="pa-a"><DataText text=said /></td>
            <td class="pa-o"><Verdicts checks=checks /></td>
            <td class="pa-g"><DataText text=measure /></td>
        </tr>
    }
}

/// The dissent, and the alert's recommendations with their outcomes.
#[component]
fn Others() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let dissent = alert.hero.as_ref().map(|hero| hero.dissent.text.clone()).map(|text| {
        view! {
            <section class="pa-vo">
                <h2>{words.who_disagrees()}</h2>
                <p><DataText text=text /></p>
            </section>
        }
    });
    let asked = alert.recommendations.iter().map(|entry| view! { <Asked entry=entry.clone() /> });
    let asked = (!alert.recommendations.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.slide_recommendations()}" "<small>{shown.said_on()}</small></h2>
                <ol class="pa-rec">{asked.collect_view()}</ol>
            </section>
        }
    });
    view! { {dissent}{asked} }
}

/// Hints for reading the sheet.
#[component]
fn HowToRead() -> impl IntoView {
    let shown = use_shown();
    let (publisher, words) = (&shown.alert.publisher.name, shown.words);
    let hints = [
        words.paper_read_speaker(publisher),
        words.paper_read_verdict(),
        words.paper_read_judgment(publisher),
        words.paper_read_stages(),
        words.paper_read_prevention(),
    ];
    let hints = hints.map(|text| view! { <li>{text}</li> }).collect_view();
    view! {
        <section>
            <h2>{words.paper_how_to_read()}</h2>
            <ul class="pa-ul">{hints}</ul>
        </section>
    }
}

/// The events since the alert.
#[component]
fn Since() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let text = alert.hero.as_ref().map(|hero| view! { <p><DataText text=hero.since.text.clone() /></p> });
    let since = alert.since.clone();
    let read_to = since.as_ref().map(|since| words.since_read_to(&words.when(since.as_of)));
    let groups = since.map(|since| {
        let dead = since.dead_heading.unwrap_or_else(|| words.since_dead());
        let people = [(words.since_control(), since.control), (words.since_people(), since.people), (dead, since.dead)];
        let people = people.into_iter().filter(|(_, rows)| !rows.is_empty());
        people.map(|(name, rows)| view! { <SinceRows name=name rows=rows /> }).collect_view()
    });
    let any = text.is_some() || groups.is_some();
    any.then(|| {
        view! {
            <section class="pa-vf">
                <h2>{words.since_then()}" "<small>{read_to}</small></h2>
                {text}
                <div class="pa-two">{groups}</div>
            </section>
        }
    })
}

/// A group of rows under a heading, each with its speaker and date.
///
/// `name`: the heading. `rows`: the rows.
#[component]
fn SinceRows(name: String, rows: Vec<SinceRow>) -> impl IntoView {
    let words = use_shown().words;
    let rows = rows
        .into_iter()
        .map(|row| {
            let said = words.speaker_dated(&row.speaker, &words.short_when(row.when));
            view! {
                <p>
                    <b><DataText text=row.label />"."</b>
                    " "
                    <span class="pa-by">{said}</span>
                    " "
                    <DataText text=row.text />
                </p>
            }
        })
        .collect_view();
    view! { <h3>{name}</h3>{rows} }
}

/// A recommendation, its addressee, and its outcome.
///
/// `entry`: the recommendation.
#[component]
fn Asked(entry: Recommendation) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let addressee = Vocabulary::name(&shown.alert.vocabulary.addressees, &entry.addressee).to_owned();
    let followed =
        entry.followed.map_or_else(|| words.followed_not_recorded(), |followed| followed.gist.unwrap_or(followed.text));
    view! {
        <li>
            <b>{decimal(entry.number)}". "<DataText text=entry.name />"."</b>
            " "
            {words.paper_to()}
            " "
            <DataText text=addressee />
            ". "
            <span class="pa-fo"><b>{words.paper_then()}</b>" "<DataText text=followed /></span>
        </li>
    }
}
