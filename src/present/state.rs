//! The state of a talk as signals in the context, for the screen and for the speaker's view.

use any_spawner::Executor;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::content::Content;
use super::keys::Command;
use super::slide::{POINTS, SIDE, TIGHT, flow_id, slide_id};
use super::steps::{Position, Span, Stop, by_page, stops};
use super::sync::{Blank, Message};
use crate::address::{Address, LessonView, View};
use crate::alert::{Slide, Stage};
use crate::browser::{self, Channel};

/// Navigates to an address with a new history entry. Provided by the app.
#[derive(Clone, Copy)]
pub struct WriteAddress(pub Callback<Address>);

/// A panel over the slides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The list of all slides.
    Overview,
    /// The notes for the slide.
    Notes,
    /// The address of the slide as a QR code.
    Code,
    /// The list of keys.
    Keys,
    /// A notice that the browser blocked the speaker's window.
    Blocked,
}

/// The text sizes of a talk, in percent.
pub const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// A talk: its position and how it is shown. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Talk {
    /// The slides in order.
    pub contents: Signal<Vec<Content>>,
    /// Whether one slide fills the window; otherwise the page lists all slides.
    pub shows: RwSignal<bool>,
    /// The current position.
    pub position: RwSignal<Position>,
    /// How much of the slide is shown.
    pub stop: RwSignal<Stop>,
    /// The number of the stop, from 1, and the number of stops on the slide.
    pub place: RwSignal<[usize; 2]>,
    /// The colour of the blank screen; `None` if the slide is shown.
    pub blank: RwSignal<Option<Blank>>,
    /// A panel over the slides.
    pub panel: RwSignal<Option<Panel>>,
    /// The text size, as an index into [`SIZES`].
    pub size: RwSignal<usize>,
    /// Whether keyboard shortcuts are on.
    pub keys: RwSignal<bool>,
    /// Whether Persecution and Extermination stay closed until they are opened.
    pub closes: RwSignal<bool>,
    /// The stages that have been opened.
    pub opened: RwSignal<Vec<Stage>>,
    channel: StoredValue<Option<Channel>, LocalStorage>,
    measured: StoredValue<Option<Measured>>,
}

/// The stops of the slide measured last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Measured {
    slide: Slide,
    is_closed: bool,
    stops: Vec<Stop>,
}

/// Returns the page's talk. Panics if no ancestor has provided one.
pub fn use_talk() -> Talk {
    expect_context()
}

impl Talk {
    /// Creates a talk at its first slide, and provides it to all descendants.
    pub fn provide(contents: Signal<Vec<Content>>) -> Self {
        let talk = Self {
            contents,
            shows: RwSignal::new(false),
            position: RwSignal::new(Position::default()),
            stop: RwSignal::new(Stop { points: 1, page: 0 }),
            place: RwSignal::new([1, 1]),
            blank: RwSignal::new(None),
            panel: RwSignal::new(None),
            size: RwSignal::new(0),
            keys: RwSignal::new(true),
            closes: RwSignal::new(false),
            opened: RwSignal::new(Vec::new()),
            channel: StoredValue::new_local(None),
            measured: StoredValue::new(None),
        };
        provide_context(talk);
        talk
    }

    /// Opens the channel to the other windows of the talk, and calls `callback` with each message.
    pub fn connect(self, name: &str, callback: impl Fn(Message) + 'static) {
        let channel = Channel::open(name, move |text| {
            if let Some(message) = Message::read(&text) {
                callback(message);
            }
        });
        self.channel.set_value(channel);
    }

    /// Sends a message to the other windows of the talk.
    pub fn tell(self, message: Message) {
        self.channel.with_value(|channel| {
            if let Some(channel) = channel {
                channel.send(&message.text());
            }
        });
    }

    /// Returns the slide at an index.
    pub fn slide_at(self, place: usize) -> Option<Slide> {
        self.contents.with_untracked(|contents| contents.get(place).map(|content| content.slide))
    }

