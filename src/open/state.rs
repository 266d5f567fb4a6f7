use std::sync::Arc;

use leptos::prelude::*;

use super::data::OpenData;
use super::opened::{Failure, Opened};
use super::origin::{Blocked, WebFile};
use crate::alert::Key;
use crate::browser::UserFile;
use crate::store::Marks;
use crate::words::Words;

/// The state of `open/`, as signals. Cheap to copy.
#[derive(Clone, Copy)]
pub struct OpenState {
    /// The data that the page loaded.
    pub data: StoredValue<Arc<OpenData>>,
    /// The interface text.
    pub words: Words,
    /// The path of the site's root folder.
    pub base: StoredValue<String>,
    /// The open file.
    pub opened: RwSignal<Option<Opened>>,
    /// Why the last file could not be opened or read again.
    pub failure: RwSignal<Option<Failure>>,
    /// Whether the chooser is shown, even while a file is open.
    pub is_choosing: RwSignal<bool>,
    /// Whether a file is being read.
    pub is_reading: RwSignal<bool>,
    /// The file requested by `?src=`, until the reader has answered; or why it is blocked.
    pub asked: RwSignal<Option<Result<WebFile, Blocked>>>,
    /// Whether the file is kept on the device.
    pub kept: RwSignal<bool>,
    /// Whether the next file is the open file, read again.
    pub is_again: RwSignal<bool>,
    /// The file on the device, for reading again.
    pub given: StoredValue<Option<UserFile>, LocalStorage>,
    /// The marks of every alert opened since the page loaded.
    pub marks: StoredValue<Vec<(Key, Marks)>>,
}

impl OpenState {
    /// Creates the state without an open file and provides it as context.
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

    /// Shows a file, or the reason for the failure. If a file cannot be opened, the previous one stays open.
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

    /// Returns the marks of an alert that was opened before.
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

/// Returns the page's state. Panics if the caller is not inside `open/`.
pub fn use_open() -> OpenState {
    expect_context()
}
