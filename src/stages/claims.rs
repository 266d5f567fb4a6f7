use leptos::prelude::*;

use super::pane::is_judgment;
use super::said::{Claim, Said};
use crate::alert::Stage;
use crate::components::{CheckDisclosure, Glyph, Icon, Statement, use_shown};

/// What the alert says about a stage, with what others say about each claim. Statements that the editors tied to the stage are in a
/// native disclosure.
///
/// `said`: the claims with their checks. `stage`: the stage.
#[component]
pub fn Claims(said: Said, stage: Stage) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Said { own, tied } = said;
    let mapped = shown.alert.is_placed_by_editors(stage);
    let mapped = mapped.then(|| view! { <p class="by">{words.mapped_by_editors(&shown.alert.publisher.name)}</p> });
    let checked = own.iter().chain(&tied).any(|claim| !claim.checks.is_empty());
    let beside = if checked { words.said_and_checked() } else { words.said_in_our_words() };
    let nothing =
        own.is_empty().then(|| view! { <p class="mean">{words.nothing_said(shown.alert.coverage.stages)}</p> });
    // The publisher's judgment names the stage itself, so the note that the editors placed the statements comes after it.
    let (judgment, own): (Vec<Claim>, Vec<Claim>) = own.into_iter().partition(|claim| is_judgment(&claim.place));
    let claims =
        |claims: Vec<Claim>| claims.into_iter().map(|claim| view! { <ClaimView claim=claim /> }).collect_view();
    let (judgment, own) = (claims(judgment), claims(own));
    let tied = (!tied.is_empty()).then(|| {
        let tied = tied.into_iter().map(|claim| view! { <ClaimView claim=claim /> }).collect_view();
        view! {
            <details class="also">
                <summary><span>{words.tied_statements()}</span><Icon glyph=Glyph::Chevron class="gl chev" /></summary>
                {tied}
            </details>
        }
    });
    view! {
        <section id="p-said" tabindex="-1">
            <h2 class="v-al">{shown.said_on()}" "<small>{beside}</small></h2>
            {nothing}
            {judgment}
            {mapped}
            {own}
            {tied}
        </section>
    }
}

/// One claim with what others say about it.
#[component]
pub fn ClaimView(claim: Claim) -> impl IntoView {
    let Claim { place, statement, checks } = claim;
    let strong = is_judgment(&place);
    let checks = checks
        .into_iter()
        .map(|told| view! { <CheckDisclosure check=told.check in_full=told.in_full /> })
        .collect_view();
    view! { <Statement place=place statement=statement strong=strong>{checks}</Statement> }
}
