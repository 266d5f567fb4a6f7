use leptos::prelude::*;

use super::device::{change, now};
use super::tools::{IMPORT, ToolStatus};
use crate::browser;
use crate::components::{Segment, Segments, use_shown};
use crate::shared::decimal;
use crate::store::{Change, Choice, Field, ImportPlan, Intent, Step, use_store};

/// An import that awaits the reader's confirmation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The file's name.
    pub name: String,
    /// The planned changes.
    pub plan: ImportPlan,
}

/// The confirmation before an import: lists the changes, with a choice for each value. A group whose heading receives the focus;
/// nothing changes until the reader agrees.
///
/// `import`: the import to confirm. `pending`: set to `None` once the reader has answered. `told`: the status of the tools.
#[component]
pub fn ImportQuestion(
    import: Pending,
    pending: RwSignal<Option<Pending>>,
    told: RwSignal<ToolStatus>,
) -> impl IntoView {
    let words = use_shown().words;
    let store = use_store();
    let Pending { name, plan } = import;
    let choices = RwSignal::new(plan.steps.iter().map(|step| step.choice).collect::<Vec<_>>());
    let steps = plan.steps.iter().cloned().enumerate();
    let steps =
        steps.map(|(place, step)| view! { <StepChoice place=place step=step choices=choices /> }).collect_view();
    let unknown = (!plan.unknown.is_empty())
        .then(|| view! { <p class="by">{words.import_unknown(&decimal(plan.unknown.len()))}</p> });
    let close = move || {
        pending.set(None);
        browser::on_next_frame(|| browser::focus_in_place(IMPORT));
    };
    let agree = move |_| {
        let mut plan = plan.clone();
        for (step, choice) in plan.steps.iter_mut().zip(choices.get_untracked()) {
            step.choice = choice;
        }
        change(store, Intent::Import { plan, now: now() });
        told.set(ToolStatus::Nothing);
        close();
    };
    view! {
        <div class="ask" role="group" aria-labelledby="import-question">
            <h2 id="import-question" tabindex="-1"><bdi>{words.import_question(&name)}</bdi></h2>
            <p>{words.import_question_lead()}</p>
            {steps}
            {unknown}
            <p class="ask-b">
                <button type="button" class="do" on:click=agree>{words.import_do()}</button>
                <button type="button" on:click=move |_| close()>{words.import_cancel()}</button>
            </p>
        </div>
    }
}

/// The choice for one value.
///
/// `place`: the step's index in the plan. `step`: the change. `choices`: the choices for all steps.
#[component]
fn StepChoice(place: usize, step: Step, choices: RwSignal<Vec<Choice>>) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let (field, mine, theirs) = match &step.change {
        Change::Group { mine, theirs } => (Field::Group, mine.clone(), theirs.clone()),
        Change::Mark { factor, mine, theirs } => {
            (Field::Mark(factor.clone()), words.answer(*mine), words.answer(*theirs))
        }
        Change::Note { factor, mine, theirs } => (Field::Note(factor.clone()), mine.clone(), theirs.clone()),
    };
    let keep = if mine.is_empty() { words.choice_keep_empty() } else { words.choice_keep(&mine) };
    let segment = |value: Choice, key: &str, label: String| Segment { value, key: key.to_owned(), label };
    let mut segments =
        vec![segment(Choice::Mine, "mine", keep), segment(Choice::Theirs, "theirs", words.choice_take(&theirs))];
    if !mine.is_empty() && step.change.joined().is_some() {
        segments.push(segment(Choice::Both, "both", words.choice_both()));
    }
    let at_first = step.choice;
    let chosen = Memo::new(move |_| choices.with(|choices| choices.get(place).copied().unwrap_or(at_first)));
    let choose = move |choice| {
        choices.update(|choices| {
            if let Some(place) = choices.get_mut(place) {
                *place = choice;
            }
        });
    };
    view! {
        <Segments
            legend=words.field(&shown.alert, &field)
            name=["import-", &decimal(place)].concat()
            segments=segments
            chosen=chosen
            on_choose=choose
        />
    }
}
