use super::Shown;
use crate::address::{LessonView, View};

/// Returns the document title of a view. The running app also sets it when it shows the view.
pub fn title(shown: &Shown, view: &View) -> String {
    let (alert, words) = (&shown.alert, shown.words);
    let publisher = &alert.publisher.name;
    let own = |title: String| if shown.is_opened() { words.opened_title(&title) } else { title };
    let title = match view {
        View::Stage(stage) => words.stage_title(&words.stage_name(*stage), publisher, &alert.title),
        View::Factors(_) => words.factors_title(&alert.title, publisher),
        View::Recommendations(_) => words.recommendations_title(publisher, &alert.title),
        View::Events(_) => words.events_title(publisher, &alert.title),
        View::Checks(_) => words.checks_title(publisher, &alert.title),
        View::Text(_) => words.text_title(&alert.title, publisher),
        View::Sources(_) => words.sources_title(&alert.title, publisher),
        View::Cite => words.cite_title(&alert.title, publisher),
        View::EmbedCode(_) => words.embed_code_title(publisher, &alert.title),
        View::Poster => words.poster_title(&alert.title, publisher),
        View::Lesson(view) => lesson_title(shown, view),
        View::Timeline => return own(words.page_title(&alert.title, publisher)),
    };
    own([&title, " – ", &words.site_name()].concat())
}

fn lesson_title(shown: &Shown, view: &LessonView) -> String {
    let (alert, words) = (&shown.alert, shown.words);
    let of = |page: String| words.lesson_title(&page, &alert.publisher.name, &alert.title);
    match view {
        LessonView::Present(None) => of(words.present_heading()),
        LessonView::Present(Some(slide)) => of(words.slide_name(*slide)),
        LessonView::Speaker(_) => of(words.speaker_heading()),
        LessonView::Teach => of(words.teach_heading()),
        LessonView::Activities(_) => of(words.activities_heading()),
        LessonView::ClassTable => of(words.class_heading()),
        LessonView::Papers => of(words.papers_heading()),
        LessonView::Sheet(sheet) => of(words.sheet_name(*sheet)),
        LessonView::ScreenCheck => of(words.screen_heading()),
    }
}
