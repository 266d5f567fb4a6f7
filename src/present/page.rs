use leptos::prelude::*;

use crate::components::{PageHead, use_shown};

/// All slides of the talk, one after another, and one at a time where the app runs. Landmarks: main.
#[component]
pub fn PresentPage() -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.present_heading() lead=words.present_lead() /></main> }
}
