use leptos::prelude::*;

use super::{DataText, Icon, Provenance, use_shown};
use crate::alert::{Event, Key, Origin};

/// Returns the id of the element that shows an event.
pub fn event_id(id: &Key) -> String {
    ["event-", id.as_str()].concat()
}

/// One event: date and title, then what happened, what is disputed, who acted, who was harmed, and the sources. A native disclosure
/// (`details`), which opens when a link targets it.
///
/// `event`: the event. `kind`: the kind of event, if the page shows more than one.
#[component]
pub fn EventDisclosure(event: Event, #[prop(optional)] kind: Option<String>) -> impl IntoView {
    let words = use_shown().words;
    let origin = Origin::of(&event);
    let kind = kind.map(|kind| view! { <small><DataText text=kind /></small> });
    let mut by = Vec::new();
    if !event.actors.is_empty() {
        by.push(words.acted_by(&event.actors.join("; ")));
    }
    if !event.harmed.is_empty() {
        by.push(words.harm_to(&event.harmed.join("; ")));
    }
    match origin {
        Origin::Alert => by.push(words.mentioned()),
        Origin::Editors => by.push(words.added()),
        Origin::Itself => {}
    }
    by.push(words.checked_by(event.confidence));
    let disputed = event.disputed.map(|text| {
        view! { <p class="dp"><b>{words.event_disputed()}</b>" "<DataText text=text /></p> }
    });
    view! {
        <details id=event_id(&event.id) tabindex="-1">
            <summary>
                <span class="ed">{words.short_when(event.when)}</span>
                " "
                <span class="et"><Icon glyph=origin class="gl k" /><DataText text=event.title />{kind}</span>
            </summary>
            <p><DataText text=event.text /></p>
            {disputed}
            <Provenance by=by.join(" ") sources=event.sources />
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{alert, html};

    #[test]
    fn shows_the_text_and_its_sources() {
        let event = || {
            let event = alert().events.remove(0);
            view! { <EventDisclosure event=event kind="Weather".to_owned() /> }
        };
        insta::assert_snapshot!(html(event));
    }
}
