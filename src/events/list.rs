use leptos::prelude::*;

use super::periods::Group;
use super::table::EventTable;
use crate::address::View;
use crate::alert::{Alert, Event, Key, Vocabulary};
use crate::components::{EventDisclosure, Glyph, Icon, use_shown};
use crate::shared::decimal;
use crate::store::use_store;

/// Returns whether a group is hidden: it belongs to another period than the chosen one and does not contain the event in the address.
pub fn left_out(group: &Group, period: Memo<Option<Key>>) -> Memo<bool> {
    let view = use_store().view();
    let own = group.stretch.key().cloned();
    let ids: Vec<Key> = group.stretch.events.iter().map(|event| event.id.clone()).collect();
    Memo::new(move |_| {
        let other = period.with(|period| period.is_some() && *period != own);
        other && !view.with(|view| matches!(view, Some(View::Events(Some(id))) if ids.contains(id)))
    })
}

/// The picture's events as text: by period, with the alert between them, each with who acted, who was harmed, what is disputed, and its
/// sources; then the same as a table. Each group is a native disclosure, which is open if it contains the event in the address.
///
/// `groups`: the events. `period`: the chosen period, if any.
#[component]
pub fn EventList(groups: Vec<Group>, period: Memo<Option<Key>>) -> impl IntoView {
    let words = use_shown().words;
    let first_after = groups.iter().position(|group| group.after).unwrap_or(groups.len());
    let (before, after) = groups.split_at(first_after);
    let views = |groups: &[Group]| {
        groups.iter().cloned().map(|group| view! { <GroupView group=group period=period /> }).collect_view()
    };
    let (before, after) = (views(before), views(after));
    view! {
        <section id="list" class="tan-l" tabindex="-1" aria-labelledby="list-h">
            <h2 id="list-h">{words.same_events_list()}</h2>
            {before}
            <AlertBand />
            {after}
            <EventTable groups=groups period=period />
        </section>
    }
}

/// The alert's position between the events.
#[component]
fn AlertBand() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    view! {
        <p class="perband">
            <b>{words.line_alert()}</b>
            " "
            <span>{words.alert_appeared(&shown.alert.publisher.name, &words.dates_of(&shown.alert))}</span>
        </p>
    }
}

/// One stretch of time: a disclosure with its events.
#[component]
fn GroupView(group: Group, period: Memo<Option<Key>>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let view = use_store().view();
    let hidden = left_out(&group, period);
    let (from, to) = group.stretch.years();
    let years =
        group.stretch.period.as_ref().map_or_else(|| words.short_years(from, to), |period| period.label.clone());
    let name = group.stretch.period.as_ref().map(|period| period.name.clone());
    let name = match (name, group.split, group.after) {
        (Some(name), true, false) => words.period_until(&name),
        (Some(name), true, true) => words.period_after(&name),
        (Some(name), false, _) => name,
        (None, ..) => words.other_dates(),
    };
    let events = group.stretch.events;
    let beside = match events.len() {
        1 => words.years_one_event(&years),
        count => words.years_events(&years, &decimal(count)),
    };
    let ids: Vec<Key> = events.iter().map(|event| event.id.clone()).collect();
    // A group that a link has opened stays open, so that the content being read does not move.
    let open = Memo::new(move |open: Option<&bool>| {
        let named = view.with(|view| matches!(view, Some(View::Events(Some(id))) if ids.contains(id)));
        open.copied().unwrap_or_default() || named
    });
    let items = events
        .into_iter()
        .map(|event| {
            let kind = kind_name(&shown.alert, &event).unwrap_or_else(|| words.other_events());
            view! { <li><EventDisclosure event=event kind=kind /></li> }
        })
        .collect_view();
    view! {
        <details class="per" class:af=group.after open=move || open.get() hidden=move || hidden.get()>
            <summary>
                <h3>{name}</h3>
                " "
                <span class="ed">{beside}</span>
                <Icon glyph=Glyph::Chevron class="gl chev" />
            </summary>
            <ol class="evs">{items}</ol>
        </details>
    }
}

/// Returns the name of an event's kind, if the file names it.
pub fn kind_name(alert: &Alert, event: &Event) -> Option<String> {
    let kinds = &alert.vocabulary.event_kinds;
    let kind = event.kind.as_ref().filter(|kind| kinds.iter().any(|entry| entry.id == **kind))?;
    Some(Vocabulary::name(kinds, kind).to_owned())
}
