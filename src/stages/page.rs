use leptos::either::Either;
use leptos::prelude::*;

use super::guide::Guide;
use super::list::StageList;
use super::pane::StagePane;
use crate::address::View;
use crate::alert::{Alert, Stage};
use crate::components::{ContentNote, use_shown};
use crate::store::use_store;

/// The stage timeline of an alert: the content note, the list of ten stages, and beside it the guide or the pane of the stage in the
/// address. Landmarks: main with the region "Stage timeline".
#[component]
pub fn StagesPage() -> impl IntoView {
    let view = use_store().view();
    let chosen = Memo::new(move |_| match view.get() {
        Some(View::Stage(stage)) => Some(stage),
        _ => None,
    });
    let pane = move || match chosen.get() {
        Some(stage) => Either::Left(view! { <StagePane stage=stage /> }),
        None => Either::Right(view! { <Guide /> }),
    };
    view! {
        <Note chosen=chosen past_list="#how" />
        <main class="wrap tool" id="main" tabindex="-1">
            <StageList chosen=chosen />
            {pane}
        </main>
    }
}

/// The same in a frame on another website: the list and the pane of the chosen stage. The guide is only on the alert's page. Same
/// landmarks.
#[component]
pub fn StagesFrame() -> impl IntoView {
    let view = use_store().view();
    let chosen = Memo::new(move |_| match view.get() {
        Some(View::Stage(stage)) => Some(stage),
        _ => None,
    });
    view! {
        <Note chosen=chosen past_list="#emb-foot" />
        <main class="wrap tool" id="main" tabindex="-1">
            <StageList chosen=chosen />
            {move || chosen.get().map(|stage| view! { <StagePane stage=stage /> })}
        </main>
    }
}

/// The content note, shown if the alert or an event concerns a stage that needs one. Describes the chosen stage's content if that stage
/// has notes, otherwise the list's.
///
/// `past_list`: the target of the link that skips the list.
#[component]
fn Note(chosen: Memo<Option<Stage>>, past_list: &'static str) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let needed = needs_note(&shown.alert);
    let frameworks = shown.frameworks.clone();
    let text = Signal::derive(move || {
        let noted = chosen.get().map(|stage| (stage, frameworks.content_note(stage)));
        match noted.filter(|(_, notes)| !notes.is_empty()) {
            Some((stage, notes)) => words.content_note_about(&words.stage_name(stage), &notes),
            None => words.content_note_list(),
        }
    });
    let href = Signal::derive(move || if chosen.get().is_some() { "#p-prevent" } else { past_list });
    let around = Signal::derive(move || match (chosen.get(), past_list) {
        (Some(_), _) => words.go_to_prevention(),
        (None, "#how") => words.read_how_first(),
        (None, _) => words.embed_past_list(),
    });
    needed.then(|| view! { <ContentNote text=text href=href around=around /> })
}

/// Whether the alert has a statement or an event under a stage that has a content note.
pub fn needs_note(alert: &Alert) -> bool {
    let said = alert.stages.iter().any(|entry| entry.stage.has_content_note() && !entry.statements.is_empty());
    said || alert.events.iter().any(|event| event.stages.iter().any(|stage| stage.has_content_note()))
}
