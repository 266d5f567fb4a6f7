use leptos::prelude::*;

use super::snippet::Form;
use crate::address::{Accent, Chrome, Options, Theme, View};
use crate::alert::Key;
use crate::components::{Segment, Segments, use_shown};
use crate::store::{Intent, use_store};
use crate::words::Words;

/// The width of the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A column on a phone.
    Narrow,
    /// The column of an article.
    Column,
    /// A whole page.
    Wide,
}

impl Width {
    /// All widths.
    pub const ALL: [Self; 3] = [Self::Narrow, Self::Column, Self::Wide];

    /// Returns the width in px.
    pub fn pixels(self) -> &'static str {
        match self {
            Self::Narrow => "320",
            Self::Column => "640",
            Self::Wide => "1000",
        }
    }
}

/// The reader's choices, except the view, which is in the address.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// The form of the code.
    pub form: RwSignal<Form>,
    /// The theme.
    pub theme: RwSignal<Theme>,
    /// The extent of the frame's header.
    pub chrome: RwSignal<Chrome>,
    /// The accent as typed.
    pub accent: RwSignal<String>,
    /// The width of the preview.
    pub width: RwSignal<Width>,
}

impl Chosen {
    /// Creates the defaults: a plain frame in the site's colours.
    pub fn new() -> Self {
        Self {
            form: RwSignal::new(Form::Frame),
            theme: RwSignal::new(Theme::Auto),
            chrome: RwSignal::new(Chrome::Full),
            accent: RwSignal::new(String::new()),
            width: RwSignal::new(Width::Column),
        }
    }

    /// Returns the options of the frame. An invalid accent is left out.
    pub fn options(self) -> Options {
        let accent = self.accent.with(|text| Accent::from_key(text.trim()));
        Options { theme: self.theme.get(), chrome: self.chrome.get(), accent, ..Options::default() }
    }
}

/// Returns the view to embed, from the address.
pub fn chosen_view() -> Memo<View> {
    let view = use_store().view();
    Memo::new(move |_| match view.get() {
        Some(View::EmbedCode(Some(key))) => View::from_frame_key(&key).unwrap_or_default(),
        _ => View::Timeline,
    })
}

/// The choices, as labelled native controls. Hidden unless the app is running.
///
/// `chosen`: the signals that they set. `view`: the view from the address. `has_look`: whether the theme options apply to the code.
#[component]
pub fn Choices(chosen: Chosen, view: Memo<View>, has_look: Memo<bool>) -> impl IntoView {
    let words = use_shown().words;
    let forms = choice(&Form::ALL, chosen.form, |one| (one.key(), one.name(words)));
    // No high-contrast theme: a frame belongs to its host page, and readers set high contrast in their system. `embed_frame.js` has the
    // same three themes.
    let themes = [Theme::Auto, Theme::Light, Theme::Dark];
    let themes = choice(&themes, chosen.theme, |one| (one.key(), theme_name(words, one)));
    let chromes = choice(&Chrome::ALL, chosen.chrome, |one| (one.key(), words.embed_code_chrome(one)));
    view! {
        <div class="emc-f app-only">
            <ViewChoice view=view />
            <Choice legend=words.embed_code_forms() name="embed-form" of=forms />
            <div class="emc-f" hidden=move || !has_look.get()>
                <Choice legend=words.display_colours() name="embed-theme" of=themes />
                <Choice legend=words.embed_code_chromes() name="embed-chrome" of=chromes />
                <AccentField accent=chosen.accent />
            </div>
        </div>
    }
}

/// The options of a radio group, by their index in the list, so that one component works for all value types.
pub struct Answers {
    segments: Vec<Segment<usize>>,
    chosen: Signal<usize>,
    on_choose: Callback<usize>,
}

