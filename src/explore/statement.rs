//! One claim with its speaker, its sources and what others say: the grain that everything else is made of.

use super::explorer::{Explorer, element_id};
use crate::alert::{Check, CitedText, Confidence, Key, Reference, Statement};
use crate::browser;
use crate::ui::{self, Node, each, el, many, node};

/// A statement of the alert with everything that is known of it.
pub fn statement(explorer: Explorer, statement: &Statement) -> Node {
    let (alert, words) = (explorer.alert(), explorer.words());
    let me = Reference::Statement(statement.id.clone());
    let id = element_id(&me);
    let href = ["?statement=", statement.id.as_str()].concat();
    let name = explorer.name(&me);
    let citations = statement.sources.iter().map(|citation| {
        let text = explorer.source(&citation.id, |_| words.in_the_alert(&citation.at));
        el("li").with(source_link(&citation.id, text.unwrap_or_default()))
    });
    let citations = each(citations);
    let dated = statement.when.map(|when| el("li").with(words.dated_by_alert(&words.when(when))));
    let lost =
        (!statement.lost_links.is_empty()).then(|| el("li").with(words.lost_link(&statement.lost_links.join("”, “"))));
    let notes = each([&statement.note, &statement.when_note].into_iter().flatten().map(|note| {
        el("p").class("editors-note").with(el("b").with(words.editors_note())).with(" ").with(ui::text(note))
    }));
    let checks = each(alert.checks_about(&me).into_iter().map(|one| check(explorer, one)));
    let ties = ties(explorer, &me);
    let (chosen, tied) = (me.clone(), me.clone());
    el("article")
        .class("statement")
        .id(id)
        .attr("tabindex", "-1")
        .attr("aria-label", name)
        .class_when("chosen", move || explorer.is_chosen(&chosen))
        .class_when("tied", move || explorer.is_tied(&tied))
        .with(el("p").class("speaker").with(words.says(&alert.publisher.name)))
        .with(el("p").class("claim").with(ui::text(&statement.text)))
        .with(notes)
        .with(el("ul").class("details").with(dated).with(citations).with(lost).with(el("li").with(choose_link(
            explorer,
            me,
            href,
            words.address_of_statement(),
        ))))
        .with(checks)
        .with(ties)
        .node()
}

/// What others say.
pub fn check(explorer: Explorer, check: &Check) -> Node {
    let words = explorer.words();
    let denied = check
        .denied_by
        .as_ref()
        .map(|who| el("p").class("denied").with(el("b").with(words.denied_by())).with(" ").with(ui::text(who)));
    let missing = check
        .missing
        .as_ref()
        .map(|what| el("p").class("denied").with(el("b").with(words.not_known())).with(" ").with(ui::text(what)));
    el("div")
        .class("check")
        .id(["check-", check.id.as_str()].concat())
        .with(el("p").class("speaker").with(words.others_say(&words.finding(check.finding))))
        .with(el("p").class("claim").with(ui::text(&check.text)))
        .with(denied)
        .with(missing)
        .with(sourcing(explorer, &check.sources, Some(check.confidence)))
        .node()
}

/// A text of the editors with its sources.
pub fn cited(explorer: Explorer, cited: &CitedText) -> Node {
    many(vec![node(el("p").with(ui::text(&cited.text))), node(sourcing(explorer, &cited.sources, None))]).node()
}

/// The sources of something that the editors wrote, and how sure they are.
pub fn sourcing(explorer: Explorer, sources: &[Key], confidence: Option<Confidence>) -> Node {
    let words = explorer.words();
    let links = each(sources.iter().filter_map(|id| {
        explorer.source(id, |source| words.source_name(source)).map(|name| el("li").with(source_link(id, name)))
    }));
    let confidence = confidence.map(|one| el("li").with(words.confidence(one)));
    el("ul").class("details").with(links).with(confidence).node()
}

/// A link to a source in the bibliography.
fn source_link(id: &Key, name: String) -> Node {
    el("a").attr("href", ["#source-", id.as_str()].concat()).with(name).node()
}

/// A link that chooses a thing. Its address works without the program too.
pub fn choose_link(explorer: Explorer, reference: Reference, href: String, text: String) -> Node {
    let go = move |event: leptos::ev::Event| {
        if browser::is_plain_click(&event) {
            event.prevent_default();
            explorer.go(reference.clone());
        }
    };
    el("a").attr("href", href).on("click", go).with(text).node()
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
pub fn ties(explorer: Explorer, reference: &Reference) -> Option<Node> {
    let (alert, words) = (explorer.alert(), explorer.words());
    let links: Vec<_> = alert
        .tied_to(reference)
        .into_iter()
        .map(|(other, reason)| {
            let link = choose_link(explorer, other.clone(), href(other), explorer.name(other));
            el("li").with(link).with(el("span").class("reason").with(ui::text(reason)))
        })
        .collect();
    (!links.is_empty()).then(|| {
        el("div")
            .class("ties")
            .with(el("p").class("speaker").with(words.tied_by_editors()))
            .with(el("ul").with(links))
            .node()
    })
}
