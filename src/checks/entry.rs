use leptos::either::Either;
use leptos::prelude::*;

use super::groups::{About, Entry};
use crate::address::View;
use crate::alert::{Finding, Key, Part, Statement, StatementPlace, opening};
use crate::components::{DataText, Glyph, Icon, Link, Provenance, check_id, use_shown};
use crate::text::part_id;

/// Returns the id of the element that shows a claim in full.
fn claim_id(id: &Key) -> String {
    ["claim-", id.as_str()].concat()
}

/// One check: the alert's claims, and beside them what others say, what the editors add, or what followed. The full check is in a native
/// disclosure, which is open if the claim is disputed.
///
/// `entry`: the check with what it is about.
#[component]
pub fn CheckEntry(entry: Entry) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Entry { name, check, about } = entry;
    let outcome = check.finding == Finding::Outcome;
    // The editors themselves say what a text leaves out, or that they could not settle it.
    let speaker = match check.finding {
        Finding::Supported | Finding::Corrected | Finding::Disputed => words.others_said(),
        Finding::MissingContext | Finding::Unresolved => words.editors_add(),
        Finding::Outcome => words.followed(),
    };
    let claims = about.into_iter().map(|about| view! { <AboutView about=about /> }).collect_view();
    let gist = check.gist.map(|gist| view! { <p class="gi"><DataText text=gist /></p> });
    let denied = check.denied_by.map(|who| {
        view! { <p><b>{words.who_denies()}</b>" "<DataText text=who /></p> }
    });
    let missing = check.missing.map(|what| {
        view! { <p><b>{words.what_is_missing()}</b>" "<DataText text=what /></p> }
    });
    view! {
        <li class="cki" class:out=outcome id=check_id(&check.id) tabindex="-1">
            <h3><DataText text=name.clone() /></h3>
            <div class="cki-a">
                <p class="lab">{shown.said_on()}</p>
                {claims}
            </div>
            <div class="cki-b">
                <p class="lab">{speaker}</p>
                {gist}
                <details open=check.finding == Finding::Disputed>
                    <summary>
                        <span>
                            {words.check_in_full()}
                            <span class="vh">": "<DataText text=name /></span>
                        </span>
                        <Icon glyph=Glyph::Chevron class="gl chev" />
                    </summary>
                    <p><DataText text=check.text /></p>
                    {denied}
                    {missing}
                    <Provenance by=words.checked_by(check.confidence) sources=check.sources />
                </details>
            </div>
        </li>
    }
}

/// A claim with a link to its place in the alert, or a link to a part of the alert. A repeated claim links to its first mention.
#[component]
fn AboutView(about: About) -> impl IntoView {
    match about {
        About::Claim { place, statement, in_full } => {
            Either::Left(view! { <ClaimView place=place statement=*statement in_full=in_full /> })
        }
        About::Part(part) => Either::Right(view! { <PartView part=part /> }),
    }
}

/// A claim.
#[component]
fn ClaimView(place: StatementPlace, statement: Statement, in_full: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let id = claim_id(&statement.id);
    let name = opening(&statement.text);
    if !in_full {
        let href = ["#", &id].concat();
        return Either::Left(view! { <p class="st-t again"><a href=href>{words.claim_above(&name)}</a></p> });
    }
    let to = shown.at(View::Text(Some(statement.id.clone())));
    Either::Right(view! {
        <div id=id tabindex="-1">
            <p class="st-t"><DataText text=statement.text /></p>
            <Link to=to class="chip">
                {words.place_chip(&words.claim_place(&shown.alert, &place))}
                <span class="vh">": "<DataText text=name /></span>
            </Link>
        </div>
    })
}

/// A link to a part of the alert as a whole.
#[component]
fn PartView(part: Part) -> impl IntoView {
    let shown = use_shown();
    view! {
        <p class="st-t again">
            <Link to=shown.at(View::Text(None)) part=part_id(part)>{shown.words.part_as_a_whole(part)}</Link>
        </p>
    }
}