/// Creates the options that set a signal. `named`: returns the key and the name of each.
pub fn choice<T>(all: &[T], set: RwSignal<T>, named: impl Fn(T) -> (&'static str, String)) -> Answers
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let segment = |(value, one): (usize, &T)| {
        let (key, label) = named(*one);
        Segment { value, key: key.to_owned(), label }
    };
    let segments = all.iter().enumerate().map(segment).collect();
    let all = all.to_vec();
    let places = all.clone();
    Answers {
        segments,
        chosen: Signal::derive(move || places.iter().position(|one| *one == set.get()).unwrap_or_default()),
        on_choose: Callback::new(move |place: usize| {
            if let Some(one) = all.get(place) {
                set.set(*one);
            }
        }),
    }
}

/// One radio group.
///
/// `legend`: the legend. `name`: the name of the radio buttons. `of`: the options.
#[component]
pub fn Choice(legend: String, name: &'static str, of: Answers) -> impl IntoView {
    let Answers { segments, chosen, on_choose } = of;
    view! { <Segments legend=legend name=name segments=segments chosen=chosen on_choose=on_choose /> }
}

/// Returns the name of a theme. The automatic theme has a different name here, because it follows the device of the frame's reader.
fn theme_name(words: Words, theme: Theme) -> String {
    if theme == Theme::Auto { words.embed_code_theme_auto() } else { words.display_theme(theme) }
}

/// A native `select` for the view. The choice is stored in the address, so that it can be shared.
///
/// `view`: the current view.
#[component]
fn ViewChoice(view: Memo<View>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let name = |view: &View| match view {
        View::Stage(stage) => words.embed_code_stage(&words.stage_name(*stage)),
        View::Factors(_) => words.tab_factors(),
        View::Recommendations(_) => words.tab_recommendations(),
        View::Events(_) => words.tab_events(),
        _ => words.embed_code_list(),
    };
    let option = |one: View| {
        let (value, text) = (one.frame_key().map(|key| key.to_string()).unwrap_or_default(), name(&one));
        view! { <option value=value selected=view.get_untracked() == one prop:selected=move || view.get() == one>{text}</option> }
    };
    let options = View::documents().filter(View::is_embedded).map(option).collect_view();
    let choose = move |value: String| {
        let here = store.address().get_untracked();
        store.send(Intent::Navigate(here.with_view(View::EmbedCode(Key::new(&value)))));
    };
    view! {
        <label class="emc-l">
            <b>{words.embed_code_view()}</b>
            <select name="embed-view" on:change:target=move |event| choose(event.target().value())>{options}</select>
        </label>
    }
}

/// A field for the accent as six hex digits. The text under the field says whether the accent is invalid, or how it is adjusted to
/// stay readable.
///
/// `accent`: the text of the field.
#[component]
fn AccentField(accent: RwSignal<String>) -> impl IntoView {
    let words = use_shown().words;
    let read = Memo::new(move |_| accent.with(|text| Accent::from_key(text.trim())));
    let is_wrong = Memo::new(move |_| accent.with(|text| !text.trim().is_empty()) && read.get().is_none());
    let said = move || match read.get() {
        _ if is_wrong.get() => words.embed_code_accent_wrong(),
        Some(accent) if accent.on_light() != accent => {
            words.embed_code_accent_darker(&accent.on_light().to_string(), &accent.on_dark().to_string())
        }
        Some(accent) => words.embed_code_accent_dark(&accent.on_dark().to_string()),
        None => words.embed_code_accent_own(),
    };
    view! {
        <label class="emc-l" for="embed-accent"><b>{words.embed_code_accent()}</b></label>
        <input
            id="embed-accent"
            name="embed-accent"
            type="text"
            maxlength="9"
            spellcheck="false"
            autocomplete="off"
            aria-describedby="embed-accent-said"
            aria-invalid=move || is_wrong.get().then_some("true")
            prop:value=move || accent.get()
            on:input:target=move |event| accent.set(event.target().value())
        />
        <p class="by" id="embed-accent-said" role="status">{said}</p>
    }
}
