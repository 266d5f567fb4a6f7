use leptos::either::Either;
use leptos::prelude::*;

use super::lesson_plan::Plan;
use super::parts::{CitedList, LessonDownload};
use super::settings_form::SettingsForm;
use crate::address::{LessonView, View};
use crate::alert::{Sheet, Teaching};
use crate::components::{DataText, Link, PageHead, Provenance, use_shown};

/// Goals, lesson plans and materials. Landmarks: main. The plans are tables; the settings for the talk are a form.
#[component]
pub fn TeachPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let teaching = shown.alert.teaching.clone();
    let lead = if teaching.is_some() { words.teach_lead() } else { words.teach_no_plan() };
    let about = match teaching.clone() {
        Some(teaching) => Either::Left(view! { <Lesson teaching=teaching /> }),
        None => Either::Right(()),
    };
    view! {
        <main class="wrap tch" id="main" tabindex="-1">
            <PageHead title=words.teach_heading() lead=lead />
            <Materials teaching=teaching.clone() />
            {about}
            <SettingsForm teaching=teaching />
        </main>
    }
}

/// The materials to open, print and download: links to the other pages for a class, and to the sheets used in the plans.
///
/// `teaching`: the alert's teaching data, if any.
#[component]
fn Materials(teaching: Option<Teaching>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let has_activities = teaching.as_ref().is_some_and(|teaching| !teaching.activities.is_empty());
    let named: Vec<Sheet> = Sheet::ALL
        .into_iter()
        .filter(|sheet| {
            let plans = teaching.iter().flat_map(|teaching| &teaching.plans);
            plans.flat_map(|plan| &plan.parts).any(|part| part.sheets.contains(sheet))
        })
        .collect();
    let sheets = named
        .into_iter()
        .enumerate()
        .map(|(place, sheet)| {
            let to = shown.at(View::Lesson(LessonView::Sheet(sheet)));
            view! { {(place > 0).then_some(", ")}<Link to=to>{words.sheet_name(sheet)}</Link> }
        })
        .collect_view();
    let sheets = (!sheets.is_empty()).then(|| view! { <p class="by">{words.need_sheets()}" "{sheets}</p> });
    let link = |view: LessonView, name: String, what: String| {
        let to = shown.at(View::Lesson(view));
        view! { <li><Link to=to>{name}</Link><p>{what}</p></li> }
    };
    let activities =
        has_activities.then(|| link(LessonView::Activities(None), words.do_activities(), words.need_activities()));
    view! {
        <section class="tch-s" aria-labelledby="need-h">
            <h2 id="need-h">{words.need_heading()}</h2>
            <ul class="tch-n">
                {link(LessonView::ScreenCheck, words.check_screen(), words.need_screen())}
                {link(LessonView::Present(None), words.show_slides(), words.need_slides())}
                {activities}
                {link(LessonView::ClassTable, words.join_checklists(), words.need_checklists())}
                <li>
                    <Link to=shown.at(View::Lesson(LessonView::Papers))>{words.print_sheets()}</Link>
                    <p>{words.need_paper()}</p>
                    {sheets}
                </li>
            </ul>
            <LessonDownload />
        </section>
    }
}

/// The lesson's goals and questions, the care before and after it, the plans, and the terms that students need.
///
/// `teaching`: the alert's teaching data.
#[component]
fn Lesson(teaching: Teaching) -> impl IntoView {
    let words = use_shown().words;
    let Teaching { ages, why, goals, questions, norms, before, after, terms, plans, activities, .. } = teaching;
    let list = |id: &'static str, name: String, texts: Vec<String>| {
        (!texts.is_empty()).then(|| {
            let texts = texts.into_iter().map(|text| view! { <li><DataText text=text /></li> }).collect_view();
            view! { <div><h3 id=id>{name}</h3><ul class="tch-l" aria-labelledby=id>{texts}</ul></div> }
        })
    };
    let cited = |name: String, texts: Vec<crate::alert::CitedText>| {
        (!texts.is_empty()).then(|| view! { <div><h3>{name}</h3><CitedList texts=texts /></div> })
    };
    let has_care = !(norms.is_empty() && before.is_empty() && after.is_empty());
    let care = has_care.then(|| {
        view! {
            <section class="tch-s" aria-labelledby="care-h">
                <h2 id="care-h">{words.care_heading()}</h2>
                <div class="tch-3">
                    {cited(words.care_before(), before)}
                    {cited(words.care_norms(), norms)}
                    {cited(words.care_after(), after)}
                </div>
            </section>
        }
    });
    let index = plans
        .iter()
        .map(|plan| {
            let href = ["#", &super::parts::part_id("plan", &plan.id)].concat();
            view! { <li><a href=href>{words.plan_minutes(&crate::shared::decimal(plan.minutes))}</a></li> }
        })
        .collect_view();
    let tables =
        plans.iter().cloned().map(|plan| view! { <Plan plan=plan activities=activities.clone() /> }).collect_view();
    let plans = (!plans.is_empty()).then(|| {
        view! {
            <section class="tch-s" aria-labelledby="plans-h">
                <h2 id="plans-h">{words.plans_heading()}</h2>
                <p>{words.plans_keys()}</p>
                <ul class="tch-x">{index}</ul>
                {tables}
            </section>
        }
    });
    let terms = (!terms.is_empty()).then(|| {
        let terms = terms
            .into_iter()
            .map(|term| {
                let sources = (!term.sources.is_empty()).then(|| view! { <Provenance sources=term.sources /> });
                view! {
                    <div>
                        <dt><DataText text=term.term /></dt>
                        <dd><p><DataText text=term.text /></p>{sources}</dd>
                    </div>
                }
            })
            .collect_view();
        view! {
            <section class="tch-s" aria-labelledby="terms-h">
                <h2 id="terms-h">{words.terms_heading()}</h2>
                <dl class="tch-t">{terms}</dl>
            </section>
        }
    });
    let why_sources = (!why.sources.is_empty()).then(|| view! { <Provenance sources=why.sources /> });
    view! {
        <section class="tch-s" aria-labelledby="lesson-h">
            <h2 id="lesson-h">{words.lesson_heading()}</h2>
            <div class="tch-3">
                <div>
                    <h3>{words.lesson_why()}</h3>
                    <p><DataText text=why.text /></p>
                    {why_sources}
                    <p class="tch-age"><b>{words.lesson_ages()}</b>" "<DataText text=ages /></p>
                </div>
                {list("goals-h", words.lesson_goals(), goals)}
                {list("questions-h", words.lesson_questions(), questions)}
            </div>
        </section>
        {care}
        {plans}
        {terms}
    }
}
