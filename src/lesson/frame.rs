use leptos::prelude::*;

use super::file::FileBar;
use crate::address::{LessonView, View};
use crate::app::{AlertTitle, DisplayMenu, NavigationRoot, PaperLine, SiteFoot};
use crate::components::{Tab, Tabs, use_shown};
use crate::publisher::SitePublisher;
use crate::site_frame::HeadBar;
use crate::store::use_store;

/// The document body around every classroom page. Landmarks: banner, navigation, contentinfo; the page provides `main`.
///
/// `publisher`: the publisher of the site. The children are the page.
#[component]
pub fn LessonFrame<C: IntoView + 'static>(publisher: SitePublisher, children: TypedChildren<C>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let bar = shown.is_in_file().then(|| view! { <FileBar /> });
    view! {
        <p class="skip"><a href="#main">{words.skip_to_content()}</a></p>
        <NavigationRoot class="page lesson">
            {bar}
            <HeadBar class="top tb"><AlertTitle /><div class="acts"><DisplayMenu /></div></HeadBar>
            <Tabs label=words.lesson_parts() tabs=tabs() />
            {children.into_inner()()}
            <SiteFoot publisher=publisher />
            <PaperLine />
        </NavigationRoot>
    }
}

/// Returns the tabs of the classroom pages. The tab of the current URL is current; a sheet belongs to the page with all sheets.
fn tabs() -> Vec<Tab> {
    let shown = use_shown();
    let words = shown.words;
    let tab = |to: LessonView, name: String| {
        let here = to.clone();
        let current = Signal::derive(move || match use_store().view().get()? {
            View::Lesson(LessonView::Sheet(_)) if here == LessonView::Papers => Some("true"),
            view => (view.without_anchor() == View::Lesson(here.clone())).then_some("page"),
        });
        Tab { to: shown.at(View::Lesson(to)), name, current }
    };
    vec![
        tab(LessonView::Teach, words.teach_heading()),
        tab(LessonView::Present(None), words.present_heading()),
        tab(LessonView::Activities(None), words.activities_heading()),
        tab(LessonView::ClassTable, words.class_heading()),
        tab(LessonView::Papers, words.papers_heading()),
        tab(LessonView::ScreenCheck, words.screen_heading()),
    ]
}
