//! The classroom documents of an alert.

use forewarned::address::{Address, LessonView, Page, View};
use forewarned::cite::SiteRoot;
use forewarned::components::{Shown, title};
use forewarned::lesson::{LessonPage, SheetDocument};
use forewarned::teach::LessonFile;
use leptos::prelude::*;

use super::Outcome;
use super::boot::Bundle;
use super::document::{Common, Document, Parts, Runs, document};
use super::documents::at;
use super::metadata::Metadata;

/// Renders every classroom document of an alert in one language. `file` is the single-file lesson, `bundle` the code of these
/// pages with its data.
///
/// # Errors
/// Same as [`document`].
pub fn documents(shown: &Shown, file: &LessonFile, bundle: Bundle<'_>, common: &Common<'_>) -> Outcome<Vec<Document>> {
    LessonView::documents().map(|view| one(shown, &view, file, bundle, common)).collect()
}

fn one(
    shown: &Shown,
    lesson: &LessonView,
    file: &LessonFile,
    bundle: Bundle<'_>,
    common: &Common<'_>,
) -> Outcome<Document> {
    let (alert, words) = (&shown.alert, shown.words);
    let publisher = &common.site.publisher;
    let view = View::Lesson(lesson.clone());
    let folder = Address::new(Page::Alert(alert.id.clone(), view.clone())).document();
    let page = match lesson {
        LessonView::Sheet(sheet) => at(shown, &view, || {
            provide_context(SiteRoot(common.site.publisher.site.clone()));
            leptos::view! { <SheetDocument sheet=*sheet publisher=publisher.clone() /> }
        }),
        _ => at(shown, &view, || {
            provide_context(file.clone());
            leptos::view! { <LessonPage publisher=publisher.clone() /> }
        }),
    };
    let title = title(shown, &view);
    let parts = Parts {
        description: words.lesson_description(&title),
        title,
        metadata: Metadata::page(&folder, "WebPage"),
        style: &common.styles.lesson,
        first: None,
        runs: if lesson.needs_app() { Runs::App(bundle) } else { Runs::Text },
        settings: Vec::new(),
        frame: None,
        page,
        folder,
    };
    document(parts, words, common)
}
