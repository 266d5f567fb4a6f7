use leptos::either::{Either, EitherOf4};
use leptos::prelude::*;

use crate::address::{Chrome, Page, View};
use crate::app::{NavigationRoot, Notices, page_shown};
use crate::components::{AlertNotice, ContentNote, DataText, Link, ReadInPart, use_shown};
use crate::events::EventsPage;
use crate::factors::FactorsPage;
use crate::publisher::SitePublisher;
use crate::recommendations::RecommendationsPage;
use crate::stages::{StagesFrame, needs_note};
use crate::store::use_store;

/// An alert in a frame, as a document's whole body: speaker and date, one view, and a link to the whole alert. Landmarks: banner,
/// main, contentinfo.
///
/// `publisher`: the publisher of the site.
#[component]
pub fn EmbedPage(publisher: SitePublisher) -> impl IntoView {
    let page = page_shown();
    let kind = Memo::new(move |_| match page.get() {
        View::Stage(_) => View::Timeline,
        other => other,
    });
    let class = Signal::derive(move || match page.get() {
        View::Timeline => "page alert embed",
        View::Stage(_) => "page alert chosen embed",
        _ => "page alert sub embed",
    });
    let content = move || match kind.get() {
        View::Factors(_) => EitherOf4::A(view! { <FactorsPage /> }),
        View::Recommendations(_) => EitherOf4::B(view! { <RecommendationsPage /> }),
        View::Events(_) => EitherOf4::C(view! { <EventsPage /> }),
        _ => EitherOf4::D(view! { <StagesFrame /> }),
    };
    view! {
        <p class="skip"><a href="#main">{use_shown().words.skip_to_content()}</a></p>
        <NavigationRoot class=class>
            <EmbedHead />
            <AlertNotice />
            <ReadInPart />
            <Notices />
            <EmbedNote view=page />
            {content}
            <EmbedFoot publisher=publisher />
        </NavigationRoot>
    }
}

/// The header: the alert's title, its publisher and date, and that it is one organization's judgment. The short form is one line.
#[component]
fn EmbedHead() -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let store = use_store();
    let view = store.view();
    let is_list = Memo::new(move |_| view.with(|view| matches!(view, Some(View::Timeline) | None)));
    let chrome = Memo::new(move |_| store.address().with(|address| address.options.chrome));
    let level = shown.address(Page::Alert(alert.id.clone(), View::Timeline));
    let (title, dated) = (alert.title.clone(), words.embed_by(&alert.publisher.name, &words.dates_of(&alert)));
    // In other views, the view's heading is the document's first.
    let name = move || {
        let title = title.clone();
        if is_list.get() {
            Either::Left(view! { <h1 id="alert-title" tabindex="-1"><DataText text=title /></h1> })
        } else {
            Either::Right(
                view! { <p class="emb-t"><Link to=use_shown().at(View::Timeline)><DataText text=title /></Link></p> },
            )
        }
    };
    let judgment = words.judgment_not_finding(&alert.publisher.name);
    let level_name = alert.level_name().to_owned();
    view! {
        <header class="emb-h" class:min=move || chrome.get() == Chrome::Min>
            <p class="kick">
                <Link to=level part="level" class="lvl"><DataText text=level_name /></Link>
                " "
                <span>{dated}</span>
            </p>
            {name}
            <p class="emb-j">{judgment}</p>
        </header>
    }
}

/// The content note for views that have none on the alert's pages, because a reader of the frame has not seen one before.
///
/// `view`: the view without its part.
#[component]
fn EmbedNote(view: Memo<View>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let needed = needs_note(&shown.alert);
    let has_none = Memo::new(move |_| view.with(|view| matches!(view, View::Factors(_) | View::Recommendations(_))));
    move || {
        (needed && has_none.get()).then(|| {
            let (text, around) = (Signal::stored(words.content_note_list()), Signal::stored(words.embed_past_view()));
            view! { <ContentNote text=text href=Signal::stored("#emb-foot") around=around /> }
        })
    }
}

/// The footer: the source, a note that parts are disputed, the licence, and a link to the same view of the whole alert.
///
/// `publisher`: the publisher of the site.
#[component]
fn EmbedFoot(publisher: SitePublisher) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (shown.alert.clone(), shown.words);
    let view = use_store().view();
    let said = words.embed_source(
        &alert.publisher.name,
        &words.when(alert.dates.published),
        &words.site_name(),
        &words.when(alert.dates.checked),
    );
    let licence = publisher.data_licence.map(|address| {
        let name = address.trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! {
            {words.data_licence()}
            " "
            <a href=address target="_blank" rel="license noopener noreferrer external">{name}</a>
        }
    });
    let whole = move || {
        let shown = use_shown();
        let to = shown.address(Page::Alert(shown.alert.id.clone(), view.get().unwrap_or_default()));
        view! { <Link to=to class="btn">{words.embed_open()}</Link> }
    };
    view! {
        <footer class="emb-f" id="emb-foot" tabindex="-1">
            <p>
                {said}
                " "
                <Link to=shown.at(View::Sources(None))>{words.foot_sources()}</Link>
                " "
                {licence}
            </p>
            <p>{whole}</p>
        </footer>
    }
}
