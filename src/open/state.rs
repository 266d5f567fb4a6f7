use std::sync::Arc;

use leptos::prelude::*;

use super::data::OpenData;
use super::opened::{Failure, Opened};
use super::origin::{Blocked, WebFile};
use crate::alert::Key;
use crate::browser::UserFile;
use crate::store::Marks;
use crate::words::Words;

/// What can change on `open/`, as signals. Copied freely.
#[derive(Clone, Copy)]
pub struct OpenState {
    /// What the page has loaded.
    pub data: StoredValue<Arc<OpenData>>,
    /// The words of the interface.
    pub words: Words,
    /// The path of the site's first folder.
    pub base: StoredValue<String>,
    /// The file that is open.
    pub opened: RwSignal<Option<Opened>>,
    /// Why the last file could not be opened, or not be read again.
    pub failure: RwSignal<Option<Failure>>,
    /// Whether the reader chooses a file, also where one is open.
    pub is_choosing: RwSignal<bool>,
    /// Whether a file is being read.
    pub is_reading: RwSignal<bool>,
    /// The file that the address asks for, until the reader has answered; or why it is not loaded.
    pub asked: RwSignal<Option<Result<WebFile, Blocked>>>,
    /// What the reader is told about keeping the file, and whether it is kept.
    pub kept: RwSignal<bool>,
    /// Whether the file that comes next is the one that is open, read again.
    pub is_again: RwSignal<bool>,
    /// The file on the device, to be read again.
    pub given: StoredValue<Option<UserFile>, LocalStorage>,
    /// Marks of every alert that was opened since the page was loaded.
    pub marks: StoredValue<Vec<(Key, Marks)>>,
}

impl OpenState {
    /// No file is open. Provided to everything below the caller.
    pub fn provide(data: OpenData, words: Words, base: String) -> Self {
        let state = Self {
            data: StoredValue::new(Arc::new(data)),
            words,
            base: StoredValue::new(base),
            opened: RwSignal::new(None),
            failure: RwSignal::new(None),
            is_choosing: RwSignal::new(true),
            is_reading: RwSignal::new(false),
            asked: RwSignal::new(None),
            kept: RwSignal::new(false),
            is_again: RwSignal::new(false),
            given: StoredValue::new_local(None),
            marks: StoredValue::new(Vec::new()),
        };
        provide_context(state);
        state
    }

    /// Shows a file, or says why not. A file that is open stays so where the next one cannot be opened.
    pub fn receive(self, file: Result<Opened, Failure>) {
        self.is_reading.set(false);
        match file {
            Ok(opened) => {
                self.failure.set(None);
                self.opened.set(Some(opened));
                self.is_choosing.set(false);
            }
            Err(failure) => self.failure.set(Some(failure)),
        }
    }

    /// The marks of an alert that was opened before.
    pub fn marks_of(self, alert: &Key) -> Option<Marks> {
        self.marks.with_value(|all| all.iter().find(|(id, _)| id == alert).map(|(_, marks)| marks.clone()))
    }

    /// Remembers the marks of an alert for as long as the page is open.
    pub fn remember(self, alert: &Key, marks: Marks) {
        self.marks.update_value(|all| {
            all.retain(|(id, _)| id != alert);
            all.push((alert.clone(), marks));
        });
    }
}

/// The state of the page. Panics outside of it.
pub fn use_open() -> OpenState {
    expect_context()
}
