use leptos::prelude::*;

use super::outline;
use super::sheet::Paper;
use crate::address::{LessonView, View};
use crate::alert::Sheet;
use crate::components::{Link, PageHead, Shown, use_shown};
use crate::present::deck;
use crate::shared::decimal;

/// The maximum number of factors that fit on one page of the checklist.
pub const FACTORS_ON_A_PAGE: usize = 7;

/// The list of all sheets, each with its purpose, its number of pages and a preview of its first page. Landmarks: main.
#[component]
pub fn SheetIndexPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let sheets = outline::sheets(&shown.alert);
    let incomplete = sheets.len() < Sheet::ALL.len();
    let cards = sheets.into_iter().map(|sheet| view! { <Card sheet=sheet /> }).collect_view();
    view! {
        <main class="wrap" id="main" tabindex="-1">
            <PageHead title=words.papers_heading() lead=words.papers_lead() />
            <ul class="pa-list">{cards}</ul>
            {incomplete.then(|| view! { <p class="pa-why">{words.papers_no_activities()}</p> })}
        </main>
    }
}

/// One sheet. The whole card is its link.
///
/// `sheet`: the sheet.
#[component]
fn Card(sheet: Sheet) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let to = shown.at(View::Lesson(LessonView::Sheet(sheet)));
    let class = if outline::is_wide(sheet) { "pa-mini pa-miw" } else { "pa-mini" };
    let purpose = match sheet {
        Sheet::Handout => words.paper_handout_for(),
        Sheet::Timeline => words.paper_timeline_for(),
        Sheet::Checklist => words.paper_checklist_for(),
        Sheet::Worksheet => words.paper_worksheet_for(),
        Sheet::AnswerKey => words.paper_key_for(),
        Sheet::Slides => words.paper_slides_for(),
    };
    view! {
        <li class="pa-card">
            <div>
                <h2><Link to=to>{words.sheet_name(sheet)}</Link></h2>
                <p class="pa-form">{form(&shown, sheet)}</p>
                <p>{purpose}</p>
            </div>
            <div class=class aria-hidden="true" inert>
                <div><Paper sheet=sheet preview=true /></div>
            </div>
        </li>
    }
}

/// Returns a sheet's number of pages and its orientation.
fn form(shown: &Shown, sheet: Sheet) -> String {
    let words = shown.words;
    match sheet {
        Sheet::Handout => words.paper_two_upright(),
        Sheet::Timeline => words.paper_one_wide(),
        Sheet::Checklist if shown.alert.risk_factors.len() <= FACTORS_ON_A_PAGE => words.paper_one_upright(),
        Sheet::Checklist | Sheet::Worksheet | Sheet::AnswerKey => words.paper_some_upright(),
        Sheet::Slides => words.paper_many_wide(&decimal(deck(&shown.alert).len())),
    }
}
