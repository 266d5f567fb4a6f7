use leptos::prelude::*;

use super::parts::{Group, Section, TextPart};
use crate::alert::{CheckMention, Claim, StatementPlace};
use crate::components::{CheckDisclosure, DataText, Statement, use_shown};
use crate::shared::decimal;

/// One part of the alert: a section with a heading, the checks of the whole part, and its statements.
///
/// `section`: the part. `with_sources`: whether each statement names its sources.
#[component]
pub fn PartView(section: Section, with_sources: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Section { part, checks, groups } = section;
    let original = (part == TextPart::Title).then(|| {
        view! {
            <p class="own">
                {words.title_in_original(&shown.alert.publisher.name)}
                " "
                <cite><DataText text=shown.alert.original_title.clone() /></cite>
            </p>
        }
    });
    let whole = (!checks.is_empty()).then(|| {
        let checks = checks_view(checks);
        view! {
            <div class="pt-w">
                <p class="lab">{words.others_on_whole()}</p>
                {checks}
            </div>
        }
    });
    let groups =
        groups.into_iter().map(|group| view! { <GroupView group=group with_sources=with_sources /> }).collect_view();
    view! {
        <section class="part" id=part.id() tabindex="-1">
            <h2>{part.name(words)}</h2>
            {original}
            {whole}
            {groups}
        </section>
    }
}

/// The statements of one place, under a heading. The title and the judgment have no second heading.
#[component]
fn GroupView(group: Group, with_sources: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Group { place, claims } = group;
    let noted = matches!(&place, StatementPlace::Stage(stage) if stage.has_content_note());
    let note = noted.then(|| view! { <p class="by nte">{words.part_content_note()}</p> });
    let heading = match &place {
        StatementPlace::Title | StatementPlace::Judgment => None,
        StatementPlace::RiskFactors | StatementPlace::Stages => Some(words.text_opening()),
        StatementPlace::Background(number) => Some(words.text_paragraph(&decimal(*number))),
        StatementPlace::Factor(factor) => {
            shown.alert.factor(factor).map(|(number, entry)| words.risk_factor_link(&decimal(number), &entry.name))
        }
        StatementPlace::Stage(stage) => Some(words.stage_name(*stage)),
        StatementPlace::Unassigned(stage) => Some(words.text_unassigned(&words.stage_name(*stage))),
        StatementPlace::Recommendation(number) => {
            let entry = shown.alert.recommendations.iter().find(|entry| entry.number == *number);
            entry.map(|entry| words.recommendation_link(&decimal(*number), &entry.name))
        }
    };
    let heading = heading.map(|heading| view! { <h3>{heading}</h3> });
    let is_mapped = matches!(&place, StatementPlace::Stage(stage) if shown.alert.is_placed_by_editors(*stage));
    let mapped = is_mapped.then(|| view! { <p class="by">{words.mapped_by_editors(&shown.alert.publisher.name)}</p> });
    let claims =
        claims.into_iter().map(|claim| view! { <ClaimView claim=claim with_sources=with_sources /> }).collect_view();
    view! {
        <div class="para" class:noted=noted>
            {heading}
            {note}
            {mapped}
            {claims}
        </div>
    }
}

/// One statement, with its checks next to it.
#[component]
fn ClaimView(claim: Claim, with_sources: bool) -> impl IntoView {
    let Claim { place, statement, checks } = claim;
    let strong = place == StatementPlace::Judgment;
    let checks = (!checks.is_empty()).then(|| view! { <div class="st-c">{checks_view(checks)}</div> });
    view! {
        <Statement place=place statement=statement strong=strong in_its_place=true with_sources=with_sources>
            {checks}
        </Statement>
    }
}

/// Renders checks, each in full or as a link to its first mention.
fn checks_view(checks: Vec<CheckMention>) -> impl IntoView {
    let check = |told: CheckMention| view! { <CheckDisclosure check=told.check in_full=told.in_full /> };
    checks.into_iter().map(check).collect_view()
}
