use leptos::prelude::*;

use crate::address::Page;
use crate::components::{Link, site_address, use_words};
use crate::publisher::{CONVENTION, SitePublisher};

/// The header of every page: the site's name, which links to all alerts, and the page's own content next to it. A banner.
///
/// `class`: `top`, plus the page's own classes. The children follow the name.
#[component]
pub fn HeadBar(#[prop(into)] class: Signal<&'static str>, children: Children) -> impl IntoView {
    let words = use_words();
    view! {
        <header class=move || class.get()>
            <div class="wrap top-in">
                <Link
                    to=site_address(words, Page::Catalogue)
                    class="brand"
                    label=words.home_link(&words.site_name())
                >
                    <Logo />
                    <span class="bw">{words.site_name()}</span>
                </Link>
                {children()}
            </div>
        </header>
    }
}

/// The site's logo.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="0 0 28 20" aria-hidden="true">
            <circle class="solid" cx="5" cy="10" r="3.4" />
            <path d="M12 1v18M16 1v18" />
            <circle class="solid" cx="23" cy="10" r="3.4" />
        </svg>
    }
}

/// A navigation of the pages outside any alert. The current link has `aria-current`.
///
/// `current`: the current page, if it is one of them.
#[component]
pub fn SiteNav(#[prop(optional_no_strip)] current: Option<Page>) -> impl IntoView {
    let words = use_words();
    let link = |page: Page, name: String| {
        let here = (current.as_ref() == Some(&page)).then_some("page");
        view! { <Link to=site_address(words, page) current=MaybeProp::from(here)>{name}</Link> }
    };
    view! {
        <nav aria-label=words.site_navigation()>
            {link(Page::Catalogue, words.all_alerts_link())}
            {link(Page::Stages, words.ten_stages_link())}
            {link(Page::Method, words.method())}
        </nav>
    }
}

/// The footer of every page: a description, the imprint, and links. Fields that the publisher has not set are omitted. A contentinfo.
///
/// `publisher`: the publisher of the site. `says`: the description. The children are the page's own links, which precede the link to the
/// Convention.
#[component]
pub fn FootBar(publisher: SitePublisher, says: String, children: Children) -> impl IntoView {
    let words = use_words();
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
                    <p>{says}</p>
                    // The page's script shows it (`src/bin/pages/offline.js`).
                    <p id="kept" hidden=true>{words.kept_offline()}</p>
                    {imprint.into_iter().flatten().collect_view()}
                </div>
                <p class="foot-l">
                    {children()} " "
                    <a href=CONVENTION rel="noopener noreferrer external">{words.convention()}</a>
                </p>
            </div>
        </footer>
    }
}