    /// Returns the current slide.
    pub fn slide(self) -> Option<Slide> {
        self.slide_at(self.position.get_untracked().slide)
    }

    /// Returns the index of a slide in the talk.
    pub fn place_of(self, slide: Slide) -> Option<usize> {
        self.contents.with_untracked(|contents| contents.iter().position(|content| content.slide == slide))
    }

    /// Returns the index of the slide in a view.
    pub fn place_in(self, view: Option<&View>) -> Option<usize> {
        match view {
            Some(View::Lesson(LessonView::Present(Some(slide)) | LessonView::Speaker(Some(slide)))) => {
                self.place_of(*slide)
            }
            _ => None,
        }
    }

    /// Returns whether a slide is closed until the speaker opens it.
    pub fn is_closed(self, slide: Slide) -> bool {
        match slide {
            Slide::Stage(stage) if stage.has_content_note() => {
                self.shows.get() && self.closes.get() && !self.opened.with(|opened| opened.contains(&stage))
            }
            _ => false,
        }
    }

    /// Opens the slide of a stage, and goes to its first stop.
    pub fn open(self, stage: Stage) {
        if stage.has_content_note() && self.opened.with_untracked(|opened| !opened.contains(&stage)) {
            self.opened.update(|opened| opened.push(stage));
        }
        self.go_to(self.position.get_untracked().slide);
    }

    /// Goes one step forward.
    pub fn next(self) {
        let slides = self.contents.with_untracked(Vec::len);
        let position = self.position.get_untracked();
        // Fonts that loaded late may have added a page, so measure again before leaving the slide.
        if position.stop.saturating_add(1) >= self.stops().len() {
            self.measured.set_value(None);
        }
        self.go(position.next(slides, self.stops().len()));
    }

    /// Goes one step back.
    pub fn back(self) {
        let stops = self.stops().len();
        self.go(self.position.get_untracked().back(stops));
    }

    /// Goes to a position.
    pub fn go(self, to: Position) {
        if self.position.get_untracked() != to {
            self.position.set(to);
        }
        self.blank.set(None);
        self.arrive();
    }

    /// Goes to the first stop of a slide.
    pub fn go_to(self, place: usize) {
        self.go(Position { slide: place, stop: 0 });
    }

    /// Shows the slide up to the current stop, once it has been rendered.
    pub fn arrive(self) {
        spawn_local(async move {
            Executor::tick().await;
            self.settle();
        });
    }

    /// Shows the slide up to the current stop, immediately.
    fn settle(self) {
        let stops = self.stops();
        let position = self.position.get_untracked();
        let at = position.stop.min(stops.len().saturating_sub(1));
        let Some(stop) = stops.get(at).copied() else { return };
        if position.stop != at {
            self.position.set(Position { stop: at, ..position });
        }
        set(self.stop, stop);
        set(self.place, [at + 1, stops.len()]);
        if let Some(slide) = self.slide().filter(|_| self.shows.get_untracked()) {
            browser::show_page(&flow_id(slide), stop.page);
        }
        self.broadcast_state();
    }

    /// Measures again after a change of window or text size, and keeps the same points in view.
    pub fn measure_again(self) {
        spawn_local(async move {
            Executor::tick().await;
            let points = self.stop.get_untracked().points;
            self.measured.set_value(None);
            let stops = self.stops();
            let first = stops.iter().position(|stop| stop.points == points).unwrap_or(0);
            self.position.update(|position| position.stop = first);
            self.settle();
        });
    }

