use leptos::either::{EitherOf3, EitherOf5};
use leptos::prelude::*;

use super::frame::{Dock, PaperLine, SiteFoot, SiteHead, tabs};
use super::navigation::Navigation;
use super::notices::Notices;
use crate::address::View;
use crate::checks::ChecksPage;
use crate::cite::CitePage;
use crate::components::{Tabs, use_shown};
use crate::events::EventsPage;
use crate::factors::FactorsPage;
use crate::publisher::Publisher;
use crate::recommendations::RecommendationsPage;
use crate::sources::SourcesPage;
use crate::stages::{Hero, StagesPage};
use crate::store::use_store;
use crate::text::TextPage;

/// The page of an alert as the app shows it, with the view that the store's address names: one of those that need no document of their
/// own to be loaded.
///
/// `publisher`: who publishes the site.
#[component]
pub fn App(publisher: Publisher) -> impl IntoView {
    let page = page_shown();
    view! { <Around publisher=publisher page=page><Content page=page /></Around> }
}

/// The same for a view that only has to be read. The build alone writes it: no code of these views is in the app.
///
/// `publisher`: who publishes the site.
#[component]
pub fn TextDocument(publisher: Publisher) -> impl IntoView {
    let page = page_shown();
    let content = match page.get_untracked() {
        View::Sources(_) => EitherOf3::A(view! { <SourcesPage /> }),
        View::Cite => EitherOf3::B(view! { <CitePage /> }),
        _ => EitherOf3::C(view! { <TextPage /> }),
    };
    view! { <Around publisher=publisher page=page>{content}</Around> }
}

/// The view without its part: a view at one of its parts is the same page.
fn page_shown() -> Memo<View> {
    let view = use_store().view();
    Memo::new(move |_| view.get().map(|view| view.without_anchor()).unwrap_or_default())
}

/// What every page of an alert has around it, as a whole document's body. Landmarks: banner, navigation, main, contentinfo.
///
/// `publisher`: who publishes the site. `page`: the view without its part. The children are what it shows.
#[component]
fn Around<C: IntoView + 'static>(publisher: Publisher, page: Memo<View>, children: TypedChildren<C>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let is_list = Memo::new(move |_| page.get() == View::Timeline);
    let class = move || match page.get() {
        View::Timeline => "page alert",
        View::Stage(_) => "page alert chosen",
        _ => "page alert sub",
    };
    let skip = move || match page.get() {
        View::Timeline => Some(("#row-classification", words.skip_to_stages())),
        View::Stage(_) => Some(("#pane", words.skip_to_stage())),
        View::Factors(_) => Some(("#factors-list", words.skip_to_factors())),
        _ => None,
    };
    let skip = move || skip().map(|(href, text)| view! { <a href=href>{text}</a> });
    // Choosing a stage from the list moves nothing, so the top stays. A stage that is opened by itself has none.
    let has_top = Memo::new(move |had: Option<&bool>| match page.get() {
        View::Timeline => true,
        View::Stage(_) => had == Some(&true),
        _ => false,
    });
    let hero = move || has_top.get().then(|| view! { <Hero /> });
    // Only a running app has one; all links work without it.
    let navigation = use_context::<Navigation>();
    view! {
        <p class="skip"><a href="#main">{words.skip_to_content()}</a>{skip}</p>
        <div
            class=class
            on:click=move |event| {
                if let Some(navigation) = navigation {
                    navigation.follow(&event);
                }
            }
            on:keydown=move |event| {
                if let Some(navigation) = navigation {
                    navigation.escape(&event);
                }
            }
        >
            <SiteHead titled=Signal::derive(move || !is_list.get()) />
            {hero}
            <Tabs label=words.parts_of_alert() tabs=tabs(&shown) />
            <Notices />
            {children.into_inner()()}
            <SiteFoot publisher=publisher />
            <Dock />
            <PaperLine />
        </div>
    }
}

/// The page component for a view. It stays while the reader moves within it.
///
/// `page`: the view without its part.
#[component]
fn Content(page: Memo<View>) -> impl IntoView {
    // The list of stages and each of its stages are one page component.
    let kind = Memo::new(move |_| match page.get() {
        View::Stage(_) => View::Timeline,
        other => other,
    });
    move || match kind.get() {
        View::Factors(_) => EitherOf5::A(view! { <FactorsPage /> }),
        View::Recommendations(_) => EitherOf5::B(view! { <RecommendationsPage /> }),
        View::Events(_) => EitherOf5::C(view! { <EventsPage /> }),
        View::Checks(_) => EitherOf5::D(view! { <ChecksPage /> }),
        _ => EitherOf5::E(view! { <StagesPage /> }),
    }
}
