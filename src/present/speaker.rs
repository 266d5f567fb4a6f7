use std::time::Duration;

use leptos::either::Either;
use leptos::ev;
use leptos::leptos_dom::helpers::set_interval_with_handle;
use leptos::prelude::*;

use super::content::{Content, contents};
use super::deck::{chosen, deck};
use super::keys::{Command, command};
use super::notes::SlideNotesView;
use super::pace::{clock, pace};
use super::slide::SlideView;
use super::state::{Talk, use_talk};
use super::steps::{Position, Stop};
use super::sync::{Blank, Message, channel};
use crate::address::{LessonView, View};
use crate::alert::Slide;
use crate::browser;
use crate::components::{DataText, Glyph, Icon, Link, SourceLinks, use_shown};
use crate::shared::decimal;
use crate::store::use_store;
use crate::teach::settings::{ClassSettings, load};
use crate::words::Words;

/// Whether a window that shows the talk has answered.
#[derive(Clone, Copy)]
struct HasScreen(RwSignal<bool>);

/// The speaker's view while the talk is on another screen: the current and next slide, notes, sources, time. It follows and controls the
/// screen; without one, it moves on its own. Landmarks: main, with regions. Steps are not announced in a live region, since the speaker
/// makes every step.
#[component]
pub fn SpeakerPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let whole = deck(&shown.alert);
    let order = RwSignal::new(whole.clone());
    let (told, teach) = (shown.clone(), shown.at(View::Lesson(LessonView::Teach)));
    let alert_title = shown.alert.title.clone();
    let talk = Talk::provide(Memo::new(move |_| contents(&told, &order.get())).into());
    let has_screen = HasScreen(RwSignal::new(false));
    provide_context(has_screen);
    Effect::new({
        let alert = shown.alert.clone();
        move |_| {
            let settings = load(&alert.id, ClassSettings::suggested(alert.teaching.as_ref()));
            order.set(chosen(&whole, &settings.order()));
            talk.shows.set(true);
            let place = store.view().with_untracked(|view| talk.place_in(view.as_ref()));
            talk.go_to(place.unwrap_or(0));
        }
    });
    let name = channel(&shown.alert.id);
    Effect::new(move |_| {
        talk.connect(&name, move |message| talk.follow(has_screen, message));
        talk.tell(Message::Hello);
    });
    Effect::new(move |_| {
        let keys = window_event_listener(ev::keydown, move |event| {
            let asked = command(&browser::key(&event), browser::is_right_to_left());
            if let Some(asked) = asked.filter(|_| !browser::is_typing(&event)) {
                event.prevent_default();
                talk.ask(has_screen, asked);
            }
        });
        on_cleanup(move || keys.remove());
    });
    let title = words.judgment_not_finding(&shown.alert.publisher.name);
    // The command that blanked the screen also shows the slide again.
    let blank_command =
        move || if talk.blank.get_untracked() == Some(Blank::White) { Command::White } else { Command::Black };
    let blank_name = move || if talk.blank.get().is_some() { words.talk_show_again() } else { words.talk_black() };
    let at = talk.place_of_slide();
    let heading = move || talk.name_at(words, Some(at.get()));
    view! {
        <p class="skip"><a href="#main">{words.skip_to_content()}</a></p>
        <main class="spk page" id="main" tabindex="-1">
            <header class="spk-t">
                <h1 tabindex="-1">{words.speaker_heading()}": "{heading}</h1>
                <p>
                    <Link to=teach><DataText text=alert_title /></Link>
                    " "
                    {title}
                </p>
                <p class="app-only">
                    <button type="button" on:click=move |_| talk.ask(has_screen, blank_command())>{blank_name}</button>
                </p>
            </header>
            <div class="spk-g">
                <OnScreen />
                <SpeakerNotes />
                <ComesNext />
            </div>
        </main>
    }
}

