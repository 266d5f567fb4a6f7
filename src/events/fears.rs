use leptos::either::EitherOf3;
use leptos::prelude::*;

use crate::address::View;
use crate::alert::{Alert, Fear, Outcome, Reference, Statement, StatementPlace};
use crate::components::{DataText, Glyph, Icon, Link, Provenance, statement_id, use_shown};

/// A statement that expresses a fear.
#[derive(Clone, Debug, PartialEq)]
pub struct FearStatement {
    /// Its position in the alert.
    pub place: StatementPlace,
    /// The statement.
    pub statement: Statement,
    /// Whether it is shown here in full. Later mentions link to this one.
    pub in_full: bool,
}

/// Returns the fears with the statements that express them, in data order. The first statement of each fear is in full, unless an earlier
/// fear has shown it.
pub fn fear_statements(alert: &Alert) -> Vec<(Fear, Vec<FearStatement>)> {
    let mut told = Vec::new();
    let mut voice = |(number, about): (usize, &Reference)| {
        let Reference::Statement(id) = about else { return None };
        let (place, statement) = alert.statement(id)?;
        let in_full = number == 0 && !told.contains(id);
        if in_full {
            told.push(id.clone());
        }
        Some(FearStatement { place, statement: statement.clone(), in_full })
    };
    let mut fear = |fear: &Fear| {
        let statements = fear.about.iter().filter(|about| matches!(about, Reference::Statement(_)));
        (fear.clone(), statements.enumerate().filter_map(&mut voice).collect())
    };
    alert.fears.iter().map(&mut fear).collect()
}

/// The alert's fears, beside what became of each according to the editors. An ordered list that mixes fears that came true, fears that
/// did not, and those whose outcome is unknown. Renders nothing if there are none.
#[component]
pub fn Fears() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let fears = fear_statements(&shown.alert);
    let any = !fears.is_empty();
    let said = words.fears_said(&shown.alert.publisher.name, &words.when(shown.alert.dates.published));
    let rows = fears
        .into_iter()
        .map(|(fear, statements)| view! { <FearRow fear=fear statements=statements /> })
        .collect_view();
    any.then(|| {
        view! {
            <section id="fears" class="fears" tabindex="-1" aria-labelledby="fears-h">
                <h2 id="fears-h">{words.fears_heading()}" "<small>{words.fears_by()}</small></h2>
                <p class="by">{words.fears_note()}</p>
                <p class="fe-h"><span>{said}</span>" "<span>{words.followed()}</span></p>
                <ol>{rows}</ol>
            </section>
        }
    })
}

/// One fear: what the alert said, and what followed as a native disclosure with who denies it and its sources.
#[component]
fn FearRow(fear: Fear, statements: Vec<FearStatement>) -> impl IntoView {
    let words = use_shown().words;
    let statements = statements.into_iter().enumerate();
    let statements =
        statements.map(|(place, one)| view! { <FearStatementView statement=one first=place == 0 /> }).collect_view();
    let outcome = words.outcome(fear.outcome);
    let glyph = if fear.outcome == Outcome::Unknown { Glyph::Unresolved } else { Glyph::Outcome };
    let when = fear.when.map(|when| view! { <span class="ed">{words.when(when)}</span> });
    let denied = fear.denied_by.map(|who| {
        view! { <p class="dp"><b>{words.who_denies()}</b>" "<DataText text=who /></p> }
    });
    let by = [words.checked_by(fear.confidence), words.read_to(&words.when(fear.as_of))].join(" ");
    view! {
        <li>
            <div class="fe-a">
                <h3><DataText text=fear.name /></h3>
                {statements}
            </div>
            <details class="fe-b" id=["fear-", fear.id.as_str()].concat()>
                <summary>
                    <Icon glyph=glyph />
                    <span>
                        <b>{outcome}</b>
                        " "
                        <DataText text=fear.verdict />
                        <small><DataText text=fear.gist /></small>
                        {when}
                    </span>
                    <Icon glyph=Glyph::Chevron class="gl chev" />
                </summary>
                <p class="ft"><DataText text=fear.text /></p>
                {denied}
                <Provenance by=by sources=fear.sources />
            </details>
        </li>
    }
}

/// A statement of the alert with a link to its position in the text. A later mention links to the first; further statements of the same
/// fear are links into the text.
///
/// `statement`: the statement. `first`: whether it is the first one of its fear.
#[component]
fn FearStatementView(statement: FearStatement, first: bool) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let FearStatement { place, statement, in_full } = statement;
    let id = statement_id(&statement.id);
    let name = shown.statement_name(&statement.id);
    if !in_full && first {
        let href = ["#", &id].concat();
        return EitherOf3::A(view! {
            <p class="st-t">
                <a href=href><DataText text=name />", "{words.shown_above()}</a>
            </p>
        });
    }
    let place = words.place_chip(&words.claim_place(&shown.alert, &place));
    let to = shown.at(View::Text(Some(statement.id)));
    if !first {
        return EitherOf3::B(view! {
            <p class="by"><Link to=to>{place}": "<DataText text=name /></Link></p>
        });
    }
    EitherOf3::C(view! {
        <p class="st-t" id=id><DataText text=statement.text /></p>
        <Link to=to class="chip">
            {place}
            <span class="vh">": "<DataText text=name /></span>
        </Link>
    })
}
