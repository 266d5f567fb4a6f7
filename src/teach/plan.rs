use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// Goals, lesson plans and materials. Landmarks: main.
#[component]
pub fn TeachPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.teach_heading() lead=words.teach_lead() /></main> }
}
