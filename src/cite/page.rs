use leptos::either::Either;
use leptos::prelude::*;

use super::citables::{Citable, Citables, citables, original};
use crate::address::{Address, Page};
use crate::components::{PageHead, use_shown};
use crate::store::use_store;

/// The address of the site's base, if the publisher has set it. Provided as context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteRoot(pub Option<String>);

/// The relative path from the page to the site's base. The page's script replaces it with the full address.
const UP: &str = "../../../";

/// Citations of the alert, of the page that explains it, and of each stage and statement; and the downloads. Landmarks: main with a
/// navigation. The texts can be selected; a small script in the document shows the copy buttons. It does not need the app.
#[component]
pub fn CitePage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let root = use_context::<SiteRoot>().and_then(|SiteRoot(root)| root);
    if shown.is_opened() || shown.is_in_file() && root.is_none() {
        return Either::Left(view! { <CiteOpened /> });
    }
    let root = root.unwrap_or_else(|| UP.to_owned());
    let Citables { alert, stages, statements } = citables(&shown.alert, words, &root);
    let parts = [
        ("cite-alert", words.citations_alert(), alert),
        ("cite-stages", words.part_stages(), stages),
        ("cite-statements", words.cite_statements(), statements),
    ];
    let index =
        parts.iter().map(|(id, name, _)| view! { <a href=["#", id].concat()>{name.clone()}</a> }).collect_view();
    let parts = parts.into_iter().filter(|(_, _, list)| !list.is_empty());
    let parts = parts
        .map(|(id, name, list)| {
            let list = list.into_iter().map(|citable| view! { <CitableView citable=citable /> }).collect_view();
            view! {
                <section class="ckg" id=id tabindex="-1">
                    <h2>{name}</h2>
                    {list}
                </section>
            }
        })
        .collect_view();
    Either::Right(view! {
        <main class="wrap texts cip" id="main" tabindex="-1">
            <PageHead title=words.cite_heading() lead=words.cite_lead(&shown.alert.publisher.name, &words.site_name()) />
            <nav class="idx" aria-label=words.contents()>
                {index}
                <a href="#downloads">{words.downloads()}</a>
            </nav>
            {parts}
            <Downloads />
        </main>
    })
}

/// The same for an alert whose pages have no known address, in an opened file or a single-file lesson: cites only the original alert.
#[component]
fn CiteOpened() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = original(&shown.alert, words).map(|citable| view! { <CitableView citable=citable /> });
    view! {
        <main class="wrap texts cip" id="main" tabindex="-1">
            <PageHead title=words.cite_heading() lead=words.cite_opened() />
            {alert}
        </main>
    }
}

/// One citation: an article with a heading, the text, and BibTeX in a `<details>` element.
#[component]
fn CitableView(citable: Citable) -> impl IntoView {
    let words = use_shown().words;
    let Citable { id, name, text, bibtex } = citable;
    let (heading, of_text, of_bibtex) = ([&id, "-name"].concat(), [&id, "-text"].concat(), [&id, "-bibtex"].concat());
    let button = |label: String, what: String| {
        let name = name.clone();
        view! {
            <button type="button" hidden data-copy=what>{label}<span class="vh">": "{name}</span></button>
        }
    };
    view! {
        <article class="cit" id=id tabindex="-1" aria-labelledby=heading>
            <h3 id=heading.clone()>{name.clone()}</h3>
            <p class="cit-t" id=of_text.clone() translate="no">{text}</p>
            <div class="cit-a">
                {button(words.copy_text(), of_text)}
                <details>
                    <summary>
                        <span>{words.as_bibtex()}<span class="vh">": "{name.clone()}</span></span>
                    </summary>
                    <pre id=of_bibtex.clone() translate="no">{bibtex}</pre>
                    {button(words.copy_bibtex(), of_bibtex)}
                </details>
            </div>
            <p class="by" role="status" data-done=words.copied_now() data-refused=words.copy_selected()></p>
        </article>
    }
}

/// Links to the alert's files.
#[component]
fn Downloads() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let here = use_store().address();
    let file = |ending: &str| {
        let file = ["alerts/", shown.alert.id.as_str(), ending].concat();
        let first = here.with_untracked(|here| Address::new(Page::Catalogue).href(here));
        [first, file].concat()
    };
    view! {
        <section class="ckg" id="downloads" tabindex="-1">
            <h2>{words.downloads()}</h2>
            <ul class="dl">
                <li><a href=file(".csv") download="">{words.download_csv()}</a></li>
                <li><a href=file(".json") download="">{words.page_data()}</a></li>
            </ul>
        </section>
    }
}
