use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::asked::{Asked, citation, recommendation_id};
use crate::address::View;
use crate::alert::{Followed, Outcome, Reference};
use crate::browser;
use crate::components::{CheckDisclosure, CopyButton, DataText, Glyph, Icon, Link, Provenance, Statement, use_shown};
use crate::shared::decimal;
use crate::store::use_store;

/// One recommendation: its addressee, statements and checks; a button that copies it with its citation; its ties; and its outcome next
/// to it. A list item, hidden while the filter excludes it.
///
/// `asked`: the recommendation.
#[component]
pub fn Entry(asked: Asked) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let chosen = use_store().addressee();
    let (number, addressee) = (asked.entry.number, asked.entry.addressee.clone());
    let left_out = move || chosen.with(|chosen| chosen.as_ref().is_some_and(|key| *key != addressee));
    let date = words.when(shown.alert.dates.published);
    let asks = words.asked_whom(&shown.alert.publisher.name, &asked.addressee, &date);
    let claims = asked.claims.iter().cloned().map(|claim| {
        let checks =
            claim.checks.into_iter().map(|told| view! { <CheckDisclosure check=told.check in_full=told.in_full /> });
        let checks = checks.collect_view();
        view! { <Statement place=claim.place statement=claim.statement>{checks}</Statement> }
    });
    let claims = claims.collect_view();
    let checks = asked.checks.iter().cloned();
    let checks = checks.map(|told| view! { <CheckDisclosure check=told.check in_full=told.in_full /> }).collect_view();
    let ties = asked.ties.iter().cloned().map(|(other, reason)| view! { <TieLine other=other reason=reason /> });
    let ties = ties.collect_view();
    let ties_part = (!asked.ties.is_empty()).then(|| {
        view! {
            <div class="rt">
                <p class="lab">{words.tied_by_editors_to()}</p>
                <ul>{ties}</ul>
            </div>
        }
    });
    let (name, measure, followed) = (asked.entry.name.clone(), asked.measure.clone(), asked.entry.followed.clone());
    let alert = shown.alert.clone();
    let quoted = Signal::derive(move || citation(&alert, words, &asked, &browser::page_url()));
    view! {
        <li class="rr" id=recommendation_id(number) tabindex="-1" hidden=left_out>
            <div class="rr-a">
                <p class="lab"><DataText text=asks /></p>
                <h2><DataText text=name /></h2>
                {claims}
                {checks}
                <div class="rr-m">
                    <span class="dt">{words.asked_for(&measure)}</span>
                    " "
                    <CopyButton text=quoted label=words.copy_recommendation(&decimal(number)) />
                </div>
                {ties_part}
            </div>
            <FollowedView followed=followed />
        </li>
    }
}

/// The outcome of a recommendation: its date, a one-line summary, the full text, and its provenance. A message if the editors have
/// recorded nothing.
#[component]
fn FollowedView(followed: Option<Followed>) -> impl IntoView {
    let words = use_shown().words;
    let Some(followed) = followed else {
        return Either::Left(view! { <div class="rr-f"><p class="ft">{words.followed_not_recorded()}</p></div> });
    };
    let glyph = if followed.outcome == Some(Outcome::Unknown) { Glyph::Unresolved } else { Glyph::Outcome };
    let gist = followed.gist.map(|gist| {
        view! { <h3 class="fg"><Icon glyph=glyph />" "<b><DataText text=gist /></b></h3> }
    });
    Either::Right(view! {
        <div class="rr-f">
            <p class="lab">{words.followed_as_of(&words.when(followed.as_of))}</p>
            {gist}
            <p class="ft"><DataText text=followed.text /></p>
            <Provenance by=words.checked_by(followed.confidence) sources=followed.sources />
        </div>
    })
}

/// One tie: a link to the other end, and the editors' reason. A list item.
#[component]
fn TieLine(other: Reference, reason: String) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let link = match other {
        Reference::Stage(stage) => {
            let name = words.tie_stage(&words.stage_name(stage));
            EitherOf3::A(view! { <Link to=shown.at(View::Stage(stage))>{name}</Link> })
        }
        Reference::Factor(id) => {
            let name = shown.alert.factor(&id).map_or_else(|| id.to_string(), |(_, factor)| factor.name.clone());
            EitherOf3::B(view! { <Link to=shown.at(View::Factors(Some(id)))>{words.tie_factor(&name)}</Link> })
        }
        other => EitherOf3::C(view! { <TiedStatement other=other /> }),
    };
    view! { <li>{link}" "<p class="by"><DataText text=reason /></p></li> }
}

/// A link to a tied statement in the alert's text, with its place and opening words.
#[component]
fn TiedStatement(other: Reference) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Reference::Statement(id) = other else { return Either::Left(other.text()) };
    let place = shown.alert.statement(&id).map(|(place, _)| words.place_chip(&words.claim_place(&shown.alert, &place)));
    let name = shown.statement_name(&id);
    Either::Right(view! { <Link to=shown.at(View::Text(Some(id)))>{place}": "<DataText text=name /></Link> })
}
