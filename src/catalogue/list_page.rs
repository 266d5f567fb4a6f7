use leptos::prelude::*;

use super::IndexEntry;
use super::map::AlertMap;
use super::rows::{AlertList, OtherViews};
use super::years::AlertYears;
use crate::address::Page;
use crate::components::{Link, site_address, use_words};

/// A page of a long list of alerts after the first, with links to the previous and next page. It works without the app. Landmarks: main,
/// navigation.
///
/// `alerts`: the alerts on the page, in list order. `number`: the page number, from 2. `pages`: the number of pages.
#[component]
pub fn ListPage(alerts: Vec<IndexEntry>, number: usize, pages: usize) -> impl IntoView {
    let words = use_words();
    let all = Signal::stored(alerts.clone());
    let (whole, parts): (Vec<IndexEntry>, Vec<IndexEntry>) = alerts.into_iter().partition(|entry| entry.is_whole);
    let to = |number: usize| site_address(words, if number < 2 { Page::Catalogue } else { Page::List(number) });
    view! {
        <main class="wrap catm" id="main" tabindex="-1">
            <div class="cat-h">
                <h1 tabindex="-1">{words.list_page(&words.grouped(number), &words.grouped(pages))}</h1>
                <p><Link to=site_address(words, Page::Catalogue)>{words.search_all_alerts()}</Link></p>
                <OtherViews alerts=all />
            </div>
            <AlertList id="whole-h" heading=Signal::stored(words.explainers()) alerts=Signal::stored(whole) />
            <AlertList id="parts-h" heading=Signal::stored(words.other_alerts()) alerts=Signal::stored(parts) />
            <nav class="more" aria-label=words.list_pages()>
                <Link to=to(number - 1)>{words.previous_alerts()}</Link>
                {(number < pages).then(|| view! { <Link to=to(number + 1)>{words.next_alerts()}</Link> })}
            </nav>
            <AlertMap alerts=all />
            <AlertYears alerts=all gaps=Signal::stored(false) />
        </main>
    }
}
