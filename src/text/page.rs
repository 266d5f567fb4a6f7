use leptos::prelude::*;

use super::about::AboutAlert;
use super::part::PartView;
use super::parts::{TextPart, read_in, sections};
use crate::components::{ContentNote, PageHead, Provenance, use_shown};
use crate::stages::needs_note;

/// The whole alert, statement by statement, with the checks next to each. Landmarks: main with a navigation of its parts.
/// It works without the app.
#[component]
pub fn TextPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = shown.alert.clone();
    let sections = sections(&alert);
    let sources = read_in(&alert);
    // If there is only one source, name it once for the whole page.
    let with_sources = sources.len() > 1;
    let checked = !alert.checks.is_empty();
    let around = sections.iter().any(|section| section.part == TextPart::Recommendations);
    let around = if around {
        (words.go_to_recommendations(), "#text-recommendations")
    } else {
        (words.go_to_about_alert(), "#about-alert")
    };
    let note = needs_note(&alert).then(|| {
        let text = Signal::stored(words.content_note_list());
        view! { <ContentNote text=text href=Signal::stored(around.1) around=Signal::stored(around.0) /> }
    });
    let contents = sections
        .iter()
        .map(|section| {
            let href = ["#", section.part.id()].concat();
            view! { <a href=href>{section.part.name(words)}</a> }
        })
        .collect_view();
    let parts = sections
        .into_iter()
        .map(|section| view! { <PartView section=section with_sources=with_sources /> })
        .collect_view();
    view! {
        {note}
        <main class="wrap texts" id="main" tabindex="-1">
            <PageHead
                title=words.text_heading()
                lead=words.text_lead(&alert.publisher.name, &words.at_when(alert.dates.published))
            />
            <div class="ftx">
                <nav class="ft-n" aria-label=words.contents()>
                    {contents}
                    <a href="#about-alert">{words.about_the_alert()}</a>
                </nav>
                <div class="ft-b">
                    <p class="ft-h">
                        <span>{shown.said_on()}</span>
                        {checked.then(|| view! { " "<span>{words.others_said()}</span> })}
                    </p>
                    <Provenance by=words.read_here() sources=sources />
                    {parts}
                    <AboutAlert />
                </div>
            </div>
        </main>
    }
}
