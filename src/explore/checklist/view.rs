//! The risk-factor checklist as a region.

use super::marks::Mark;
use crate::alert::{Part, Reference, RiskFactor};
use crate::explore::content::{Content, element_id};
use crate::explore::statement::{self, cited, ties};
use crate::ui::{self, Node, Row, disclosure_button, each, el};
use crate::words::Words;

/// The region "Risk-factor checklist".
pub fn checklist(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let intro = each(alert.risk_factors_intro.iter().map(|one| statement::statement(content, one)));
    let whole = Reference::Whole(Part::RiskFactors);
    let checks = each(alert.checks_about(&whole).into_iter().map(|one| statement::check(content, one)));
    let rows = each((1..).zip(&alert.risk_factors).map(|(number, factor)| factor_row(content, number, factor)));
    el("section")
        .id("risk-factors")
        .class("checklist")
        .attr("aria-labelledby", "risk-factors-heading")
        .attr("data-part", "checklist")
        .with(el("h2").id("risk-factors-heading").attr("tabindex", "-1").with(words.checklist()))
        .with(el("p").class("lead").with(words.checklist_lead()))
        .with(el("p").id("keeping").class("keeping").attr("role", "status").with(words.marks_need_program()))
        .with(el("ol").class("rows").attr("role", "list").with(rows))
        .with(tools(words))
        .with(el("div").class("whole").with(el("h3").with(words.factors_as_a_whole())).with(intro).with(checks))
        .node()
}

fn factor_row(content: Content<'_>, number: usize, entry: &RiskFactor) -> Node {
    let (frameworks, words) = (content.frameworks, content.words);
    let factor = entry.factor.as_str();
    let me = Reference::Factor(entry.factor.clone());
    let id = element_id(&me);
    let controls = [&id, "-panel"].concat();
    let number = number.to_string();
    let row = Row {
        id: &id,
        opens: &me.to_string(),
        number: number.clone(),
        name: entry.name.clone(),
        aside: None,
        mark: words.tied_mark(),
    };
    let button = disclosure_button(row);
    let meaning = entry.framework_factor.as_ref().and_then(|id| frameworks.factor(id)).map(|framework| {
        el("section")
            .class("meaning")
            .with(el("h4").with(words.what_factor_means(&frameworks.factors.author, &framework.name)))
            .with(cited(content, &framework.meaning))
    });
    let statements = each(entry.statements.iter().map(|one| statement::statement(content, one)));
    let note_id = ["note-", factor].concat();
    el("li")
        .class("row")
        .attr("data-thing", me.to_string())
        .with(el("h3").with(button))
        .with(el("p").class("fit").with(el("b").with(words.fit(entry.fit))).with(" ").with(ui::text(&entry.fit_note)))
        .with(mark_choice(content, factor, &words.mark_legend(&number, &entry.name)))
        .with(
            el("div")
                .class("note")
                .with(el("label").attr("for", note_id.clone()).with(words.note_label(&number)))
                .with(
                    el("textarea")
                        .id(note_id)
                        .attr("rows", "1")
                        .attr("maxlength", super::marks::MAX_NOTE.to_string())
                        .attr("name", ["note-", factor].concat())
                        .attr("data-note", factor),
                ),
        )
        .with(
            el("div")
                .class("panel")
                .id(controls)
                .attr("data-panel", me.to_string())
                .with(
                    el("div")
                        .class("columns")
                        .with(meaning)
                        .with(el("section").class("said").with(el("h4").with(words.what_is_said())).with(statements)),
                )
                .with(ties(content, &me)),
        )
        .node()
}

/// Four native radio buttons.
fn mark_choice(content: Content<'_>, factor: &str, legend: &str) -> Node {
    let words = content.words;
    let radios =
        each([Mark::EvidenceShown, Mark::Unclear, Mark::NoEvidenceFound, Mark::NotAssessed].into_iter().map(|mark| {
            el("label")
                .with(
                    el("input")
                        .attr("type", "radio")
                        .attr("name", ["mark-", factor].concat())
                        .attr("value", mark.key())
                        .attr_if("checked", mark == Mark::NotAssessed)
                        .attr("data-mark", factor),
                )
                .with(el("span").with(words.mark(mark)))
        }));
    el("fieldset")
        .class("choice marks")
        .with(el("legend").class("visually-hidden").with(legend.to_owned()))
        .with(radios)
        .node()
}

/// Export, import, print, erase. Hidden until the program is there: without it they could do nothing.
fn tools(words: Words) -> Node {
    let button =
        |act: &str, label: String| el("button").attr("type", "button").id(act).attr("data-act", act).with(label);
    el("div")
        .class("tools")
        .attr("role", "group")
        .attr("aria-label", words.marks_tools())
        .with(button("export-json", words.export_json()))
        .with(button("export-csv", words.export_csv()))
        .with(
            el("label").class("file").with(el("span").with(words.import_json())).with(
                el("input").attr("type", "file").attr("accept", "application/json,.json").attr("data-act", "import"),
            ),
        )
        .with(button("print", words.print_page()))
        .with(button("erase", words.erase()))
        .with(
            el("span")
                .id("erase-sure")
                .class("sure")
                .attr_if("hidden", true)
                .with(el("span").with(words.erase_sure()))
                .with(button("erase-yes", words.erase_yes()))
                .with(button("erase-no", words.erase_no())),
        )
        .with(el("p").id("told").class("told").attr("role", "status"))
        .node()
}
