use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// The sheets, to choose from. Landmarks: main.
#[component]
pub fn PapersPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.papers_heading() lead=words.papers_lead() /></main> }
}