/// The slide on the screen, with buttons to move it, its sources and the time. A region labelled by its heading.
#[component]
fn OnScreen() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let talk = use_talk();
    let has_screen: HasScreen = expect_context();
    let slides = shown.at(View::Lesson(LessonView::Present(None)));
    let at = talk.place_of_slide();
    let current = move || {
        talk.content_at(at.get()).map(|content| {
            let stop = Signal::derive(move || Some(talk.stop.get()));
            view! { <SlideView content=content stop=stop closed=false /> }
        })
    };
    let before = move || talk.name_at(words, at.get().checked_sub(1));
    let sources = move || {
        let cited = talk.content_at(at.get()).map(|content| content.sources).filter(|sources| !sources.is_empty());
        cited.map(|sources| {
            view! {
                <details class="fold">
                    <summary>{words.sources_on_slide()}</summary>
                    <p class="by"><SourceLinks sources=sources /></p>
                </details>
            }
        })
    };
    let with_screen = move || match (talk.blank.get(), has_screen.0.get()) {
        (Some(Blank::Black), _) => words.screen_is_black(),
        (Some(Blank::White), _) => words.screen_is_white(),
        (None, true) => words.speaker_with_screen(),
        (None, false) => words.speaker_alone(),
    };
    view! {
        <section aria-labelledby="on-screen">
            <h2 id="on-screen">{words.on_the_screen()}</h2>
            <div class="thumb show" inert=true>{current}</div>
            <p class="spk-n app-only">
                <button type="button" on:click=move |_| talk.ask(has_screen, Command::Back)>
                    <Icon glyph=Glyph::Previous class="gl st-i" />
                    <span class="vh">{words.step_back()}": "</span>
                    {before}
                </button>
                " "
                <button type="button" class="pri" on:click=move |_| talk.ask(has_screen, Command::Next)>
                    {words.step_next()}
                    " "
                    {move || talk.place.get().map(decimal).join(" / ")}
                    <Icon glyph=Glyph::Next class="gl st-i" />
                </button>
            </p>
            <p class="spk-s" role="status">{with_screen}</p>
            <Clock />
            <p class="spk-s">
                <Link to=slides>{words.speaker_open_screen()}</Link>
            </p>
            {sources}
        </section>
    }
}

/// The notes for the slide, and a button that opens it if it is closed. A region.
#[component]
fn SpeakerNotes() -> impl IntoView {
    let words = use_shown().words;
    let talk = use_talk();
    let at = talk.place_of_slide();
    let slide = move || talk.content_at(at.get()).map(|content| content.slide);
    let notes = move || slide().map(|slide| view! { <SlideNotesView slide=slide /> });
    // The screen shows no points of a closed slide.
    let waits = Memo::new(move |_| {
        let closes = matches!(slide(), Some(Slide::Stage(stage)) if stage.has_content_note());
        closes && talk.stop.get().points == 0
    });
    let open = move || {
        waits.get().then(|| {
            view! {
                <p class="app-only">
                    <button type="button" on:click=move |_| talk.tell(Message::Open)>{words.slide_open()}</button>
                </p>
            }
        })
    };
    view! { <section class="notes" aria-label=words.talk_notes()>{open}{notes}</section> }
}

/// The next slide, and the list of all slides. A region labelled by its heading.
#[component]
fn ComesNext() -> impl IntoView {
    let words = use_shown().words;
    let talk = use_talk();
    let at = talk.place_of_slide();
    let next = move || match talk.content_at(at.get() + 1) {
        Some(content) => {
            let stop = Signal::stored(Some(Stop { points: 1, page: 0 }));
            Either::Left(
                view! { <div class="thumb show" inert=true><SlideView content=content stop=stop closed=false /></div> },
            )
        }
        None => Either::Right(view! { <p>{words.comes_nothing()}</p> }),
    };
    let first = move || {
        let [part, parts] = talk.place.get();
        match parts.saturating_sub(part) {
            0 => String::new(),
            1 => words.first_comes_part(),
            left => words.first_come_parts(&decimal(left)),
        }
    };
    view! {
        <section aria-labelledby="next-slide">
            <h2 id="next-slide">{words.comes_next()}</h2>
            <p>{first}</p>
            {next}
            <h2>{words.all_slides()}</h2>
            <SlideList />
        </section>
    }
}

/// All slides as buttons that move the screen, with the current one marked.
#[component]
fn SlideList() -> impl IntoView {
    let words = use_shown().words;
    let talk = use_talk();
    let has_screen: HasScreen = expect_context();
    let at = talk.place_of_slide();
    let entries = move || {
        let contents = talk.contents.get();
        let entry = |(place, content): (usize, Content)| {
            let current = move || (at.get() == place).then_some("true");
            let slide = content.slide;
            view! {
                <li>
                    <button type="button" aria-current=current on:click=move |_| talk.lead(has_screen, slide)>
                        {words.slide_name(slide)}
                    </button>
                </li>
            }
        };
        contents.into_iter().enumerate().map(entry).collect_view()
    };
    view! { <ol class="sls">{entries}</ol> }
}

