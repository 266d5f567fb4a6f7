use leptos::prelude::*;

use crate::browser;

/// Returns a copy of a signal that changes only after the browser has painted. What a reader does not wait for follows such a copy, so that
/// the rest of the page answers a keystroke first.
pub fn after_paint<T: Clone + Send + Sync + 'static>(source: Signal<T>) -> Signal<T> {
    let late = RwSignal::new(source.get_untracked());
    let is_due = StoredValue::new(false);
    Effect::watch(
        move || source.track(),
        move |(), _, _| {
            // Several changes before one paint need one update.
            if !is_due.get_value() {
                is_due.set_value(true);
                browser::after_paint(move || {
                    is_due.set_value(false);
                    late.set(source.get_untracked());
                });
            }
        },
        false,
    );
    late.into()
}
