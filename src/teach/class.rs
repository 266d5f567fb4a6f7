use leptos::either::Either;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::class_table::{ClassTable, FactorRow, Group, Taken};
use super::device::Persisted;
use super::hands::Hands;
use super::tally::Tally;
use crate::address::View;
use crate::alert::Date;
use crate::browser::{self, FileError, UserFile};
use crate::components::{DataText, Link, PageHead, use_shown};
use crate::shared::decimal;
use crate::store::{MAX_BYTES, Mark, Unreadable, file_name};

/// The id of the file field.
const FIELD: &str = "class-files";

/// The outcome of the files opened last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Outcome {
    /// The number of files read.
    read: usize,
    /// The names of groups that were already in the table.
    known: Vec<String>,
    /// The files that cannot be read, with the reason.
    failed: Vec<(String, Unreadable)>,
}

/// The checklists of several groups, side by side. Landmarks: main, with the regions "Side by side" and "Show of hands". Keeps the files in
/// memory only.
#[component]
pub fn ClassPage() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let table = RwSignal::new(ClassTable::default());
    let outcome = RwSignal::new(Outcome::default());
    let tally = Persisted::<Tally>::new(shown.alert.id.clone());
    view! {
        <main class="wrap cls" id="main" tabindex="-1">
            <PageHead title=words.class_heading() lead=words.class_lead() />
            <p class="cls-how">
                {words.class_how()}" "
                <Link to=shown.at(View::Factors(None))>{words.class_how_link()}</Link>
            </p>
            <Files table=table outcome=outcome tally=tally />
            <SideBySide table=table />
            <Hands tally=tally />
        </main>
    }
}

/// Opens files, reports the outcome, and exports the table as CSV. The field is a native file input inside its label; files can be dropped
/// anywhere on the page. Hidden without the app.
///
/// `table`: the table to add groups to. `outcome`: the outcome of the files opened last. `tally`: the counted hands, for the CSV file.
#[component]
fn Files(table: RwSignal<ClassTable>, outcome: RwSignal<Outcome>, tally: Persisted<Tally>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = StoredValue::new(shown.alert.clone());
    let open = move |files: Vec<UserFile>| {
        if files.is_empty() {
            return;
        }
        spawn_local(async move {
            let mut came = Outcome::default();
            for file in files {
                let name = file.name();
                let read = file.bytes(MAX_BYTES).await.map_err(|why| match why {
                    FileError::TooLarge => Unreadable::TooLarge,
                    FileError::Refused => Unreadable::Refused,
                });
                let id = alert.with_value(|alert| alert.id.clone());
                let taken = read.and_then(|bytes| {
                    table.try_update(|table| table.add(&name, &bytes, &id)).unwrap_or(Err(Unreadable::Refused))
                });
                match taken {
                    Ok(Taken::Added(_)) => came.read += 1,
                    Ok(Taken::Known(group)) => came.known.push(group),
                    Err(why) => came.failed.push((name, why)),
                }
            }
            outcome.try_set(came);
        });
    };
    // Only the browser runs effects. A file dropped outside the field must not navigate away from the page.
    Effect::new(move |_| {
        let listeners = [
            window_event_listener(ev::dragover, |event| {
                if browser::has_dragged_files(&event) {
                    event.prevent_default();
                }
            }),
            window_event_listener(ev::drop, move |event| {
                if browser::has_dragged_files(&event) {
                    event.prevent_default();
                    open(browser::files_from_event(&event));
                }
            }),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    });
    let export = move |_| {
        alert.with_value(|alert| {
            let today = Date::parse(&browser::today()).unwrap_or(alert.dates.checked.start);
            let name = [&file_name(&words.class_file_word(), &alert.id, today), ".csv"].concat();
            let text =
                table.with_untracked(|table| tally.value().with_untracked(|tally| table.csv(alert, tally, words)));
            browser::download_file(&name, "text/csv;charset=utf-8", &text);
        });
    };
    let has_rows =
        move || table.with(|table| !table.groups().is_empty()) || tally.value().with(|tally| !tally.is_empty());
    let csv = move || has_rows().then(|| view! { <button type="button" on:click=export>{words.class_csv()}</button> });
    let said = move || {
        outcome.with(|outcome| {
            let Outcome { read, known, failed } = outcome;
            let none = *read == 0 && known.is_empty() && failed.is_empty();
            if none { String::new() } else { words.class_opened(&decimal(*read), &decimal(failed.len())) }
        })
    };
    let details = move || {
        outcome.with(|outcome| {
            let known = outcome.known.iter().map(|name| words.class_known(name));
            let failed = outcome.failed.iter().map(|(name, why)| words.class_failed(name, &words.class_why(*why)));
            let lines: Vec<String> = failed.chain(known).collect();
            (!lines.is_empty()).then(|| {
                let lines = lines.into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> }).collect_view();
                view! { <ul class="cls-bad">{lines}</ul> }
            })
        })
    };
    view! {
        <p class="cls-no">{words.class_needs_app()}</p>
        <div class="tch-b app-only">
            <label class="tch-file">
                <span>{words.class_open()}</span>
                <input
                    type="file"
                    id=FIELD
                    class="vh"
                    multiple
                    accept="application/json,.json"
                    on:change=move |event| open(browser::files_from_event(&event))
                />
            </label>
            {csv}
            <p class="by">{words.class_drop()}</p>
            <p class="tch-told" role="status">{said}</p>
            {details}
        </div>
    }
}

