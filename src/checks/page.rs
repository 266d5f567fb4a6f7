use leptos::prelude::*;

use super::entry::CheckEntry;
use super::groups::{Group, groups};
use crate::address::Page;
use crate::alert::Finding;
use crate::components::{ContentNote, Icon, Link, PageHead, use_shown};
use crate::stages::needs_note;
use crate::store::{Intent, use_store};

/// What others say about the alert: an index of findings, a filter, and the checks by finding with the claim beside each. Landmarks:
/// main with a navigation of findings. The filter needs the app.
#[component]
pub fn ChecksPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let finding = use_store().finding();
    let alert = shown.alert.clone();
    let found = Memo::new(move |_| groups(&alert, finding.get()));
    let index =
        move || found.get().into_iter().map(|group| view! { <IndexLink finding=group.finding /> }).collect_view();
    let lists = move || found.get().into_iter().map(|group| view! { <GroupView group=group /> }).collect_view();
    let checked = !shown.alert.checks.is_empty();
    let lead = if checked {
        words.checks_lead(&shown.alert.publisher.name, &words.when(shown.alert.dates.published))
    } else {
        words.no_checks()
    };
    let note = needs_note(&shown.alert) && checked;
    view! {
        {note.then(|| {
            let (text, around) = (Signal::stored(words.content_note_list()), Signal::stored(words.read_how_first()));
            view! { <ContentNote text=text href=Signal::stored("#how-checked") around=around /> }
        })}
        <main class="wrap texts ckp" id="main" tabindex="-1">
            <PageHead title=words.checks_heading() lead=lead />
            {checked
                .then(|| {
                    view! {
                        <nav class="idx" aria-label=words.findings()>{index}</nav>
                        <FindingFilter />
                    }
                })}
            {lists}
            {checked.then(|| view! { <HowToRead /> })}
        </main>
    }
}

/// Returns the id of a finding's section.
fn section_id(finding: Finding) -> String {
    ["finding-", finding.key()].concat()
}

/// A link in the index.
#[component]
fn IndexLink(finding: Finding) -> impl IntoView {
    let words = use_shown().words;
    view! {
        <a href=["#", &section_id(finding)].concat()>
            <Icon glyph=finding />
            {words.finding_heading(finding)}
        </a>
    }
}

/// The checks with one finding: a section with a heading and a list.
#[component]
fn GroupView(group: Group) -> impl IntoView {
    let words = use_shown().words;
    let Group { finding, entries } = group;
    let entries = entries.into_iter().map(|entry| view! { <CheckEntry entry=entry /> }).collect_view();
    view! {
        <section class="ckg" class:out=finding == Finding::Outcome id=section_id(finding) tabindex="-1">
            <h2><Icon glyph=finding />{words.finding_heading(finding)}</h2>
            <ol>{entries}</ol>
        </section>
    }
}

/// Limits the page to one finding: a native select and a status line.
#[component]
fn FindingFilter() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let finding = store.finding();
    let options = shown
        .alert
        .checks_by_finding()
        .into_iter()
        .map(|(finding, _)| view! { <option value=finding.key()>{words.finding_heading(finding)}</option> })
        .collect_view();
    let status = move || finding.get().map(|finding| words.only_finding(&words.finding_heading(finding)));
    view! {
        <div class="ckf app-only">
            <label>
                {words.finding_filter()}
                " "
                <select
                    prop:value=move || finding.get().map_or("", Finding::key)
                    on:change=move |event| {
                        store.send(Intent::SetFinding(Finding::from_key(&event_target_value(&event))));
                    }
                >
                    <option value="">{words.all_findings()}</option>
                    {options}
                </select>
            </label>
            <p class="by" role="status">{status}</p>
        </div>
    }
}

/// The meaning of each finding and of the editors' confidence, as a description list.
#[component]
fn HowToRead() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let meanings = shown
        .alert
        .checks_by_finding()
        .into_iter()
        .map(|(finding, _)| {
            view! {
                <div>
                    <dt><Icon glyph=finding />" "{words.finding_heading(finding)}</dt>
                    <dd>{words.finding_means(finding)}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="how" id="how-checked" tabindex="-1">
            <h2>{words.how_to_read_findings()}" "<small>{words.by_the_editors()}</small></h2>
            <dl>{meanings}</dl>
            <p>{words.confidence_means()}</p>
            <p><Link to=shown.address(Page::Method)>{words.how_editors_work()}</Link></p>
        </section>
    }
}
