use leptos::either::Either;
use leptos::prelude::*;

use crate::alert::Slide;
use crate::components::{DataText, Provenance, use_shown};

/// The speaker's notes for a slide, and questions for the class.
///
/// `slide`: the slide.
#[component]
pub fn SlideNotesView(slide: Slide) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let warned = match slide {
        Slide::Stage(stage) if stage.has_content_note() => true,
        Slide::Before(_) => true,
        _ => false,
    };
    let warning = warned.then(|| {
        view! { <p class="nt-n"><b>{words.before_you_show()}</b>" "{words.before_you_show_do()}</p> }
    });
    let notes = shown.alert.teaching.as_ref().and_then(|teaching| teaching.notes(slide)).cloned();
    let Some(notes) = notes else {
        let none = (!warned).then(|| view! { <p>{words.no_notes()}</p> });
        return Either::Left(view! { {warning}{none} });
    };
    let say = notes
        .say
        .into_iter()
        .map(|one| view! { <li><p><DataText text=one.text /></p><Provenance sources=one.sources /></li> })
        .collect_view();
    let has_prompts = !notes.prompts.is_empty();
    let prompts = notes.prompts.into_iter().map(|one| view! { <li><DataText text=one /></li> }).collect_view();
    Either::Right(view! {
        {warning}
        {has_prompts.then(|| view! { <h2>{words.ask_heading()}</h2><ul class="nt">{prompts}</ul> })}
        <h2>{words.say_heading()}</h2>
        <ul class="nt">{say}</ul>
    })
}
