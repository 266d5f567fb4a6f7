//! What the views share: the alert, the words, the reader's state and the one way to change it.

use std::sync::OnceLock;

use leptos::prelude::*;

use super::state::{Exploring, Intent, tied, update};
use super::timeline::layout::{Picture, picture};
use crate::address::{BadValue, View};
use crate::alert::{Alert, Frameworks, Key, Reference, Source};
use crate::browser;
use crate::words::Words;

/// The views' access to everything. Copied freely: it is one address. What it points to is made once and lives as long as the
/// page, so that the hundreds of closures that need it carry four bytes each.
#[derive(Clone, Copy)]
pub struct Explorer(&'static Explored);

struct Explored {
    alert: Alert,
    frameworks: Frameworks,
    words: Words,
    state: RwSignal<Exploring>,
    chosen: Memo<Option<Reference>>,
    tied: Memo<Vec<Reference>>,
    picture: Memo<Picture>,
}

impl Explorer {
    /// Starts exploring an alert with nothing chosen: what the prerendered page shows.
    pub fn new(alert: Alert, frameworks: Frameworks, words: Words) -> Self {
        let state = RwSignal::new(Exploring::default());
        // The memos need the alert that lies beside them: they find it once it has its place.
        let place: &'static OnceLock<Explorer> = Box::leak(Box::default());
        let chosen = Memo::new(move |_| state.with(|state| state.address.chosen.clone()));
        let alert_of = move || place.get().map(|explorer| explorer.alert());
        let tied = Memo::new(move |_| {
            let chosen = chosen.get();
            alert_of().map_or_else(Vec::new, |alert| tied(alert, chosen.as_ref()))
        });
        let period = Memo::new(move |_| state.with(|state| state.address.period.clone()));
        let picture = Memo::new(move |_| {
            let period = period.get();
            alert_of().map_or_else(Picture::default, |alert| picture(alert, period.as_ref()))
        });
        let explored = Explored { alert, frameworks, words, state, chosen, tied, picture };
        let explorer = Self(Box::leak(Box::new(explored)));
        *place.get_or_init(|| explorer)
    }

    /// The alert. It never changes.
    pub fn alert(self) -> &'static Alert {
        &self.0.alert
    }

    /// The frameworks. They never change.
    pub fn frameworks(self) -> &'static Frameworks {
        &self.0.frameworks
    }

    /// The words of the interface.
    pub fn words(self) -> Words {
        self.0.words
    }

    /// The picture of the period that is shown.
    pub fn picture(self) -> Memo<Picture> {
        self.0.picture
    }

    /// Values of the address that meant nothing.
    pub fn bad_values(self) -> Memo<Vec<BadValue>> {
        Memo::new(move |_| self.0.state.with(|state| state.bad_values.clone()))
    }

    /// Whether this view is part of what is shown.
    pub fn shows(self, view: View) -> bool {
        self.0.state.with(|state| state.address.part == View::All || state.address.part == view)
    }

    /// Follows whether this thing, or a statement in it, is chosen.
    pub fn open(self, reference: &Reference) -> impl Fn() -> bool + Send + use<> {
        let reference = reference.clone();
        move || self.is_open(&reference)
    }

    /// The opposite.
    pub fn closed(self, reference: &Reference) -> impl Fn() -> bool + Send + use<> {
        let reference = reference.clone();
        move || !self.is_open(&reference)
    }

    /// Follows whether this thing is tied to what is chosen.
    pub fn tied(self, reference: &Reference) -> impl Fn() -> bool + Send + use<> {
        let reference = reference.clone();
        move || self.is_tied(&reference)
    }

    /// Chooses this thing, or lets go of it.
    pub fn toggler(self, reference: &Reference) -> impl Fn() + Send + use<> {
        let reference = reference.clone();
        move || self.send(Intent::Toggle(reference.clone()))
    }

    /// Reads the state, following every change.
    pub fn read<T>(self, read: impl FnOnce(&Exploring) -> T) -> T {
        self.0.state.with(read)
    }

    /// Reads the state as it is now.
    pub fn peek<T>(self, read: impl FnOnce(&Exploring) -> T) -> T {
        self.0.state.with_untracked(read)
    }

    /// Does what a reader wants: the only way to change anything.
    pub fn send(self, intent: Intent) {
        self.0.state.update(|state| update(state, self.alert(), intent));
    }

    /// Whether this thing is chosen.
    pub fn is_chosen(self, reference: &Reference) -> bool {
        self.0.chosen.with(|chosen| chosen.as_ref() == Some(reference))
    }

    /// What is chosen.
    pub fn chosen(self) -> Option<Reference> {
        self.0.chosen.get()
    }

    /// Whether this thing is tied to what is chosen.
    pub fn is_tied(self, reference: &Reference) -> bool {
        self.0.tied.with(|tied| tied.contains(reference))
    }

    /// How many things are tied to what is chosen.
    pub fn tied_count(self) -> usize {
        self.0.tied.with(Vec::len)
    }

    /// Whether this thing, or the statement that is chosen inside it, is open.
    pub fn is_open(self, reference: &Reference) -> bool {
        self.0.chosen.with(|chosen| match chosen {
            Some(Reference::Statement(id)) => {
                self.alert().statement(id).and_then(|(place, _)| place.reference()).as_ref() == Some(reference)
            }
            chosen => chosen.as_ref() == Some(reference),
        })
    }

    /// Chooses a thing from elsewhere on the page and takes the reader to it.
    pub fn go(self, reference: Reference) {
        let id = element_id(&reference);
        if matches!(reference, Reference::Event(_)) {
            browser::focus(&id);
            return;
        }
        self.send(Intent::Choose(reference));
        browser::on_next_frame(move || browser::focus(&id));
    }

    /// A source of the alert or of the frameworks.
    pub fn source<T>(self, id: &Key, read: impl FnOnce(&Source) -> T) -> Option<T> {
        let (alert, frameworks) = (self.alert(), self.frameworks());
        alert.source(id).or_else(|| frameworks.sources().find(|source| &source.id == id)).map(read)
    }

    /// The name of a thing, as links to it say it.
    pub fn name(self, reference: &Reference) -> String {
        let (alert, words) = (self.alert(), self.0.words);
        match reference {
            Reference::Stage(stage) => words.stage_name(*stage),
            Reference::Factor(factor) => {
                let name =
                    alert.risk_factors.iter().find(|entry| entry.factor == *factor).map(|entry| entry.name.clone());
                words.risk_factor_link(&factor.number().to_string(), &name.unwrap_or_default())
            }
            Reference::Recommendation(number) => {
                let name = alert.recommendations.iter().find(|entry| entry.number == *number);
                words
                    .recommendation_link(&number.to_string(), &name.map(|entry| entry.name.clone()).unwrap_or_default())
            }
            Reference::Statement(id) => alert
                .statement(id)
                .map_or_else(String::new, |(place, _)| words.statement_link(&words.place(&alert, place))),
            Reference::Event(id) => {
                alert.events.iter().find(|event| &event.id == id).map(|event| event.title.clone()).unwrap_or_default()
            }
            Reference::Whole(_) => words.whole_alert(),
        }
    }
}

/// The id of the element that shows a thing: what receives the focus when a reader goes there.
pub fn element_id(reference: &Reference) -> String {
    match reference {
        Reference::Whole(part) => part.key().to_owned(),
        Reference::Stage(stage) => ["stage-", stage.key()].concat(),
        Reference::Factor(factor) => ["factor-", factor.key()].concat(),
        Reference::Recommendation(number) => ["recommendation-", &number.to_string()].concat(),
        Reference::Statement(id) => ["statement-", id.as_str()].concat(),
        Reference::Event(id) => ["event-", id.as_str()].concat(),
    }
}
