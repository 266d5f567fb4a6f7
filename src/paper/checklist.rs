use leptos::prelude::*;

use super::parts::{Boxes, Field, Lines, SheetHead, SourcesPointer, Verdicts};
use crate::alert::{Reference, RiskFactor, Sheet};
use crate::components::{DataText, use_shown};
use crate::shared::by_number;
use crate::store::Mark;

/// The maximum number of verdicts per factor.
const VERDICTS: usize = 2;

/// The risk factors without marks, with boxes to tick and lines for notes.
///
/// `preview`: whether to render a thumbnail.
#[component]
pub fn ChecklistSheet(preview: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let rows = shown.alert.risk_factors.iter().map(|factor| view! { <Factor factor=factor.clone() /> });
    let rows = rows.collect_view();
    let said = shown.said_on();
    view! {
        <div class="pa-p">
            <SheetHead sheet=Sheet::Checklist preview=preview>
                <div class="pa-fields">
                    <Field label=words.paper_name() />
                    <Field label=words.paper_date() short=true />
                </div>
            </SheetHead>
            <p class="pa-lead">{words.factors_lead()}" "<span class="pa-by">{said}":"</span></p>
            <ol class="pa-fac">{rows}</ol>
            {(!preview).then(|| view! { <div class="pa-src"><SourcesPointer /></div> })}
        </div>
    }
}

/// One factor: the alert's statements, the verdicts on them, and room for an answer.
///
/// `factor`: the factor.
#[component]
fn Factor(factor: RiskFactor) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let fit = words.fit_with(factor.fit, &shown.frameworks.factors.author);
    let said: Vec<&str> = factor.statements.iter().map(|statement| statement.text.as_str()).collect();
    let mut checks = Vec::new();
    let own = factor.statements.iter().map(|statement| Reference::Statement(statement.id.clone()));
    for about in [Reference::Factor(factor.factor.clone())].into_iter().chain(own) {
        for check in alert.checks_about(&about) {
            if check.subject.is_some() && !checks.contains(check) {
                checks.push(check.clone());
            }
        }
    }
    by_number(&mut checks, |check| f64::from(check.finding.rank()));
    checks.truncate(VERDICTS);
    let said = said.join(" ");
    let said = (!said.is_empty()).then(|| view! { <p class="pa-a"><DataText text=said /></p> });
    view! {
        <li>
            <h2><DataText text=factor.name />" "<small>{fit}</small></h2>
            <div class="pa-fq">
                <div>
                    {said}
                    <div class="pa-o"><Verdicts checks=checks /></div>
                </div>
                <Boxes labels=Mark::ALL.map(|mark| words.answer(mark)).to_vec() />
            </div>
            <Lines count=2 label=words.note() />
        </li>
    }
}
