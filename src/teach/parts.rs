//! Components shared by several of the pages for teachers.

use leptos::either::Either;
use leptos::prelude::*;

use super::kept::SaveStatus;
use crate::address::{Address, View};
use crate::alert::{CitedText, Key, Part, Reference};
use crate::browser;
use crate::components::{DataText, Link, Provenance, use_shown};
use crate::shared::decimal;
use crate::store::Unreadable;
use crate::words::Words;

/// A list of the editors' texts, each with its sources.
///
/// `texts`: the texts, in order.
#[component]
pub fn CitedList(texts: Vec<CitedText>) -> impl IntoView {
    let items = texts
        .into_iter()
        .map(|CitedText { text, sources }| {
            let sources = (!sources.is_empty()).then(|| view! { <Provenance sources=sources /> });
            view! { <li><p><DataText text=text /></p>{sources}</li> }
        })
        .collect_view();
    view! { <ul class="tch-l">{items}</ul> }
}

/// Links to the records that a text is about. Renders nothing if none of them can be linked.
///
/// `about`: the records.
#[component]
pub fn AboutLinks(about: Vec<Reference>) -> impl IntoView {
    let words = use_shown().words;
    let links: Vec<_> = about.iter().filter_map(record).collect();
    (!links.is_empty()).then(|| {
        let links = links
            .into_iter()
            .enumerate()
            .map(|(place, (name, to))| {
                view! { {(place > 0).then_some("; ")}<Link to=to><DataText text=name /></Link> }
            })
            .collect_view();
        view! { <p class="by">{words.told_in()}" "{links}</p> }
    })
}

/// Returns the text and address of a link to a record.
fn record(to: &Reference) -> Option<(String, Address)> {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let (name, view) = match to {
        Reference::Stage(stage) => (words.stage_record(&words.stage_name(*stage)), View::Stage(*stage)),
        Reference::Recommendation(number) => {
            let name = alert.recommendations.iter().find(|entry| entry.number == *number)?.name.clone();
            let named = words.recommendation_link(&decimal(*number), &name);
            (named, View::Recommendations(Some(*number)))
        }
        Reference::Factor(key) => {
            let (number, factor) = alert.factor(key)?;
            (words.risk_factor_link(&decimal(number), &factor.name), View::Factors(Some(key.clone())))
        }
        Reference::Event(key) => {
            let event = alert.events.iter().find(|event| event.id == *key)?;
            (event.title.clone(), View::Events(Some(key.clone())))
        }
        Reference::Statement(key) => {
            let (place, _) = alert.statement(key)?;
            let name = words.statement_link(&words.claim_place(alert, &place), &shown.statement_name(key));
            (name, View::Text(Some(key.clone())))
        }
        Reference::Whole(Part::Alert | Part::Background) => (words.whole_text(), View::Text(None)),
        Reference::Whole(Part::RiskFactors) => (words.tab_factors(), View::Factors(None)),
        Reference::Whole(Part::Stages) => (words.tab_stages(), View::Timeline),
        Reference::Whole(Part::Recommendations) => (words.tab_recommendations(), View::Recommendations(None)),
    };
    Some((name, shown.at(view)))
}

/// The save status of what is entered: a live region.
///
/// `status`: the save status.
#[component]
pub fn SaveStatusLine(#[prop(into)] status: Signal<SaveStatus>) -> impl IntoView {
    let words = use_shown().words;
    view! { <p class="by tch-keep" role="status">{move || save_status_text(words, status.get())}</p> }
}

/// Returns the text of a save status, at most 100 characters.
pub fn save_status_text(words: Words, status: SaveStatus) -> String {
    match status {
        SaveStatus::Unknown => words.class_keeping_unknown(),
        SaveStatus::Kept => words.class_keeping_kept(),
        SaveStatus::NotKept => words.class_keeping_nothing(),
        SaveStatus::Unreadable(Unreadable::Newer) => words.class_keeping_newer(),
        SaveStatus::Unreadable(_) => words.class_keeping_damaged(),
    }
}

/// The texts for erasing after confirmation.
#[derive(Clone)]
pub struct EraseWords {
    /// The button's label.
    pub ask: String,
    /// The question.
    pub question: String,
    /// The confirmation afterwards.
    pub done: String,
}

/// A button that erases after confirmation. The question replaces the button, and focus moves to the answer that changes nothing; after
/// an answer it moves back.
///
/// `id`: the prefix of the elements' ids. `said`: its texts. `is_empty`: whether there is nothing to erase. `on_erase`: called to erase.
#[component]
pub fn EraseAll(
    id: &'static str,
    said: EraseWords,
    #[prop(into)] is_empty: Signal<bool>,
    #[prop(into)] on_erase: Callback<()>,
) -> impl IntoView {
    let words = use_shown().words;
    let (asked, erased) = (RwSignal::new(false), RwSignal::new(false));
    let part = move |name: &str| [id, name].concat();
    let EraseWords { ask, question, done } = said;
    let turn = move |yes: bool| {
        asked.set(yes);
        browser::on_next_frame(move || browser::focus_in_place(&part(if yes { "-not" } else { "-ask" })));
    };
    let erase = move |_| {
        on_erase.run(());
        erased.set(true);
        turn(false);
    };
    let view = move || {
        if asked.get() {
            Either::Left(view! {
                <p id=part("-question")>{question.clone()}</p>
                <button type="button" on:click=erase>{words.erase_do()}</button>
                <button type="button" id=part("-not") on:click=move |_| turn(false)>{words.erase_keep()}</button>
            })
        } else {
            Either::Right(view! {
                <button type="button" id=part("-ask") on:click=move |_| turn(true)>{ask.clone()}</button>
            })
        }
    };
    let label = move || asked.get().then(|| part("-question"));
    let done = move || (erased.get() && is_empty.get()).then(|| done.clone());
    view! {
        <div class="tch-b app-only" role="group" aria-labelledby=label>
            {view}
            <p class="tch-told" role="status">{done}</p>
        </div>
    }
}

/// Input that a reader entered before the app ran: names and values of the fields. Provided when the page starts.
#[derive(Clone, Debug, Default)]
pub struct EarlyFields(pub Vec<(String, String)>);

/// The whole lesson as one file. Provided if the file exists.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LessonFile {
    /// Its name, in the same folder as the page for teachers.
    pub name: String,
    /// Its size in kilobytes.
    pub kilobytes: u32,
}

/// A link that downloads the lesson as one file. Renders nothing if there is no such file.
#[component]
pub fn LessonDownload() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    use_context::<LessonFile>().map(|LessonFile { name, kilobytes }| {
        let saved_as = ["forewarned-", shown.alert.id.as_str(), ".html"].concat();
        view! {
            <div class="tch-take">
                <a class="tch-do" href=name download=saved_as>{words.take_along()}</a>
                <p class="by">{words.take_along_how(&words.grouped(kilobytes.try_into().unwrap_or(usize::MAX)))}</p>
            </div>
        }
    })
}

/// Returns the id of an activity, a plan or another record on a page.
pub fn part_id(kind: &str, key: &Key) -> String {
    [kind, "-", key.as_str()].concat()
}
