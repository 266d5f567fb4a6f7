//! The stage timeline as a region: periods, lanes with their picture, and under each stage its panel.

use super::layout::{Lane, Picture, items, periods, picture};
use super::{chronology, drawing, panel};
use crate::alert::{Key, Reference, Stage};
use crate::explore::content::{Content, element_id};
use crate::explore::statement;
use crate::ui::{Node, Row, disclosure_button, each, el, many, node};

/// The region "Stage timeline".
pub fn timeline(content: Content<'_>) -> Node {
    let words = content.words;
    let alert = content.alert;
    let drawn = &picture(content.outline, None);
    let intro = each(alert.stages_intro.iter().map(|one| statement::statement(content, one)));
    let judgment = each(alert.judgment.statements.iter().map(|one| statement::statement(content, one)));
    let checks = each(
        alert
            .checks_about(&Reference::Whole(crate::alert::Part::Stages))
            .into_iter()
            .map(|one| statement::check(content, one)),
    );
    let lanes = each(Lane::all().map(|lane| lane_row(content, lane, drawn)));
    el("section")
        .id("stages")
        .class("timeline")
        .attr("aria-labelledby", "stages-heading")
        .attr("data-part", "timeline")
        .with(el("h2").id("stages-heading").attr("tabindex", "-1").with(words.stage_timeline()))
        .with(el("p").class("lead").with(words.stage_timeline_lead()))
        .with(period_choice(content))
        .with(el("p").class("jump").with(el("a").attr("href", "#chronology").with(words.jump_to_list())))
        .with(drawing::key(words))
        .with(
            el("div")
                .class("picture")
                .with(el("div").class("axis").attr("data-drawn", "axis").with(drawing::axis(words, drawn)))
                .with(el("ol").class("lanes").attr("role", "list").with(lanes))
                .with(el("div").class("axis foot").attr("data-drawn", "foot").with(drawing::foot(
                    content.outline,
                    words,
                    drawn,
                ))),
        )
        .with(el("p").id("unnamed").class("unnamed").with(drawing::unnamed_note(words, drawn)))
        .with(
            el("div")
                .class("whole")
                .with(el("h3").with(words.stages_as_a_whole()))
                .with(intro)
                .with(judgment)
                .with(checks),
        )
        .with(chronology::chronology(content))
        .node()
}

/// Radio buttons that zoom the picture.
fn period_choice(content: Content<'_>) -> Node {
    let words = content.words;
    let choices = std::iter::once((None, words.all_periods()))
        .chain(periods(content.outline).into_iter().map(|period| (Some(period.key.clone()), words.period(&period))));
    let radios = each(choices.map(|(key, name): (Option<Key>, String)| {
        el("label")
            .with(
                el("input")
                    .attr("type", "radio")
                    .attr("name", "period")
                    .attr("value", key.as_ref().map_or("all", Key::as_str))
                    .attr_if("checked", key.is_none())
                    .attr("data-act", "zoom"),
            )
            .with(el("span").with(name))
    }));
    el("fieldset").class("choice period").with(el("legend").with(words.period_legend())).with(radios).node()
}

/// One lane: the stage's button, its strip of the picture, the same as a list for small screens, and its panel.
fn lane_row(content: Content<'_>, lane: Lane, drawn: &Picture) -> Node {
    let key = match lane {
        Lane::Stage(stage) => stage.key(),
        Lane::NoStage => "none",
    };
    let strip = drawing::strip(content.outline, content.words, drawn, lane);
    let strip = el("div").class("strip-place").attr("data-drawn", key).with(strip).node();
    let list = drawing::list(content.outline, content.words, &items(content.outline, lane));
    match lane {
        Lane::Stage(stage) => stage_row(content, stage, strip, list),
        Lane::NoStage => {
            let words = content.words;
            let unassigned = each(content.alert.unassigned.iter().map(|group| {
                let statements: Vec<_> =
                    group.statements.iter().map(|one| statement::statement(content, one)).collect();
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

fn stage_row(content: Content<'_>, stage: Stage, strip: Node, list: Node) -> Node {
    let words = content.words;
    let me = Reference::Stage(stage);
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let named = content.alert.names_stage(stage);
    let row = Row {
        id: &id,
        opens: &me.to_string(),
        number: stage.number().to_string(),
        name: words.stage_name(stage),
        aside: named.then(|| words.named_by(&content.alert.publisher.name)),
        mark: words.tied_mark(),
    };
    let button = disclosure_button(row);
    el("li")
        .class(if named { "lane named" } else { "lane" })
        .attr("data-thing", me.to_string())
        .with(el("h3").class("lane-name").with(button))
        .with(strip)
        .with(list)
        .with(
            el("div").class("panel").id(controls).attr("data-panel", me.to_string()).with(panel::panel(content, stage)),
        )
        .node()
}
