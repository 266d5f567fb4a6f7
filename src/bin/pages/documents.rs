//! The documents of an alert, from the same components that the app uses.

use std::sync::Arc;

use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Frameworks};
use forewarned::app::App;
use forewarned::cite::SiteRoot;
use forewarned::components::Shown;
use forewarned::method::terms::Terms;
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
    View::documents().filter(|view| !matches!(view, View::Factors(_) | View::Recommendations(_) | View::Events(_)))
}

/// Every document of an alert in one language.
pub fn documents(
    alert: &Arc<Alert>,
    frameworks: &Arc<Frameworks>,
    terms: &Arc<Terms>,
    words: Words,
    common: &Common<'_>,
) -> Outcome<Vec<Document>> {
    let shown = Shown::new(Arc::clone(alert), Arc::clone(frameworks), words);
    if !common.template.contains(BODY) {
        return Err("index.html has lost its marks for the page".into());
    }
    Ok(views().map(|view| document(&shown, terms, &view, common)).collect())
}

/// The title and the description of a document.
fn named(shown: &Shown, view: &View) -> (String, String) {
    let (alert, words) = (&shown.alert, shown.words);
    let (publisher, title) = (&alert.publisher.name, &alert.title);
    match view {
        View::Stage(stage) => {
            let name = words.stage_name(*stage);
            (words.stage_title(&name, publisher, title), words.stage_description(&name, publisher, title))
        }
        View::Checks(_) => (words.checks_title(publisher, title), words.checks_description(publisher, title)),
        View::Text(_) => (words.text_title(title, publisher), words.text_description(publisher, title)),
        View::Sources(_) => (words.sources_title(title, publisher), words.sources_description(publisher, title)),
        View::Cite => (words.cite_title(title, publisher), words.cite_description(publisher, title)),
        View::Timeline | View::Factors(_) | View::Recommendations(_) | View::Events(_) => {
            (words.stages_title(title, publisher), alert.summary.text.clone())
        }
    }
}

fn document(shown: &Shown, terms: &Arc<Terms>, view: &View, common: &Common<'_>) -> Document {
    let words = shown.words;
    let (title, description) = named(shown, view);
    let folder = match view {
        View::Timeline => ["alerts/", shown.alert.id.as_str(), "/stages/"].concat(),
        view => Address::new(Page::Alert(shown.alert.id.clone(), view.clone())).document(),
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
        .replace(BODY, &body(shown, terms, view, common));
    let file = match language {
        Language::English => "index.html".to_owned(),
        other => format!("{}.html", other.key()),
    };
    Document { folder, file, html: filled }
}

/// What the document shows. Pages that the app never shows link terms to their meaning, which the app does not know.
fn body(shown: &Shown, terms: &Arc<Terms>, view: &View, common: &Common<'_>) -> String {
    let body = Owner::new().with(|| {
        let address = Address {
            language: shown.words.language(),
            ..Address::new(Page::Alert(shown.alert.id.clone(), view.clone()))
        };
        Store::provide(Facts::from(&*shown.alert), address);
        provide_context(shown.clone());
        provide_context(SiteRoot(common.site.origin.clone()));
        if !view.is_app_route() {
            provide_context(Arc::clone(terms));
        }
        view! { <App publisher=common.site.publisher.clone() /> }.to_html()
    });
    match view {
        View::Cite => format!("{body}\n<script>{}</script>", common.scripts.cite),
        _ => body,
    }
}
