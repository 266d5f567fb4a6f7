use leptos::mount::mount_to;
use leptos::prelude::*;

use super::data::LessonData;
use super::file::LessonFilePage;
use super::page::LessonPage;
use crate::address::{Address, LessonView, Page, View};
use crate::app::{Base, Navigation};
use crate::browser::{self, DataResponse};
use crate::cite::SiteRoot;
use crate::components::{OutsideRoot, Shown};
use crate::present::{Origin, WriteAddress};
use crate::publisher::SitePublisher;
use crate::start::{StartError, document_address, document_words, hydrate};
use crate::store::{AlertFacts, Store};
use crate::teach::EarlyFields;
use crate::words::Words;

/// Starts a classroom page in its prerendered document. The document's own script has already requested the data.
///
/// # Errors
/// [`StartError`] if the page cannot be started; the document then stays as it is.
pub async fn start(data: DataResponse) -> Result<(), StartError> {
    let bytes = data.bytes(LessonData::MAX_BYTES).await.map_err(StartError::NoData)?;
    let data = LessonData::read(&bytes).map_err(StartError::BadData)?;
    let words = document_words();
    if browser::app_dataset("lesson-file").is_some() { start_file(data, words) } else { start_page(data, words) }
}

/// Hydrates a prerendered document of the site.
fn start_page(data: LessonData, words: Words) -> Result<(), StartError> {
    let (base, address) = document_address()?;
    if !matches!(&address.page, Page::Alert(id, View::Lesson(view)) if *id == data.alert.id && view.needs_app()) {
        return Err(StartError::WrongDocument);
    }
    let early = EarlyFields(browser::early_input());
    hydrate(move || {
        provide_context(early);
        let publisher = provide(data, words, address, Base::Folder(base), |shown| shown);
        view! { <LessonPage publisher=publisher /> }
    })
}

/// Mounts a single-file lesson. Its addresses are fragments, and it opens at the page for teachers.
fn start_file(data: LessonData, words: Words) -> Result<(), StartError> {
    let place = browser::place_of("app").ok_or(StartError::WrongDocument)?;
    let here = browser::place();
    let base = Base::File(browser::path(&here).to_owned());
    let first = Address { language: words.language(), ..Address::new(Page::File(View::Lesson(LessonView::Teach))) };
    if browser::fragment(&here).is_none() {
        browser::replace_url(&[browser::path(&here), &first.fragment()].concat());
    }
    browser::clear("app");
    let page = move || {
        provide_context(OutsideRoot(data.origin.clone()));
        provide_context(SiteRoot(data.origin.clone()));
        let publisher = provide(data, words, first, base, Shown::in_file);
        view! { <LessonFilePage publisher=publisher /> }
    };
    mount_to(place, page).forget();
    Ok(())
}

/// Provides the context that every classroom page needs.
fn provide(
    data: LessonData,
    words: Words,
    at: Address,
    base: Base,
    home: impl FnOnce(Shown) -> Shown,
) -> SitePublisher {
    let LessonData { alert, frameworks, terms, map, publisher, origin, file, .. } = data;
    let folder = match &base {
        Base::Folder(folder) => folder.clone(),
        Base::File(_) => String::new(),
    };
    provide_context(Origin::of(origin, &folder));
    if let Some(file) = file {
        provide_context(file);
    }
    let store = Store::provide(AlertFacts::from(&alert), at);
    let shown = home(Shown::new(alert.into(), frameworks.into(), words).with_map(map));
    let navigation = Navigation::provide(store, &shown, base);
    provide_context(WriteAddress(Callback::new(move |to| navigation.push(to))));
    provide_context(shown);
    provide_context(std::sync::Arc::new(terms));
    Effect::new(|_| {
        // The page has taken over the early input, so drop the copy kept for a reload.
        browser::forget_early();
        browser::ready();
    });
    publisher
}
