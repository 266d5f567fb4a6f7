use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// What students do. Landmarks: main.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.activities_heading() lead=words.teach_lead() /></main> }
}
