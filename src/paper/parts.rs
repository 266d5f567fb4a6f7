//! What several sheets show.

use leptos::either::Either;
use leptos::prelude::*;

use super::outline;
use crate::address::View;
use crate::alert::{Check, Key, ReadAs, Sheet, Source};
use crate::cite::SiteRoot;
use crate::components::{DataText, Icon, Link, use_shown};
use crate::shared::decimal;

/// The head of a sheet: its name and the alert's title as heading, and whose judgment the alert is. A preview has no heading, since its
/// page has one.
///
/// `sheet`: which one. `preview`: whether it is a small picture. The children are lines to write on, where the sheet has any.
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
/// `label`: what to write. `short`: whether the line is a short one.
#[component]
pub fn Field(label: String, #[prop(optional)] short: bool) -> impl IntoView {
    view! { <p class="pa-f" class:pa-fs=short><span>{label}</span><span class="pa-w"></span></p> }
}

/// Boxes to tick, each before its label.
///
/// `labels`: what they are for.
#[component]
pub fn Boxes(labels: Vec<String>) -> impl IntoView {
    let boxes = labels.into_iter().map(|label| view! { <li><i class="pa-b"></i>{label}</li> }).collect_view();
    view! { <ul class="pa-bs">{boxes}</ul> }
}

/// Ruled lines to write on.
///
/// `count`: how many. `label`: what to write, at the beginning of the first; empty where the text above says so.
#[component]
pub fn Lines(count: usize, #[prop(optional)] label: String) -> impl IntoView {
    let label = (!label.is_empty()).then(|| view! { <span>{label}</span> });
    let rest = (1..count).map(|_| view! { <p class="pa-r"></p> }).collect_view();
    view! { <div class="pa-rs"><p class="pa-r">{label}</p>{rest}</div> }
}

/// What is told of killings, before anything of it.
#[component]
pub fn Note() -> impl IntoView {
    let words = use_shown().words;
    view! { <p class="pa-n"><b>{words.content_note_label()}</b>" "{words.paper_note()}</p> }
}

/// What others say of which point, in a few words.
///
/// `checks`: some checks that name their subject.
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

/// The sources of a sheet in short, and where to read all of them. An address is named only where the site has a known one.
///
/// `sheet`: which one.
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

/// Where each source is told of.
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

/// Sources in short, in one text: each publisher once with its years, apart for what was read in another form. A party's own outlet is
/// named as that.
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

/// The names of sources, in one text. A source that the file does not have is left out.
pub fn source_names(keys: Vec<Key>) -> String {
    let shown = use_shown();
    keys.iter().filter_map(|id| shown.source_name(id)).collect::<Vec<_>>().join("; ")
}
