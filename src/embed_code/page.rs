use leptos::prelude::*;

use super::choices::{Choice, Choices, Chosen, Width, choice, chosen_view};
use super::snippet::{Form, Snippet, frame_height};
use crate::address::{Address, Options, Page, View};
use crate::browser;
use crate::components::{CopyButton, PageHead, use_shown};
use crate::shared::decimal;
use crate::store::use_store;

/// “Embed this”: choices, a preview, and the code to copy. Landmarks: main with a region for the code and one for the preview.
///
/// `site`: the full URL of the site's root folder, if the publisher has set it. `WordPress` uses it to find the frame.
#[component]
pub fn EmbedCodePage(site: Option<String>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let here = use_store().address();
    let view = chosen_view();
    let chosen = Chosen::new();
    let is_found = site.is_some();
    // The code needs the URL from which this page was loaded, which the build does not know.
    let root = RwSignal::new(site.unwrap_or_default());
    Effect::new(move |_| {
        if let Some(here) = browser::app_dataset("root") {
            root.set(here);
        }
    });
    // WordPress requests the frame from the site's public URL. Without a public URL, fall back to the frame itself.
    let form = Memo::new(move |_| match chosen.form.get() {
        Form::WordPress if !is_found => Form::Frame,
        form => form,
    });
    let code = Signal::derive(move || {
        let (shown, root) = (shown.clone(), root.get());
        Snippet { shown: &shown, root: &root, view: view.get(), options: chosen.options() }.code(form.get())
    });
    let note = move || match chosen.form.get() {
        Form::WordPress if !is_found => words.embed_code_no_site(),
        form => form.note(words),
    };
    let check = move || here.with(|here| [&Address::new(Page::Catalogue).href(here), "embed/check.html"].concat());
    let has_look = Memo::new(move |_| matches!(form.get(), Form::Frame | Form::FrameWithScript));
    view! {
        <main class="wrap emc" id="main" tabindex="-1">
            <PageHead title=words.embed_code() lead=words.embed_code_lead() />
            <p class="no-app">{words.embed_code_no_app()}</p>
            <div class="emc-2">
                <Choices chosen=chosen view=view has_look=has_look />
                <section class="app-only" aria-labelledby="code-h">
                    <h2 id="code-h">{words.embed_code_code()}</h2>
                    <p class="by" id="code-note">{note}</p>
                    <textarea
                        readonly
                        rows="8"
                        spellcheck="false"
                        translate="no"
                        dir="ltr"
                        aria-labelledby="code-h"
                        aria-describedby="code-note"
                        prop:value=move || code.get()
                    ></textarea>
                    <CopyButton text=code label=words.embed_code_copy() />
                    <p><a href=check>{words.embed_code_check()}</a></p>
                </section>
            </div>
            <Preview chosen=chosen view=view has_look=has_look />
        </main>
    }
}

/// A preview of the frame, with a choice of widths and a link to the frame alone.
///
/// `chosen`: the reader's choices. `view`: the view from the address. `has_look`: whether the theme options apply to the code.
#[component]
fn Preview(chosen: Chosen, view: Memo<View>, has_look: Memo<bool>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let here = use_store().address();
    let id = shown.alert.id.clone();
    let address = Memo::new(move |_| {
        let page = shown.address(Page::Embed(id.clone(), view.get()));
        let options = if has_look.get() { chosen.options() } else { Options::default() };
        let address = Address { options, ..page };
        here.with(|here| address.href(here))
    });
    let widths = choice(&Width::ALL, chosen.width, |one| (one.pixels(), words.embed_code_width(one.pixels())));
    // A new iframe for each URL: navigating the same iframe would add an entry to the browser's history.
    let frame = move |address: String| {
        let width = move || chosen.width.get().pixels();
        let height = decimal(frame_height(&view.get_untracked()));
        view! { <iframe src=address title=words.embed_code_preview() width=width height=height></iframe> }
    };
    view! {
        <section class="emc-p" aria-labelledby="preview-h">
            <h2 id="preview-h">{words.embed_code_preview()}</h2>
            <div class="app-only">
                <Choice legend=words.embed_code_widths() name="embed-width" of=widths />
            </div>
            <p><a href=move || address.get()>{words.embed_code_alone()}</a></p>
            <div class="emc-w" role="region" tabindex="0" aria-label=words.embed_code_scroll()>
                <For each=move || [address.get()] key=Clone::clone children=frame />
            </div>
        </section>
    }
}
