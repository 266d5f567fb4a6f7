use leptos::either::Either;
use leptos::prelude::*;

use super::answers::{Answers, MAX_TEXT, Place};
use super::answers_file::answer_name;
use super::device::Persisted;
use super::parts::AboutLinks;
use crate::alert::{AcceptedAnswer, Activity, ActivityItem, Key, Task};
use crate::components::{DataText, Glyph, Icon, Provenance, use_shown};

/// The class of the lines for handwriting. As a literal in the view, the element would be created from an HTML string.
const LINES: &str = "act-paper act-lines";

/// One item: a group of native check boxes, of which several may be ticked, a field for the reason, and a native disclosure with the
/// editors' answers. An open question has only a field.
///
/// `activity`: its activity. `item`: the item. `answers`: the group's answers.
#[component]
pub fn Item(activity: Activity, item: ActivityItem, answers: Persisted<Answers>) -> impl IntoView {
    let place = Place::of(&activity, &item);
    let id = place.text();
    if activity.task == Task::Open {
        return Either::Left(view! {
            <li class="act-i">
                <label class="act-q" for=id><DataText text=item.text.clone() /></label>
                <Field place=place.clone() rows="6" answers=answers />
                <OnPaper place=place answers=answers />
                <AboutLinks about=item.about />
                <RestsOn sources=item.sources />
            </li>
        });
    }
    // Anything that would give an answer away is shown with the editors' answers: the links to records except in `Task::Prevention`, and the
    // sources in `Task::Voices`.
    let about = view! { <AboutLinks about=item.about.clone() /> };
    let sources = view! { <RestsOn sources=item.sources.clone() /> };
    let (about, late_about) = if activity.task == Task::Prevention { (Some(about), None) } else { (None, Some(about)) };
    let (sources, late_sources) =
        if activity.task == Task::Voices { (None, Some(sources)) } else { (Some(sources), None) };
    let boxes = activity.task.answers().iter().map(|answer| {
        view! { <TickBox task=activity.task place=place.clone() answer=answer answers=answers /> }
    });
    let boxes = boxes.collect_view();
    let compare = view! {
        <Compare task=activity.task place=place.clone() item=item.clone() answers=answers>{late_about}{late_sources}</Compare>
    };
    Either::Right(view! {
        <li class="act-i">
            <fieldset class="act-f">
                <legend id=asks(&place)><DataText text=item.text.clone() /></legend>
                {about}
                {sources}
                <div class="act-g">{boxes}</div>
            </fieldset>
            <div class="act-m">
                <Reason place=place answers=answers />
                {compare}
            </div>
        </li>
    })
}

/// The sources of an item. Renders nothing if it has none.
///
/// `sources`: their keys.
#[component]
fn RestsOn(sources: Vec<Key>) -> impl IntoView {
    let words = use_shown().words;
    (!sources.is_empty()).then(|| view! { <Provenance by=words.item_rests_on() sources=sources /> })
}

/// The check box for one answer.
///
/// `task`: the activity's task. `place`: the item. `answer`: the answer's key. `answers`: the group's answers.
#[component]
fn TickBox(task: Task, place: Place, answer: &'static str, answers: Persisted<Answers>) -> impl IntoView {
    let words = use_shown().words;
    let (name, shown) = (place.tick(answer), place.clone());
    let ticked = move || answers.value().with(|answers| answers.is_ticked(&shown, answer));
    let tick = move |ticked: bool| answers.change(|answers, now| answers.set_ticked(&place, answer, ticked, now));
    view! {
        <label>
            <input type="checkbox" name=name prop:checked=ticked on:change:target=move |event| tick(event.target().checked()) />
            <span>{answer_name(task, answer, words)}</span>
        </label>
    }
}

/// The field for a written answer.
///
/// `place`: the item. `rows`: the number of visible lines. `named`: the ids of the elements that label it, if there is no `<label>`.
/// `answers`: the group's answers.
#[component]
fn Field(
    place: Place,
    rows: &'static str,
    #[prop(optional, into)] named: Option<String>,
    answers: Persisted<Answers>,
) -> impl IntoView {
    let (id, mine) = (place.text(), place.clone());
    let text = Memo::new(move |_| answers.value().with(|answers| answers.text(&mine)));
    let write = move |text: String| answers.change(|answers, now| answers.write(&place, &text, now));
    view! {
        <textarea
            id=id.clone()
            name=id
            rows=rows
            aria-labelledby=named
            dir="auto"
            autocomplete="off"
            maxlength=MAX_TEXT.to_string()
            prop:value=move || text.get()
            on:input:target=move |event| write(event.target().value())
        ></textarea>
    }
}

