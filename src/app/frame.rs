//! What every page of an alert has around it: head, tabs, the bar at the lower end of a phone's screen, foot.

use leptos::either::Either;
use leptos::prelude::*;

use super::display::DisplayMenu;
use crate::address::{Address, Page, View};
use crate::browser;
use crate::components::{CopyButton, DataText, Glyph, Icon, Link, Menu, Shown, Tab, use_shown};
use crate::frame::{CONVENTION, Publisher};
use crate::store::use_store;

/// The site's head. Below the alert's first page it names the alert and its publisher instead of the site's parts.
///
/// `titled`: whether it names the alert.
#[component]
pub fn SiteHead(titled: Signal<bool>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let class = move || if titled.get() { "top tb" } else { "top" };
    let home = shown.address(Page::Catalogue);
    let middle = {
        let shown = shown.clone();
        move || {
            if titled.get() {
                return Either::Left(view! { <AlertTitle /> });
            }
            Either::Right(view! {
                <nav aria-label=words.site_navigation()>
                    <Link to=shown.address(Page::Catalogue)>{words.all_alerts_link()}</Link>
                    <Link to=shown.address(Page::Method)>{words.method()}</Link>
                </nav>
            })
        }
    };
    view! {
        <header class=class>
            <div class="wrap top-in">
                <Link to=home class="brand" label=words.home_link(&words.site_name())>
                    <Logo />
                    <span class="bw">{words.site_name()}</span>
                </Link>
                {middle}
                <ShareMenu />
            </div>
        </header>
    }
}

/// The site's mark.
#[component]
fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="0 0 28 20" aria-hidden="true">
            <circle class="solid" cx="5" cy="10" r="3.4" />
            <path d="M12 1v18M16 1v18" />
            <circle class="solid" cx="23" cy="10" r="3.4" />
        </svg>
    }
}

/// The alert's title as a link to its list, and whose judgment it is.
#[component]
fn AlertTitle() -> impl IntoView {
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
        move || address.with(|here| [&first.interim_href(here), "alerts/", &file].concat())
    };
    view! {
        <div class="acts">
            <DisplayMenu />
            <Menu name=words.share()>
                <li class="app-only"><CopyButton text=Signal::derive(browser::page_url) label=words.copy_page_link() /></li>
                <li><Link to=shown.at(View::Cite)>{words.cite_page_and_alert()}</Link></li>
                <li><a href=data>{words.page_data()}</a></li>
            </Menu>
        </div>
    }
}

/// The parts of an alert. The one that the address names is current.
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

/// The `aria-current` of a link to a view: `page` for the page itself, `true` for the list where a stage is shown.
fn is_current(to: View) -> Signal<Option<&'static str>> {
    let view = use_store().view();
    Signal::derive(move || match view.get()? {
        View::Stage(_) if to == View::Timeline => Some("true"),
        here => (here.without_anchor() == to).then_some("page"),
    })
}

/// The same parts at the lower end of a phone's screen: four links, and the rest in a menu.
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
                    {more(View::Cite, words.cite_page_and_alert())}
                </ul>
            </details>
        </nav>
    }
}

/// On paper only, on each page: which alert it is, and whose judgment.
#[component]
pub fn PaperLine() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    view! {
        <p class="paper">
            {words.paper_line(&alert.title, &alert.publisher.name, &words.dates_of(alert), &words.site_name())}
        </p>
    }
}

/// The foot: what this is and is not, and who answers for it. What the publisher has not set is not said.
///
/// `publisher`: who publishes the site.
#[component]
pub fn SiteFoot(publisher: Publisher) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let line = |name: String, value: AnyView| view! { <p>{name}" "{value}</p> };
    let outside = |address: String, rel: &'static str| {
        let text = address.strip_prefix("https://").or(address.strip_prefix("mailto:")).unwrap_or(&address);
        let text = text.trim_end_matches('/').to_owned();
        view! { <a href=address rel=rel>{text}</a> }.into_any()
    };
    let imprint = [
        publisher.editor.map(|name| line(words.edited_by(), name.into_any())),
        publisher.contact.map(|address| line(words.corrections_to(), outside(address, "noopener noreferrer external"))),
        publisher
            .data_licence
            .map(|address| line(words.data_licence(), outside(address, "license noopener noreferrer external"))),
    ];
    view! {
        <footer class="foot">
            <div class="wrap">
                <div>
                    <p>
                        {words.foot_explains(&words.site_name())}
                        " "
                        {words.foot_checked(&words.when(shown.alert.dates.checked))}
                    </p>
                    {imprint.into_iter().flatten().collect_view()}
                </div>
                <p class="foot-l">
                    <Link to=shown.at(View::Timeline) part="level">{words.foot_level()}</Link>
                    <a href=CONVENTION rel="noopener noreferrer external">{words.convention()}</a>
                    <Link to=shown.at(View::Sources(None))>{words.foot_sources()}</Link>
                </p>
            </div>
        </footer>
    }
}
