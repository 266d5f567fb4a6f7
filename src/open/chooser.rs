use leptos::prelude::*;

use super::failure::FailurePanel;
use super::load::{open_local_file, open_text, open_web};
use super::origin::{Blocked, Origin, WebPlace, web_file};
use super::state::{OpenState, use_open};
use crate::address::{Address, Page, View};
use crate::browser;
use crate::components::site_address;

/// The id of the file field.
pub const FIELD: &str = "open-file";
/// The id of the field for pasted text.
const TEXT: &str = "open-text";
/// The id of the heading of the confirmation before a file is loaded.
const QUESTION: &str = "src-question";

/// The page content for choosing, dropping or pasting a file, or loading one from a host after a confirmation. Landmarks: main. The
/// file input, disclosure and buttons are native.
#[component]
pub fn Chooser() -> impl IntoView {
    let state = use_open();
    let words = state.words;
    let chosen = move |event: leptos::ev::Event| {
        if let Some(file) = browser::file_from_event(&event) {
            open_local_file(state, file);
        }
    };
    let paste = move |_| open_text(state, Origin::Pasted, browser::value_of(TEXT));
    let text = move || {
        let is_text = |origin: &Origin| matches!(origin, Origin::Pasted | Origin::Kept(_));
        state.opened.with_untracked(|opened| {
            opened.as_ref().filter(|opened| is_text(&opened.origin)).map(|opened| opened.text.clone())
        })
    };
    let edited = text();
    let is_edited = edited.is_some();
    let back = move || {
        state.opened.with(|opened| opened.as_ref().map(|opened| opened.origin.name(words))).map(|name| {
            view! {
                <p><button type="button" on:click=move |_| state.is_choosing.set(false)>{words.open_back(&name)}</button></p>
            }
        })
    };
    let busy = move || if state.is_reading.get() { words.open_reading() } else { String::new() };
    view! {
        <main class="wrap opn" id="main" tabindex="-1">
            <div class="opn-h">
                <h1 tabindex="-1">{words.open_heading()}</h1>
                <p>{words.open_lead()}</p>
            </div>
            <Lost />
            <SourceQuestion />
            <FailurePanel />
            <div class="opn-g">
                <section class="opn-c">
                    <p class="needs-app">{words.open_needs_app()}</p>
                    <label class="file do">
                        <span>{words.open_choose()}</span>
                        <input type="file" id=FIELD class="vh" accept="application/json,.json" on:change=chosen />
                    </label>
                    <p class="by">{words.open_drop()}</p>
                    <details class="fold" open=is_edited>
                        <summary>{words.open_paste()}</summary>
                        <label for=TEXT>{words.open_paste_label()}</label>
                        <textarea id=TEXT rows="12" spellcheck="false" autocomplete="off">{edited}</textarea>
                        <p><button type="button" on:click=paste>{words.open_paste_do()}</button></p>
                    </details>
                    <p role="status">{busy}</p>
                    {back}
                </section>
                <Help />
            </div>
        </main>
    }
}

/// Help for readers who have no file yet: links to the template and the schema.
#[component]
fn Help() -> impl IntoView {
    let words = use_open().words;
    // These files are the same in every language.
    let root = Address::new(Page::Catalogue).href(&site_address(words, Page::Open(View::Timeline)));
    let file = |name: &str| [&root, name].concat();
    view! {
        <section class="opn-n" aria-labelledby="no-file">
            <h2 id="no-file">{words.open_no_file()}</h2>
            <p>{words.open_no_file_lead()}</p>
            <ul>
                <li><a href=file("schema/template.json") download="">{words.open_template()}</a></li>
                <li><a href=file("schema/alert-1.json")>{words.open_schema()}</a></li>
            </ul>
        </section>
    }
}

/// A message for URLs that point to a part of an alert while no file is open.
#[component]
fn Lost() -> impl IntoView {
    let state = use_open();
    let words = state.words;
    let is_part = RwSignal::new(false);
    Effect::new(move |_| is_part.set(browser::fragment(&browser::place()).is_some_and(|part| part.len() > 1)));
    move || {
        (is_part.get() && state.opened.with(Option::is_none))
            .then(|| view! { <p class="opn-l" role="status">{words.open_again_to_go_on()}</p> })
    }
}

/// Reads `?src=`, then asks the reader for confirmation or explains why the file is not loaded.
pub fn ask_for_source(state: OpenState) {
    let Some(src) = browser::query_value("src") else { return };
    let allowed: Vec<String> =
        browser::app_dataset("origins").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let place = browser::address_parts(&src).map(|parts| WebPlace {
        address: parts.address,
        origin: parts.origin,
        host: parts.host,
        has_credentials: parts.has_credentials,
    });
    state.asked.set(Some(web_file(place, &browser::own_origin(), &allowed)));
    browser::on_next_frame(|| browser::focus_in_place(QUESTION));
}

/// The confirmation before a file is loaded from a host. A group whose heading receives the focus; nothing is fetched until the reader
/// agrees.
#[component]
fn SourceQuestion() -> impl IntoView {
    let state = use_open();
    let words = state.words;
    move || {
        state.asked.get().map(|asked| match asked {
            Ok(file) => {
                let lead = words.src_lead(&file.address, &file.host);
                let heading = words.src_question(&file.host);
                view! {
                    <div class="ask" role="group" aria-labelledby=QUESTION>
                        <h2 id=QUESTION tabindex="-1"><bdi>{heading}</bdi></h2>
                        <p class="long"><bdi>{lead}</bdi></p>
                        <p class="ask-b">
                            <button type="button" class="do" on:click=move |_| open_web(state, file.clone())>
                                {words.src_yes()}
                            </button>
                            <button type="button" on:click=move |_| state.asked.set(None)>{words.src_no()}</button>
                        </p>
                    </div>
                }
                .into_any()
            }
            Err(blocked) => {
                let why = match blocked {
                    Blocked::NotAnAddress => words.src_not_an_address(),
                    Blocked::NotHttps => words.src_not_https(),
                    Blocked::OtherHost(host) => words.src_other_host(&host),
                };
                view! {
                    <div class="ask" role="group" aria-labelledby=QUESTION>
                        <p id=QUESTION tabindex="-1"><bdi>{why}</bdi></p>
                    </div>
                }
                .into_any()
            }
        })
    }
}
