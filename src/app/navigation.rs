//! Keeps the store's address and the browser's in sync. Links stay links: one click handler at the app's root intercepts plain clicks on
//! them where the running app can show the page itself.

use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use crate::address::{Address, Page, View};
use crate::alert::Stage;
use crate::browser;
use crate::components::{Shown, title};
use crate::store::{Intent, Store};

/// The navigation between addresses in the running app. Only a running app provides it as context.
#[derive(Clone, Copy)]
pub struct Navigation {
    store: Store,
    base: StoredValue<Base>,
}

/// The base of a document's addresses on its host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// The path of the site's root folder.
    Folder(String),
    /// The path of a lesson in a single file.
    File(String),
}

impl Base {
    /// The prefix of the addresses in a single file.
    const FOLDER: &str = "file/";

    /// Returns the place of an address on its host.
    fn place(&self, url: &str) -> String {
        match self {
            Self::Folder(base) => [base, url].concat(),
            Self::File(file) => [file, url.strip_prefix(Self::FOLDER).unwrap_or(url)].concat(),
        }
    }

    /// Returns the address of a place. `None` if the place is outside the base.
    fn text(&self, place: &str) -> Option<String> {
        match self {
            Self::Folder(base) => place.strip_prefix(base.as_str()).map(str::to_owned),
            Self::File(file) => {
                let rest =
                    place.strip_prefix(file.as_str()).filter(|rest| rest.is_empty() || rest.starts_with(['?', '#']))?;
                Some([Self::FOLDER, rest].concat())
            }
        }
    }
}

/// Returns the id of a stage's row in the list.
pub fn row_id(stage: Stage) -> String {
    ["row-", stage.key()].concat()
}

/// The ids of a stage's pane and of its heading.
const PANE: &str = "pane";
const PANE_HEADING: &str = "ph";
/// The id of the list of stages.
const LIST: &str = "list";

/// The reader's position before a navigation.
struct Before {
    view: Option<View>,
    /// The row of the stage concerned, and its distance from the top of the viewport, if it was shown.
    row: Option<(String, Option<f64>)>,
}

impl Navigation {
    /// Keeps the browser's history, the document's title and the theme in sync with the address. Call it before the first render of a
    /// running app; it takes effect after that render.
    ///
    /// `base`: the base of the addresses.
    pub fn provide(store: Store, shown: &Shown, base: Base) -> Self {
        let navigation = Self { store, base: StoredValue::new(base) };
        provide_context(navigation);
        // The query takes effect after the first render, which must match the document.
        Effect::new(move |_| navigation.open_location());
        Effect::new(move |_| {
            let steps = window_event_listener(ev::popstate, move |_| navigation.on_popstate());
            on_cleanup(move || steps.remove());
        });
        Effect::new(move |_| store.address().with(|address| navigation.write(address)));
        Effect::new(move |_| browser::set_theme(store.theme().get().key()));
        let shown = shown.clone();
        Effect::new(move |_| {
            if let Some(view) = store.view().get() {
                browser::set_title(&title(&shown, &view));
            }
        });
        navigation
    }

    /// Handles a plain click on a link to a page of the app.
    pub fn follow(self, event: &MouseEvent) {
        let Some(place) = browser::followed_link(event) else { return };
        browser::close_menu_of_link(event);
        let Some(to) = self.address(&place).filter(|to| self.has(to)) else { return };
        let part = match (&to.page, browser::fragment(&place)) {
            // If the fragment is the address, a part of the page may follow it.
            (Page::Open(view) | Page::File(view), Some(fragment)) if fragment.starts_with('/') => {
                fragment.split_once('#').map(|(_, part)| part.to_owned()).or_else(|| view.anchor())
            }
            (Page::Open(_) | Page::File(_), Some(part)) => {
                event.prevent_default();
                browser::focus(&part);
                return;
            }
            // The browser itself moves to a part of the current page.
            (_, Some(_)) if browser::is_same_document(&place) => return,
            (_, part) => part,
        };
        event.prevent_default();
        self.go(to, &place, part);
    }

    /// Navigates to an address of the app and adds a history entry. The scroll position and the focus do not change.
    pub fn push(self, to: Address) {
        let place = self.place_of(&to);
        if !browser::is_at(&place) {
            browser::push_url(&place);
        }
        self.store.send(Intent::Navigate(to));
    }

    /// Replaces the current address with another of the app, without a history entry, for a request that is not the reader's.
    pub fn replace(self, to: &Address) {
        browser::replace_url(&self.place_of(to));
        self.store.send(Intent::Navigate(to.clone()));
    }

    /// Handles Escape: closes the menu around the focus, or else returns from a stage to its row. The pages for a class have no stages, so
    /// there it only closes menus.
    pub fn on_keydown(self, event: &KeyboardEvent) {
        if browser::key(event) != "Escape" || browser::close_menu(event) {
            return;
        }
        let Some(View::Stage(stage)) = self.store.view().get_untracked() else { return };
        let to = self.store.address().with_untracked(|here| here.with_view(View::Timeline));
        let row = row_id(stage);
        let place = if to.page.is_in_fragment() {
            self.place_of(&to)
        } else {
            self.under_base(&[&to.url(), "#", &row].concat())
        };
        self.go(to, &place, Some(row));
    }

