use leptos::either::{Either, EitherOf7};
use leptos::prelude::*;

use super::frame::LessonFrame;
use crate::address::{LessonView, View};
use crate::alert::Sheet;
use crate::paper::{SheetIndexPage, SheetPage};
use crate::present::{PresentPage, SpeakerPage};
use crate::publisher::SitePublisher;
use crate::store::use_store;
use crate::teach::{ActivitiesPage, ClassPage, ScreenCheckPage, TeachPage};

/// The document body of the classroom page at the store's address.
///
/// `publisher`: the publisher of the site.
#[component]
pub fn LessonPage(publisher: SitePublisher) -> impl IntoView {
    let page = page_shown();
    // The speaker's view fills the window, without the frame.
    let is_speaker = Memo::new(move |_| page.get() == LessonView::Speaker(None));
    move || {
        if is_speaker.get() {
            Either::Left(view! { <SpeakerPage /> })
        } else {
            Either::Right(view! { <LessonFrame publisher=publisher.clone()><Content page=page /></LessonFrame> })
        }
    }
}

/// Returns the classroom view without its anchor, since anchors are on the same page.
fn page_shown() -> Memo<LessonView> {
    let view = use_store().view();
    Memo::new(move |_| match view.get() {
        Some(View::Lesson(view)) => view.without_anchor(),
        _ => LessonView::Teach,
    })
}

/// The page component for a view.
///
/// `page`: the view without its anchor.
#[component]
fn Content(page: Memo<LessonView>) -> impl IntoView {
    move || match page.get() {
        LessonView::Present(_) | LessonView::Speaker(_) => EitherOf7::A(view! { <PresentPage /> }),
        LessonView::Teach => EitherOf7::B(view! { <TeachPage /> }),
        LessonView::Activities(_) => EitherOf7::C(view! { <ActivitiesPage /> }),
        LessonView::ClassTable => EitherOf7::D(view! { <ClassPage /> }),
        LessonView::Papers => EitherOf7::E(view! { <SheetIndexPage /> }),
        LessonView::Sheet(sheet) => EitherOf7::F(view! { <SheetPage sheet=sheet /> }),
        LessonView::ScreenCheck => EitherOf7::G(view! { <ScreenCheckPage /> }),
    }
}

/// A sheet as a separate document without the app.
///
/// `sheet`: the sheet. `publisher`: the publisher of the site.
#[component]
pub fn SheetDocument(sheet: Sheet, publisher: SitePublisher) -> impl IntoView {
    view! { <LessonFrame publisher=publisher><SheetPage sheet=sheet /></LessonFrame> }
}
