use leptos::either::{EitherOf3, EitherOf7};
use leptos::prelude::*;

use super::frame::{Dock, PaperLine, SiteFoot, SiteHead, tabs};
use super::navigation_root::NavigationRoot;
use super::notices::Notices;
use crate::address::View;
use crate::checks::ChecksPage;
use crate::cite::CitePage;
use crate::components::{AlertNotice, ReadInPart, Tabs, use_shown};
use crate::embed_code::EmbedCodePage;
use crate::events::EventsPage;
use crate::factors::FactorsPage;
use crate::publisher::SitePublisher;
use crate::recommendations::RecommendationsPage;
use crate::sources::SourcesPage;
use crate::stages::{Hero, StagesPage};
use crate::store::use_store;
use crate::text::TextPage;

/// The page of an alert in the app, with the view at the store's address: a view that needs no separate document.
///
/// `publisher`: the publisher of the site. `opened`: the additions for an alert from a file that the reader opened.
#[component]
pub fn App(publisher: SitePublisher, #[prop(optional)] opened: Option<OpenedParts>) -> impl IntoView {
    let page = page_shown();
    let texts = opened.map(|parts| parts.texts);
    let banner = opened.map(|parts| parts.banner);
    let site = publisher.site.clone();
    view! {
        <Around publisher=publisher page=page banner=banner><Content page=page texts=texts site=site /></Around>
    }
}

/// The additions for an alert from a file. The app of a published alert has none of them.
#[derive(Clone, Copy)]
pub struct OpenedParts {
    /// The renderer of text-only views ([`text_view`]), for which there is no document to load.
    pub texts: fn(View) -> AnyView,
    /// The renderer of the banner above every page.
    pub banner: fn() -> AnyView,
}

/// The page of an alert with a text-only view. Only the build renders it: the app's bundle does not include these views.
///
/// `publisher`: the publisher of the site.
#[component]
pub fn TextDocument(publisher: SitePublisher) -> impl IntoView {
    let page = page_shown();
    let content = text_view(page.get_untracked());
    view! { <Around publisher=publisher page=page banner=None>{content}</Around> }
}

/// Renders a text-only view.
pub fn text_view(view: View) -> impl IntoView {
    match view {
        View::Sources(_) => EitherOf3::A(view! { <SourcesPage /> }),
        View::Cite => EitherOf3::B(view! { <CitePage /> }),
        View::Text(_)
        | View::Timeline
        | View::Stage(_)
        | View::Factors(_)
        | View::Recommendations(_)
        | View::Events(_)
        | View::Checks(_)
        | View::EmbedCode(_)
        | View::Poster
        | View::Lesson(_) => EitherOf3::C(view! { <TextPage /> }),
    }
}

/// Returns the current view without its part, because all parts of a view are on the same page.
pub fn page_shown() -> Memo<View> {
    let view = use_store().view();
    Memo::new(move |_| view.get().map(|view| view.without_anchor()).unwrap_or_default())
}

/// The layout around every page of an alert, as the body of a whole document. Landmarks: banner, navigation, main, contentinfo.
///
/// `publisher`: the publisher of the site. `page`: the view without its part. `banner`: what is above the header. The children are the
/// content.
#[component]
fn Around<C: IntoView + 'static>(
    publisher: SitePublisher,
    page: Memo<View>,
    banner: Option<fn() -> AnyView>,
    children: TypedChildren<C>,
) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let is_list = Memo::new(move |_| page.get() == View::Timeline);
    let class = Signal::derive(move || match page.get() {
        View::Timeline => "page alert",
        View::Stage(_) => "page alert chosen",
        _ => "page alert sub",
    });
    let has_factors = !shown.alert.risk_factors.is_empty();
    let skip = move || match page.get() {
        View::Timeline => Some(("#row-classification", words.skip_to_stages())),
        View::Stage(_) => Some(("#pane", words.skip_to_stage())),
        View::Factors(_) if has_factors => Some(("#factors-list", words.skip_to_factors())),
        _ => None,
    };
    let skip = move || skip().map(|(href, text)| view! { <a href=href>{text}</a> });
    // Choosing a stage from the list must not shift the page, so the top stays. A stage that is opened directly has none.
    let has_top = Memo::new(move |had: Option<&bool>| match page.get() {
        View::Timeline => true,
        View::Stage(_) => had == Some(&true),
        _ => false,
    });
    // On the list, the title and the introduction precede `main`, and a reader who skips the header wants to hear them.
    let content = move || if is_list.get() { "#alert-title" } else { "#main" };
    let hero = move || has_top.get().then(|| view! { <Hero /> });
    // The top of the page already includes this.
    let read_in_part = move || (!has_top.get()).then(|| view! { <ReadInPart /> });
    view! {
        <p class="skip"><a href=content>{words.skip_to_content()}</a>{skip}</p>
        <NavigationRoot class=class>
            {banner.map(|banner| banner())}
            <SiteHead titled=Signal::derive(move || !is_list.get()) />
            <AlertNotice />
            {hero}
            <Tabs label=words.parts_of_alert() tabs=tabs(&shown) />
            {read_in_part}
            <Notices />
            {children.into_inner()()}
            <SiteFoot publisher=publisher />
            <Dock />
            <PaperLine />
        </NavigationRoot>
    }
}

/// The page component for a view. It stays mounted while the reader navigates within it.
///
/// `page`: the view without its part. `texts`: the text-only views, if the app has them. `site`: the full address of the site's root
/// folder, if it is set.
#[component]
fn Content(page: Memo<View>, texts: Option<fn(View) -> AnyView>, site: Option<String>) -> impl IntoView {
    // The list of stages and the stages themselves share one page component.
    let kind = Memo::new(move |_| match page.get() {
        View::Stage(_) => View::Timeline,
        other => other,
    });
    move || match (kind.get(), texts) {
        (View::Factors(_), _) => EitherOf7::A(view! { <FactorsPage /> }),
        (View::Recommendations(_), _) => EitherOf7::B(view! { <RecommendationsPage /> }),
        (View::Events(_), _) => EitherOf7::C(view! { <EventsPage /> }),
        (View::Checks(_), _) => EitherOf7::D(view! { <ChecksPage /> }),
        (View::EmbedCode(_), _) => EitherOf7::G(view! { <EmbedCodePage site=site.clone() /> }),
        (view, Some(texts)) if !view.is_app_route() => EitherOf7::E(texts(view)),
        (
            View::Timeline
            | View::Stage(_)
            | View::Text(_)
            | View::Sources(_)
            | View::Cite
            | View::Poster
            | View::Lesson(_),
            _,
        ) => EitherOf7::F(view! { <StagesPage /> }),
    }
}
