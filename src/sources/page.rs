use leptos::prelude::*;

use super::entry::SourceEntry;
use super::kinds::{SourceGroup, by_kind};
use crate::alert::SourceKind;
use crate::components::{PageHead, use_shown};

/// The sources of the alert and its frameworks, by kind. Landmarks: main with a navigation of kinds, and a region for each kind. It
/// works without the app.
#[component]
pub fn SourcesPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let kinds = by_kind(&shown.alert, &shown.frameworks);
    let index = kinds
        .iter()
        .map(|of| view! { <a href=["#", &section_id(of.kind)].concat()>{words.source_kind(of.kind)}</a> })
        .collect_view();
    let lists = kinds.into_iter().map(|of| view! { <KindView of=of /> }).collect_view();
    view! {
        <main class="wrap texts srcp" id="main" tabindex="-1">
            <PageHead title=words.sources_heading() lead=words.sources_page_intro() />
            <nav class="idx" aria-label=words.kinds_of_sources()>{index}</nav>
            {lists}
        </main>
    }
}

/// Returns the id of a kind's section.
fn section_id(kind: SourceKind) -> String {
    ["sources-", kind.key()].concat()
}

/// The sources of one kind: a region with a heading and a list.
#[component]
fn KindView(of: SourceGroup) -> impl IntoView {
    let words = use_shown().words;
    let SourceGroup { kind, sources } = of;
    let (id, heading) = (section_id(kind), [&section_id(kind), "-h"].concat());
    let sources = sources.into_iter().map(|listed| view! { <SourceEntry listed=listed /> }).collect_view();
    view! {
        <section class="sgrp" id=id tabindex="-1" aria-labelledby=heading>
            <h2 id=heading.clone()>{words.source_kind(kind)}</h2>
            <ul class="sl">{sources}</ul>
        </section>
    }
}
