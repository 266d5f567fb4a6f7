use leptos::prelude::*;

use super::device::persist_marks;
use super::erase::Erase;
use super::files;
use super::import::{ImportQuestion, Pending};
use super::keeping::SaveStatusLine;
use super::note::Group;
use super::row::{Checks, Claims, FactorRow};
use super::rows::{Checklist, checklist};
use super::tools::{ToolStatus, Tools};
use crate::components::{DataText, use_shown};
use crate::store::use_store;

/// The risk-factor checklist of an alert. Landmarks: main with the region "Risk-factor checklist". Radio buttons and fields have the
/// same names in the prerendered page and the app (`mark-KEY`, `note-KEY`, `group`), so that input entered before hydration can be
/// read and saved.
#[component]
pub fn FactorsPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let Checklist { intro, checks, rows } = checklist(&shown.alert);
    let is_empty = rows.is_empty();
    let heading = if is_empty { words.tab_factors() } else { words.factors_count(rows.len()) };
    let missing = words.factors_missing(shown.alert.coverage.risk_factors, &shown.alert.publisher.name, is_empty);
    let missing = missing.map(|missing| view! { <p class="lead">{missing}</p> });
    let blank = RwSignal::new(false);
    let told = RwSignal::new(ToolStatus::default());
    let pending = RwSignal::new(None::<Pending>);
    // Effects run only in the browser, after the first render, which must match the prerendered document.
    Effect::new(move |_| persist_marks(store));
    let question =
        move || pending.get().map(|import| view! { <ImportQuestion import=import pending=pending told=told /> });
    let rows = rows.into_iter().map(|row| view! { <FactorRow row=row blank=blank.into() /> }).collect_view();
    let said = (!intro.is_empty()).then(|| view! { <p class="lab">{shown.said_on()}</p> });
    view! {
        <main class="wrap fac" class:blank=move || blank.get() id="main" tabindex="-1">
            <section id="factors" tabindex="-1" aria-label=words.checklist()>
                {(!is_empty).then(|| view! { <Sheet /> })}
                <div class="fac-h">
                    <div>
                        <h1 tabindex="-1" id="factors-title">{heading}</h1>
                        {missing}
                        {(!is_empty).then(|| view! { <p class="lead">{words.factors_lead()}</p><SaveStatusLine /> })}
                    </div>
                    {(!is_empty).then(|| view! {
                        <div>
                            <Tools told=told blank=blank pending=pending />
                            <Group blank=blank.into() />
                        </div>
                    })}
                </div>
                {question}
                <div class="whole">
                    {said}
                    <Claims claims=intro />
                    <Checks checks=checks />
                </div>
                {(!is_empty).then(|| view! { <ol class="frs" id="factors-list" tabindex="-1">{rows}</ol> })}
                {(!is_empty).then(|| view! { <Erase /> })}
            </section>
        </main>
    }
}

/// For print only: the alert's publisher, title and date, a note that parts are disputed, and the alert's address.
#[component]
fn Sheet() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let date = words.when(alert.dates.published);
    let about = words.paper_about(&alert.publisher.name, &alert.original_title, &date);
    let source = words.paper_source(files::source(alert));
    view! {
        <p class="sheet about"><DataText text=about />" "<bdi>{source}</bdi></p>
    }
}
