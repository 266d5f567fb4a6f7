use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;

use super::device::{change, now};
use crate::alert::{Key, opening};
use crate::components::use_shown;
use crate::store::{Intent, MAX_GROUP, MAX_NOTE, Notice, use_store};
use crate::words::Words;

/// The class of the lines to write on by hand. Written out in the view, the element would be made from a string of markup.
const LINES: &str = "sheet lines";

/// The reader's note on one factor, on demand: a native disclosure that is open where there is a note, with a field named `note-KEY`. A
/// text that is too long stays in the field, is not kept, and is said to be.
///
/// `factor`: its key. `name`: its name. `blank`: whether the sheet is printed without answers.
#[component]
pub fn Note(factor: Key, name: String, blank: Signal<bool>) -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let note = store.note(factor.clone());
    // Whoever empties a note is still writing.
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
    let put_back = move || {
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
            <Refused id=told refused=refused most=MAX_NOTE kept=note put_back=put_back say=Words::note_too_long />
        </details>
        {on_paper}
    }
}

/// The name of the reader's group, in a field named `group`. It goes into the exported files and their names.
///
/// `blank`: whether the sheet is printed without answers.
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
    let put_back = move || {
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
                put_back=put_back
                say=Words::group_too_long
            />
        </div>
    }
}

/// Under a field: that its text is too long, what is kept instead, and a button to put that back. A status, so that it is read out.
///
/// `id`: of the element that describes the field. `refused`: how many characters the text has. `most`: how many it can have. `kept`: what
/// is kept. `put_back`: what the button does. `say`: the sentence.
#[component]
fn Refused(
    #[prop(into)] id: String,
    refused: Memo<Option<usize>>,
    most: usize,
    kept: Memo<String>,
    put_back: impl Fn() + Clone + Send + 'static,
    say: fn(Words, &str, &str) -> String,
) -> impl IntoView {
    let words = use_shown().words;
    let sentence = move || refused.get().map(|characters| say(words, &words.grouped(characters), &words.grouped(most)));
    let instead = move || {
        let put_back = put_back.clone();
        refused.get().map(|_| {
            let kept = kept.get();
            let kept = if kept.is_empty() { words.kept_nothing() } else { words.kept_instead(&opening(&kept)) };
            view! {
                <p class="by"><span dir="auto">{kept}</span></p>
                <button type="button" on:click=move |_| put_back()>{words.put_kept_back()}</button>
            }
        })
    };
    view! {
        <p class="told" id=id role="status">{sentence}</p>
        {instead}
    }
}
