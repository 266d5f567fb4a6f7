use leptos::either::Either;
use leptos::ev;
use leptos::prelude::*;

use super::content::{Content, contents};
use super::controls::{Bar, Panels, full_screen, open_speaker, toggle_contrast};
use super::deck::{chosen, deck};
use super::keys::{Command, command};
use super::slide::{SlideView, slide_id};
use super::state::{SIZES, Talk, WriteAddress};
use super::steps::Position;
use super::sync::{Blank, Message, channel};
use crate::address::{LessonView, View};
use crate::alert::Slide;
use crate::browser;
use crate::components::{Link, PageHead, use_shown};
use crate::shared::decimal;
use crate::store::{Store, use_store};
use crate::teach::settings::{ClassSettings, load};

/// The session storage key that is set while a tab shows a talk, so that a reload resumes it.
const SHOWS: &str = "forewarned/talk";

/// All slides of the talk, one below the other; with the app, also one at a time, filling the window. Landmarks: main, with a region
/// for each slide. The usual keys of slide shows (`keys.rs`) work, but only while the talk is shown.
#[component]
pub fn PresentPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let whole = deck(&shown.alert);
    let order = RwSignal::new(whole.clone());
    let told = shown.clone();
    let talk = Talk::provide(Memo::new(move |_| contents(&told, &order.get())).into());
    // Effects run only in the browser, after the first render, which must match the prerendered document.
    Effect::new({
        let (alert, whole) = (shown.alert.clone(), whole.clone());
        move |_| {
            let settings = load(&alert.id, ClassSettings::suggested(alert.teaching.as_ref()));
            talk.closes.set(settings.closed);
            order.set(chosen(&whole, &settings.order()));
        }
    });
    talk.follow_address(store);
    talk.write_address(store);
    talk.listen(store);
    let name = channel(&shown.alert.id);
    Effect::new(move |_| talk.answer(&name));
    // A slide is rendered once and moves when the order changes. It is rendered again only if its references to other slides change.
    let slides = view! {
        <For each=move || talk.contents.get() key=Content::key let:content>
            <Shown content=content />
        </For>
    };
    let announced = move || match (talk.shows.get(), talk.blank.get()) {
        (false, _) => String::new(),
        (true, Some(Blank::Black)) => words.screen_is_black(),
        (true, Some(Blank::White)) => words.screen_is_white(),
        (true, None) => {
            let [at, of] = talk.place.get();
            let at_slide = talk.position.get().slide;
            let slide = talk.contents.with(|contents| contents.get(at_slide).map(|content| content.slide));
            let name = slide.map(|slide| words.slide_name(slide)).unwrap_or_default();
            if of > 1 { words.step_said(&name, &decimal(at), &decimal(of)) } else { words.step_said_once(&name) }
        }
    };
    let start = move |full: bool| {
        talk.start(store);
        if full {
            browser::toggle_full_screen();
        }
    };
    let index = move || {
        let shown = use_shown();
        let entry = |content: Content| {
            let to = shown.at(View::Lesson(LessonView::Present(Some(content.slide))));
            view! { <li><Link to=to>{words.slide_name(content.slide)}</Link></li> }
        };
        talk.contents.get().into_iter().map(entry).collect_view()
    };
    view! {
        <main
            class="talk"
            class:on=talk.shows
            data-size=move || decimal(SIZES.get(talk.size.get()).copied().unwrap_or(100))
            id="main"
            tabindex="-1"
        >
            <div class="wrap talk-h">
                <PageHead title=words.present_heading() lead=words.present_lead() />
                <p class="talk-do">
                    <button type="button" class="app-only pri" on:click=move |_| start(false)>{words.talk_start()}</button>
                    " "
                    <button type="button" class="app-only" on:click=move |_| start(true)>{words.talk_start_full()}</button>
                    " "
                    <Link to=shown.at(View::Lesson(LessonView::Speaker(None)))>{words.speaker_heading()}</Link>
                </p>
                <nav class="talk-i" aria-label=words.all_slides()>
                    <ol>{index}</ol>
                </nav>
            </div>
            <div class="talk-d" class:show=talk.shows>{slides}</div>
            {move || talk.shows.get().then(|| view! { <Bar /><Panels /> })}
            {move || {
                talk.blank.get().map(|blank| {
                    let class = if blank == Blank::Black { "blank black" } else { "blank" };
                    view! { <button type="button" class=class aria-label=words.step_next() on:click=move |_| talk.toggle_blank(blank)></button> }
                })
            }}
            <p class="vh" role="status">{announced}</p>
        </main>
    }
}

/// A slide in the talk, with the buttons that open or skip it if it is closed.
#[component]
fn Shown(content: Content) -> impl IntoView {
    let words = use_shown().words;
    let talk = super::state::use_talk();
    let slide = content.slide;
    let current = Memo::new(move |_| {
        let at = talk.position.get().slide;
        talk.shows.get()
            && talk.contents.with(|contents| contents.get(at).is_some_and(|content| content.slide == slide))
    });
    let stop = Memo::new(move |_| current.get().then(|| talk.stop.get()));
    let closed = Memo::new(move |_| talk.is_closed(slide));
    let to_open = match slide {
        Slide::Stage(stage) if stage.has_content_note() => Either::Left(view! {
            <p>{words.slide_closed()}</p>
            <p class="app-only">
                <button type="button" class="pri" on:click=move |_| talk.open(stage)>{words.slide_open()}</button>
                " "
                <button type="button" on:click=move |_| talk.next()>{words.slide_pass()}</button>
            </p>
        }),
        _ => Either::Right(()),
    };
    view! {
        <div class="sd-w1" class:now=current>
            <SlideView content=content stop=stop closed=closed>{to_open}</SlideView>
        </div>
    }
}

