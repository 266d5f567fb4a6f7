use leptos::prelude::*;

use super::claims::ClaimView;
use super::list::{BarMark, Verdicts};
use super::place_map::PlaceMap;
use super::rows::{Row, rows};
use super::said::{Trace, trace, under_no_stage};
use super::time::columns;
use crate::address::View;
use crate::alert::{Part, Reference};
use crate::components::{
    CheckDisclosure, DataText, Glyph, Icon, Link, Provenance, SourceLinks, event_id, statement_id, use_shown,
};
use crate::shared::decimal;

/// The pane if no stage is chosen: one claim traced from the alert to what followed, how to read a row and the ten stages, what the list
/// says under no stage, the meaning of the level, and the places. A complementary landmark.
#[component]
pub fn Guide() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let trace = trace(&shown.alert).map(|trace| view! { <Traced trace=trace /> });
    view! {
        <aside class="pane empty" aria-label=words.how_to_read_stages()>
            <div class="pb">
                {trace}
                <HowToReadRow />
                <HowToReadTen />
                <UnderNoStage />
                <section id="level" tabindex="-1">
                    <h2>{words.level_means(shown.alert.level_name())}</h2>
                    <p class="mean"><DataText text=shown.alert.level.meaning.text.clone() /></p>
                    <Provenance sources=shown.alert.level.meaning.sources.clone() />
                </section>
                <PlaceMap />
            </div>
        </aside>
    }
}

/// One claim: what the alert said, what others say, what followed.
#[component]
fn Traced(trace: Trace) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Trace { stage, statement, check, fear, events } = trace;
    let fear = fear.map(|fear| {
        let text = [fear.verdict, ". ".to_owned(), fear.gist].concat();
        view! { <p><DataText text=text /></p><Provenance sources=fear.sources /> }
    });
    let events = events
        .into_iter()
        .map(|event| {
            let (to, part) = (shown.at(View::Stage(stage)), event_id(&event.id));
            view! {
                <li>
                    <Link to=to part=part><DataText text=event.title /></Link>
                    ", "
                    <span class="dt">{words.short_when(event.when)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{words.one_claim_traced()}" "<small>{words.by_the_editors()}</small></h2>
            <ol class="trace">
                <li class="t-a">
                    <b>{shown.said_on()}</b>
                    <p><DataText text=statement.text /></p>
                    <Link to=shown.at(View::Stage(stage)) part=statement_id(&statement.id) class="chip">
                        {words.place_chip(&words.place_stage(&words.stage_name(stage)))}
                    </Link>
                </li>
                <li class="t-o">
                    <b>{words.others_said()}</b>
                    <p>
                        <Icon glyph=check.finding />
                        " "
                        {words.verdict(check.finding)}
                        " "
                        <DataText text=check.gist.unwrap_or(check.text) />
                    </p>
                    <Provenance sources=check.sources />
                </li>
                <li class="t-f">
                    <b>{words.followed()}</b>
                    {fear}
                    <ul>{events}</ul>
                </li>
            </ol>
        </section>
    }
}

/// The parts of a row, each with its meaning. The example is the first row that has all parts, otherwise the first with a claim.
#[component]
fn HowToReadRow() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let rows = rows(&shown.alert, &columns(&shown.alert));
    let full = |row: &&Row| row.claim.is_some() && !row.verdicts.is_empty() && row.bars.iter().any(Option::is_some);
    let row = rows.iter().find(full).or_else(|| rows.iter().find(|row| row.claim.is_some())).cloned();
    let date = words.when(shown.alert.dates.published);
    let said = words.row_claim_means(&shown.alert.publisher.name, &date);
    row.map(|row| {
        let verdict = row.verdicts.into_iter().take(1).collect::<Vec<_>>();
        let verdict = (!verdict.is_empty()).then(|| {
            view! { <div><dt><Verdicts verdicts=verdict /></dt><dd>{words.row_verdict_means()}</dd></div> }
        });
        let bar = row.bars.into_iter().flatten().next().map(|bar| {
            view! {
                <div><dt><span class="tm"><BarMark bar=bar /></span></dt><dd>{words.row_bar_means()}</dd></div>
            }
        });
        view! {
            <section id="how" tabindex="-1">
                <h2>{words.how_to_read_row()}</h2>
                <dl class="anno">
                    <div>
                        <dt>
                            <b>{words.stage_name(row.stage)}</b>
                            " "
                            <DataText text=row.claim.unwrap_or_default() />
                        </dt>
                        <dd>{said}</dd>
                    </div>
                    {verdict}
                    {bar}
                </dl>
            </section>
        }
    })
}

/// What the framework is and is not, who doubts it, and what others say about the alert's list as a whole.
#[component]
fn HowToReadTen() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    // The first paragraph is the framework's history; the method page has it.
    let about = shown.frameworks.stages.about.iter().skip(1);
    let about = about
        .map(|text| {
            view! {
                <p class="mean"><DataText text=text.text.clone() /></p>
                <p class="by"><SourceLinks sources=text.sources.clone() /></p>
            }
        })
        .collect_view();
    let checks = shown.alert.checks_about(&Reference::Whole(Part::Stages)).into_iter();
    let checks = checks.map(|check| view! { <CheckDisclosure check=check.clone() in_full=true /> }).collect_view();
    view! {
        <section>
            <h2>{words.how_to_read_ten()}</h2>
            {about}
            {checks}
        </section>
    }
}

/// What the alert's list of stages says under no stage, with what others say about it. A native disclosure. Renders nothing if every line
/// has a stage.
#[component]
fn UnderNoStage() -> impl IntoView {
    let shown = use_shown();
    let told = shown.alert.checks_about(&Reference::Whole(Part::Stages));
    let claims = under_no_stage(&shown.alert, &told);
    (!claims.is_empty()).then(|| {
        let name = shown.words.lines_under_no_stage(&decimal(claims.len()));
        let claims = claims.into_iter().map(|claim| view! { <ClaimView claim=claim /> }).collect_view();
        view! {
            <section class="loose">
                <details class="fold">
                    <summary>{name}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                    {claims}
                </details>
            </section>
        }
    })
}
