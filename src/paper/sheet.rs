use leptos::either::{Either, EitherOf6};
use leptos::prelude::*;

use super::activities::{KeySheet, Worksheet};
use super::checklist::ChecklistSheet;
use super::handout::Handout;
use super::outline;
use super::slides::SlidesSheet;
use super::timeline::TimelineSheet;
use crate::address::{LessonView, View};
use crate::alert::Sheet;
use crate::components::{Link, use_shown};

/// One printable sheet. On screen, a bar above it links back to all sheets. Landmarks: main.
///
/// `sheet`: the sheet.
#[component]
pub fn SheetPage(sheet: Sheet) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let empty = !outline::sheets(&shown.alert).contains(&sheet);
    let sheet = if empty {
        Either::Left(view! {
            <div class="pa-sheet">
                <h1 class="pa-t" tabindex="-1">{words.sheet_name(sheet)}</h1>
                <p>{words.paper_nothing_to_print()}</p>
            </div>
        })
    } else {
        Either::Right(view! { <Paper sheet=sheet preview=false /> })
    };
    view! {
        <main class="pa" id="main" tabindex="-1">
            <div class="pa-bar">
                <Link to=shown.at(View::Lesson(LessonView::Papers))>{words.paper_all_sheets()}</Link>
                <p>{words.paper_print()}</p>
            </div>
            {sheet}
        </main>
    }
}

/// The content of a sheet, with a provenance line at the foot of each page. In print the line is a `table-footer-group`, which browsers
/// repeat on every page.
///
/// `sheet`: the sheet. `preview`: whether to render only the beginning, as a thumbnail.
#[component]
pub fn Paper(sheet: Sheet, preview: bool) -> impl IntoView {
    let shown = use_shown();
    let (alert, words) = (&shown.alert, shown.words);
    let class = if outline::is_wide(sheet) { "pa-sheet pa-wide" } else { "pa-sheet" };
    let line = words.paper_provenance(
        &words.sheet_name(sheet),
        &alert.title,
        &alert.publisher.name,
        &words.dates_of(alert),
        &words.site_name(),
    );
    let caveats = words.caveats(alert);
    let caveats = (!caveats.is_empty()).then(|| view! { <b>{caveats}</b> " " });
    let body = match sheet {
        Sheet::Handout => EitherOf6::A(view! { <Handout preview=preview /> }),
        Sheet::Timeline => EitherOf6::B(view! { <TimelineSheet preview=preview /> }),
        Sheet::Checklist => EitherOf6::C(view! { <ChecklistSheet preview=preview /> }),
        Sheet::Worksheet => EitherOf6::D(view! { <Worksheet preview=preview /> }),
        Sheet::AnswerKey => EitherOf6::E(view! { <KeySheet preview=preview /> }),
        Sheet::Slides => EitherOf6::F(view! { <SlidesSheet preview=preview /> }),
    };
    view! {
        <div class=[class, " pa-", sheet.key()].concat()>
            <div class="pa-in">{body}</div>
            <div class="pa-line"><p>{caveats}{line}</p></div>
        </div>
    }
}
