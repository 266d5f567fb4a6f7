use leptos::prelude::*;

use super::claims::Claims;
use super::events::{Before, Followed};
use super::moments::Moments;
use super::said::said;
use super::time::{events, lines};
use crate::address::View;
use crate::alert::{Reference, Stage, StatementPlace};
use crate::components::{DataText, Glyph, Icon, Link, Provenance, TieChip, TieChips, use_shown};
use crate::shared::decimal;

/// The pane of one stage: its meaning, what the alert and others say, how to prevent it, its dates, what followed, what came before, and
/// what it is tied to. An article whose heading names the stage; empty parts are left out.
///
/// `stage`: the stage.
#[component]
pub fn StagePane(stage: Stage) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = shown.alert.clone();
    let author = shown.frameworks.stages.author.clone();
    let entry = shown.frameworks.stage(stage).cloned();
    let (before, after) = events(&alert, stage);
    let before: Vec<_> = before.into_iter().cloned().collect();
    let after: Vec<_> = after.into_iter().cloned().collect();
    let lines = lines(&alert, stage);
    let chips = ties(stage);
    let jumps = [
        ("#p-said", words.jump_said(), true),
        ("#p-prevent", words.jump_prevention(), entry.is_some()),
        ("#p-after", words.jump_followed(), true),
        ("#p-before", words.jump_before(), !before.is_empty()),
        ("#p-ties", words.jump_ties(), !chips.is_empty()),
    ];
    let jumps = jumps.into_iter().filter(|(_, _, there)| *there);
    let jumps = jumps.map(|(href, name, _)| view! { <a href=href>{name}</a> }).collect_view();
    let means = entry.clone().map(|entry| {
        view! {
            <section class="me">
                <h2>{words.stage_means()}" "<small>{words.model_in_our_words(&author)}</small></h2>
                <p class="mean"><DataText text=entry.meaning.text /></p>
                <Provenance sources=entry.meaning.sources />
            </section>
        }
    });
    let prevention = entry.map(|entry| {
        let measures = entry
            .prevention
            .into_iter()
            .map(|measure| view! { <li><DataText text=measure.text /></li> })
            .collect_view();
        view! {
            <section id="p-prevent" class="prev" tabindex="-1">
                <h2>{words.can_prevent()}" "<small>{words.model_says(&author)}</small></h2>
                <ul>{measures}</ul>
            </section>
        }
    });
    let others = (!chips.is_empty()).then(|| {
        view! {
            <section id="p-ties" tabindex="-1">
                <h2>{words.tied_to_stage()}" "<small>{words.by_a_rule()}</small></h2>
                <TieChips ties=chips />
            </section>
        }
    });
    view! {
        <article class="pane" id="pane" tabindex="-1" aria-labelledby="ph">
            <PaneHead stage=stage />
            <nav class="pj" aria-label=words.in_this_stage()>{jumps}</nav>
            <div class="pb">
                {means}
                <Claims said=said(&alert, stage) stage=stage />
                {prevention}
                {(!lines.is_empty()).then(|| view! { <Moments stage=stage lines=lines /> })}
                <Followed stage=stage events=after />
                {(!before.is_empty()).then(|| view! { <Before events=before /> })}
                {others}
            </div>
        </article>
    }
}

/// The name of the stage, a link back to its row, and links to the previous and next stage.
#[component]
fn PaneHead(stage: Stage) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let number = stage.number();
    let at = |number: u8| Stage::ALL.into_iter().find(|other| other.number() == number);
    let step = |other: Option<Stage>, glyph: Glyph, name: fn(crate::words::Words, &str) -> String| {
        other.map(|other| {
            let label = name(words, &words.stage_name(other));
            view! {
                <Link to=shown.at(View::Stage(other)) label=label>
                    <Icon glyph=glyph class="gl icon" />
                </Link>
            }
        })
    };
    let row = ["row-", stage.key()].concat();
    view! {
        <header class="ph">
            <Link to=shown.at(View::Timeline) part=row.clone() class="back">
                <Icon glyph=Glyph::Previous class="gl icon" />
                {words.all_stages()}
            </Link>
            <h1 id="ph" tabindex="-1">
                {words.stage_name(stage)}
                <span class="vh">{words.stage_in_alert(&shown.alert.publisher.name, &shown.alert.title)}</span>
            </h1>
            <nav class="step" aria-label=words.other_stages()>
                {step(at(number.wrapping_sub(1)), Glyph::Previous, crate::words::Words::row_above)}
                {step(at(number + 1), Glyph::Next, crate::words::Words::row_below)}
                <Link
                    to=shown.at(View::Timeline)
                    part=row
                    class="x"
                    label=words.close_stage(&words.stage_name(stage))
                >
                    <Icon glyph=Glyph::Close class="gl icon" />
                </Link>
            </nav>
        </header>
    }
}

/// Returns the risk factors and recommendations that the editors tied to a stage. Tied statements and events are in the pane itself.
fn ties(stage: Stage) -> Vec<TieChip> {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let chip = |(other, reason): (&Reference, &str)| {
        let (view, kind, name) = match other {
            Reference::Factor(id) => {
                let (number, factor) = alert.factor(id)?;
                (View::Factors(Some(id.clone())), words.factor_number(&decimal(number)), factor.name.clone())
            }
            Reference::Recommendation(number) => {
                let entry = alert.recommendations.iter().find(|entry| entry.number == *number)?;
                let kind = words.recommendation_number(&decimal(*number));
                (View::Recommendations(Some(*number)), kind, entry.name.clone())
            }
            Reference::Whole(_) | Reference::Statement(_) | Reference::Stage(_) | Reference::Event(_) => return None,
        };
        Some(TieChip { to: shown.at(view), kind, name, reason: reason.to_owned() })
    };
    alert.tied_to(&Reference::Stage(stage)).into_iter().filter_map(chip).collect()
}

/// Whether a position in the alert is the closing judgment.
pub fn is_judgment(place: &StatementPlace) -> bool {
    *place == StatementPlace::Judgment
}