impl Talk {
    /// Starts showing one slide at a time, from the one in the address.
    fn start(self, store: Store) {
        let place = store.view().with_untracked(|view| self.place_in(view.as_ref())).unwrap_or(0);
        self.shows.set(true);
        browser::session_save(SHOWS, "1");
        self.go(Position { slide: place, stop: 0 });
    }

    /// Ends the talk, and shows all slides on the page again.
    fn end(self) {
        self.shows.set(false);
        self.blank.set(None);
        self.panel.set(None);
        self.tell(Message::Bye);
        browser::session_remove(SHOWS);
        browser::leave_full_screen();
        if let Some(slide) = self.slide() {
            browser::on_next_frame(move || browser::focus(&slide_id(slide)));
        }
    }

    /// Goes to the slide in the address: on load, and whenever the reader goes back or forward or follows a link.
    fn follow_address(self, store: Store) {
        Effect::new(move |before: Option<()>| {
            let place = store.view().with(|view| self.place_in(view.as_ref()));
            if before.is_none() && browser::session_load(SHOWS).is_some() {
                self.start(store);
            }
            let moved = place.filter(|place| *place != self.position.get_untracked().slide);
            if let Some(place) = moved {
                self.go_to(place);
                self.panel.set(None);
            }
        });
    }

    /// Updates the address with the current slide, as a new history entry.
    fn write_address(self, store: Store) {
        let write = use_context::<WriteAddress>();
        Effect::new(move |_| {
            let place = self.position.get().slide;
            if !self.shows.get() {
                return;
            }
            let Some((WriteAddress(write), slide)) = write.zip(self.slide_at(place)) else { return };
            let here = store.address().get_untracked();
            let to = here.with_view(View::Lesson(LessonView::Present(Some(slide))));
            if to != here {
                write.run(to);
            }
        });
    }

    /// Listens for keys, swipes and resizes, and keeps the screen on.
    fn listen(self, store: Store) {
        Effect::new(move |_| {
            let keys = window_event_listener(ev::keydown, move |event| {
                let typing = browser::is_typing(&event);
                let asked = command(&browser::key(&event), browser::is_right_to_left());
                let Some(asked) = asked.filter(|_| self.shows.get_untracked() && !typing) else { return };
                // Escape works even if the shortcuts are off.
                if self.keys.get_untracked() || asked == Command::Close {
                    event.prevent_default();
                    self.handle_command(asked, store);
                }
            });
            let size = window_event_listener(ev::resize, move |_| {
                if self.shows.get_untracked() {
                    self.measure_again();
                }
            });
            let gone = window_event_listener(ev::pagehide, move |_| {
                if self.shows.get_untracked() {
                    self.tell(Message::Bye);
                }
            });
            on_cleanup(move || {
                keys.remove();
                size.remove();
                gone.remove();
            });
        });
        // Keep the screen on while the talk is shown. Browsers release the wake lock when the page is hidden, so ask again on return.
        Effect::new(move |_| {
            let wake_lock = StoredValue::new_local(None);
            let keep = move || {
                wake_lock.set_value(if self.shows.get_untracked() { browser::request_wake_lock() } else { None });
            };
            if self.shows.get() {
                keep();
            }
            let seen = window_event_listener(ev::visibilitychange, move |_| keep());
            on_cleanup(move || {
                seen.remove();
                wake_lock.set_value(None);
            });
        });
        Effect::new(move |_| {
            let moves = browser::on_swipe(move |forward| {
                if self.shows.get_untracked() && self.panel.get_untracked().is_none() {
                    if forward { self.next() } else { self.back() }
                }
            });
            let moves = StoredValue::new_local(Some(moves));
            on_cleanup(move || moves.set_value(None));
        });
    }

    /// Executes a command from a key or a button.
    pub fn handle_command(self, asked: Command, store: Store) {
        // On a blank screen, a step only shows the slide again.
        if self.blank.get_untracked().is_some() && matches!(asked, Command::Next | Command::Back | Command::Close) {
            self.blank.set(None);
            self.broadcast_state();
            return;
        }
        if self.handle_slide_command(asked) {
            return;
        }
        match asked {
            Command::Speaker => open_speaker(self, store),
            Command::FullScreen => full_screen(self),
            Command::Contrast => toggle_contrast(store),
            Command::Close if self.panel.get_untracked().is_some() => self.panel.set(None),
            Command::Close => self.end(),
            // Already executed by `handle_slide_command`.
            Command::Next
            | Command::Back
            | Command::First
            | Command::Last
            | Command::Stage(_)
            | Command::Overview
            | Command::Notes
            | Command::Code
            | Command::Keys
            | Command::Black
            | Command::White
            | Command::Larger
            | Command::Smaller => {}
        }
    }

    /// Answers messages from a speaker's view.
    fn answer(self, name: &str) {
        self.connect(name, move |message| {
            if !self.shows.get_untracked() {
                return;
            }
            match message {
                Message::Hello => self.broadcast_state(),
                Message::Next => self.next(),
                Message::Back => self.back(),
                Message::Go { slide } => {
                    if let Some(place) = self.place_of(slide) {
                        self.go_to(place);
                    }
                }
                Message::Blank { to } => {
                    self.blank.set(to);
                    self.broadcast_state();
                }
                Message::Open => {
                    if let Some(Slide::Stage(stage)) = self.slide() {
                        self.open(stage);
                    }
                }
                Message::Bye | Message::State { .. } => {}
            }
        });
    }
}
