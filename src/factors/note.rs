use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;

use super::device::{change, now};
use crate::alert::{Key, opening};
use crate::components::use_shown;
use crate::store::{Intent, MAX_GROUP, MAX_NOTE, Notice, use_store};
use crate::words::Words;

/// The class of the ruled lines for handwriting. A constant, because `view!` compiles a fully static element to a string of HTML.
const LINES: &str = "sheet lines";

/// The reader's note on one factor: a native disclosure with a field named `note-KEY`, open if there is a note. Text that is too long
/// stays in the field but is not saved, and a message says so.
///
/// `factor`: the factor's key. `name`: the factor's name. `blank`: whether to print the sheet without answers.
#[component]
pub fn Note(factor: Key, name: String, blank: Signal<bool>) -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let note = store.note(factor.clone());
    // Stay open once opened: a reader who empties the note is still editing it.
    let open = Memo::new(move |was: Option<&bool>| was == Some(&true) || note.with(|note| !note.is_empty()));
    let refused = {
        let factor = factor.clone();
        Memo::new(move |_| {
            let of_this = |notice: &Notice| match notice {
                Notice::NoteTooLong { factor: other, characters } if *other == factor => Some(*characters),
                _ => None,
            };
            store.notices().with(|notices| notices.iter().find_map(of_this))
        })
    };
    let id = ["note-", factor.as_str()].concat();
    let (field, kept) = (NodeRef::<html::Textarea>::new(), factor.clone());
    let write = move |note| change(store, Intent::WriteNote { factor: factor.clone(), note, now: now() });
    let restore = move || {
        let note = note.get_untracked();
        if let Some(field) = field.get_untracked() {
            field.set_value(&note);
        }
        change(store, Intent::WriteNote { factor: kept.clone(), note, now: now() });
    };
    let told = [&id, "-told"].concat();
    let on_paper = move || {
        let text = note.get();
        if blank.get() || text.is_empty() {
            Either::Left(view! { <div class=LINES></div> })
        } else {
            Either::Right(view! { <p class="sheet text" dir="auto">{text}</p> })
        }
    };
    view! {
        <details class="note" open=move || open.get()>
            <summary>{words.note()}<span class="vh">{words.for_factor(&name)}</span></summary>
            <label class="vh" for=id.clone()>{words.note_on(&name)}</label>
            <textarea
                id=id.clone()
                name=id
                rows="3"
                dir="auto"
                autocomplete="off"
                aria-describedby=told.clone()
                aria-invalid=move || refused.get().map(|_| "true")
                node_ref=field
                prop:value=move || note.get()
                on:input:target=move |event| write(event.target().value())
            ></textarea>
            <Refused id=told refused=refused most=MAX_NOTE kept=note restore=restore say=Words::note_too_long />
        </details>
        {on_paper}
    }
}

/// The name of the reader's group, in a field named `group`. The exported files and their names include it.
///
/// `blank`: whether to print the sheet without answers.
#[component]
pub fn Group(blank: Signal<bool>) -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let group = store.group();
    let refused = Memo::new(move |_| {
        let characters = |notice: &Notice| match notice {
            Notice::GroupTooLong { characters } => Some(*characters),
            _ => None,
        };
        store.notices().with(|notices| notices.iter().find_map(characters))
    });
    let field = NodeRef::<html::Input>::new();
    let write = move |name| change(store, Intent::NameGroup { name, now: now() });
    let restore = move || {
        let name = group.get_untracked();
        if let Some(field) = field.get_untracked() {
            field.set_value(&name);
        }
        write(name);
    };
    let on_paper = move || if blank.get() { String::new() } else { group.get() };
    view! {
        <div class="grp">
            <label for="group">{words.group_label()}</label>
            <input
                type="text"
                id="group"
                name="group"
                dir="auto"
                autocomplete="off"
                aria-describedby="group-told"
                aria-invalid=move || refused.get().map(|_| "true")
                node_ref=field
                prop:value=move || group.get()
                on:input:target=move |event| write(event.target().value())
            />
            <span class="sheet text" dir="auto">{on_paper}</span>
            <Refused
                id="group-told"
                refused=refused
                most=MAX_GROUP
                kept=group
                restore=restore
                say=Words::group_too_long
            />
        </div>
    }
}

/// The message under a field whose text is too long, with the saved text and a button that restores it. The message is a status, so
/// that screen readers announce it.
///
/// `id`: the id of the element that describes the field. `refused`: the length of the text in characters. `most`: the maximum length.
/// `kept`: the saved text. `restore`: the button's handler. `say`: the message.
#[component]
fn Refused(
    #[prop(into)] id: String,
    refused: Memo<Option<usize>>,
    most: usize,
    kept: Memo<String>,
    restore: impl Fn() + Clone + Send + 'static,
    say: fn(Words, &str, &str) -> String,
) -> impl IntoView {
    let words = use_shown().words;
    let sentence = move || refused.get().map(|characters| say(words, &words.grouped(characters), &words.grouped(most)));
    let instead = move || {
        let restore = restore.clone();
        refused.get().map(|_| {
            let kept = kept.get();
            let kept = if kept.is_empty() { words.kept_nothing() } else { words.kept_instead(&opening(&kept)) };
            view! {
                <p class="by"><span dir="auto">{kept}</span></p>
                <button type="button" on:click=move |_| restore()>{words.put_kept_back()}</button>
            }
        })
    };
    view! {
        <p class="told" id=id role="status">{sentence}</p>
        {instead}
    }
}
