//! The pages without an alert, except the list of all alerts. They run no app, only scripts for the theme, fonts, offline use and
//! the notice of a newer version.

use std::sync::Arc;

use forewarned::address::Page;
use forewarned::alert::{Frameworks, Glossary, Method};
use forewarned::components::provide_site;
use forewarned::method::MethodPage;
use forewarned::site_frame::SitePage;
use forewarned::ten_stages::TenStagesPage;
use forewarned::words::Words;
use leptos::prelude::*;

use super::Outcome;
use super::document::{Common, Document, Parts, Runs, document};

/// The content of the pages without an alert.
pub struct SiteTexts {
    /// The frameworks.
    pub frameworks: Arc<Frameworks>,
    /// The method.
    pub method: Method,
    /// The terms.
    pub glossary: Glossary,
}

/// Renders the pages without an alert, in one language.
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
    let page = |folder: &str, title: String, description: String, page| {
        let says = [title, description];
        let parts = Parts::of_site(words, folder.to_owned(), says, &common.styles.site, Runs::Text, page);
        document(parts, words, common)
    };
    Ok(vec![
        page(
            "stages/",
            stages.title.clone(),
            words.ten_stages_lead(&stages.author),
            within(Page::Stages, &|| view! { <TenStagesPage framework=stages.clone() /> }.into_any()),
        )?,
        page(
            "method/",
            texts.method.title.clone(),
            texts.method.lead.text.clone(),
            within(Page::Method, &|| {
                let (method, glossary) = (texts.method.clone(), texts.glossary.clone());
                view! { <MethodPage method=method glossary=glossary contact=publisher().contact /> }.into_any()
            }),
        )?,
    ])
}
