use leptos::context::Provider;
use leptos::either::Either;
use leptos::ev;
use leptos::prelude::*;

use super::banner::{AGAIN, Banner};
use super::chooser::Chooser;
use super::keep::kept_file;
use super::load::{open_local_file, open_text};
use super::opened::Opened;
use super::origin::Origin;
use super::state::use_open;
use crate::address::{Address, Page, View};
use crate::app::{App, Base, Navigation, OpenedParts, text_view};
use crate::browser;
use crate::components::{Shown, provide_site};
use crate::site_frame::SitePage;
use crate::store::{AlertFacts, Intent, Persistence, Store, opened_storage_key};

/// The body of `open/`: a page for choosing a file, then the explorer for that file.
#[component]
pub fn OpenPage() -> impl IntoView {
    let state = use_open();
    // Effects run only in the browser, after the first render, which must match the prerendered document.
    Effect::new(move |_| arrive());
    let alert = Memo::new(move |_| state.opened.get().filter(|_| !state.is_choosing.get()));
    move || match alert.get() {
        // Separate owners: the context of one branch must not be visible in the other.
        Some(opened) => Either::Left(view! { <Provider value=state.words><OpenedAlert opened=opened /></Provider> }),
        None => Either::Right(view! { <Provider value=state.words><ChooserPage /></Provider> }),
    }
}

/// Opens the file chosen before hydration, or else handles `?src=`, or else opens the kept file.
fn arrive() {
    let state = use_open();
    if let Some(file) = browser::file_in_field(super::chooser::FIELD) {
        open_local_file(state, file);
    } else if browser::query_value("src").is_some() {
        super::chooser::ask_for_source(state);
    } else if let Some(file) = kept_file() {
        state.kept.set(true);
        open_text(state, Origin::Kept(file.name), file.text);
    }
}

/// The page for choosing a file, in the site's page frame.
#[component]
fn ChooserPage() -> impl IntoView {
    let state = use_open();
    let words = state.words;
    let publisher = state.data.with_value(|data| data.publisher.clone());
    let page = Page::Open(View::Timeline);
    provide_site(words, page.clone());
    // A file dropped anywhere on the page is opened here; otherwise the browser would navigate to it.
    Effect::new(move |_| {
        browser::set_title(&[&words.open_heading(), " – ", &words.site_name()].concat());
        let listeners = [
            window_event_listener(ev::dragover, |event| {
                if browser::has_dragged_files(&event) {
                    event.prevent_default();
                }
            }),
            window_event_listener(ev::drop, move |event| {
                if browser::has_dragged_files(&event) {
                    event.prevent_default();
                    if let Some(file) = browser::file_from_event(&event) {
                        open_local_file(state, file);
                    }
                }
            }),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    });
    view! { <SitePage page=page publisher=publisher><Chooser /></SitePage> }
}

/// The explorer for an opened file: the same as for the site's alerts, plus a banner that the file's content cannot remove.
///
/// `opened`: the file.
#[component]
fn OpenedAlert(opened: Opened) -> impl IntoView {
    let state = use_open();
    let (data, words) = (state.data.get_value(), state.words);
    let alert = opened.alert;
    let address = Address { language: words.language(), ..Address::new(Page::Open(View::Timeline)) };
    let store = Store::provide_opened(AlertFacts::from(&*alert), address);
    if let Some(marks) = state.marks_of(&alert.id) {
        store.send(Intent::Stored { marks, persistence: Persistence::NotAsked });
    }
    let id = alert.id.clone();
    let shown = Shown::new(alert, data.frameworks.clone().into(), words).opened().with_map(opened.map);
    Navigation::provide(store, &shown, Base::Folder(state.base.get_value()));
    provide_context(shown);
    provide_context(std::sync::Arc::new(data.terms.clone()));
    let key = opened_storage_key(&id);
    let is_again = state.is_again.get_untracked();
    Effect::new(move |_| {
        let part = browser::fragment(&browser::place()).and_then(|place| {
            let (address, _) = Address::parse(&["open/#", &place].concat());
            address.view().and_then(View::anchor)
        });
        browser::on_next_frame(move || match part {
            _ if is_again => browser::focus_in_place(AGAIN),
            Some(part) => browser::focus(&part),
            None => {
                browser::scroll_to_start();
                browser::focus_heading();
            }
        });
    });
    Effect::new(move |_| store.keep_at(state.kept.get().then(|| key.clone())));
    Effect::new(move |_| store.marks().with(|marks| state.remember(&id, marks.clone())));
    let parts = OpenedParts { texts: |view| text_view(view).into_any(), banner: || view! { <Banner /> }.into_any() };
    view! { <App publisher=data.publisher.clone() opened=parts /> }
}
