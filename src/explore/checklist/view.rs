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
use crate::ui::{self, Node, Row, disclosure_button, each, el};

/// Largest file that can be imported, in bytes.
const MAX_IMPORT: usize = 256 * 1024;

/// The region "Risk-factor checklist".
pub fn checklist(explorer: Explorer) -> Node {
    let (alert, words) = (explorer.alert(), explorer.words());
    let hidden = move || !explorer.shows(View::Checklist);
    let intro = each(alert.risk_factors_intro.iter().map(|one| statement::statement(explorer, one)));
    let whole = Reference::Whole(Part::RiskFactors);
    let checks = each(alert.checks_about(&whole).into_iter().map(|one| statement::check(explorer, one)));
    let rows = each(alert.risk_factors.iter().map(|factor| factor_row(explorer, factor)));
    el("section")
        .id("risk-factors")
        .class("checklist")
        .attr("aria-labelledby", "risk-factors-heading")
        .attr_live("hidden", hidden)
        .with(el("h2").id("risk-factors-heading").attr("tabindex", "-1").with(words.checklist()))
        .with(el("p").class("lead").with(words.checklist_lead()))
        .with(keeping_note(explorer))
        .with(el("ol").class("rows").attr("role", "list").with(rows))
        .with(tools(explorer))
        .with(el("div").class("whole").with(el("h3").with(words.factors_as_a_whole())).with(intro).with(checks))
        .node()
}

/// Whether marks are kept, in one sentence.
fn keeping_note(explorer: Explorer) -> Node {
    let words = explorer.words();
    let text = move || match explorer.read(|state| state.keeping) {
        Keeping::Unknown => words.marks_need_program(),
        Keeping::Kept => words.marks_kept(),
        Keeping::NotKept => words.marks_not_kept(),
        Keeping::Unreadable => words.marks_unreadable(),
    };
    el("p").class("keeping").attr("role", "status").live_text(text).node()
}

fn factor_row(explorer: Explorer, entry: &RiskFactor) -> Node {
    let (frameworks, words) = (explorer.frameworks(), explorer.words());
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
    let button = disclosure_button(row, explorer.open(&me), explorer.tied(&me), explorer.toggler(&me));
    let meaning = entry.framework_factor.as_ref().and_then(|id| frameworks.factor(id)).map(|framework| {
        el("section")
            .class("meaning")
            .with(el("h4").with(words.what_factor_means(&frameworks.factors.author, &framework.name)))
            .with(cited(explorer, &framework.meaning))
    });
    let statements = each(entry.statements.iter().map(|one| statement::statement(explorer, one)));
    let note_id = ["note-", factor.key()].concat();
    let write_note = move |event: Event| explorer.send(Intent::Note(factor, event_target_value(&event)));
    el("li")
        .class("row")
        .class_when("open", explorer.open(&me))
        .class_when("tied", explorer.tied(&me))
        .with(el("h3").with(button))
        .with(el("p").class("fit").with(el("b").with(words.fit(entry.fit))).with(" ").with(ui::text(&entry.fit_note)))
        .with(mark_choice(explorer, factor, &words.mark_legend(&number, &entry.name)))
        .with(
            el("div")
                .class("note")
                .with(el("label").attr("for", note_id.clone()).with(words.note_label(&number)))
                .with(
                    el("textarea")
                        .id(note_id)
                        .attr("rows", "1")
                        .attr("maxlength", super::marks::MAX_NOTE.to_string())
                        .prop("value", move || explorer.read(|state| state.marks.note(factor).to_owned()))
                        .on("input", write_note),
                ),
        )
        .with(
            el("div")
                .class("panel")
                .id(controls)
                .attr_live("hidden", explorer.closed(&me))
                .with(
                    el("div")
                        .class("columns")
                        .with(meaning)
                        .with(el("section").class("said").with(el("h4").with(words.what_is_said())).with(statements)),
                )
                .with(ties(explorer, &me)),
        )
        .node()
}

/// Four native radio buttons.
fn mark_choice(explorer: Explorer, factor: crate::alert::Factor, legend: &str) -> Node {
    let words = explorer.words();
    let radios =
        each([Mark::EvidenceShown, Mark::Unclear, Mark::NoEvidenceFound, Mark::NotAssessed].into_iter().map(|mark| {
            el("label")
                .with(
                    el("input")
                        .attr("type", "radio")
                        .attr("name", ["mark-", factor.key()].concat())
                        .attr("value", mark.key())
                        .attr_if("checked", mark == Mark::NotAssessed)
                        .prop("checked", move || explorer.read(|state| state.marks.mark(factor) == mark))
                        .on("change", move |_| explorer.send(Intent::Mark(factor, mark))),
                )
                .with(el("span").with(words.mark(mark)))
        }));
    el("fieldset")
        .class("choice marks")
        .with(el("legend").class("visually-hidden").with(legend.to_owned()))
        .with(radios)
        .node()
}

/// Export, import, print, erase.
fn tools(explorer: Explorer) -> Node {
    let words = explorer.words();
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
    el("div")
        .class("tools")
        .attr("role", "group")
        .attr("aria-label", words.marks_tools())
        .with(el("button").attr("type", "button").on("click", json).with(words.export_json()))
        .with(el("button").attr("type", "button").on("click", csv).with(words.export_csv()))
        .with(
            el("label")
                .class("file")
                .with(el("span").with(words.import_json()))
                .with(el("input").attr("type", "file").attr("accept", "application/json,.json").on("change", import)),
        )
        .with(el("button").attr("type", "button").on("click", move |_| browser::print()).with(words.print_page()))
        .with(
            el("button")
                .attr("type", "button")
                .id("erase")
                .attr_live("hidden", move || asking.get())
                .on("click", ask)
                .with(words.erase()),
        )
        .with(
            el("span")
                .class("sure")
                .attr_live("hidden", move || !asking.get())
                .with(el("span").with(words.erase_sure()))
                .with(el("button").attr("type", "button").on("click", erase).with(words.erase_yes()))
                .with(el("button").attr("type", "button").id("erase-no").on("click", keep).with(words.erase_no())),
        )
        .with(el("p").attr("role", "status").class("told").live_text(move || told.get()))
        .node()
}

fn table(explorer: Explorer) -> String {
    let (alert, words) = (explorer.alert(), explorer.words());
    explorer.peek(|state| {
        let rows = alert
            .risk_factors
            .iter()
            .map(|entry| (entry.factor, entry.name.clone(), words.mark(state.marks.mark(entry.factor))));
        let head = [words.csv_number(), words.csv_factor(), words.csv_mark(), words.csv_note()];
        let head = [head[0].as_str(), head[1].as_str(), head[2].as_str(), head[3].as_str()];
        let provenance =
            words.csv_provenance(&alert.original_title, &alert.publisher.name, &words.when(alert.dates.published));
        state.marks.to_csv(head, rows, &provenance)
    })
}
