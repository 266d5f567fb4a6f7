use leptos::prelude::*;

use super::map::AlertMap;
use super::rows::{AlertList, OtherViews, row_link_id};
use super::years::AlertYears;
use super::{CatalogueData, CatalogueFilters, CatalogueStore, Index, PAGE};
use crate::address::{Filters, Page, Pair, View};
use crate::browser;
use crate::components::{Link, late_copy, site_address, use_words};
use crate::site_frame::SitePage;

/// The body of the site's first page. Provides the [`CatalogueStore`].
///
/// `started`: called with the store after it is created.
#[component]
pub fn CatalogueDocument(
    data: CatalogueData,
    #[prop(optional)] started: Option<Callback<CatalogueStore>>,
) -> impl IntoView {
    let publisher = data.publisher.clone();
    let feed = publisher.site.as_ref().map(|site| [site, "feeds/index.atom"].concat());
    let store = CatalogueStore::provide(data);
    if let Some(started) = started {
        started.run(store);
    }
    view! {
        <SitePage page=Page::Catalogue publisher=publisher>
            <CataloguePage feed=feed />
        </SitePage>
    }
}

/// The content of the first page: the filters, the alerts that match, and help with reading an alert. Landmarks: main, search.
///
/// `feed`: the URL of the site's feed of changes, if it has one.
#[component]
pub fn CataloguePage(feed: Option<String>) -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CatalogueStore>();
    let limit = store.limit();
    // The number of matches answers a keystroke. The alerts themselves follow after the paint.
    let found = late_copy::<Vec<usize>>(store.found().into());
    let shown = Memo::new(move |_| {
        found.with(|found| {
            // A change of the index changes the matches too.
            store.index().with_untracked(|index| {
                let alerts = found.iter().take(limit.get()).filter_map(|place| index.alerts().get(*place));
                alerts.map(|alert| alert.entry.clone()).collect::<Vec<_>>()
            })
        })
    });
    let matching = move |is_whole: bool| {
        shown.with(|shown| shown.iter().filter(|entry| entry.is_whole == is_whole).cloned().collect::<Vec<_>>())
    };
    let whole = Memo::new(move |_| matching(true));
    let parts = Memo::new(move |_| matching(false));
    // Until all matching alerts are shown, a year that looks empty may have alerts further down the list.
    let shows_all = Signal::derive(move || store.index().with(Index::is_whole) && found.with(Vec::len) <= limit.get());
    let none = move || shown.with(Vec::is_empty).then(|| view! { <p class="cat-n">{words.no_alert_matches()}</p> });
    let ignored = move || {
        let line = |value: String| view! { <p class="by">{words.address_ignored(&value)}</p> };
        store.ignored().get().into_iter().map(|part| line(part.value)).collect_view()
    };
    view! {
        <main class="wrap catm" id="main" tabindex="-1">
            <div class="cat-h">
                <h1 tabindex="-1">{words.catalogue()}</h1>
                <p>{words.catalogue_question()}</p>
            </div>
            <CatalogueFilters />
            <OtherViews alerts=shown.into() />
            <div role="status">{ignored}</div>
            {none}
            <AlertList
                id="whole-h"
                heading=Signal::derive(move || match whole.with(Vec::len) {
                    1 => words.the_explainer(),
                    _ => words.explainers(),
                })
                alerts=whole.into()
            />
            <AlertList
                id="parts-h"
                heading=Signal::stored(words.other_alerts())
                alerts=parts.into()
            />
            <MoreAlerts />
            <AlertMap alerts=shown.into() />
            <AlertYears alerts=shown.into() gaps=shows_all />
            <section class="pin" aria-labelledby="help-h">
                <h2 id="help-h">{words.before_you_read()}</h2>
                <ul class="al hp">
                    <Help page=Page::Stages name=words.ten_stages_link() says=words.ten_stages_help() />
                    <Help
                        page=Page::Compare(Pair::default())
                        name=words.compare_title()
                        says=words.compare_help()
                    />
                    <Help page=Page::Method name=words.method_and_terms() says=words.method_help() />
                </ul>
            </section>
            <p class="by">
                <a href="alerts/index.json">{words.index_data()}</a>
                " "
                <Link to=site_address(words, Page::Open(View::Timeline))>{words.open_heading()}</Link>
                {feed.map(|feed| view! { " " <a href=feed>{words.follow_changes()}</a> })}
            </p>
        </main>
    }
}

