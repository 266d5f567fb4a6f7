use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// Whether a projector shows enough. Landmarks: main.
#[component]
pub fn ScreenCheckPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.screen_heading() lead=words.teach_lead() /></main> }
}