/// A written answer in print: its text, or empty lines to write on.
///
/// `place`: the item. `answers`: the group's answers.
#[component]
fn OnPaper(place: Place, answers: Persisted<Answers>) -> impl IntoView {
    let text = Memo::new(move |_| answers.value().with(|answers| answers.text(&place)));
    move || {
        let text = text.get();
        if text.is_empty() {
            Either::Left(view! { <div class=LINES></div> })
        } else {
            Either::Right(view! { <p class="act-paper" dir="auto">{text}</p> })
        }
    }
}

/// The group's reason: a native disclosure that is open if a reason has been written.
///
/// `place`: the item. `answers`: the group's answers.
#[component]
fn Reason(place: Place, answers: Persisted<Answers>) -> impl IntoView {
    let words = use_shown().words;
    let mine = place.clone();
    // Stay open when the field is emptied: the reader is still typing.
    let open = Memo::new(move |was: Option<&bool>| {
        was == Some(&true) || answers.value().with(|answers| !answers.text(&mine).is_empty())
    });
    view! {
        <details class="act-r" open=move || open.get()>
            <summary aria-describedby=asks(&place)>
                <span id=why(&place)>{words.your_reason()}</span>
                <Icon glyph=Glyph::Chevron class="gl chev" />
            </summary>
            <Field place=place.clone() rows="3" named=[why(&place), asks(&place)].join(" ") answers=answers />
        </details>
        <OnPaper place=place answers=answers />
    }
}

/// The answers that the editors accept, each with its reason and sources, and the group's other ticked answers, without a verdict. A native
/// disclosure.
///
/// `task`: the activity's task. `place`: the item's place. `item`: the item. `answers`: the group's answers. The children are rendered last.
#[component]
fn Compare<C: IntoView + 'static>(
    task: Task,
    place: Place,
    item: ActivityItem,
    answers: Persisted<Answers>,
    children: TypedChildren<C>,
) -> impl IntoView {
    let words = use_shown().words;
    let about = asks(&place);
    let accepted: Vec<String> = item.accepts.iter().map(|accepted| accepted.answer.as_str().to_owned()).collect();
    let others = Memo::new(move |_| {
        let mut ticked = answers.value().with(|answers| answers.ticked(&place, task.answers()));
        ticked.retain(|answer| !accepted.iter().any(|accepted| accepted == answer));
        ticked
    });
    let others = move || {
        let others = others.get();
        (!others.is_empty()).then(|| {
            let said = |answer: &str| match task {
                Task::Voices => words.not_voiced(&answer_name(task, answer, words)),
                _ => words.not_tied(&answer_name(task, answer, words)),
            };
            let said = others.into_iter().map(|answer| view! { <li>{said(answer)}</li> }).collect_view();
            view! { <ul class="act-o">{said}</ul> }
        })
    };
    let has_any = !item.accepts.is_empty();
    let accepts = item
        .accepts
        .into_iter()
        .map(|AcceptedAnswer { answer, text, sources }| {
            let sources = (!sources.is_empty()).then(|| view! { <Provenance sources=sources /> });
            view! {
                <li>
                    <p><b>{answer_name(task, answer.as_str(), words)}</b>" "<DataText text=text /></p>
                    {sources}
                </li>
            }
        })
        .collect_view();
    let accepts = has_any.then(|| view! { <ul>{accepts}</ul> });
    view! {
        <details class="act-c">
            <summary aria-describedby=about>
                {words.compare()}
                <Icon glyph=Glyph::Chevron class="gl chev" />
            </summary>
            <div class="act-e">
                {accepts}
                {others}
                {children.into_inner()()}
            </div>
        </details>
    }
}

/// Returns the id of an item's text.
fn asks(place: &Place) -> String {
    [&place.text(), "-asks"].concat()
}

/// Returns the id of the label of its reason field.
fn why(place: &Place) -> String {
    [&place.text(), "-why"].concat()
}
