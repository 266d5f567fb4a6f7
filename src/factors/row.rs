use leptos::prelude::*;

use super::answer::Answer;
use super::note::Note;
use super::rows::{Row, Tied};
use crate::address::View;
use crate::alert::{Reference, RiskFactor, opening};
use crate::components::{CheckDisclosure, DataText, Glyph, Icon, Link, Provenance, Statement, use_shown};
use crate::shared::decimal;
use crate::stages::said::{CheckMention, Claim};
use crate::store::use_store;

/// One factor: its name and its fit with the framework, the alert's statements and the checks of them, the editors' ties, and the
/// reader's answer and note. The factor in the URL is highlighted.
///
/// `row`: the factor's data. `blank`: whether to print the sheet without answers.
#[component]
pub fn FactorRow(row: Row, blank: Signal<bool>) -> impl IntoView {
    let shown = use_shown();
    let Row { factor, claims, checks, ties } = row;
    let (key, name) = (factor.factor.clone(), factor.name.clone());
    let id = ["factor-", key.as_str()].concat();
    let view = use_store().view();
    let chosen = {
        let key = key.clone();
        Memo::new(move |_| view.with(|view| *view == Some(View::Factors(Some(key.clone())))))
    };
    let (answered, noted) = (name.clone(), name.clone());
    let ties = (!ties.is_empty()).then(|| view! { <Ties ties=ties name=name.clone() /> });
    view! {
        <li class="fr" class:here=move || chosen.get() id=id tabindex="-1">
            <div class="fr-h">
                <h2><DataText text=name /></h2>
                <Fit factor=factor />
            </div>
            <div class="fr-b">
                <p class="lab">{shown.said_on()}</p>
                <Claims claims=claims />
                <Checks checks=checks />
                {ties}
            </div>
            <div class="fr-m">
                <Answer factor=key.clone() name=answered />
                <Note factor=key name=noted blank=blank />
            </div>
        </li>
    }
}

/// The alert's claims, each followed by its checks.
#[component]
pub fn Claims(claims: Vec<Claim>) -> impl IntoView {
    claims
        .into_iter()
        .map(|Claim { place, statement, checks }| {
            view! { <Statement place=place statement=statement><Checks checks=checks /></Statement> }
        })
        .collect_view()
}

/// The checks, each in full only at its first mention.
#[component]
pub fn Checks(checks: Vec<CheckMention>) -> impl IntoView {
    checks.into_iter().map(|told| view! { <CheckDisclosure check=told.check in_full=told.in_full /> }).collect_view()
}

/// How a factor fits the framework's factor: a short summary that discloses the framework's definition and the editors' comment. A
/// native disclosure.
#[component]
fn Fit(factor: RiskFactor) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let author = shown.frameworks.factors.author.clone();
    let framework = factor.framework_factor.as_ref().and_then(|id| shown.frameworks.factor(id)).cloned();
    let means = framework.map(|framework| {
        view! {
            <p>
                <b>{words.framework_means(&author, &framework.name)}</b>
                " "
                <DataText text=framework.meaning.text />
            </p>
            <Provenance by=words.framework_in_our_words() sources=framework.meaning.sources />
        }
    });
    view! {
        <details class="fit">
            <summary>
                <span>
                    {words.fit_with(factor.fit, &author)}
                    <span class="vh">{words.for_factor(&factor.name)}</span>
                </span>
                <Icon glyph=Glyph::Chevron class="gl chev" />
            </summary>
            {means}
            <p><b>{words.editors_say()}</b>" "<DataText text=factor.fit_note /></p>
        </details>
    }
}

/// Links to the items that the editors tied to a factor; the reasons are in a native disclosure.
///
/// `ties`: the tied items. `name`: the factor's name.
#[component]
fn Ties(ties: Vec<Tied>, name: String) -> impl IntoView {
    let words = use_shown().words;
    let reasons = ties
        .iter()
        .filter_map(|tied| {
            let (name, _, _) = target(&tied.to)?;
            Some(view! { <li><b>{name}": "</b><DataText text=tied.reason.clone() /></li> })
        })
        .collect_view();
    let links = ties
        .into_iter()
        .filter_map(|tied| {
            let (name, more, view) = target(&tied.to)?;
            let more = (!more.is_empty()).then(|| view! { <span class="vh">": "<DataText text=more /></span> });
            Some(view! { <Link to=use_shown().at(view)>{name}{more}</Link>" " })
        })
        .collect_view();
    view! {
        <div class="tl">
            <span>{words.tied_by_editors_to()}</span>
            " "
            {links}
            <details>
                <summary>{words.why_tied()}<span class="vh">{words.for_factor(&name)}</span></summary>
                <ul class="by">{reasons}</ul>
            </details>
        </div>
    }
}

/// Returns the name of a tied item, extra text that makes its link text unique, and the view that it links to.
fn target(to: &Reference) -> Option<(String, String, View)> {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let short = |name: String, view: View| (name, String::new(), view);
    match to {
        Reference::Stage(stage) => Some(short(words.stage_name(*stage), View::Stage(*stage))),
        Reference::Recommendation(number) => {
            let name = words.recommendation_number(&decimal(*number));
            Some(short(name, View::Recommendations(Some(*number))))
        }
        Reference::Factor(key) => {
            let (_, factor) = alert.factor(key)?;
            Some(short(factor.name.clone(), View::Factors(Some(key.clone()))))
        }
        Reference::Event(key) => {
            let event = alert.events.iter().find(|event| event.id == *key)?;
            Some(short(event.title.clone(), View::Events(Some(key.clone()))))
        }
        Reference::Statement(key) => {
            let (place, statement) = alert.statement(key)?;
            let name = words.claim_place(alert, &place);
            Some((name, opening(&statement.text), View::Text(Some(key.clone()))))
        }
        Reference::Whole(_) => None,
    }
}