    /// Returns the stops of the slide. Layout takes most of a step's time, so a slide is measured once for each size.
    fn stops(self) -> Vec<Stop> {
        let Some(slide) = self.slide() else { return Vec::new() };
        let is_closed = untrack(|| self.is_closed(slide));
        let is_known =
            |known: &&Measured| known.slide == slide && known.is_closed == is_closed && self.shows.get_untracked();
        let known = self.measured.with_value(|known| known.as_ref().filter(is_known).map(|known| known.stops.clone()));
        known.unwrap_or_else(|| {
            // Prevention is next to the points if it fits; otherwise it follows them.
            browser::mark_overflow(&slide_id(slide), SIDE, TIGHT);
            let pages = browser::pages(&flow_id(slide), POINTS);
            let stops = self.stops_in(slide, is_closed, pages.as_ref());
            if pages.is_some() {
                self.measured.set_value(Some(Measured { slide, is_closed, stops: stops.clone() }));
            }
            stops
        })
    }

    /// Returns the stops of a slide with this layout. A closed slide shows none of its points.
    fn stops_in(self, slide: Slide, is_closed: bool, pages: Option<&browser::Pages>) -> Vec<Stop> {
        let (count, by_point) = self.contents.with_untracked(|contents| {
            let content = contents.iter().find(|content| content.slide == slide);
            content.map_or((0, false), |content| (content.points.len(), content.by_point))
        });
        match pages {
            Some(pages) if is_closed => by_page(0, pages.count),
            Some(pages) if !by_point => by_page(count, pages.count),
            Some(pages) => {
                let spans = pages.parts.iter().map(|(first, last)| Span { first: *first, last: *last });
                stops(&spans.collect::<Vec<_>>(), pages.count)
            }
            None if by_point => stops(&vec![Span { first: 0, last: 0 }; count], 1),
            None => by_page(count, 1),
        }
    }

    /// Broadcasts the state of the talk to speaker's views.
    pub fn broadcast_state(self) {
        if let Some(slide) = self.slide().filter(|_| self.shows.get_untracked()) {
            let Stop { points, page } = self.stop.get_untracked();
            let (stop, blank) = (self.place.get_untracked(), self.blank.get_untracked());
            self.tell(Message::State { slide, points, page, stop, blank });
        }
    }

    /// Blanks the screen, or shows the slide again.
    pub fn toggle_blank(self, to: Blank) {
        self.blank.update(|blank| *blank = if *blank == Some(to) { None } else { Some(to) });
        self.broadcast_state();
    }

    /// Opens or closes a panel.
    pub fn toggle_panel(self, panel: Panel) {
        self.panel.update(|open| *open = if *open == Some(panel) { None } else { Some(panel) });
    }

    /// Makes the text larger or smaller.
    pub fn resize(self, larger: bool) {
        let size = self.size.get_untracked();
        let next = if larger { (size + 1).min(SIZES.len() - 1) } else { size.saturating_sub(1) };
        if next != size {
            self.size.set(next);
            self.measure_again();
        }
    }

    /// Executes a command that only concerns the slides. Returns whether it did.
    pub fn handle_slide_command(self, command: Command) -> bool {
        match command {
            Command::Next => self.next(),
            Command::Back => self.back(),
            Command::First => self.go_to(0),
            Command::Last => self.go_to(self.contents.with_untracked(Vec::len).saturating_sub(1)),
            Command::Stage(stage) => {
                if let Some(place) = self.place_of(Slide::Stage(stage)) {
                    // Go to the content note before it, if there is one.
                    let note = self.place_of(Slide::Before(stage));
                    self.go_to(note.unwrap_or(place));
                }
            }
            Command::Overview => self.toggle_panel(Panel::Overview),
            Command::Notes => self.toggle_panel(Panel::Notes),
            Command::Code => self.toggle_panel(Panel::Code),
            Command::Keys => self.toggle_panel(Panel::Keys),
            Command::Black => self.toggle_blank(Blank::Black),
            Command::White => self.toggle_blank(Blank::White),
            Command::Larger => self.resize(true),
            Command::Smaller => self.resize(false),
            Command::Speaker | Command::FullScreen | Command::Contrast | Command::Close => return false,
        }
        true
    }
}

/// Sets a signal only if the value differs.
fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|old| *old != value) {
        signal.set(value);
    }
}
