use leptos::either::Either;
use leptos::prelude::*;

use super::answers::{Answers, GROUP_FIELD, MAX_GROUP};
use super::answers_file::{markdown, name};
use super::device::Persisted;
use super::item::Item;
use super::parts::{EarlyFields, EraseAll, EraseWords, SaveStatusLine, part_id};
use crate::address::{LessonView, View};
use crate::alert::{Activity, Date};
use crate::browser;
use crate::components::{DataText, Link, PageHead, use_shown};

/// The page of student activities. Landmarks: main, with a navigation of the activities. Uses native check boxes, fields and disclosures,
/// each with a unique name, so that input entered before the app runs can be kept. Nothing is scored.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let activities = shown.alert.teaching.as_ref().map(|teaching| teaching.activities.clone()).unwrap_or_default();
    if activities.is_empty() {
        return Either::Left(view! {
            <main class="wrap act" id="main" tabindex="-1">
                <PageHead title=words.activities_heading() lead=words.activities_none() />
            </main>
        });
    }
    let answers = Persisted::<Answers>::new(shown.alert.id.clone());
    take_early(answers);
    let links = activities
        .iter()
        .map(|activity| {
            let to = shown.at(View::Lesson(LessonView::Activities(Some(activity.id.clone()))));
            let title = activity.title.clone();
            view! { <li><Link to=to><DataText text=title /></Link></li> }
        })
        .collect_view();
    let sections = activities
        .iter()
        .cloned()
        .map(|activity| view! { <ActivitySection activity=activity answers=answers /> })
        .collect_view();
    let is_empty = Signal::derive(move || answers.value().with(Answers::is_empty));
    let said = EraseWords {
        ask: words.answers_erase(),
        question: words.answers_erase_question(),
        done: words.answers_erased(),
    };
    Either::Right(view! {
        <main class="wrap act" id="main" tabindex="-1">
            <PageHead title=words.activities_heading() lead=words.activities_lead() />
            <p class="act-note">{words.activities_note()}</p>
            <Sheet activities=activities answers=answers />
            <nav class="act-n" aria-label=words.activities_index()><ol>{links}</ol></nav>
            {sections}
            <EraseAll
                id="answers-erase"
                said=said
                is_empty=is_empty
                on_erase=move |()| answers.erase(Answers::erase)
            />
        </main>
    })
}

/// Applies input entered before the app ran, after storage has been read.
fn take_early(answers: Persisted<Answers>) {
    let Some(EarlyFields(fields)) = use_context() else { return };
    Effect::new(move |_| {
        if !fields.is_empty() {
            answers.change(|answers, now| fields.iter().for_each(|(name, value)| answers.take(name, value, now)));
        }
    });
}

/// The group's name, the save status, and buttons to export and print.
///
/// `activities`: all activities. `answers`: the group's answers.
#[component]
fn Sheet(activities: Vec<Activity>, answers: Persisted<Answers>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let told = RwSignal::new(String::new());
    let export = move |_| {
        let alert = &shown.alert;
        let today = Date::parse(&browser::today()).unwrap_or(alert.dates.checked.start);
        answers.value().with_untracked(|answers| {
            let file = name(answers, &alert.id, today, words);
            let text = markdown(alert, &activities, answers, words, |id| shown.source_name(id));
            browser::download_file(&file, "text/markdown;charset=utf-8", &text);
            told.set(words.exported(&file));
        });
    };
    let rename = move |name: String| answers.change(|answers, now| answers.name_group(&name, now));
    view! {
        <div class="act-s">
            <p class="act-w">
                <label for=GROUP_FIELD>{words.group_label()}</label>
                <input
                    type="text"
                    id=GROUP_FIELD
                    name=GROUP_FIELD
                    dir="auto"
                    autocomplete="off"
                    maxlength=MAX_GROUP.to_string()
                    prop:value=move || answers.value().with(Answers::group)
                    on:input:target=move |event| rename(event.target().value())
                />
            </p>
            <div class="tch-b app-only">
                <button type="button" on:click=export>{words.answers_export()}</button>
                <button type="button" on:click=move |_| browser::print()>{words.answers_print()}</button>
                <p class="tch-told" role="status">{move || told.get()}</p>
            </div>
            <SaveStatusLine status=answers.save_status() />
        </div>
    }
}

/// One activity: its instruction and its items.
///
/// `activity`: the activity. `answers`: the group's answers.
#[component]
fn ActivitySection(activity: Activity, answers: Persisted<Answers>) -> impl IntoView {
    let id = part_id("activity", &activity.id);
    let heading = [&id, "-h"].concat();
    let named = heading.clone();
    let items = activity
        .items
        .iter()
        .cloned()
        .map(|item| view! { <Item activity=activity.clone() item=item answers=answers /> })
        .collect_view();
    view! {
        <section class="act-a" id=id tabindex="-1" aria-labelledby=named>
            <h2 id=heading><DataText text=activity.title.clone() /></h2>
            <p class="act-d"><DataText text=activity.instruction.clone() /></p>
            <ol class="act-l">{items}</ol>
        </section>
    }
}
