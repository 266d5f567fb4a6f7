use leptos::prelude::*;

use super::list::{kind_name, left_out};
use super::periods::Group;
use crate::alert::{Event, Key, Origin};
use crate::components::{DataText, Glyph, Icon, event_id, use_shown};

/// The events as a table in a disclosure: a native `table` with column and row headers, in a region that scrolls sideways if it does not
/// fit. Each row links to the event's entry in the list.
///
/// `groups`: the events. `period`: the chosen period, if any.
#[component]
pub fn EventTable(groups: Vec<Group>, period: Memo<Option<Key>>) -> impl IntoView {
    let words = use_shown().words;
    let heads = [
        words.column_when(),
        words.column_event(),
        words.column_kind(),
        words.column_who_harmed(),
        words.column_origin(),
    ];
    let heads = heads.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let bodies = groups
        .into_iter()
        .map(|group| {
            let hidden = left_out(&group, period);
            let rows = group.stretch.events.into_iter().map(|event| view! { <Row event=event /> }).collect_view();
            view! { <tbody hidden=move || hidden.get()>{rows}</tbody> }
        })
        .collect_view();
    view! {
        <details class="per tab">
            <summary>
                <h3>{words.same_events_table()}</h3>
                <Icon glyph=Glyph::Chevron class="gl chev" />
            </summary>
            <div class="tab-s" role="region" tabindex="0" aria-label=words.same_events_table()>
                <table>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    {bodies}
                </table>
            </div>
        </details>
    }
}

/// One event.
#[component]
fn Row(event: Event) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let origin = match Origin::of(&event) {
        Origin::Alert => words.shape_alert(),
        Origin::Editors => words.shape_editors(),
        Origin::Itself => words.shape_itself(),
    };
    let kind = kind_name(&shown.alert, &event).unwrap_or_else(|| words.other_events());
    view! {
        <tr>
            <td>{words.short_when(event.when)}</td>
            <th scope="row"><a href=["#", &event_id(&event.id)].concat()><DataText text=event.title /></a></th>
            <td><DataText text=kind /></td>
            <td><DataText text=event.harmed.join("; ") /></td>
            <td>{origin}</td>
        </tr>
    }
}
