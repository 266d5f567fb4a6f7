//! The stage timeline as a region: periods, lanes with their picture, and under each stage its panel.

use leptos::prelude::*;

use super::layout::{Lane, items, periods, picture};
use super::{chronology, panel, picture as drawing};
use crate::address::View;
use crate::alert::{Key, Reference, Stage};
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::state::Intent;
use crate::explore::statement;
use crate::ui::{Row, disclosure_button};

/// The region "Stage timeline".
pub fn timeline(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let alert = explorer.alert();
    let zoom = explorer.part(|state| state.address.period.clone());
    let drawn = Memo::new(move |_| zoom.with(|period| picture(&explorer.alert(), period.as_ref())));
    let shown = explorer.part(|state| matches!(state.address.part, View::All | View::Timeline));
    let intro: Vec<_> = alert.stages_intro.iter().map(|one| statement::statement(explorer, one)).collect();
    let judgment: Vec<_> = alert.judgment.statements.iter().map(|one| statement::statement(explorer, one)).collect();
    let checks: Vec<_> = alert
        .checks_about(&Reference::Whole(crate::alert::Part::Stages))
        .map(|one| statement::check(explorer, one))
        .collect();
    let lanes: Vec<_> = Lane::all().map(|lane| lane_row(explorer, lane, drawn)).collect();
    view! {
        <section id="stages" class="timeline" aria-labelledby="stages-heading" hidden=move || !shown.get()>
            <h2 id="stages-heading" tabindex="-1">{words.stage_timeline()}</h2>
            <p class="lead">{words.stage_timeline_lead()}</p>
            {period_choice(explorer)}
            <p class="jump"><a href="#chronology">{words.jump_to_list()}</a></p>
            {drawing::key(words)}
            <div class="picture">
                <div class="axis">{drawing::axis(explorer, drawn)}</div>
                <ol class="lanes" role="list">{lanes}</ol>
                <div class="axis foot">{drawing::foot(explorer, drawn)}</div>
            </div>
            {drawing::unnamed_note(words, drawn)}
            <div class="whole">
                <h3>{words.stages_as_a_whole()}</h3>
                {intro}
                {judgment}
                {checks}
            </div>
            {chronology::chronology(explorer)}
        </section>
    }
    .into_any()
}

/// Radio buttons that zoom the picture.
fn period_choice(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let choices = std::iter::once((None, words.all_periods()))
        .chain(periods(&explorer.alert()).into_iter().map(|period| (Some(period.key.clone()), words.period(&period))));
    let radios: Vec<_> = choices
        .map(|(key, name): (Option<Key>, String)| {
            let (mine, sent) = (key.clone(), key.clone());
            let checked = move || explorer.read(|state| state.address.period == mine);
            view! {
                <label>
                    <input
                        type="radio"
                        name="period"
                        value=key.as_ref().map_or("all", Key::as_str).to_owned()
                        prop:checked=checked
                        on:change=move |_| explorer.send(Intent::Zoom(sent.clone()))
                    />
                    <span>{name}</span>
                </label>
            }
        })
        .collect();
    view! { <fieldset class="choice period"><legend>{words.period_legend()}</legend>{radios}</fieldset> }.into_any()
}

/// One lane: the stage's button, its strip of the picture, the same as a list for small screens, and its panel.
fn lane_row(explorer: Explorer, lane: Lane, drawn: Memo<super::layout::Picture>) -> AnyView {
    let strip = drawing::strip(explorer, lane, drawn);
    let list = drawing::list(explorer, &items(&explorer.alert(), lane));
    match lane {
        Lane::Stage(stage) => stage_row(explorer, stage, strip, list),
        Lane::NoStage => {
            let words = explorer.words;
            let unassigned: Vec<_> = explorer
                .alert()
                .unassigned
                .iter()
                .map(|group| {
                    let statements: Vec<_> = group.statements.iter().map(|one| statement::statement(explorer, one)).collect();
                    let after = words.unassigned_between(&words.stage_name(group.after));
                    view! { <p class="lead">{after}</p>{statements} }
                })
                .collect();
            view! {
                <li class="lane no-stage">
                    <h3 id="no-stage" class="lane-name">{words.no_stage()}</h3>
                    {strip}
                    {list}
                    <div class="panel no-stage-panel"><h4>{words.no_stage_panel()}</h4>{unassigned}</div>
                </li>
            }
            .into_any()
        }
    }
}

fn stage_row(explorer: Explorer, stage: Stage, strip: AnyView, list: AnyView) -> AnyView {
    let words = explorer.words;
    let me = Reference::Stage(stage);
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let named = explorer.alert().names_stage(stage);
    let row = Row {
        id,
        controls: controls.clone(),
        number: stage.number().to_string(),
        name: words.stage_name(stage),
        aside: named.then(|| words.named_by(&explorer.alert().publisher.name)),
        mark: words.tied_mark(),
    };
    let (open, marked, sent) = (me.clone(), me.clone(), me.clone());
    let open = Signal::derive(move || explorer.is_open(&open));
    let marked = Signal::derive(move || explorer.is_tied(&marked));
    let button = disclosure_button(row, open, marked, move || explorer.send(Intent::Toggle(sent.clone())));
    view! {
        <li
            class="lane"
            class:named=named
            class:open=move || open.get()
            class:tied=move || marked.get()
        >
            <h3 class="lane-name">{button}</h3>
            {strip}
            {list}
            <div class="panel" id=controls hidden=move || !open.get()>{panel::panel(explorer, stage)}</div>
        </li>
    }
    .into_any()
}
