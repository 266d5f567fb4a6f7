use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// The checklists of several groups, side by side. Landmarks: main.
#[component]
pub fn ClassPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.class_heading() lead=words.teach_lead() /></main> }
}
