use std::sync::Arc;

use leptos::either::Either;
use leptos::prelude::*;

use super::changes::VersionChanges;
use super::chooser::PairChooser;
use super::rows::{FactorRows, RecommendationRows, StageRows};
use super::{CompareData, CompareStore, Compared, Loaded};
use crate::address::{Page, View};
use crate::browser;
use crate::components::{DataText, Link, site_address, use_words};
use crate::site_frame::SitePage;

/// The body of the comparison document. Provides the [`CompareStore`].
///
/// `started`: called with the store once it is created.
#[component]
pub fn CompareDocument(data: CompareData, #[prop(optional)] started: Option<Callback<CompareStore>>) -> impl IntoView {
    let store = CompareStore::provide(&data);
    if let Some(started) = started {
        started.run(store);
    }
    view! {
        <SitePage page=Page::Compare(data.pair()) publisher=data.publisher>
            <ComparePage />
        </SitePage>
    }
}

/// The comparison page: the chooser, and the two alerts side by side. Landmark: main.
#[component]
pub fn ComparePage() -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CompareStore>();
    let ignored = move || {
        let line = |value: String| view! { <p class="by">{words.address_ignored(&value)}</p> };
        store.ignored().get().into_iter().map(|part| line(part.value)).collect_view()
    };
    let both = Memo::new(move |_| store.both());
    let state = Memo::new(move |_| {
        let pair = store.pair().get();
        match (&pair.a, &pair.b) {
            (Some(a), Some(b)) if a == b => State::Same,
            (Some(a), Some(b)) => match [a, b].map(|id| store.text(id)) {
                [Some(Loaded::Ready(_)), Some(Loaded::Ready(_))] => State::Ready,
                [Some(Loaded::Failed), _] | [_, Some(Loaded::Failed)] => State::Failed,
                _ => State::Waiting,
            },
            _ => State::Unchosen,
        }
    });
    view! {
        <main class="wrap catm cmp" id="main" tabindex="-1">
            <div class="cat-h">
                <h1 tabindex="-1">{words.compare_title()}</h1>
                <p>{words.compare_lead()}</p>
            </div>
            <PairChooser />
            <p class="by no-app">{words.compare_needs_app()}</p>
            // Only the style sheet shows this, while the app loads for an address that names two alerts.
            <p class="cat-n cmp-pend">{words.compare_waiting()}</p>
            <div role="status">
                {ignored}
                {move || match state.get() {
                    State::Ready => {
                        // No message for the pair that the document shows first.
                        let chosen = both.get().filter(|_| store.is_chosen());
                        let says = chosen.map(|(one, two)| words.compare_ready(&one.title, &two.title));
                        Either::Left(says.map(|says| view! { <p class="vh">{says}</p> }))
                    }
                    State::Same => Either::Right(view! { <p class="cat-n">{words.compare_same()}</p> }),
                    State::Unchosen => Either::Right(view! { <p class="cat-n">{words.compare_unchosen()}</p> }),
                    State::Waiting => Either::Right(view! { <p class="cat-n">{words.compare_waiting()}</p> }),
                    State::Failed => Either::Right(view! { <p class="cat-n">{words.compare_failed()}</p> }),
                }}
            </div>
            {move || {
                let again = move |_| {
                    // The button is about to be removed.
                    browser::focus_heading();
                    store.try_again();
                };
                (state.get() == State::Failed)
                    .then(|| view! { <p><button type="button" class="btn" on:click=again>{words.try_again()}</button></p> })
            }}
            {move || {
                (state.get() == State::Ready)
                    .then(|| both.get())
                    .flatten()
                    .map(|(one, two)| view! { <Comparison one=one two=two /> })
            }}
        </main>
    }
}

/// The state of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At least one side is not chosen.
    Unchosen,
    /// Both sides are the same alert.
    Same,
    /// An alert is loading.
    Waiting,
    /// An alert failed to load.
    Failed,
    /// Both alerts are loaded.
    Ready,
}

/// Two alerts side by side.
#[component]
fn Comparison(one: Arc<Compared>, two: Arc<Compared>) -> impl IntoView {
    let words = use_words();
    view! {
        <div class="cmp-2 cmp-h">
            <TextHead text=Arc::clone(&one) />
            <TextHead text=Arc::clone(&two) />
        </div>
        <VersionChanges one=Arc::clone(&one) two=Arc::clone(&two) />
        <section aria-labelledby="cmp-stages">
            <h2 id="cmp-stages">{words.compare_stages()}</h2>
            <StageRows one=Arc::clone(&one) two=Arc::clone(&two) />
        </section>
        <section aria-labelledby="cmp-factors">
            <h2 id="cmp-factors">{words.compare_factors()}</h2>
            <FactorRows one=Arc::clone(&one) two=Arc::clone(&two) />
        </section>
        <section aria-labelledby="cmp-recommendations">
            <h2 id="cmp-recommendations" tabindex="-1">{words.compare_recommendations()}</h2>
            <RecommendationRows one=one two=two />
        </section>
    }
}

/// The header of an alert in the comparison: its publisher, date and level, and how much of it was read.
#[component]
fn TextHead(text: Arc<Compared>) -> impl IntoView {
    let words = use_words();
    let to = site_address(words, Page::Alert(text.id.clone(), View::Timeline));
    let notice = text.notice.as_ref().map(|notice| {
        let kind = [&words.notice(notice.kind), ", ", &words.when(notice.date), "."].concat();
        let says = notice.text.clone();
        view! { <p class="by"><b>{kind}</b>" "<DataText text=says /></p> }
    });
    let sources = site_address(words, Page::Alert(text.id.clone(), View::Sources(None)));
    let sources_label = words.compare_link(&words.compare_sources(), &text.title);
    let read = if text.coverage.is_whole() {
        Either::Left(words.full_explainer())
    } else {
        let note = text.coverage.note.as_ref().map(|note| note.text.clone());
        Either::Right(view! { <b>{words.part_of_text()}"."</b>{note.map(|note| view! { " " <DataText text=note /> })} })
    };
    let published = words.compare_published(&text.publisher, &words.when(text.published));
    let level = words.compare_level(&text.publisher, &text.level_name);
    let (title, original_title) = (text.title.clone(), text.original_title.clone());
    view! {
        <section>
            <h2><Link to=to><DataText text=title /></Link></h2>
            <p class="pt">"“"<DataText text=original_title />"”"</p>
            <p class="by">{published}" "{level}</p>
            {notice}
            <p class="by">{read}</p>
            <p><Link to=sources label=sources_label>{words.compare_sources()}</Link></p>
        </section>
    }
}
