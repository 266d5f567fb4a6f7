//! The risk-factor checklist as a region.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::marks::{Mark, Marks, Unreadable};
use crate::address::View;
use crate::alert::{Part, Reference, RiskFactor};
use crate::browser;
use crate::explore::explorer::{Explorer, element_id};
use crate::explore::state::{Intent, Keeping};
use crate::explore::statement::{self, cited, ties};
use crate::ui::{self, Row, disclosure_button};

/// Largest file that can be imported, in bytes.
const MAX_IMPORT: usize = 256 * 1024;

/// The region "Risk-factor checklist".
pub fn checklist(explorer: Explorer) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let shown = explorer.part(|state| matches!(state.address.part, View::All | View::Checklist));
    let intro: Vec<_> = alert.risk_factors_intro.iter().map(|one| statement::statement(explorer, one)).collect();
    let whole = Reference::Whole(Part::RiskFactors);
    let checks: Vec<_> = alert.checks_about(&whole).map(|one| statement::check(explorer, one)).collect();
    let rows: Vec<_> = alert.risk_factors.iter().map(|factor| factor_row(explorer, factor)).collect();
    view! {
        <section id="risk-factors" class="checklist" aria-labelledby="risk-factors-heading" hidden=move || !shown.get()>
            <h2 id="risk-factors-heading" tabindex="-1">{words.checklist()}</h2>
            <p class="lead">{words.checklist_lead()}</p>
            {keeping_note(explorer)}
            <ol class="rows" role="list">{rows}</ol>
            {tools(explorer)}
            <div class="whole">
                <h3>{words.factors_as_a_whole()}</h3>
                {intro}
                {checks}
            </div>
        </section>
    }
    .into_any()
}

/// Whether marks are kept, in one sentence.
fn keeping_note(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let keeping = explorer.part(|state| state.keeping);
    let text = move || match keeping.get() {
        Keeping::Unknown => words.marks_need_program(),
        Keeping::Kept => words.marks_kept(),
        Keeping::NotKept => words.marks_not_kept(),
        Keeping::Unreadable => words.marks_unreadable(),
    };
    view! { <p class="keeping" role="status">{text}</p> }.into_any()
}

fn factor_row(explorer: Explorer, entry: &RiskFactor) -> AnyView {
    let (frameworks, words) = (explorer.frameworks(), explorer.words);
    let factor = entry.factor;
    let me = Reference::Factor(factor);
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let number = factor.number().to_string();
    let row = Row {
        id,
        controls: controls.clone(),
        number: number.clone(),
        name: entry.name.clone(),
        aside: None,
        mark: words.tied_mark(),
    };
    let (open, marked, sent) = (me.clone(), me.clone(), me.clone());
    let open = Signal::derive(move || explorer.is_open(&open));
    let marked = Signal::derive(move || explorer.is_tied(&marked));
    let button = disclosure_button(row, open, marked, move || explorer.send(Intent::Toggle(sent.clone())));
    let meaning = entry.framework_factor.as_ref().and_then(|id| frameworks.factor(id)).map(|framework| {
        view! {
            <section class="meaning">
                <h4>{words.what_factor_means(&frameworks.factors.author, &framework.name)}</h4>
                {cited(explorer, &framework.meaning)}
            </section>
        }
    });
    let statements: Vec<_> = entry.statements.iter().map(|one| statement::statement(explorer, one)).collect();
    let note_id = ["note-", factor.key()].concat();
    let write_note = move |event: Event| explorer.send(Intent::Note(factor, event_target_value(&event)));
    view! {
        <li class="row" class:open=move || open.get() class:tied=move || marked.get()>
            <h3>{button}</h3>
            <p class="fit"><b>{words.fit(entry.fit)}</b>" "{ui::text(&entry.fit_note)}</p>
            {mark_choice(explorer, factor, &words.mark_legend(&number, &entry.name))}
            <div class="note">
                <label for=note_id.clone()>{words.note_label(&number)}</label>
                <textarea
                    id=note_id
                    rows="1"
                    maxlength=super::marks::MAX_NOTE.to_string()
                    prop:value=move || explorer.read(|state| state.marks.note(factor).to_owned())
                    on:input=write_note
                ></textarea>
            </div>
            <div class="panel" id=controls hidden=move || !open.get()>
                <div class="columns">
                    {meaning}
                    <section class="said">
                        <h4>{words.what_is_said_of_factor()}</h4>
                        {statements}
                    </section>
                </div>
                {ties(explorer, &me)}
            </div>
        </li>
    }
    .into_any()
}

