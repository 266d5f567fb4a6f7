//! The stage timeline as a region: periods, lanes with their picture, and under each stage its panel.

use leptos::prelude::*;

use super::layout::{Lane, items, periods};
use super::{chronology, panel, picture as drawing};
use crate::address::View;
use crate::alert::{Key, Reference, Stage};
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::state::Intent;
use crate::explore::statement;
use crate::ui::{Node, Row, disclosure_button, each, el, many, node};

/// The region "Stage timeline".
pub fn timeline(explorer: Explorer) -> Node {
    let words = explorer.words();
    let alert = explorer.alert();
    let drawn = explorer.picture();
    let hidden = move || !explorer.shows(View::Timeline);
    let intro = each(alert.stages_intro.iter().map(|one| statement::statement(explorer, one)));
    let judgment = each(alert.judgment.statements.iter().map(|one| statement::statement(explorer, one)));
    let checks = each(
        alert
            .checks_about(&Reference::Whole(crate::alert::Part::Stages))
            .into_iter()
            .map(|one| statement::check(explorer, one)),
    );
    let lanes = each(Lane::all().map(|lane| lane_row(explorer, lane, drawn)));
    el("section")
        .id("stages")
        .class("timeline")
        .attr("aria-labelledby", "stages-heading")
        .attr_live("hidden", hidden)
        .with(el("h2").id("stages-heading").attr("tabindex", "-1").with(words.stage_timeline()))
        .with(el("p").class("lead").with(words.stage_timeline_lead()))
        .with(period_choice(explorer))
        .with(el("p").class("jump").with(el("a").attr("href", "#chronology").with(words.jump_to_list())))
        .with(drawing::key(words))
        .with(
            el("div")
                .class("picture")
                .with(el("div").class("axis").with(drawing::axis(explorer, drawn)))
                .with(el("ol").class("lanes").attr("role", "list").with(lanes))
                .with(el("div").class("axis foot").with(drawing::foot(explorer, drawn))),
        )
        .with(drawing::unnamed_note(words, drawn))
        .with(
            el("div")
                .class("whole")
                .with(el("h3").with(words.stages_as_a_whole()))
                .with(intro)
                .with(judgment)
                .with(checks),
        )
        .with(chronology::chronology(explorer))
        .node()
}

/// Radio buttons that zoom the picture.
fn period_choice(explorer: Explorer) -> Node {
    let words = explorer.words();
    let choices = std::iter::once((None, words.all_periods()))
        .chain(periods(&explorer.alert()).into_iter().map(|period| (Some(period.key.clone()), words.period(&period))));
    let radios = each(choices.map(|(key, name): (Option<Key>, String)| {
        let (mine, sent) = (key.clone(), key.clone());
        let checked = move || explorer.read(|state| state.address.period == mine);
        el("label")
            .with(
                el("input")
                    .attr("type", "radio")
                    .attr("name", "period")
                    .attr("value", key.as_ref().map_or("all", Key::as_str).to_owned())
                    .prop("checked", checked)
                    .on("change", move |_| explorer.send(Intent::Zoom(sent.clone()))),
            )
            .with(el("span").with(name))
    }));
    el("fieldset").class("choice period").with(el("legend").with(words.period_legend())).with(radios).node()
}

/// One lane: the stage's button, its strip of the picture, the same as a list for small screens, and its panel.
fn lane_row(explorer: Explorer, lane: Lane, drawn: Memo<super::layout::Picture>) -> Node {
    let strip = drawing::strip(explorer, lane, drawn);
    let list = drawing::list(explorer, &items(&explorer.alert(), lane));
    match lane {
        Lane::Stage(stage) => stage_row(explorer, stage, strip, list),
        Lane::NoStage => {
            let words = explorer.words();
            let unassigned = each(explorer.alert().unassigned.iter().map(|group| {
                let statements: Vec<_> =
                    group.statements.iter().map(|one| statement::statement(explorer, one)).collect();
                let after = words.unassigned_between(&words.stage_name(group.after));
                many(vec![node(el("p").class("lead").with(after)), node(statements)])
            }));
            el("li")
                .class("lane no-stage")
                .with(el("h3").id("no-stage").class("lane-name").with(words.no_stage()))
                .with(strip)
                .with(list)
                .with(
                    el("div")
                        .class("panel no-stage-panel")
                        .with(el("h4").with(words.no_stage_panel()))
                        .with(unassigned),
                )
                .node()
        }
    }
}

fn stage_row(explorer: Explorer, stage: Stage, strip: Node, list: Node) -> Node {
    let words = explorer.words();
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
    let button = disclosure_button(row, explorer.open(&me), explorer.tied(&me), explorer.toggler(&me));
    el("li")
        .class("lane")
        .class_if("named", named)
        .class_when("open", explorer.open(&me))
        .class_when("tied", explorer.tied(&me))
        .with(el("h3").class("lane-name").with(button))
        .with(strip)
        .with(list)
        .with(
            el("div")
                .class("panel")
                .id(controls)
                .attr_live("hidden", explorer.closed(&me))
                .with(panel::panel(explorer, stage)),
        )
        .node()
}
