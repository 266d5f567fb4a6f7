use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::files;
use super::import::Pending;
use crate::alert::Date;
use crate::browser::{self, FileError, UserFile};
use crate::components::{CopyButton, Menu, use_shown};
use crate::store::{ImportPlan, Intent, MAX_BYTES, Notice, Store, Unreadable, file_name, use_store};

/// The id of the file input. The focus returns to it after the import confirmation.
pub const IMPORT: &str = "import";

/// The outcome of the reader's last action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ToolStatus {
    /// No outcome, or the store's notice about an import.
    #[default]
    Nothing,
    /// A file of this name was offered for download.
    Exported(String),
    /// A download was offered in a frame that may block it. The text can be copied.
    ExportedMaybe(String),
    /// The file contains nothing new.
    Same,
}

/// The print, export and import tools, with the outcome of the last action. The menus are native disclosures; the file input is native,
/// inside its label. The tools are hidden unless the app is running.
///
/// `told`: the outcome of the last action. `blank`: whether to print the sheet without answers. `pending`: the import that awaits
/// confirmation.
#[component]
pub fn Tools(told: RwSignal<ToolStatus>, blank: RwSignal<bool>, pending: RwSignal<Option<Pending>>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let store = use_store();
    let print = move |event: &browser::Event, without: bool| {
        browser::close_details(event);
        blank.set(without);
        browser::on_next_frame(browser::print);
    };
    let export = {
        let alert = shown.alert.clone();
        move |event: &browser::Event, ending: &str, kind: &str, text: String| {
            browser::close_details(event);
            let today = Date::parse(&browser::today()).unwrap_or(alert.dates.checked.start);
            let name = file_name(&store.group().get_untracked(), &alert.id, today);
            let name = [&name, ending].concat();
            browser::download_file(&name, kind, &text);
            told.set(if browser::is_framed() { ToolStatus::ExportedMaybe(text) } else { ToolStatus::Exported(name) });
        }
    };
    let (export_json, json) = (export.clone(), shown.alert.clone());
    let export_json = move |event: ev::MouseEvent| {
        let text = store.marks().with_untracked(|marks| files::json(&json, words, marks));
        export_json(&event, ".json", "application/json", text);
    };
    let table = shown.alert.clone();
    let export_table = move |event: ev::MouseEvent| {
        let text = store.marks().with_untracked(|marks| files::table(&table, words, marks));
        export(&event, ".csv", "text/csv;charset=utf-8", text);
    };
    let given = move |file: Option<UserFile>| {
        if let Some(file) = file {
            spawn_local(ask(store, told, pending, file));
        }
    };
    // Effects run only in the browser. A file dropped anywhere on the page must not make the browser navigate to it.
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
                    given(browser::file_from_event(&event));
                }
            }),
            window_event_listener(ev::afterprint, move |_| blank.set(false)),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    });
    view! {
        <div class="tools app-only" role="group" aria-label=words.your_marks()>
            <Menu name=words.print_menu()>
                <li><button type="button" on:click=move |event| print(&event, false)>{words.print_filled()}</button></li>
                <li><button type="button" on:click=move |event| print(&event, true)>{words.print_blank()}</button></li>
            </Menu>
            <Menu name=words.export_menu()>
                <li><button type="button" on:click=export_json>{words.export_again()}</button></li>
                <li><button type="button" on:click=export_table>{words.export_sheet()}</button></li>
            </Menu>
            <label class="file">
                <span>{words.import_button()}</span>
                <input
                    type="file"
                    id=IMPORT
                    class="vh"
                    accept="application/json,.json"
                    on:change=move |event| given(browser::file_from_event(&event))
                />
            </label>
            <p class="by">{words.drop_hint()}</p>
            <Answers told=told />
        </div>
    }
}

/// Reads a file, then asks for confirmation if the file contains anything new, or else reports the outcome.
async fn ask(store: Store, told: RwSignal<ToolStatus>, pending: RwSignal<Option<Pending>>, file: UserFile) {
    let name = file.name();
    let read = file.bytes(MAX_BYTES).await.map_err(|why| match why {
        FileError::TooLarge => Unreadable::TooLarge,
        FileError::Refused => Unreadable::Refused,
    });
    told.try_set(ToolStatus::Nothing);
    let plan = read.and_then(|bytes| {
        store.with_facts(|facts| {
            let alert = facts.alert.as_ref().ok_or(Unreadable::OtherAlert)?;
            store.marks().with_untracked(|marks| ImportPlan::read(&bytes, alert, facts, marks))
        })
    });
    match plan {
        Err(why) => store.send(Intent::ImportFailed(why)),
        Ok(plan) if plan.is_empty() && plan.unknown.is_empty() => {
            forget_import(store);
            told.try_set(ToolStatus::Same);
        }
        Ok(plan) => {
            forget_import(store);
            pending.try_set(Some(Pending { name, plan }));
            browser::on_next_frame(|| browser::focus("import-question"));
        }
    }
}

/// Dismisses the notice about an earlier import.
pub fn forget_import(store: Store) {
    let of_import = |notice: &Notice| matches!(notice, Notice::Imported { .. } | Notice::ImportFailed(_));
    let earlier = store.notices().with_untracked(|notices| notices.iter().find(|notice| of_import(notice)).cloned());
    if let Some(earlier) = earlier {
        store.send(Intent::Dismiss(earlier));
    }
}

/// The outcome of the last action, as a status.
#[component]
fn Answers(told: RwSignal<ToolStatus>) -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let of_import = move |notice: &Notice| match notice {
        Notice::Imported { taken, left } => Some(words.import_summary(*taken, *left)),
        Notice::ImportFailed(why) => Some(words.import_failed(*why)),
        _ => None,
    };
    let imported = Memo::new(move |_| store.notices().with(|notices| notices.iter().find_map(of_import)));
    let answer = move || {
        told.with(|told| match told {
            ToolStatus::Nothing => imported.get().unwrap_or_default(),
            ToolStatus::Exported(name) => words.exported(name),
            ToolStatus::ExportedMaybe(_) => words.exported_maybe(),
            ToolStatus::Same => words.import_same(),
        })
    };
    let copy = move || {
        let text = told.with(|told| match told {
            ToolStatus::ExportedMaybe(text) => Some(text.clone()),
            _ => None,
        });
        text.map(|text| view! { <CopyButton text=Signal::stored(text) label=words.copy_export() /> })
    };
    view! {
        <p class="told" role="status">{answer}</p>
        {copy}
    }
}
