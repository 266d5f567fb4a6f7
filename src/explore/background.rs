//! The alert's running text, paragraph by paragraph.

use leptos::prelude::*;

use super::explorer::Explorer;
use super::statement::{check, statement};
use crate::address::View;
use crate::alert::{Part, Reference};

/// The region "Background".
pub fn background(explorer: Explorer) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let shown = explorer.part(|state| state.address.part == View::All);
    let whole = Reference::Whole(Part::Background);
    let checks: Vec<_> = alert.checks_about(&whole).map(|one| check(explorer, one)).collect();
    let paragraphs: Vec<_> = alert
        .background
        .iter()
        .map(|paragraph| {
            let statements: Vec<_> = paragraph.statements.iter().map(|one| statement(explorer, one)).collect();
            view! { <section><h3>{words.paragraph(&paragraph.paragraph.to_string())}</h3>{statements}</section> }
        })
        .collect();
    view! {
        <section id="background" class="background" aria-labelledby="background-heading" hidden=move || !shown.get()>
            <h2 id="background-heading" tabindex="-1">{words.background()}</h2>
            <p class="lead">{words.background_lead(&alert.publisher.name)}</p>
            {checks}
            <div class="paragraphs">{paragraphs}</div>
        </section>
    }
    .into_any()
}
