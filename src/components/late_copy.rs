use leptos::prelude::*;

use crate::browser;

/// Returns a copy of a signal that changes after the browser has painted. Use it for parts of the page that can wait, so that a keystroke
/// changes the rest first.
pub fn late_copy<T: Clone + PartialEq + Send + Sync + 'static>(source: Signal<T>) -> Signal<T> {
    let late = RwSignal::new(source.get_untracked());
    let is_due = StoredValue::new(false);
    Effect::new(move |_| {
        // The first run also compares, because the address may have changed the source since the copy was made.
        let is_same = source.with(|value| late.with_untracked(|late| late == value));
        // Several changes before one paint need one update.
        if !is_same && !is_due.get_value() {
            is_due.set_value(true);
            browser::after_paint(move || {
                is_due.set_value(false);
                late.set(source.get_untracked());
            });
        }
    });
    late.into()
}
