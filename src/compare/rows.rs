use std::sync::Arc;

use leptos::either::Either;
use leptos::prelude::*;

use super::{
    AtStage, Compared, ComparedFactor, ComparedRecommendation, Side, addressee, at_stage, factors, recommendations,
};
use crate::address::{Page, View};
use crate::alert::{Extent, Stage};
use crate::components::{DataText, Link, site_address, use_words};
use crate::shared::decimal;
use crate::words::Words;

/// The ten stages, each with the content of both alerts.
#[component]
pub fn StageRows(one: Arc<Compared>, two: Arc<Compared>) -> impl IntoView {
    let words = use_words();
    let row = |stage: Stage| {
        let side = |text: &Compared| {
            let to = site_address(words, Page::Alert(text.id.clone(), View::Stage(stage)));
            let publisher = text.publisher.clone();
            let says = at_stage(text, stage);
            let part = words.compare_stage_unread();
            let says = cell(says, words.nothing_under_stage(), part, move |at| stage_cell(at, &publisher, words));
            let (title, label) = (text.title.clone(), words.compare_stage_link(&words.stage_name(stage), &text.title));
            view! { <Column title=title>{says} <p><Link to=to label=label>{words.compare_read_stage()}</Link></p></Column> }
        };
        view! {
            <li>
                <h3>{words.stage_name(stage)}</h3>
                <div class="cmp-2">{side(&one)}{side(&two)}</div>
            </li>
        }
    };
    view! { <ol class="cmp-l">{Stage::ALL.map(row)}</ol> }
}

/// Renders an alert's content for a stage.
fn stage_cell(at: AtStage, publisher: &str, words: Words) -> AnyView {
    let named = at.is_named.then(|| view! { <p><em class="flag-word">{words.at_this_stage(publisher)}</em></p> });
    let by_editors = at.by_editors.then(|| view! { <p class="by">{words.mapped_by_editors(publisher)}</p> });
    view! { {named} {at.claim.map(|claim| view! { <p><DataText text=claim /></p> })} {by_editors} }.into_any()
}

/// The risk factors of both alerts, with matching ones side by side.
#[component]
pub fn FactorRows(one: Arc<Compared>, two: Arc<Compared>) -> impl IntoView {
    let words = use_words();
    let rows = factors(&one, &two);
    if rows.is_empty() {
        return Either::Left(no_list(&one, &two, |text| text.coverage.risk_factors));
    }
    let side = |text: &Compared, says: Side<Vec<&ComparedFactor>>| {
        let list = |factors: Vec<&ComparedFactor>| {
            let line = |factor: &ComparedFactor| {
                let to = site_address(words, Page::Alert(text.id.clone(), View::Factors(Some(factor.factor.clone()))));
                let (name, label) = (factor.name.clone(), words.compare_link(&factor.name, &text.title));
                view! { <p><Link to=to label=label><DataText text=name /></Link></p> }
            };
            factors.into_iter().map(line).collect_view().into_any()
        };
        let says = cell(says, words.compare_no_factor(), words.compare_factor_unread(), list);
        view! { <Column title=text.title.clone()>{says}</Column> }
    };
    let rows = rows
        .into_iter()
        .map(|[left, right]| view! { <li class="cmp-2">{side(&one, left)}{side(&two, right)}</li> })
        .collect_view();
    Either::Right(view! { <ol class="cmp-l">{rows}</ol> })
}

/// The recommendations of both alerts, by addressee.
#[component]
pub fn RecommendationRows(one: Arc<Compared>, two: Arc<Compared>) -> impl IntoView {
    let words = use_words();
    let rows = recommendations(&one, &two);
    if rows.is_empty() {
        return Either::Left(no_list(&one, &two, |text| text.coverage.recommendations));
    }
    let side = |text: &Compared, says: Side<Vec<&ComparedRecommendation>>| {
        let list = |entries: Vec<&ComparedRecommendation>| {
            let line = |entry: &ComparedRecommendation| {
                let to = site_address(words, Page::Alert(text.id.clone(), View::Recommendations(Some(entry.number))));
                let (number, name) = ([decimal(entry.number).as_str(), ". "].concat(), entry.name.clone());
                let label = words.compare_link(&[&number, name.as_str()].concat(), &text.title);
                view! { <p><Link to=to label=label>{number}<DataText text=name /></Link></p> }
            };
            entries.into_iter().map(line).collect_view().into_any()
        };
        let says = cell(says, words.compare_no_recommendation(), words.compare_recommendation_unread(), list);
        view! { <Column title=text.title.clone()>{says}</Column> }
    };
    let rows = rows.into_iter().map(|row| {
        let addressee = addressee(&row).to_owned();
        let [left, right] = row;
        view! {
            <li>
                <h3><DataText text=addressee /></h3>
                <div class="cmp-2">{side(&one, left)}{side(&two, right)}</div>
            </li>
        }
    });
    let rows = rows.collect_view();
    Either::Right(view! { <ol class="cmp-l">{rows}</ol> })
}

/// Renders a message for each side in place of a list that neither alert has.
fn no_list(one: &Compared, two: &Compared, extent: fn(&Compared) -> Extent) -> impl IntoView + use<> {
    let words = use_words();
    let side = |text: &Compared| {
        let says = match extent(text) {
            Extent::Whole | Extent::None => words.compare_no_list(&text.publisher),
            Extent::Part | Extent::Unread => words.compare_list_unread(&text.publisher),
        };
        view! { <Column title=text.title.clone()><p class="by">{says}</p></Column> }
    };
    view! { <div class="cmp-2">{side(one)}{side(two)}</div> }
}

/// One side of a row, under its alert's title. The title identifies the side when the sides are stacked, and for screen readers.
#[component]
fn Column(title: String, children: Children) -> impl IntoView {
    view! {
        <div>
            <p class="by cmp-w"><DataText text=title /></p>
            {children()}
        </div>
    }
}

/// Renders the content, or the reason for its absence.
fn cell<T>(says: Side<T>, silent: String, unread: String, view: impl FnOnce(T) -> AnyView) -> AnyView {
    let instead = |text: String| view! { <p class="by">{text}</p> }.into_any();
    match says {
        Side::Says(said) => view(said),
        Side::Silent => instead(silent),
        Side::Unread => instead(unread),
    }
}