/// The table: a row for each risk factor, a column for each group. A table wider than the page scrolls within its own region; on a narrow
/// screen the cells of a row are stacked.
///
/// `table`: the groups.
#[component]
fn SideBySide(table: RwSignal<ClassTable>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let content = move || {
        let (groups, rows) = table.with(|table| (table.groups().to_vec(), table.rows(&shown.alert)));
        (!groups.is_empty()).then(|| {
            let head = groups
                .iter()
                .map(|group| view! { <GroupHead group=group.clone() table=table /> })
                .collect_view();
            let rows = rows.into_iter().map(|row| view! { <Row row=row groups=groups.clone() /> }).collect_view();
            view! {
                <div class="cls-t">
                    <h2 id="side-h">{words.class_side_by_side()}</h2>
                    <p class="by">{words.class_no_rank()}</p>
                    <div class="cls-w" role="region" aria-labelledby="side-h" tabindex="0">
                        <table role="table" aria-labelledby="side-h">
                            <thead role="rowgroup">
                                <tr role="row"><th scope="col" role="columnheader">{words.sheet_factor()}</th>{head}</tr>
                            </thead>
                            <tbody role="rowgroup">{rows}</tbody>
                        </table>
                    </div>
                </div>
            }
        })
    };
    view! { {content} }
}

/// The header of a group's column, with a button that removes the group from the table.
///
/// `group`: the group. `table`: the groups.
#[component]
fn GroupHead(group: Group, table: RwSignal<ClassTable>) -> impl IntoView {
    let words = use_shown().words;
    let (name, label) = (group.name.clone(), words.class_remove_group(&group.name));
    let remove = move |_| {
        table.update(|table| table.remove(&name));
        browser::on_next_frame(|| browser::focus_in_place(FIELD));
    };
    view! {
        <th scope="col" role="columnheader">
            <bdi>{group.name}</bdi>
            <button type="button" aria-label=label on:click=remove>{words.class_remove()}</button>
        </th>
    }
}

/// A row: each group's answer and note.
///
/// `row`: the factor. `groups`: all groups.
#[component]
fn Row(row: FactorRow, groups: Vec<Group>) -> impl IntoView {
    let words = use_shown().words;
    let note = (!row.is_known).then(|| view! { <p class="by">{words.class_unknown_factor()}</p> });
    let cells = groups
        .into_iter()
        .map(|group| {
            let mark = group.marks.mark(&row.factor);
            let text = group.marks.note(&row.factor).to_owned();
            let text = (!text.is_empty()).then(|| view! { <p class="cls-note" dir="auto">{text}</p> });
            let class = if mark == Mark::NotAssessed { "cls-m none" } else { "cls-m" };
            view! {
                <td role="cell">
                    <span class="cls-k" aria-hidden="true"><bdi>{group.name}</bdi></span>
                    <p class=class>{words.answer(mark)}</p>
                    {text}
                </td>
            }
        })
        .collect_view();
    let name = if row.is_known { Either::Left(view! { <DataText text=row.name /> }) } else { Either::Right(row.name) };
    view! { <tr role="row"><th scope="row" role="rowheader">{name}{note}</th>{cells}</tr> }
}
