use leptos::prelude::*;

use super::minutes::running;
use super::parts::part_id;
use crate::address::{LessonView, View};
use crate::alert::{Activity, LessonPart, LessonPlan};
use crate::components::{DataText, Link, use_shown};
use crate::shared::decimal;

/// A lesson plan: a table with a row for each part, headed by its start and end minute. On a narrow screen the cells of a row are stacked;
/// explicit roles keep the table semantics.
///
/// `plan`: the plan. `activities`: the alert's activities, for their names.
#[component]
pub fn Plan(plan: LessonPlan, activities: Vec<Activity>) -> impl IntoView {
    let words = use_shown().words;
    let id = part_id("plan", &plan.id);
    let heading = [&id, "-h"].concat();
    let times = running(plan.parts.iter().map(|part| part.minutes));
    let (named, of_table) = (heading.clone(), heading.clone());
    let rows = plan
        .parts
        .into_iter()
        .zip(times)
        .map(|(part, (from, to))| {
            let time = words.minutes_from_to(&decimal(from), &decimal(to));
            view! { <Row part=part time=time activities=activities.clone() /> }
        })
        .collect_view();
    let head = [words.plan_time(), words.plan_teacher(), words.plan_class(), words.plan_materials()];
    let head = head.map(|name| view! { <th scope="col" role="columnheader">{name}</th> }).collect_view();
    view! {
        <section class="pln" id=id tabindex="-1" aria-labelledby=named>
            <h3 id=heading>{words.plan_minutes(&decimal(plan.minutes))}</h3>
            <p class="pln-d"><DataText text=plan.text /></p>
            <table role="table" aria-labelledby=of_table>
                <thead role="rowgroup"><tr role="row">{head}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    }
}

/// A part of a lesson: minutes and title; the teacher's steps; the class's steps; slides, activity and sheets.
///
/// `part`: the part. `time`: its minutes. `activities`: the alert's activities, for their names.
#[component]
fn Row(part: LessonPart, time: String, activities: Vec<Activity>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let link = |view: LessonView, name: String| {
        let to = shown.at(View::Lesson(view));
        view! { <li><Link to=to><DataText text=name /></Link></li> }
    };
    let slides = part
        .slides
        .iter()
        .map(|slide| link(LessonView::Present(Some(*slide)), words.slide_link(&words.slide_name(*slide))))
        .collect_view();
    let activity = part.activity.as_ref().and_then(|id| activities.iter().find(|activity| activity.id == *id));
    let activity = activity.map(|activity| {
        let to = LessonView::Activities(Some(activity.id.clone()));
        link(to, words.activity_link(&activity.title))
    });
    let sheets = part
        .sheets
        .iter()
        .map(|sheet| link(LessonView::Sheet(*sheet), words.sheet_link(&words.sheet_name(*sheet))))
        .collect_view();
    let is_bare = part.slides.is_empty() && part.activity.is_none() && part.sheets.is_empty();
    let materials = (!is_bare).then(|| view! { <ul>{slides}{activity}{sheets}</ul> });
    let class = part.class.map(|text| {
        view! { <span class="pln-k" aria-hidden="true">{words.plan_class()}</span><DataText text=text /> }
    });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><span class="pln-m">{time}</span>" "<DataText text=part.title /></th>
            <td role="cell"><span class="pln-k" aria-hidden="true">{words.plan_teacher()}</span><DataText text=part.teacher /></td>
            <td role="cell">{class}</td>
            <td role="cell">{materials}</td>
        </tr>
    }
}
