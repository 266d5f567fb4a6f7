//! The reader's state as signals, and the one way to change it.

use leptos::prelude::*;

use super::state::{Exploring, Intent, update};
use crate::alert::Outline;
use crate::words::Words;

/// An alert that is being explored. Copied freely: it is one address. What it points to is made once and lives as long as the
/// page.
#[derive(Clone, Copy)]
pub struct Explorer(&'static Explored);

struct Explored {
    alert: Outline,
    words: Words,
    state: RwSignal<Exploring>,
}

impl Explorer {
    /// Starts exploring an alert with nothing chosen: what the page shows as it was written.
    pub fn new(alert: Outline, words: Words) -> Self {
        Self(Box::leak(Box::new(Explored { alert, words, state: RwSignal::new(Exploring::default()) })))
    }

    /// The alert. It never changes.
    pub fn alert(self) -> &'static Outline {
        &self.0.alert
    }

    /// The words of the interface.
    pub fn words(self) -> Words {
        self.0.words
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
}
