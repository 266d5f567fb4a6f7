use leptos::prelude::*;

use crate::alert::Sheet;
use crate::components::{PageHead, use_shown};

/// One sheet. Landmarks: main.
///
/// `sheet`: which one.
#[component]
pub fn SheetPage(sheet: Sheet) -> impl IntoView {
    let words = use_shown().words;
    view! { <main class="wrap" id="main" tabindex="-1"><PageHead title=words.sheet_name(sheet) lead=words.papers_lead() /></main> }
}
