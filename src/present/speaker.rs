use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// What the speaker sees while the talk is on another screen. Landmarks: main.
#[component]
pub fn SpeakerPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.speaker_heading() lead=words.present_lead() /></main> }
}
