use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::outline;
use super::parts::{Boxes, Field, Lines, Note, SheetHead, Sources, SourcesPointer, source_names};
use crate::alert::{AcceptedAnswer, Activity, ActivityItem, Key, Sheet, Stage, Task, Voice};
use crate::components::{DataText, use_shown};
use crate::shared::decimal;
use crate::words::Words;

/// The number of items in a preview.
const IN_PREVIEW: usize = 4;
/// The number of lines for the answer to an open question.
const LINES: usize = 6;

/// The activities with checkboxes and lines, without answers.
///
/// `preview`: whether to render only the beginning, as a thumbnail.
#[component]
pub fn Worksheet(preview: bool) -> impl IntoView {
    let words = use_shown().words;
    let activities = shown_activities(preview);
    let activities = activities.into_iter().map(|activity| view! { <Work activity=activity /> }).collect_view();
    view! {
        <SheetHead sheet=Sheet::Worksheet preview=preview>
            <div class="pa-fields">
                <Field label=words.paper_name() />
                <Field label=words.paper_date() short=true />
            </div>
        </SheetHead>
        <Note />
        {activities}
        {(!preview).then(|| view! { <Sources sheet=Sheet::Worksheet /> })}
    }
}

/// The activities with every answer that the editors accept.
///
/// `preview`: whether to render only the beginning, as a thumbnail.
#[component]
pub fn KeySheet(preview: bool) -> impl IntoView {
    let words = use_shown().words;
    let activities = shown_activities(preview);
    let activities = activities.into_iter().map(|activity| view! { <Answers activity=activity /> }).collect_view();
    view! {
        <SheetHead sheet=Sheet::AnswerKey preview=preview>""</SheetHead>
        <Note />
        <p class="pa-lead">{words.paper_key_lead()}</p>
        {activities}
        {(!preview).then(|| view! { <div class="pa-src"><SourcesPointer /></div> })}
    }
}

/// Returns the activities, or for a preview the first items of the first activity.
fn shown_activities(preview: bool) -> Vec<Activity> {
    let mut activities = outline::activities(&use_shown().alert).to_vec();
    if preview {
        activities.truncate(1);
        for activity in &mut activities {
            activity.items.truncate(IN_PREVIEW);
        }
    }
    activities
}

/// Returns the name of an answer. An unknown key is returned as it is.
fn answer_name(words: Words, answer: &Key) -> String {
    if let Some(stage) = Stage::from_key(answer.as_str()) {
        return words.stage_name(stage);
    }
    match Voice::from_key(answer.as_str()) {
        Some(Voice::Alert) => words.paper_voice_alert(),
        Some(Voice::Others) => words.others_said(),
        Some(Voice::Followed) => words.followed(),
        None => answer.to_string(),
    }
}

/// The title and the instruction of an activity.
///
/// `activity`: the activity.
#[component]
fn ActivityHead(activity: Activity) -> impl IntoView {
    view! {
        <h2><DataText text=activity.title /></h2>
        <p class="pa-lead"><DataText text=activity.instruction /></p>
    }
}

/// One activity, with room for answers.
///
/// `activity`: the activity.
#[component]
fn Work(activity: Activity) -> impl IntoView {
    let words = use_shown().words;
    let task = activity.task;
    let items = activity.items.clone().into_iter().enumerate();
    let items = items
        .map(|(place, item)| {
            let room = match task {
                Task::Evidence | Task::Prevention => EitherOf3::A(view! {
                    <Boxes labels=Stage::ALL.map(|stage| words.stage_name(stage)).to_vec() />
                    <Lines count=2 label=words.paper_why() />
                }),
                Task::Voices => {
                    let voices = vec![words.paper_voice_alert(), words.others_said(), words.followed()];
                    EitherOf3::B(view! { <Boxes labels=voices /><Lines count=1 label=words.paper_how_known() /> })
                }
                Task::Open => EitherOf3::C(view! { <Lines count=LINES /> }),
            };
            view! { <li><ItemText place=place item=item />{room}</li> }
        })
        .collect_view();
    view! {
        <section class="pa-act">
            <ActivityHead activity=activity />
            <ol>{items}</ol>
        </section>
    }
}

/// The text of an item, with its number on the sheet.
///
/// `place`: the item's index, from 0. `item`: the item.
#[component]
fn ItemText(place: usize, item: ActivityItem) -> impl IntoView {
    view! { <p class="pa-q"><b>{decimal(place + 1)}</b>" "<DataText text=item.text /></p> }
}

/// One activity with the answers that the editors accept.
///
/// `activity`: the activity.
#[component]
fn Answers(activity: Activity) -> impl IntoView {
    let words = use_shown().words;
    let items = activity.items.clone().into_iter().enumerate();
    let items = items
        .map(|(place, item)| {
            let rests = source_names(item.sources.clone());
            let rests = (!rests.is_empty()).then(|| view! { <p class="pa-by"><DataText text=rests /></p> });
            let accepts = item.accepts.clone();
            let accepts = if accepts.is_empty() {
                Either::Left(view! { <p class="pa-ok">{words.paper_open_question()}</p> })
            } else {
                let answers = accepts.into_iter().map(|answer| view! { <Accepted answer=answer /> }).collect_view();
                Either::Right(view! { <p class="pa-ok">{words.paper_accepted()}</p><ul class="pa-acc">{answers}</ul> })
            };
            view! { <li><ItemText place=place item=item />{rests}{accepts}</li> }
        })
        .collect_view();
    view! {
        <section class="pa-act">
            <ActivityHead activity=activity />
            <ol>{items}</ol>
        </section>
    }
}

/// An accepted answer, its reason and its sources.
///
/// `answer`: the answer.
#[component]
fn Accepted(answer: AcceptedAnswer) -> impl IntoView {
    let name = answer_name(use_shown().words, &answer.answer);
    let sources = source_names(answer.sources);
    let sources = (!sources.is_empty()).then(|| view! { " "<span class="pa-by"><DataText text=sources /></span> });
    view! { <li><b>{name}": "</b><DataText text=answer.text />{sources}</li> }
}
