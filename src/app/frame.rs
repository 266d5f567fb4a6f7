//! The layout around every page of an alert: header, tabs, the bar at the bottom of a phone's screen, footer.

use leptos::either::Either;
use leptos::prelude::*;

use super::display::DisplayMenu;
use crate::address::{Address, LessonView, Page, View};
use crate::browser;
use crate::components::{CopyButton, DataText, Glyph, Icon, Link, Menu, Shown, Tab, site_address, use_shown};
use crate::publisher::SitePublisher;
use crate::site_frame::{FootBar, HeadBar, SiteNav};
use crate::store::use_store;
use crate::text::CHANGES;

/// The header of an alert's page. Except on the alert's first page, it shows the alert and its publisher instead of the site navigation.
///
/// `titled`: whether it shows the alert's title.
#[component]
pub fn SiteHead(titled: Signal<bool>) -> impl IntoView {
    let class = Signal::derive(move || if titled.get() { "top tb" } else { "top" });
    let middle = move || {
        if titled.get() { Either::Left(view! { <AlertTitle /> }) } else { Either::Right(view! { <SiteNav /> }) }
    };
    view! { <HeadBar class=class>{middle}<ShareMenu /></HeadBar> }
}

/// The alert's title, linked to its list of stages, and whose judgment it is.
#[component]
pub fn AlertTitle() -> impl IntoView {
    let shown = use_shown();
    let title = shown.alert.title.clone();
    view! {
        <p class="tb-t">
            <Link to=shown.at(View::Timeline)><b><DataText text=title /></b></Link>
            " "
            <span>{shown.words.judgment_not_finding(&shown.alert.publisher.name)}</span>
        </p>
    }
}

/// The menu with the page's address, its citation and its data.
#[component]
fn ShareMenu() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let address = use_store().address();
    let data = {
        // The data is the same in every language.
        let (file, first) = ([shown.alert.id.as_str(), ".json"].concat(), Address::new(Page::Catalogue));
        move || address.with(|here| [&first.href(here), "alerts/", &file].concat())
    };
    // Nobody else could follow a link to a file on the reader's device.
    let published = shown.is_published().then(|| {
        view! {
            <Menu name=words.share()>
                <li class="app-only"><CopyButton text=Signal::derive(browser::shared_url) label=words.copy_page_link() /></li>
                <li><EmbedLink /></li>
                <li><Link to=shown.at(View::Poster)>{words.poster_link()}</Link></li>
                <li><Link to=shown.at(View::Lesson(LessonView::Teach))>{words.teach_with_alert()}</Link></li>
                <li><Link to=shown.at(View::Cite)>{words.cite_page_and_alert()}</Link></li>
                <li><a href=data>{words.page_data()}</a></li>
            </Menu>
        }
    });
    view! {
        <div class="acts">
            <DisplayMenu />
            {published}
        </div>
    }
}

/// A link to the embed code for this view.
#[component]
fn EmbedLink() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let view = use_store().view();
    move || {
        let key = view.with(|view| view.as_ref().and_then(View::frame_key));
        view! { <Link to=shown.at(View::EmbedCode(key))>{words.embed_code()}</Link> }
    }
}

/// Returns the tabs for the parts of an alert. The one at the current address is marked as current.
pub fn tabs(shown: &Shown) -> Vec<Tab> {
    let words = shown.words;
    let tab = |view: View, name: String| Tab { to: shown.at(view.clone()), name, current: is_current(view) };
    vec![
        tab(View::Timeline, words.tab_stages()),
        tab(View::Factors(None), words.tab_factors()),
        tab(View::Recommendations(None), words.tab_recommendations()),
        tab(View::Checks(None), words.tab_checks()),
        tab(View::Events(None), words.tab_events()),
        tab(View::Text(None), words.tab_text()),
        tab(View::Sources(None), words.tab_sources()),
    ]
}

/// Returns the `aria-current` value of a link to a view: `page` for the current page, `true` for the list while a stage is shown.
fn is_current(to: View) -> Signal<Option<&'static str>> {
    let view = use_store().view();
    Signal::derive(move || match view.get()? {
        View::Stage(_) if to == View::Timeline => Some("true"),
        here => (here.without_anchor() == to).then_some("page"),
    })
}

/// The bar with the same parts at the bottom of a phone's screen: four links, and the rest in a menu.
#[component]
pub fn Dock() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let tab = |view: View, glyph: Glyph, name: String| {
        view! {
            <Link to=shown.at(view.clone()) current=is_current(view)>
                <Icon glyph=glyph class="gl dk" />
                <span>{name}</span>
            </Link>
        }
    };
    let more = |view: View, name: String| view! { <li><Link to=shown.at(view)>{name}</Link></li> };
    // An alert from a file has no list of alerts to link to, and no other link to its citations.
    let (last, last_name) = if shown.is_published() {
        (site_address(words, Page::Catalogue), words.all_alerts_link())
    } else {
        (shown.at(View::Cite), words.cite_page_and_alert())
    };
    view! {
        <nav class="dock" aria-label=words.parts_of_alert_dock()>
            {tab(View::Timeline, Glyph::Stages, words.tab_stages())}
            {tab(View::Factors(None), Glyph::Factors, words.dock_factors())}
            {tab(View::Checks(None), Glyph::Others, words.dock_checks())}
            {tab(View::Events(None), Glyph::Time, words.dock_events())}
            <details class="md up">
                <summary>
                    <Icon glyph=Glyph::Menu class="gl dk" />
                    <span>{words.dock_more()}</span>
                </summary>
                <ul>
                    {more(View::Recommendations(None), words.tab_recommendations())}
                    {more(View::Text(None), words.tab_text())}
                    {more(View::Sources(None), words.tab_sources())}
                    {more(View::Lesson(LessonView::Teach), words.teach_with_alert())}
                    <li><Link to=last>{last_name}</Link></li>
                </ul>
            </details>
        </nav>
    }
}

/// A line on every printed page that gives the alert's title, publisher and dates.
#[component]
pub fn PaperLine() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    view! {
        <aside class="paper">
            <p>{words.paper_line(&alert.title, &alert.publisher.name, &words.dates_of(alert), &words.site_name())}</p>
        </aside>
    }
}

/// The footer of an alert's page.
///
/// `publisher`: the publisher of the site.
#[component]
pub fn SiteFoot(publisher: SitePublisher) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let checked = words.foot_checked(&words.when(shown.alert.dates.checked));
    view! {
        <FootBar publisher=publisher says=[words.foot_explains(&words.site_name()), checked].join(" ")>
            <Link to=shown.at(View::Timeline) part="level">{words.foot_level()}</Link>
            " "
            <Link to=shown.at(View::Text(None)) part=CHANGES>{words.foot_changes()}</Link>
        </FootBar>
    }
}
