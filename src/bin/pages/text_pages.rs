//! The documents that run no app: the pages without an alert, and an alert's poster. From Leptos components, with scripts only for the
//! theme, for times without a network and for the notice of a newer version.

use std::sync::Arc;

use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Frameworks};
use forewarned::catalogue::{CataloguePage, IndexEntry};
use forewarned::components::{Shown, provide_site};
use forewarned::method::{Glossary, Method, MethodPage};
use forewarned::poster::PosterPage;
use forewarned::site_frame::SitePage;
use forewarned::store::{Facts, Store};
use forewarned::ten_stages::TenStagesPage;
use forewarned::words::{Language, Words};
use leptos::prelude::*;

use super::documents::Document;
use super::metadata::{Metadata, escaped};
use super::page::Common;
use super::{Outcome, offline};

/// Where the template has the page.
const BODY: &str = "<!-- page:body -->";

/// What the pages without an alert show.
pub struct SiteTexts {
    /// All alerts, newest first.
    pub entries: Vec<IndexEntry>,
    /// The frameworks.
    pub frameworks: Arc<Frameworks>,
    /// The method.
    pub method: Method,
    /// The terms.
    pub glossary: Glossary,
}

/// What differs from document to document.
struct Parts<'a> {
    folder: String,
    title: String,
    description: String,
    kind: &'static str,
    style: &'a str,
    body: String,
}

/// The pages without an alert, in one language.
pub fn site(texts: &SiteTexts, words: Words, common: &Common<'_>) -> Outcome<Vec<Document>> {
    let stages = &texts.frameworks.stages;
    let publisher = || common.site.publisher.clone();
    let within = |page: Page, content: &dyn Fn() -> AnyView| {
        Owner::new().with(|| {
            provide_site(words, page.clone());
            let content = content();
            view! { <SitePage page=page publisher=publisher()>{content}</SitePage> }.to_html()
        })
    };
    let page = |folder: &str, title: String, description: String, kind, body| {
        let parts = Parts { folder: folder.to_owned(), title, description, kind, style: &common.styles.site, body };
        document(parts, words, common)
    };
    Ok(vec![
        page(
            "",
            words.catalogue(),
            words.catalogue_lead(),
            "CollectionPage",
            within(Page::Catalogue, &|| view! { <CataloguePage entries=texts.entries.clone() /> }.into_any()),
        )?,
        page(
            "stages/",
            stages.title.clone(),
            words.ten_stages_lead(&stages.author),
            "WebPage",
            within(Page::Stages, &|| view! { <TenStagesPage framework=stages.clone() /> }.into_any()),
        )?,
        page(
            "method/",
            texts.method.title.clone(),
            texts.method.lead.text.clone(),
            "WebPage",
            within(Page::Method, &|| {
                let (method, glossary) = (texts.method.clone(), texts.glossary.clone());
                view! { <MethodPage method=method glossary=glossary contact=publisher().contact /> }.into_any()
            }),
        )?,
    ])
}

/// The poster of an alert.
pub fn poster(
    alert: &Arc<Alert>,
    frameworks: &Arc<Frameworks>,
    words: Words,
    common: &Common<'_>,
) -> Outcome<Document> {
    let folder = format!("alerts/{}/poster/", alert.id);
    let body = Owner::new().with(|| {
        let page = Page::Alert(alert.id.clone(), View::Poster);
        let address = Address { language: words.language(), ..Address::new(page) };
        Store::provide(Facts::from(&**alert), address);
        provide_context(Shown::new(Arc::clone(alert), Arc::clone(frameworks), words));
        let address = common.site.address(&format!("alerts/{}/", alert.id));
        view! { <PosterPage address=address /> }.to_html()
    });
    let parts = Parts {
        folder,
        title: words.poster_title(&alert.title, &alert.publisher.name),
        description: words.poster_description(&alert.publisher.name),
        kind: "WebPage",
        style: &common.styles.poster,
        body,
    };
    document(parts, words, common)
}

/// Fills the template.
fn document(parts: Parts<'_>, words: Words, common: &Common<'_>) -> Outcome<Document> {
    let Parts { folder, title, description, kind, style, body } = parts;
    if !common.template.contains(BODY) {
        return Err("index.html has lost its marks for the page".into());
    }
    let title = format!("{title} – {}", words.site_name());
    let root = match folder.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    };
    let head = format!(
        "{policy}<title>{escaped_title}</title>\n<meta name=\"description\" content=\"{escaped_description}\">\n{metadata}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">\n\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\n<style>{style}</style>\n<script>{theme}</script>",
        policy = common.policy.element(common.template),
        escaped_title = escaped(&title),
        escaped_description = escaped(&description),
        metadata = Metadata::page(&folder, kind).head(common.site, words, &title, &description),
        theme = common.scripts.theme,
    );
    let kept = if offline::wanted(common.site) { " data-offline" } else { "" };
    let body = format!(
        "<div id=\"app\" data-root=\"{root}\"{kept}>{body}</div>\n<script type=\"module\">{script}</script>",
        script = common.scripts.text,
    );
    let language = words.language();
    let html = common
        .template
        .replace("lang=\"en\" dir=\"ltr\"", &format!("lang=\"{}\" dir=\"{}\"", language.key(), language.direction()))
        .replace("<!-- page:head -->", &head)
        .replace(BODY, &body);
    let file = match language {
        Language::English => "index.html".to_owned(),
        other => format!("{}.html", other.key()),
    };
    Ok(Document { folder, file, html })
}
