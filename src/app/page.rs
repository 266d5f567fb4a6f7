use leptos::either::EitherOf8;
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

/// The page of an alert, as a whole document's body, with the view that the store's address names. Landmarks: banner, navigation,
/// main, contentinfo.
///
/// `publisher`: who publishes the site.
#[component]
pub fn App(publisher: Publisher) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let view = use_store().view();
    // A view at one of its parts is the same page.
    let page = Memo::new(move |_| view.get().map(|view| view.without_anchor()).unwrap_or_default());
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
            <Content page=page />
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
    // The list of stages and each of its stages are one page component. The poster is no part of the app.
    let kind = Memo::new(move |_| match page.get() {
        View::Stage(_) | View::Poster => View::Timeline,
        other => other,
    });
    move || match kind.get() {
        View::Timeline | View::Stage(_) | View::Poster => EitherOf8::A(view! { <StagesPage /> }),
        View::Factors(_) => EitherOf8::B(view! { <FactorsPage /> }),
        View::Recommendations(_) => EitherOf8::C(view! { <RecommendationsPage /> }),
        View::Events(_) => EitherOf8::D(view! { <EventsPage /> }),
        View::Checks(_) => EitherOf8::E(view! { <ChecksPage /> }),
        View::Text(_) => EitherOf8::F(view! { <TextPage /> }),
        View::Sources(_) => EitherOf8::G(view! { <SourcesPage /> }),
        View::Cite => EitherOf8::H(view! { <CitePage /> }),
    }
}
