//! Marks and notes on the device.

use super::carry;
use crate::browser;
use crate::explore::checklist::marks::{Mark, Marks};
use crate::explore::explorer::Explorer;
use crate::explore::state::{Intent, Keeping};

/// Storage keys of marks begin with this; the alert's id follows.
const MARKS_KEY: &str = "forewarned/marks/";

/// Takes over what was marked before the program was there and what the device holds, and keeps what changes.
pub fn connect(explorer: Explorer) {
    mark_from_page(explorer);
    let early = explorer.peek(|state| !state.marks.is_empty());
    let (marks, keeping) = kept(explorer);
    explorer.send(Intent::Restore(marks, keeping));
    carry(
        move || explorer.read(|state| state.marks.to_json(explorer.alert().id.as_str())),
        move |json, before| {
            if (early || before.is_some()) && explorer.peek(|state| state.keeping) != Keeping::Unreadable {
                explorer.send(Intent::Stored(keep(explorer, json)));
            }
        },
    );
    browser::on_change_elsewhere(MARKS_KEY, move || {
        let (marks, keeping) = kept(explorer);
        if keeping != Keeping::Kept {
            // Another version of the site may write what this one cannot read: it must not be written over.
            explorer.send(Intent::Stored(keeping));
        } else if explorer.peek(|state| state.keeping) == Keeping::Kept {
            explorer.send(Intent::Import(marks));
        }
    });
}

/// What a reader ticked and wrote before the program was there, which early.js has flagged. What the browser filled in by itself
/// may be older than what the device holds.
fn mark_from_page(explorer: Explorer) {
    for (factor, key) in browser::checked("[data-mark][data-early]", "data-mark") {
        let (Some(factor), Some(mark)) = (crate::alert::Key::new(&factor), Mark::from_key(&key)) else {
            continue;
        };
        if mark != Mark::NotAssessed {
            explorer.send(Intent::Mark(factor, mark));
        }
    }
    for (factor, note) in browser::written("[data-note][data-early]", "data-note") {
        if let (Some(factor), false) = (crate::alert::Key::new(&factor), note.is_empty()) {
            explorer.send(Intent::Note(factor, note));
        }
    }
}

fn marks_key(explorer: Explorer) -> String {
    [MARKS_KEY, explorer.alert().id.as_str()].concat()
}

/// What the device holds.
fn kept(explorer: Explorer) -> (Marks, Keeping) {
    match browser::load(&marks_key(explorer)) {
        Ok(None) => (Marks::default(), Keeping::Kept),
        Ok(Some(json)) => match Marks::from_json(json.as_bytes(), explorer.alert().id.as_str()) {
            Ok(marks) => (marks, Keeping::Kept),
            Err(_) => (Marks::default(), Keeping::Unreadable),
        },
        Err(_) => (Marks::default(), Keeping::NotKept),
    }
}

/// Forgets what the device holds, readable or not.
pub fn forget(explorer: Explorer) {
    explorer.send(Intent::Erase);
    let forgotten = browser::erase(&marks_key(explorer));
    explorer.send(Intent::Stored(if forgotten.is_ok() { Keeping::Kept } else { Keeping::NotKept }));
}

/// Writes the marks to the device, or forgets them where there are none.
fn keep(explorer: Explorer, json: &str) -> Keeping {
    let key = marks_key(explorer);
    let empty = explorer.peek(|state| state.marks.is_empty());
    // What another page has just written is not written back: that page may be further by now.
    if browser::load(&key).is_ok_and(|kept| kept.as_deref().unwrap_or_default() == if empty { "" } else { json }) {
        return Keeping::Kept;
    }
    let outcome = if empty { browser::erase(&key) } else { browser::save(&key, json) };
    if outcome.is_ok() { Keeping::Kept } else { Keeping::NotKept }
}
