//! The documents of an alert, from the same components that the app uses.

use std::sync::Arc;

use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Frameworks};
use forewarned::app::{App, AppData, title};
use forewarned::cite::SiteRoot;
use forewarned::components::{Shown, Sprite};
use forewarned::frame::Publisher;
use forewarned::method::terms::Terms;
use forewarned::store::{Facts, Store};
use forewarned::words::{Language, Words};
use leptos::prelude::*;

use super::Outcome;
use super::boot::Asset;
use super::metadata::{Metadata, escaped};
use super::offline;
use super::page::{Common, recovery};

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

/// The views that have a document here. What else an alert has is on its long page.
pub fn views() -> impl Iterator<Item = View> {
    View::documents()
}

/// What an alert's pages show in one language.
pub fn shown(alert: &Arc<Alert>, frameworks: &Arc<Frameworks>, words: Words) -> Shown {
    Shown::new(Arc::clone(alert), Arc::clone(frameworks), words)
}

/// What the running app loads for them.
pub fn app_data(shown: &Shown, common: &Common<'_>) -> AppData {
    AppData::of(shown, &common.site.publisher)
}

/// Every document of an alert in one language. `data` is what the running app loads, `terms` what documents without the app link.
pub fn documents(shown: &Shown, data: &Asset, terms: &Arc<Terms>, common: &Common<'_>) -> Outcome<Vec<Document>> {
    if !common.template.contains(BODY) {
        return Err("index.html has lost its marks for the page".into());
    }
    Ok(views().map(|view| document(shown, &view, data, terms, common)).collect())
}

fn document(shown: &Shown, view: &View, data: &Asset, terms: &Arc<Terms>, common: &Common<'_>) -> Document {
    let (alert, words) = (&shown.alert, shown.words);
    let publisher = &alert.publisher.name;
    let folder = Address::new(Page::Alert(alert.id.clone(), view.clone())).document();
    let description = match view {
        View::Stage(stage) => words.stage_description(&words.stage_name(*stage), publisher, &alert.title),
        View::Factors(_) => words.factors_description(publisher, &alert.title),
        View::Recommendations(_) => words.recommendations_description(publisher, &alert.title),
        View::Events(_) => words.events_description(publisher, &alert.title),
        View::Checks(_) => words.checks_description(publisher, &alert.title),
        View::Text(_) => words.text_description(publisher, &alert.title),
        View::Sources(_) => words.sources_description(publisher, &alert.title),
        View::Cite => words.cite_description(publisher, &alert.title),
        View::Timeline => alert.summary.text.clone(),
    };
    let title = title(shown, view);
    let is_list = *view == View::Timeline;
    let metadata = if is_list { Metadata::alert(alert) } else { Metadata::page(&folder, "WebPage") };
    // The test languages have none.
    let has_old_addresses = is_list && words.language() == Language::English;
    let moved =
        if has_old_addresses { ["<script>", &common.scripts.moved, "</script>\n"].concat() } else { String::new() };
    let root = "../".repeat(folder.matches('/').count());
    // A page of text starts nothing.
    let is_app = view.is_app_route();
    let (code, early) =
        if is_app { (common.code(&root) + "\n", &common.scripts.early) } else { (String::new(), &common.scripts.text) };
    let language = words.language();
    let head = format!(
        "{policy}<title>{title}</title>\n{moved}<meta name=\"description\" content=\"{description}\">\n{metadata}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\n\
         {code}<style>{style}</style>\n{fonts}\n<script>{early}</script>",
        policy = common.policy.element(common.template),
        metadata = metadata.head(common.site, words, &title, &description),
        title = escaped(&title),
        description = escaped(&description),
        style = common.styles.next,
        fonts = common.fonts.element(&root, &common.scripts.fonts),
    );
    let filled = common
        .template
        .replace("lang=\"en\" dir=\"ltr\"", &format!("lang=\"{}\" dir=\"{}\"", language.key(), language.direction()))
        .replace("<!-- page:head -->", &head)
        .replace(
            BODY,
            &if is_app { body(shown, view, &root, data, common) } else { text_body(shown, view, terms, common) },
        );
    let file = match language {
        Language::English => "index.html".to_owned(),
        other => format!("{}.html", other.key()),
    };
    Document { folder, file, html: filled }
}

/// The body: the page as the app shows it, and around it what is there without the app.
fn body(shown: &Shown, view: &View, root: &str, data: &Asset, common: &Common<'_>) -> String {
    let page = page(shown, view, &common.site.publisher);
    let mut settings = common.settings(root, Some(data));
    settings.push(("data-app", String::new()));
    settings.push(("data-elements", elements(&page).to_string()));
    let settings: String =
        settings.iter().map(|(name, value)| [" ", name, "=\"", &escaped(value), "\""].concat()).collect();
    format!(
        "{}{}<div id=\"app\"{settings}>{page}</div>{}\n<script type=\"module\">{}</script>",
        view! { <Sprite /> }.to_html(),
        recovery(shown.words).node().to_html(),
        offline::notice(shown.words).node().to_html(),
        common.scripts.boot,
    )
}

/// The body of a page of text, which the app never shows. Its claims link terms to what they mean.
fn text_body(shown: &Shown, view: &View, terms: &Arc<Terms>, common: &Common<'_>) -> String {
    let page = Owner::new().with(|| {
        provide_context(Arc::clone(terms));
        provide_context(SiteRoot(common.site.origin.clone()));
        page(shown, view, &common.site.publisher)
    });
    let script = match view {
        View::Cite => ["\n<script>", &common.scripts.cite, "</script>"].concat(),
        _ => String::new(),
    };
    [view! { <Sprite /> }.to_html(), page, script].concat()
}

/// What the app shows for a view.
pub fn page(shown: &Shown, view: &View, publisher: &Publisher) -> String {
    Owner::new().with(|| {
        let address = Address {
            language: shown.words.language(),
            ..Address::new(Page::Alert(shown.alert.id.clone(), view.clone()))
        };
        Store::provide(Facts::from(&*shown.alert), address);
        provide_context(shown.clone());
        view! { <App publisher=publisher.clone() /> }.to_html()
    })
}

/// How many elements there are in HTML that Leptos has written. The running app counts them again: where an extension has put in others,
/// it cannot take the document over as it is.
fn elements(html: &str) -> usize {
    let (mut count, mut quoted, mut in_tag) = (0, false, false);
    let mut signs = html.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if in_tag => quoted = !quoted,
            '>' if !quoted => in_tag = false,
            '<' if !in_tag => {
                in_tag = true;
                count += usize::from(signs.peek().is_some_and(char::is_ascii_alphabetic));
            }
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::elements;

    #[test]
    fn elements_are_counted_and_nothing_else() {
        let html = "<p title=\"a <b> c\">x &lt;i&gt;<!-- y --><!><br><svg><path d=\"\"></path></svg></p>";
        assert_eq!(elements(html), 4);
    }
}