    fn go(self, to: Address, place: &str, part: Option<String>) {
        let before = self.before(to.view());
        if !browser::is_at(place) {
            browser::push_url(place);
        }
        let view = to.view().cloned();
        self.store.send(Intent::Navigate(to));
        browser::on_next_frame(move || arrive(&before, view.as_ref(), part.as_deref()));
    }

    /// Applies the address at which the document was opened, or redirects to the document that shows it.
    fn open_location(self) {
        let Some(text) = self.text(&browser::place()) else { return };
        let (to, _) = Address::parse(&text);
        if self.has(&to) {
            self.store.send(Intent::Visit(text));
        } else {
            browser::replace_document(&self.under_base(&to.url()));
        }
    }

    /// Handles Back and Forward. The browser restores the scroll position itself.
    fn on_popstate(self) {
        let place = browser::place();
        let Some(text) = self.text(&place) else { return };
        let (to, _) = Address::parse(&text);
        // A link to a part of the page has replaced the address in the fragment.
        if to.page.is_in_fragment() && browser::fragment(&place).is_some_and(|part| !part.starts_with('/')) {
            self.store.address().with_untracked(|here| browser::replace_url(&self.place_of(here)));
            return;
        }
        let before = self.before(to.view());
        self.store.send(Intent::Visit(text));
        let view = to.view().cloned();
        if before.view != view {
            browser::on_next_frame(move || focus_again(&before, view.as_ref()));
        }
    }

    /// Writes the reader's choices to the browser's address, replacing the current one.
    fn write(self, address: &Address) {
        let place = browser::place();
        let same_document = browser::path(&place) == self.under_base(&address.document());
        let says_it = self.address(&place).as_ref() == Some(address);
        if !(same_document && says_it) {
            browser::replace_url(&self.place_of(address));
        }
    }

    /// Returns the place of an address on this host. An opened file keeps its query, which says where the file came from.
    fn place_of(self, address: &Address) -> String {
        if address.page.is_in_fragment() {
            let document = self.under_base(&address.document());
            [&document, browser::query(&browser::place()).as_str(), &address.fragment()].concat()
        } else {
            self.under_base(&address.url())
        }
    }

    fn under_base(self, url: &str) -> String {
        self.base.with_value(|base| base.place(url))
    }

    fn text(self, place: &str) -> Option<String> {
        self.base.with_value(|base| base.text(place))
    }

    fn address(self, place: &str) -> Option<Address> {
        self.text(place).map(|text| Address::parse(&text).0)
    }

    /// Returns whether the app itself can show an address.
    fn has(self, to: &Address) -> bool {
        self.store.address().with_untracked(|here| to.opens_in_app_from(here))
    }

    fn before(self, to: Option<&View>) -> Before {
        let view = self.store.view().get_untracked();
        let stage = match (to, &view) {
            (Some(View::Stage(stage)), _) | (Some(View::Timeline), Some(View::Stage(stage))) => Some(*stage),
            _ => None,
        };
        let row = stage.map(row_id).map(|row| {
            let top = browser::top_of(&row);
            (row, top)
        });
        Before { view, row }
    }
}

/// Moves the focus to the content that the reader asked for, as a browser does in a new document. If list and pane are side by side, the
/// row keeps its position in the viewport.
fn arrive(before: &Before, view: Option<&View>, part: Option<&str>) {
    let was_stages = matches!(before.view, Some(View::Timeline | View::Stage(_)));
    let beside = before.row.as_ref().and_then(|(row, top)| Some(browser::top_of(row)? - (*top)?));
    match (view, beside.filter(|_| was_stages)) {
        (Some(View::Stage(_)), Some(moved)) => {
            browser::scroll_by(moved);
            if let Some(part) = part {
                browser::focus(part);
            } else {
                show_pane();
            }
        }
        (Some(View::Timeline), Some(moved)) => {
            browser::scroll_by(moved);
            match part {
                Some(part) if before.row.as_ref().is_none_or(|(row, _)| row != part) => browser::focus(part),
                _ => focus_row(before),
            }
        }
        _ => {
            let Some(part) = part else {
                browser::scroll_to_start();
                browser::focus_heading();
                return;
            };
            // A reader who follows a link to one check or source wants to read all of it. In a newly loaded document, `:target` in the
            // style sheet opens it.
            if matches!(view, Some(View::Checks(Some(_)) | View::Sources(Some(_)))) {
                browser::open_details_in(part);
            }
            browser::focus(part);
        }
    }
}

/// Moves the focus to the heading of the pane. The list may be sticky while the pane scrolls: both are in position when their tops are
/// level.
fn show_pane() {
    browser::focus_without_scrolling(PANE_HEADING);
    if let (Some(pane), Some(list)) = (browser::top_of(PANE), browser::top_of(LIST)) {
        browser::scroll_by((pane - list).min(0.0));
    }
    if !browser::is_in_view(PANE_HEADING) {
        browser::scroll_into_view(PANE_HEADING);
    }
}

/// Moves the focus after Back or Forward; the browser itself restores the scroll position.
fn focus_again(before: &Before, view: Option<&View>) {
    match (view, &before.view) {
        (Some(View::Timeline), Some(View::Stage(_))) => focus_row(before),
        (Some(View::Stage(_)), _) => browser::focus_without_scrolling(PANE_HEADING),
        _ => browser::focus_heading(),
    }
}

fn focus_row(before: &Before) {
    if let Some((row, _)) = &before.row {
        browser::focus_without_scrolling(row);
        browser::scroll_into_view(row);
    }
}
