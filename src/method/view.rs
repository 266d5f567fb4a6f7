use leptos::prelude::*;

use super::terms::term_id;
use crate::address::Page;
use crate::alert::{CitedText, Glossary, Method, Section, Term};
use crate::components::{Bibliography, DataText, Link, RestsOn, SourceList, site_address, use_words};

/// The method page: its sections, terms and sources. Landmarks: main with a navigation of the parts, and a region for each.
///
/// `method`: the sections. `glossary`: the terms. `contact`: the address for corrections, if the publisher has set it.
#[component]
pub fn MethodPage(method: Method, glossary: Glossary, contact: Option<String>) -> impl IntoView {
    let words = use_words();
    provide_context(Bibliography::new(words, method.sources.iter().chain(&glossary.sources)));
    let Method { title, lead, sections, .. } = method;
    let contents = sections
        .iter()
        .map(|section| {
            let href = ["#", section.id.as_str()].concat();
            view! { <li><a href=href><DataText text=section.heading.clone() /></a></li> }
        })
        .collect_view();
    let sections = sections
        .into_iter()
        .map(|section| {
            let contact = contact.clone().filter(|_| section.id.as_str() == "errors");
            view! { <Part section=section contact=contact /> }
        })
        .collect_view();
    view! {
        <main class="wrap" id="main" tabindex="-1">
            <div class="cat-h">
                <h1 tabindex="-1"><DataText text=title /></h1>
                <p><DataText text=lead.text /></p>
            </div>
            <div class="mt">
                <nav class="toc" aria-label=words.sections()>
                    <ul>
                        {contents}
                        <li><a href="#terms-heading">{words.terms()}</a></li>
                        <li><a href="#sources-heading">{words.sources()}</a></li>
                    </ul>
                </nav>
                <div class="mt-b">
                    {sections}
                    <Terms glossary=glossary />
                    <section class="bibs" aria-labelledby="sources-heading">
                        <h2 id="sources-heading" tabindex="-1">{words.sources()}</h2>
                        <SourceList />
                    </section>
                </div>
            </div>
        </main>
    }
}

/// One section: a region with a heading and paragraphs, each followed by its sources.
///
/// `section`: the section. `contact`: the address for corrections, set only for the section about errors.
#[component]
fn Part(section: Section, contact: Option<String>) -> impl IntoView {
    let words = use_words();
    let id = section.id.as_str().to_owned();
    let defined = (id == "ten-stages").then(|| {
        let to = site_address(words, Page::Stages);
        view! { <p class="go-p"><Link to=to class="go">{words.ten_stages_defined()}</Link></p> }
    });
    let paragraphs = section
        .paragraphs
        .into_iter()
        .map(|CitedText { text, sources }| {
            view! {
                <div class="par">
                    <p class="mean"><DataText text=text /></p>
                    <RestsOn sources=sources />
                </div>
            }
        })
        .collect_view();
    let contact = contact.map(|address| {
        let shown = address.strip_prefix("https://").or(address.strip_prefix("mailto:")).unwrap_or(&address);
        let shown = shown.trim_end_matches('/').to_owned();
        view! {
            <p class="mean">
                {words.corrections_to()} " " <a href=address rel="noopener noreferrer external">{shown}</a>
            </p>
        }
    });
    view! {
        <section aria-labelledby=section.id.as_str().to_owned()>
            <h2 id=id tabindex="-1"><DataText text=section.heading /></h2>
            {paragraphs}
            {contact}
            {defined}
        </section>
    }
}

/// The terms in alphabetical order, with their definitions: a description list. Entries are focusable, so that links can target them.
///
/// `glossary`: the terms.
#[component]
fn Terms(glossary: Glossary) -> impl IntoView {
    let words = use_words();
    let mut terms = glossary.terms;
    terms.sort_by_key(|term| term.term.to_lowercase());
    let terms = terms
        .into_iter()
        .map(|term| {
            let id = term_id(&term.id);
            let Term { term, text, sources, .. } = term;
            view! {
                <div id=id tabindex="-1">
                    <dt><DataText text=term /></dt>
                    <dd><p><DataText text=text /></p><RestsOn sources=sources /></dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="terms" id="terms" aria-labelledby="terms-heading">
            <h2 id="terms-heading" tabindex="-1">{words.terms()}</h2>
            <p class="lead">{words.terms_lead()}</p>
            <dl>{terms}</dl>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet, HashMap};
    use std::fs;

    use super::*;
    use crate::components::provide_site;
    use crate::reading::{read_glossary, read_method};
    use crate::words::{Language, Words};

    fn files() -> (Method, Glossary) {
        let read = |name: &str| fs::read(format!("public/method/{name}.json")).expect("the file");
        let method = read_method(&read("method")).expect("the method").value;
        (method, read_glossary(&read("glossary")).expect("terms").value)
    }

    fn page(contact: Option<&str>) -> String {
        let (method, glossary) = files();
        Owner::new().with(|| {
            provide_site(Words::new(Language::English), Page::Method);
            let contact = contact.map(str::to_owned);
            let html = view! { <MethodPage method=method glossary=glossary contact=contact /> }.to_html();
            html.replace("<!>", "").replace("<!---->", "")
        })
    }

    #[test]
    fn page_contains_every_text_of_both_files() {
        let (method, glossary) = files();
        let html = page(None);
        let texts = method.sections.iter().flat_map(|section| &section.paragraphs).map(|paragraph| &paragraph.text);
        let meanings = glossary.terms.iter().map(|term| &term.text);
        for text in texts.chain(meanings) {
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(html.contains(&text), "{text}");
        }
        assert_eq!(html.matches(" id=\"term-").count(), glossary.terms.len());
    }

    #[test]
    fn contact_is_shown_once_and_only_if_set() {
        assert!(!page(None).contains("Send corrections to:"));
        let html = page(Some("mailto:a@example.org"));
        assert!(
            html.contains("<a href=\"mailto:a@example.org\" rel=\"noopener noreferrer external\">a@example.org</a>")
        );
        assert_eq!(html.matches("Send corrections to:").count(), 1);
    }

    #[test]
    fn internal_links_resolve_and_links_with_the_same_name_share_a_target() {
        let html = page(None);
        let mut targets: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for part in html.split("<a href=\"").skip(1) {
            let (href, rest) = part.split_once('"').expect("an end");
            if let Some(id) = href.strip_prefix('#') {
                assert!(html.contains(&format!(" id=\"{id}\"")), "{id}");
            }
            let name = rest.split_once('>').and_then(|(_, rest)| rest.split_once("</a>")).expect("a link").0;
            targets.entry(name).or_default().insert(href);
        }
        targets.retain(|_, hrefs| hrefs.len() > 1);
        assert_eq!(targets, BTreeMap::new());
    }

    #[test]
    fn no_long_sentence_is_repeated_on_the_page() {
        let (method, glossary) = files();
        let texts = method.sections.iter().flat_map(|section| &section.paragraphs).map(|paragraph| &paragraph.text);
        let texts = texts.chain(glossary.terms.iter().map(|term| &term.text));
        let mut said: HashMap<&str, usize> = HashMap::new();
        for sentence in texts.flat_map(|text| text.split_inclusive(['.', '?', ':', ';'])) {
            if sentence.split_whitespace().count() > 8 {
                *said.entry(sentence.trim()).or_default() += 1;
            }
        }
        said.retain(|_, count| *count > 1);
        assert_eq!(said, HashMap::new());
    }
}