/// The clock. Only the speaker sees it, and nothing happens when the time is up.
#[component]
fn Clock() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let talk = use_talk();
    let (gone, runs) = (RwSignal::new(0_u32), RwSignal::new(false));
    let minutes = RwSignal::new(None::<u16>);
    Effect::new(move |_| {
        if runs.get() {
            let tick = set_interval_with_handle(move || gone.update(|gone| *gone += 1), Duration::from_secs(1));
            on_cleanup(move || {
                if let Ok(tick) = tick {
                    tick.clear();
                }
            });
        }
    });
    let plans = shown.alert.teaching.as_ref().map(|teaching| teaching.plans.iter().map(|plan| plan.minutes).collect());
    let plans: Vec<u16> = plans.unwrap_or_else(|| vec![20, 40, 90]);
    let choices = plans
        .into_iter()
        .map(|count| view! { <option value=decimal(count)>{words.time_minutes(&decimal(count))}</option> })
        .collect_view();
    let now =
        Memo::new(move |_| pace(gone.get(), minutes.get(), talk.position.get().slide, talk.contents.with(Vec::len)));
    let left = move || {
        let now = now.get();
        now.left.zip(now.per_slide).map(|(left, each)| words.time_left(&clock(left), &clock(each)))
    };
    view! {
        <div class="app-only clock">
            <h2>{words.time_heading()}</h2>
            <p>
                <b>{move || words.time_gone(&clock(now.get().gone))}</b>
                " "
                {left}
            </p>
            <p>
                <button type="button" on:click=move |_| runs.update(|runs| *runs = !*runs)>
                    {move || if runs.get() { words.time_stop() } else { words.time_start() }}
                </button>
                " "
                <button type="button" on:click=move |_| gone.set(0)>{words.time_again()}</button>
                " "
                <label>
                    {words.time_planned()}
                    " "
                    <select on:change=move |event| minutes.set(event_target_value(&event).parse().ok())>
                        <option value="">{words.time_open()}</option>
                        {choices}
                    </select>
                </label>
            </p>
        </div>
    }
}

impl Talk {
    /// Returns the index of the slide. It changes with the slide, not with each step within it.
    fn place_of_slide(self) -> Memo<usize> {
        Memo::new(move |_| self.position.get().slide)
    }

    /// Returns the content of the slide at an index.
    fn content_at(self, place: usize) -> Option<Content> {
        self.contents.with(|contents| contents.get(place).cloned())
    }

    /// Returns the name of the slide at an index; empty if there is none.
    fn name_at(self, words: Words, place: Option<usize>) -> String {
        let slide = place.and_then(|place| self.slide_at(place));
        slide.map(|slide| words.slide_name(slide)).unwrap_or_default()
    }

    /// Applies a message from the screen.
    fn follow(self, has_screen: HasScreen, message: Message) {
        match message {
            Message::State { slide, stop, blank, .. } => {
                has_screen.0.set(true);
                self.blank.set(blank);
                if let (Some(place), Some(shown)) = (self.place_of(slide), message.stop()) {
                    self.position.set(Position { slide: place, stop: 0 });
                    self.stop.set(shown);
                    self.place.set(stop);
                }
            }
            Message::Bye => has_screen.0.set(false),
            Message::Hello
            | Message::Next
            | Message::Back
            | Message::Open
            | Message::Go { .. }
            | Message::Blank { .. } => {}
        }
    }

    /// Sends a command to the screen; without one, executes it in this view.
    fn ask(self, has_screen: HasScreen, asked: Command) {
        if !has_screen.0.get_untracked() {
            self.handle_slide_command(asked);
            return;
        }
        match asked {
            Command::Next => self.tell(Message::Next),
            Command::Back => self.tell(Message::Back),
            Command::Black | Command::White => {
                let to = if asked == Command::Black { Blank::Black } else { Blank::White };
                let to = Some(to).filter(|to| self.blank.get_untracked() != Some(*to));
                self.tell(Message::Blank { to });
            }
            Command::First => self.lead_to(has_screen, 0),
            Command::Last => self.lead_to(has_screen, self.contents.with_untracked(Vec::len).saturating_sub(1)),
            Command::Stage(stage) => {
                // Go to the content note before it, if there is one.
                let note = Slide::Before(stage);
                let to = if self.place_of(note).is_some() { note } else { Slide::Stage(stage) };
                self.lead(has_screen, to);
            }
            // Commands for the screen's own window, ignored here.
            Command::Overview
            | Command::Notes
            | Command::Speaker
            | Command::Code
            | Command::FullScreen
            | Command::Contrast
            | Command::Larger
            | Command::Smaller
            | Command::Keys
            | Command::Close => {}
        }
    }

    fn lead_to(self, has_screen: HasScreen, place: usize) {
        if let Some(slide) = self.slide_at(place) {
            self.lead(has_screen, slide);
        }
    }

    /// Moves the screen to a slide.
    fn lead(self, has_screen: HasScreen, slide: Slide) {
        if has_screen.0.get_untracked() {
            self.tell(Message::Go { slide });
        } else if let Some(place) = self.place_of(slide) {
            self.go_to(place);
        }
    }
}
