//! What this is: title, level, date, publisher, summary, versions, content note.

use leptos::prelude::*;

use super::explorer::Explorer;
use super::statement::{cited, sourcing, statement};
use crate::alert::{Part, Reference};
use crate::ui;

/// The head of the page.
pub fn overview(explorer: Explorer) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let named = alert.judgment.stages.iter().map(|stage| words.numbered(&stage.number().to_string(), &words.stage_name(*stage)));
    let named = named.collect::<Vec<_>>().join(", ");
    let fact = |name: String, value: String| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let versions: Vec<_> = alert
        .dates
        .versions
        .iter()
        .map(|version| {
            view! {
                <li>
                    <p><b>{words.when(version.date)}</b>" "{ui::text(&version.text)}</p>
                    {sourcing(explorer, &version.sources, None)}
                </li>
            }
        })
        .collect();
    let title: Vec<_> = alert.title_statements.iter().map(|one| statement(explorer, one)).collect();
    let whole = Reference::Whole(Part::Alert);
    let checks: Vec<_> = alert.checks_about(&whole).map(|one| super::statement::check(explorer, one)).collect();
    view! {
        <header class="overview">
            <div class="head">
                <p class="kicker">{words.kicker(&words.level(alert.level.key), &alert.publisher.name, &words.when(alert.dates.published))}</p>
                <h1 id="title" tabindex="-1">{ui::text(&alert.title)}</h1>
                <p class="speaker">{words.summary_by_editors()}</p>
                <div class="summary">{cited(explorer, &alert.summary)}</div>
            </div>
            <dl class="fact-box">
                {fact(words.published_by(), alert.publisher.name.clone())}
                {fact(words.level_heading(), words.level(alert.level.key))}
                {fact(words.stages_named(), named)}
                {fact(words.snapshot_of(), words.when(alert.dates.published))}
                {fact(words.last_checked(), words.when(alert.dates.checked))}
            </dl>
        </header>
        <p class="content-note">{words.content_note()}</p>
        <details class="fold about-alert">
            <summary>{words.about_alert()}</summary>
            <div class="columns">
                <section>
                    <h3>{words.level_meaning(&words.level(alert.level.key))}</h3>
                    {cited(explorer, &alert.level.meaning)}
                    <h3>{words.versions()}</h3>
                    <ul class="versions">{versions}</ul>
                </section>
                <section>
                    <h3>{words.own_title()}</h3>
                    <p class="by">{words.title_in_original(&alert.publisher.name)}</p>
                    <p>{ui::text(&alert.original_title)}</p>
                    {title}
                    {checks}
                </section>
            </div>
        </details>
    }
    .into_any()
}
