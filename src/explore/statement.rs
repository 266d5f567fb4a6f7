//! One claim with its speaker, its sources and what others say: the grain that everything else is made of.

use leptos::prelude::*;

use super::explorer::{Explorer, element_id};
use crate::alert::{Check, CitedText, Confidence, Key, Reference, Statement};
use crate::ui;

/// A statement of the alert with everything that is known of it.
pub fn statement(explorer: Explorer, statement: &Statement) -> AnyView {
    let (alert, words) = (explorer.alert(), explorer.words);
    let me = Reference::Statement(statement.id.clone());
    let id = element_id(&me);
    let href = ["?statement=", statement.id.as_str()].concat();
    let name = explorer.name(&me);
    let citations = statement.sources.iter().map(|citation| {
        let text = explorer.source(&citation.id, |_| words.in_the_alert(&citation.at));
        view! { <li>{source_link(&citation.id, text.unwrap_or_default())}</li> }
    });
    let citations: Vec<_> = citations.collect();
    let dated = statement.when.map(|when| view! { <li>{words.dated_by_alert(&words.when(when))}</li> });
    let lost = (!statement.lost_links.is_empty())
        .then(|| view! { <li>{words.lost_link(&statement.lost_links.join("”, “"))}</li> });
    let notes: Vec<_> = [&statement.note, &statement.when_note]
        .into_iter()
        .flatten()
        .map(|note| view! { <p class="editors-note"><b>{words.editors_note()}</b>" "{ui::text(note)}</p> })
        .collect();
    let checks: Vec<_> = alert.checks_about(&me).map(|one| check(explorer, one)).collect();
    let ties = ties(explorer, &me);
    let (chosen, tied) = (me.clone(), me.clone());
    view! {
        <article
            class="statement"
            id=id
            tabindex="-1"
            aria-label=name
            class:chosen=move || explorer.is_chosen(&chosen)
            class:tied=move || explorer.is_tied(&tied)
        >
            <p class="speaker">{words.says(&alert.publisher.name)}</p>
            <p class="claim">{ui::text(&statement.text)}</p>
            {notes}
            <ul class="details">{dated}{citations}{lost}<li>{choose_link(explorer, me, href, words.address_of_statement())}</li></ul>
            {checks}
            {ties}
        </article>
    }
    .into_any()
}

/// What others say.
pub fn check(explorer: Explorer, check: &Check) -> AnyView {
    let words = explorer.words;
    let denied = check.denied_by.as_ref().map(|who| view! { <p class="denied"><b>{words.denied_by()}</b>" "{ui::text(who)}</p> });
    let missing =
        check.missing.as_ref().map(|what| view! { <p class="denied"><b>{words.not_known()}</b>" "{ui::text(what)}</p> });
    view! {
        <div class="check" id=["check-", check.id.as_str()].concat()>
            <p class="speaker">{words.others_say(&words.finding(check.finding))}</p>
            <p class="claim">{ui::text(&check.text)}</p>
            {denied}
            {missing}
            {sourcing(explorer, &check.sources, Some(check.confidence))}
        </div>
    }
    .into_any()
}

/// A text of the editors with its sources.
pub fn cited(explorer: Explorer, cited: &CitedText) -> AnyView {
    view! { <p>{ui::text(&cited.text)}</p>{sourcing(explorer, &cited.sources, None)} }.into_any()
}

/// The sources of something that the editors wrote, and how sure they are.
pub fn sourcing(explorer: Explorer, sources: &[Key], confidence: Option<Confidence>) -> AnyView {
    let words = explorer.words;
    let links: Vec<_> = sources
        .iter()
        .filter_map(|id| explorer.source(id, |source| words.source_name(source)).map(|name| view! { <li>{source_link(id, name)}</li> }))
        .collect();
    let confidence = confidence.map(|one| view! { <li>{words.confidence(one)}</li> });
    view! { <ul class="details">{links}{confidence}</ul> }.into_any()
}

/// A link to a source in the bibliography.
fn source_link(id: &Key, name: String) -> AnyView {
    view! { <a href=["#source-", id.as_str()].concat()>{name}</a> }.into_any()
}

/// A link that chooses a thing. Its address works without the program too.
pub fn choose_link(explorer: Explorer, reference: Reference, href: String, text: String) -> AnyView {
    let go = move |event: leptos::ev::MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0) {
            event.prevent_default();
            explorer.go(reference.clone());
        }
    };
    view! { <a href=href on:click=go>{text}</a> }.into_any()
}

/// The address of a thing on this page.
pub fn href(reference: &Reference) -> String {
    match reference {
        Reference::Event(_) | Reference::Whole(_) => ["#", &element_id(reference)].concat(),
        Reference::Statement(id) => ["?statement=", id.as_str()].concat(),
        Reference::Stage(stage) => ["?stage=", stage.key()].concat(),
        Reference::Factor(factor) => ["?factor=", factor.key()].concat(),
        Reference::Recommendation(number) => ["?recommendation=", &number.to_string()].concat(),
    }
}

/// What the editors tied to a thing, each with its reason.
pub fn ties(explorer: Explorer, reference: &Reference) -> Option<AnyView> {
    let (alert, words) = (explorer.alert(), explorer.words);
    let links: Vec<_> = alert
        .tied_to(reference)
        .map(|(other, reason)| {
            let link = choose_link(explorer, other.clone(), href(other), explorer.name(other));
            view! { <li>{link}<span class="reason">{ui::text(reason)}</span></li> }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! { <div class="ties"><p class="speaker">{words.tied_by_editors()}</p><ul>{links}</ul></div> }.into_any()
    })
}
