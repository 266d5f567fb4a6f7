use leptos::either::Either;
use leptos::prelude::*;

use super::page::LessonPage;
use crate::address::{LessonView, View};
use crate::app::{App, OpenedParts, text_view};
use crate::components::{Link, use_shown};
use crate::publisher::SitePublisher;
use crate::store::use_store;

/// The body of a single-file lesson: the classroom pages and the explorer for the alert.
///
/// `publisher`: the publisher of the site that the file is from.
#[component]
pub fn LessonFilePage(publisher: SitePublisher) -> impl IntoView {
    let view = use_store().view();
    let is_lesson = Memo::new(move |_| matches!(view.get(), Some(View::Lesson(_))));
    let parts = OpenedParts { texts: |view| text_view(view).into_any(), banner: || view! { <FileBar /> }.into_any() };
    move || {
        if is_lesson.get() {
            Either::Left(view! { <LessonPage publisher=publisher.clone() /> })
        } else {
            Either::Right(view! { <App publisher=publisher.clone() opened=parts /> })
        }
    }
}

/// A navigation with the file's origin and links to its two parts.
#[component]
pub fn FileBar() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let checked = words.file_of(&words.site_name(), &words.when(shown.alert.dates.checked));
    view! {
        <nav class="in-file" aria-label=words.file_parts()>
            <p class="wrap">
                <span>{checked}</span>
                " "
                <Link to=shown.at(View::Lesson(LessonView::Teach))>{words.teach_heading()}</Link>
                " "
                <Link to=shown.at(View::Timeline)>{words.file_explorer()}</Link>
            </p>
        </nav>
    }
}
