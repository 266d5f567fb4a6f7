//! Components shared by several sheets.

use leptos::either::Either;
use leptos::prelude::*;

use super::outline;
use crate::address::View;
use crate::alert::{Check, Key, ReadAs, Sheet, Source};
use crate::cite::SiteRoot;
use crate::components::{DataText, Icon, Link, use_shown};
use crate::shared::decimal;

/// The header of a sheet: a heading with its name and the alert's title, and the publisher's judgment. A preview has no heading element,
/// since its page has one.
///
/// `sheet`: the sheet. `preview`: whether to render a thumbnail. The children are the fields to fill in, if any.
#[component]
pub fn SheetHead<C: IntoView + 'static>(sheet: Sheet, preview: bool, children: TypedChildren<C>) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let name = words.sheet_name(sheet);
    let title = alert.title.clone();
    let heading = view! { <small>{name}</small>" "<DataText text=title /> };
    let heading = if preview {
        Either::Left(view! { <p class="pa-t">{heading}</p> })
    } else {
        Either::Right(view! { <h1 class="pa-t" tabindex="-1">{heading}</h1> })
    };
    view! {
        <header class="pa-h">
            <div class="pa-h-t">{heading}{children.into_inner()()}</div>
            <p class="pa-m">
                <b class="pa-lvl"><DataText text=alert.level_name() /></b>
                " "
                {words.level_declared(&alert.publisher.name)}
                ", "
                {words.dates_of(alert)}
                ". "
                {words.judgment_not_finding(&alert.publisher.name)}
                "."
            </p>
        </header>
    }
}

/// A label with a line to write on.
///
/// `label`: the label. `short`: whether the line is short.
#[component]
pub fn Field(label: String, #[prop(optional)] short: bool) -> impl IntoView {
    view! { <p class="pa-f" class:pa-fs=short><span>{label}</span><span class="pa-w"></span></p> }
}

/// Boxes to tick, each before its label.
///
/// `labels`: the labels.
#[component]
pub fn Boxes(labels: Vec<String>) -> impl IntoView {
    let boxes = labels.into_iter().map(|label| view! { <li><i class="pa-b"></i>{label}</li> }).collect_view();
    view! { <ul class="pa-bs">{boxes}</ul> }
}

/// Ruled lines to write on.
///
/// `count`: the number of lines. `label`: a label at the start of the first line; may be empty.
#[component]
pub fn Lines(count: usize, #[prop(optional)] label: String) -> impl IntoView {
    let label = (!label.is_empty()).then(|| view! { <span>{label}</span> });
    let rest = (1..count).map(|_| view! { <p class="pa-r"></p> }).collect_view();
    view! { <div class="pa-rs"><p class="pa-r">{label}</p>{rest}</div> }
}

/// The content note that precedes descriptions of killings.
#[component]
pub fn Note() -> impl IntoView {
    let words = use_shown().words;
    view! { <p class="pa-n"><b>{words.content_note_label()}</b>" "{words.paper_note()}</p> }
}

/// The verdicts of checks, each with its subject.
///
/// `checks`: checks that have a subject.
#[component]
pub fn Verdicts(checks: Vec<Check>) -> impl IntoView {
    let words = use_shown().words;
    let none = checks.is_empty().then(|| view! { <p class="pa-none">{words.no_check_yet()}</p> });
    let checks = checks
        .into_iter()
        .map(|check| {
            view! {
                <p class="pa-v">
                    <Icon glyph=check.finding />
                    <span>
                        <b>{words.verdict(check.finding)}</b>
                        " "
                        <DataText text=check.subject.unwrap_or_default() />
                    </span>
                </p>
            }
        })
        .collect_view();
    view! { {none}{checks} }
}

/// The short list of a sheet's sources, and a link to the full list.
///
/// `sheet`: the sheet.
#[component]
pub fn Sources(sheet: Sheet) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let keys = outline::sources(&shown.alert, &shown.frameworks, sheet);
    let (heading, names) = (words.sources(), short_names(keys));
    view! {
        <section class="pa-src">
            <h2>{heading}</h2>
            <p><DataText text=names /></p>
            <SourcesPointer />
        </section>
    }
}

/// A link to the page with all sources. The link text includes its URL if the site's URL is known.
#[component]
pub fn SourcesPointer() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let root = use_context::<SiteRoot>().and_then(|SiteRoot(root)| root);
    let text = root.map_or_else(
        || words.paper_sources_page(),
        |root| words.paper_sources_at(&[&root, "alerts/", shown.alert.id.as_str(), "/sources/"].concat()),
    );
    view! { <p><Link to=shown.at(View::Sources(None))>{text}</Link></p> }
}

/// Returns a short list of sources: each publisher once, with its years. Sources read as a copy or not read are listed separately, and a
/// party's own outlet is labelled.
pub fn short_names(keys: Vec<Key>) -> String {
    let shown = use_shown();
    let words = shown.words;
    let known = |id: &Key| {
        shown.alert.source(id).or_else(|| shown.frameworks.sources().find(|source| source.id == *id)).cloned()
    };
    let mut groups: Vec<(Source, Vec<String>)> = Vec::new();
    for source in keys.iter().filter_map(known) {
        let year = source.date.map_or_else(|| words.undated(), |date| decimal(date.start.year()));
        let alike = |(other, _): &&mut (Source, Vec<String>)| {
            other.publisher == source.publisher && other.side == source.side && other.read == source.read
        };
        match groups.iter_mut().find(alike) {
            Some((_, years)) if years.contains(&year) => {}
            Some((_, years)) => years.push(year),
            None => groups.push((source, vec![year])),
        }
    }
    let names = groups.into_iter().map(|(source, mut years)| {
        years.sort_unstable();
        let name = words.source_dated(&source.publisher, &years.join(", "));
        let name = source.side.as_ref().map_or_else(|| name.clone(), |side| words.source_of_side(&name, side));
        match source.read {
            ReadAs::Original => name,
            ReadAs::Copy => words.source_in_copy(&name),
            ReadAs::Unread => words.source_unread(&name),
        }
    });
    names.collect::<Vec<_>>().join("; ")
}

/// Returns the names of sources as one string. Unknown sources are left out.
pub fn source_names(keys: Vec<Key>) -> String {
    let shown = use_shown();
    keys.iter().filter_map(|id| shown.source_name(id)).collect::<Vec<_>>().join("; ")
}