/// Four native radio buttons.
fn mark_choice(explorer: Explorer, factor: crate::alert::Factor, legend: &str) -> AnyView {
    let words = explorer.words;
    let radios: Vec<_> = [Mark::EvidenceShown, Mark::Unclear, Mark::NoEvidenceFound, Mark::NotAssessed]
        .into_iter()
        .map(|mark| {
            view! {
                <label>
                    <input
                        type="radio"
                        name=["mark-", factor.key()].concat()
                        value=mark.key()
                        checked=mark == Mark::NotAssessed
                        prop:checked=move || explorer.read(|state| state.marks.mark(factor) == mark)
                        on:change=move |_| explorer.send(Intent::Mark(factor, mark))
                    />
                    <span>{words.mark(mark)}</span>
                </label>
            }
        })
        .collect();
    view! { <fieldset class="choice marks"><legend class="visually-hidden">{legend.to_owned()}</legend>{radios}</fieldset> }
        .into_any()
}

/// Export, import, print, erase.
fn tools(explorer: Explorer) -> AnyView {
    let words = explorer.words;
    let asking = RwSignal::new(false);
    let told = RwSignal::new(String::new());
    let name = move |ending: &str| [explorer.alert().id.as_str(), "-checklist.", ending].concat();
    let json = move |_| {
        let json = explorer.peek(|state| state.marks.to_json(explorer.alert().id.as_str()));
        let _ = browser::offer_file(&name("json"), "application/json", &json);
    };
    let csv = move |_| {
        let _ = browser::offer_file(&name("csv"), "text/csv", &table(explorer));
    };
    let import = move |event: Event| {
        spawn_local(async move {
            let Some(bytes) = browser::chosen_file(event, MAX_IMPORT).await else { return };
            let read = Marks::from_json(&bytes, explorer.alert().id.as_str());
            let answer = match read {
                Ok(marks) => {
                    explorer.send(Intent::Import(marks));
                    words.imported()
                }
                Err(Unreadable::Damaged) => words.import_damaged(),
                Err(Unreadable::Newer) => words.import_newer(),
                Err(Unreadable::OtherAlert) => words.import_other_alert(),
            };
            let _ = told.try_set(answer);
        });
    };
    let erase = move |_| {
        explorer.send(Intent::Erase);
        asking.set(false);
        told.set(words.erased());
        browser::on_next_frame(|| browser::focus("erase"));
    };
    let keep = move |_| {
        asking.set(false);
        browser::on_next_frame(|| browser::focus("erase"));
    };
    let ask = move |_| {
        asking.set(true);
        browser::on_next_frame(|| browser::focus("erase-no"));
    };
    view! {
        <div class="tools" role="group" aria-label=words.marks_tools()>
            <button type="button" on:click=json>{words.export_json()}</button>
            <button type="button" on:click=csv>{words.export_csv()}</button>
            <label class="file">
                <span>{words.import_json()}</span>
                <input type="file" accept="application/json,.json" on:change=import />
            </label>
            <button type="button" on:click=move |_| browser::print()>{words.print_page()}</button>
            <button type="button" id="erase" hidden=move || asking.get() on:click=ask>{words.erase()}</button>
            <span class="sure" hidden=move || !asking.get()>
                <span>{words.erase_sure()}</span>
                <button type="button" on:click=erase>{words.erase_yes()}</button>
                <button type="button" id="erase-no" on:click=keep>{words.erase_no()}</button>
            </span>
            <p role="status" class="told">{move || told.get()}</p>
        </div>
    }
    .into_any()
}

fn table(explorer: Explorer) -> String {
    let (alert, words) = (explorer.alert(), explorer.words);
    explorer.peek(|state| {
        let rows = alert
            .risk_factors
            .iter()
            .map(|entry| (entry.factor, entry.name.clone(), words.mark(state.marks.mark(entry.factor))));
        let head = [words.csv_number(), words.csv_factor(), words.csv_mark(), words.csv_note()];
        let head = [head[0].as_str(), head[1].as_str(), head[2].as_str(), head[3].as_str()];
        let provenance = words.csv_provenance(&alert.original_title, &alert.publisher.name, &words.when(alert.dates.published));
        state.marks.to_csv(head, rows, &provenance)
    })
}