/// Access to the alerts that do not fit on the page: a link to the next page of the whole list, or a button if the list is filtered.
#[component]
fn MoreAlerts() -> impl IntoView {
    let words = use_words();
    let store = expect_context::<CatalogueStore>();
    let (index, filters, found, limit) = (store.index(), store.filters(), store.found(), store.limit());
    let total = index.with_untracked(Index::total);
    // The number of further matches, or `None` if the list is not filtered.
    let left = late_copy(Signal::derive(move || {
        let is_filtered = !filters.with(Filters::is_empty);
        is_filtered.then(|| found.with(Vec::len).saturating_sub(limit.get()))
    }));
    let next = move || {
        (total > PAGE && left.get().is_none()).then(|| {
            view! {
                <nav class="more" aria-label=words.list_pages()>
                    <Link to=site_address(words, Page::List(2))>{words.next_alerts()}</Link>
                </nav>
            }
        })
    };
    let show_more = move |_| {
        let first = limit.get_untracked();
        store.show_more();
        // Focus moves to the first new row, which follows after the paint. The button may be gone.
        let id = found.with_untracked(|found| {
            let place = found.get(first)?;
            index.with_untracked(|index| index.alerts().get(*place).map(|alert| row_link_id(&alert.entry.id)))
        });
        if let Some(id) = id {
            browser::after_paint(move || browser::after_paint(move || browser::focus_in_place(&id)));
        }
    };
    let more = move || {
        left.get().filter(|left| *left > 0).map(|left| {
            view! {
                <p class="more">
                    <button type="button" on:click=show_more>{words.show_more_alerts(&words.grouped(left.min(PAGE)))}</button>
                </p>
            }
        })
    };
    view! { {next} {more} }
}

/// One help page: its name as a link, and what it contains.
#[component]
fn Help(page: Page, name: String, says: String) -> impl IntoView {
    let words = use_words();
    view! {
        <li>
            <h3><Link to=site_address(words, page)><span>{name}</span></Link></h3>
            <p>{says}</p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Alert, Coverage, Extent, Key, Stage};
    use crate::catalogue::list_of;
    use crate::components::provide_site;
    use crate::components::testing::{alert, real_alert};
    use crate::publisher::SitePublisher;
    use crate::words::{Language, Words};

    /// Renders the page with these alerts after a query of the address is read.
    fn page(language: Language, alerts: &[Alert], query: &'static str) -> String {
        let words = Words::new(language);
        let alerts: Vec<&Alert> = alerts.iter().collect();
        let data = CatalogueData::of(&list_of(&alerts, words), Vec::new(), &SitePublisher::default(), words);
        Owner::new().with(|| {
            provide_site(words, Page::Catalogue);
            let started = Callback::new(move |store: CatalogueStore| store.read_query(query));
            let html = view! { <CatalogueDocument data=data started=started /> }.to_html();
            html.replace("<!>", "").replace("<!---->", "")
        })
    }

    fn other() -> Alert {
        Alert {
            id: Key::new("other").expect("a key"),
            coverage: Coverage { recommendations: Extent::Unread, ..Coverage::default() },
            ..alert()
        }
    }

    #[test]
    fn row_shows_title_date_publisher_and_level() {
        let html = page(Language::English, &[real_alert()], "");
        let main = html.split_once("<section").expect("a section").1.split("</section>").next().expect("a section");
        insta::assert_snapshot!(main.replace("><", ">\n<"));
    }

    #[test]
    fn partly_read_alerts_are_listed_separately_and_labelled() {
        let html = page(Language::English, &[real_alert(), other()], "");
        let (whole, parts) = html.split_once("id=\"parts-h\"").expect("two lists");
        assert!(whole.contains("Full explainer") && !whole.contains("Part of the text"), "{whole}");
        assert!(parts.contains("href=\"alerts/other/\"") && parts.contains("Part of the text"), "{parts}");
        assert!(html.contains("2 of 2 alerts"), "{html}");
    }

    #[test]
    fn query_filters_the_list_and_unusable_values_are_reported() {
        let html = page(Language::English, &[real_alert(), other()], "q=shusha&stage=sorrow");
        assert!(html.contains("1 of 2 alerts") && !html.contains("href=\"alerts/other/\""), "{html}");
        assert!(html.contains("“sorrow” in the address"), "{html}");
        let nothing = page(Language::English, &[real_alert(), other()], "q=zzz");
        assert!(nothing.contains("No alerts match"), "{nothing}");
    }

    #[test]
    fn title_without_place_and_date_is_shown_in_full() {
        let mut one = real_alert();
        one.title = "An open letter".to_owned();
        one.judgment.stages = vec![Stage::Denial];
        let html = page(Language::Pseudo, &[one], "");
        assert!(html.contains("<span><bdi>An open letter</bdi></span></a>"), "{html}");
        assert!(html.contains("href=\"alerts/"), "the link stays in the same language: {html}");
    }
}
