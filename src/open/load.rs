//! Reads a file from the reader, or loads one from a host.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opened::{Failure, Opened, Reason, read};
use super::origin::{Origin, WebFile};
use super::state::OpenState;
use crate::alert::Alert;
use crate::browser::{self, FileError, LoadError, UserFile};
use crate::map::picture::{MapPicture, picture};
use crate::reading::MAX_BYTES;

/// Opens a file from the reader's device.
pub fn open_local_file(state: OpenState, file: UserFile) {
    state.given.set_value(Some(file.clone()));
    state.is_reading.set(true);
    spawn_local(async move {
        let origin = Origin::File(file.name());
        let bytes = file.bytes(MAX_BYTES).await.map_err(|error| match error {
            FileError::TooLarge => Reason::TooLarge,
            FileError::Refused => Reason::Refused,
        });
        finish(state, origin, bytes).await;
    });
}

/// Opens text that was pasted or kept.
pub fn open_text(state: OpenState, origin: Origin, text: String) {
    state.given.set_value(None);
    let bytes = if text.len() > MAX_BYTES { Err(Reason::TooLarge) } else { Ok(text.into_bytes()) };
    spawn_local(finish(state, origin, bytes));
}

/// Loads a file from a host. Call it only after the reader has agreed.
pub fn open_web(state: OpenState, file: WebFile) {
    state.given.set_value(None);
    state.asked.set(None);
    state.is_reading.set(true);
    spawn_local(async move {
        let bytes = browser::load_file(&file.address, &file.origin, MAX_BYTES).await.map_err(|error| match error {
            LoadError::NoResponse => Reason::NoResponse(file.host.clone()),
            LoadError::Status(status) => Reason::Status(file.host.clone(), status),
            LoadError::Redirected => Reason::Redirected(file.host.clone()),
            LoadError::TooLarge => Reason::TooLarge,
        });
        finish(state, Origin::Web(file), bytes).await;
    });
}

/// Reads the open file again. The current view stays until the file is read.
pub fn check_again(state: OpenState) {
    state.is_again.set(true);
    match state.opened.with_untracked(|opened| opened.as_ref().map(|opened| opened.origin.clone())) {
        Some(Origin::Web(file)) => open_web(state, file),
        Some(Origin::File(_)) => {
            if let Some(file) = state.given.with_value(Clone::clone) {
                open_local_file(state, file);
            }
        }
        // Text from the clipboard or a kept file is not read again: the reader edits it instead.
        Some(Origin::Pasted | Origin::Kept(_)) | None => state.is_choosing.set(true),
    }
}

/// Reads and checks the file, loads its map if the site has one, and shows the result.
async fn finish(state: OpenState, origin: Origin, bytes: Result<Vec<u8>, Reason>) {
    let data = state.data.get_value();
    // Yield to the browser between steps to keep the page responsive.
    browser::pause().await;
    let file = match bytes {
        Ok(bytes) => read(origin, &bytes),
        Err(reason) => Err(Failure { origin, reason }),
    };
    let file = match file {
        Ok(opened) => {
            browser::pause().await;
            let opened = opened.checked(&data.frameworks);
            let map = if data.maps.contains(&opened.alert.id) { map_of(state, &opened.alert).await } else { None };
            browser::pause().await;
            Ok(Opened { map, ..opened })
        }
        Err(failure) => Err(failure),
    };
    state.receive(file);
}

/// Loads the map of an alert. Without a map the page lists the places as text.
async fn map_of(state: OpenState, alert: &Alert) -> Option<MapPicture> {
    let file = state.base.with_value(|base| [base.as_str(), "maps/", alert.id.as_str(), ".json"].concat());
    let ground = browser::load_file(&file, &browser::own_origin(), MAX_BYTES).await.ok()?;
    picture(&ground, &alert.places, &alert.region, state.words).ok()
}
