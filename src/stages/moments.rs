use leptos::either::Either;
use leptos::prelude::*;

use super::time::{Dated, Line};
use crate::alert::{Origin, Reference, Stage};
use crate::components::{DataText, Icon, event_id, statement_id, use_shown};

/// All dated items of a stage, period by period, with the alert between them. A description list of links to their entries.
///
/// `stage`: the stage. `lines`: its dates.
#[component]
pub fn Moments(stage: Stage, lines: Vec<Line>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let origins: Vec<Origin> = lines
        .iter()
        .flat_map(|line| match line {
            Line::Period(_, items) | Line::After(_, items) => items.iter().map(|item| item.origin).collect(),
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
            Line::Period(label, items) => Either::Right(view! { <Period label=label items=items after=false /> }),
            Line::After(label, items) => Either::Right(view! { <Period label=label items=items after=true /> }),
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

/// One line of a stage's dates.
#[component]
fn Period(label: Option<String>, items: Vec<Dated>, after: bool) -> impl IntoView {
    let words = use_shown().words;
    let label = label.unwrap_or_else(|| words.line_other());
    let links = items
        .into_iter()
        .map(|item| {
            let id = match item.what {
                Reference::Statement(id) => statement_id(&id),
                Reference::Event(id) => event_id(&id),
                _ => String::new(),
            };
            view! {
                <a href=["#", &id].concat()>
                    <Icon glyph=item.origin class="gl k" />
                    <DataText text=item.label />
                    <span class="vh">", "{words.short_when(item.when)}</span>
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
