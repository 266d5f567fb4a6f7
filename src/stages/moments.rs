use leptos::either::Either;
use leptos::prelude::*;

use super::events::event_id;
use super::time::{Dated, Line, Origin};
use crate::alert::{Reference, Stage};
use crate::components::{DataText, Glyph, Icon, statement_id, use_shown};

impl From<Origin> for Glyph {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Alert => Self::InAlert,
            Origin::Editors => Self::Added,
            Origin::Itself => Self::Itself,
        }
    }
}

/// Everything dated of a stage, period by period, with the alert between. A description list of links to where each is told.
///
/// `stage`: which one. `lines`: its time.
#[component]
pub fn Moments(stage: Stage, lines: Vec<Line>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let origins: Vec<Origin> = lines
        .iter()
        .flat_map(|line| match line {
            Line::Period(_, things) | Line::After(_, things) => things.iter().map(|thing| thing.origin).collect(),
            Line::Alert => Vec::new(),
        })
        .collect();
    let shapes = [
        (Origin::Alert, words.shape_alert()),
        (Origin::Editors, words.shape_editors()),
        (Origin::Itself, words.shape_itself()),
    ];
    let shapes = shapes.into_iter().filter(|(origin, _)| origins.contains(origin));
    let shapes = shapes
        .map(|(origin, name)| view! { <span><Icon glyph=origin class="gl k" />" "{name}</span>" " })
        .collect_view();
    let lines = lines
        .into_iter()
        .map(|line| match line {
            Line::Alert => Either::Left(view! {
                <div class="al-l">
                    <dt>{words.line_alert()}</dt>
                    <dd>{words.dates_of(&shown.alert)}</dd>
                </div>
            }),
            Line::Period(label, things) => Either::Right(view! { <Period label=label things=things after=false /> }),
            Line::After(label, things) => Either::Right(view! { <Period label=label things=things after=true /> }),
        })
        .collect_view();
    view! {
        <section id="p-time" tabindex="-1">
            <h2>{words.stage_in_time(&words.stage_name(stage))}" "<small>{words.ties_by_editors()}</small></h2>
            <dl class="it">{lines}</dl>
            <p class="mk">{shapes}</p>
        </section>
    }
}

/// One line of a stage's time.
#[component]
fn Period(label: Option<String>, things: Vec<Dated>, after: bool) -> impl IntoView {
    let words = use_shown().words;
    let label = label.unwrap_or_else(|| words.line_other());
    let links = things
        .into_iter()
        .map(|thing| {
            let id = match thing.what {
                Reference::Statement(id) => statement_id(&id),
                Reference::Event(id) => event_id(&id),
                _ => String::new(),
            };
            view! {
                <a href=["#", &id].concat()>
                    <Icon glyph=thing.origin class="gl k" />
                    <DataText text=thing.label />
                    <span class="vh">", "{words.short_when(thing.when)}</span>
                </a>
                " "
            }
        })
        .collect_view();
    view! {
        <div class:af=after>
            <dt><DataText text=label /></dt>
            <dd>{links}</dd>
        </div>
    }
}
