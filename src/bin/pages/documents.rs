//! The documents of an alert, from the same components that the app uses.

use std::sync::Arc;

use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Frameworks};
use forewarned::app::App;
use forewarned::components::Shown;
use forewarned::store::{Facts, Store};
use forewarned::words::{Language, Words};
use leptos::prelude::*;

use super::Outcome;
use super::metadata::{Metadata, escaped};
use super::page::Common;

/// Where the template has the page.
const BODY: &str = "<!-- page:body -->";

/// One document.
pub struct Document {
    /// Its folder, from the site's first one; it ends with a slash.
    pub folder: String,
    /// The name of its file.
    pub file: String,
    /// All of it.
    pub html: String,
}

/// The views that have a document here. The list stands below the long page for as long as that is there.
pub fn views() -> impl Iterator<Item = View> {
    View::documents()
        .filter(|view| matches!(view, View::Timeline | View::Stage(_) | View::Recommendations(_) | View::Events(_)))
}

/// Every document of an alert in one language.
pub fn documents(
    alert: &Arc<Alert>,
    frameworks: &Arc<Frameworks>,
    words: Words,
    common: &Common<'_>,
) -> Outcome<Vec<Document>> {
    let shown = Shown::new(Arc::clone(alert), Arc::clone(frameworks), words);
    if !common.template.contains(BODY) {
        return Err("index.html has lost its marks for the page".into());
    }
    Ok(views().map(|view| document(&shown, &view, common)).collect())
}

fn document(shown: &Shown, view: &View, common: &Common<'_>) -> Document {
    let (alert, words) = (&shown.alert, shown.words);
    let publisher = &alert.publisher.name;
    let base = ["alerts/", alert.id.as_str(), "/stages/"].concat();
    let (folder, title, description) = match view {
        View::Stage(stage) => {
            let name = words.stage_name(*stage);
            let description = words.stage_description(&name, publisher, &alert.title);
            ([&base, stage.key(), "/"].concat(), words.stage_title(&name, publisher, &alert.title), description)
        }
        View::Recommendations(_) => (
            document_folder(shown, view),
            words.recommendations_title(publisher, &alert.title),
            words.recommendations_description(publisher, &alert.title),
        ),
        View::Events(_) => (
            document_folder(shown, view),
            words.events_title(publisher, &alert.title),
            words.events_description(publisher, &alert.title),
        ),
        _ => (base, words.stages_title(&alert.title, publisher), alert.summary.text.clone()),
    };
    let title = format!("{title} – {}", words.site_name());
    let root = "../".repeat(folder.matches('/').count());
    let language = words.language();
    let head = format!(
        "{policy}<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n{metadata}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\n<style>{style}</style>",
        policy = common.policy.element(common.template),
        metadata = Metadata::page(&folder, "WebPage").head(common.site, words, &title, &description),
        title = escaped(&title),
        description = escaped(&description),
        style = common.styles.next,
    );
    let filled = common
        .template
        .replace("lang=\"en\" dir=\"ltr\"", &format!("lang=\"{}\" dir=\"{}\"", language.key(), language.direction()))
        .replace("<!-- page:head -->", &head)
        .replace(BODY, &body(shown, view, common));
    let file = match language {
        Language::English => "index.html".to_owned(),
        other => format!("{}.html", other.key()),
    };
    Document { folder, file, html: filled }
}

/// The folder of a view's document, the same in every language.
fn document_folder(shown: &Shown, view: &View) -> String {
    Address::new(Page::Alert(shown.alert.id.clone(), view.clone())).document()
}

/// What the document shows.
fn body(shown: &Shown, view: &View, common: &Common<'_>) -> String {
    Owner::new().with(|| {
        let address = Address {
            language: shown.words.language(),
            ..Address::new(Page::Alert(shown.alert.id.clone(), view.clone()))
        };
        Store::provide(Facts::from(&*shown.alert), address);
        provide_context(shown.clone());
        view! { <App publisher=common.site.publisher.clone() /> }.to_html()
    })
}
