use crate::address::View;
use crate::components::Shown;

/// The title of a view's document, and of the window while the running app shows the view.
pub fn title(shown: &Shown, view: &View) -> String {
    let (alert, words) = (&shown.alert, shown.words);
    let publisher = &alert.publisher.name;
    match view {
        View::Stage(stage) => {
            let title = words.stage_title(&words.stage_name(*stage), publisher, &alert.title);
            [&title, " – ", &words.site_name()].concat()
        }
        View::Recommendations(_) => {
            [&words.recommendations_title(publisher, &alert.title), " – ", &words.site_name()].concat()
        }
        View::Events(_) => [&words.events_title(publisher, &alert.title), " – ", &words.site_name()].concat(),
        _ => words.page_title(&alert.title, publisher),
    }
}
