//! Then and now: what the alert feared and asked beside what followed, each with its date.

use super::content::Content;
use super::statement::{choose_link, sourcing};
use crate::alert::{Confidence, Finding, Reference};
use crate::ui::{self, Node, each, el};

/// The region "Then and now"; nothing where the data has no outcome.
pub fn follow_up(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let fears = alert.checks.iter().filter(|check| check.finding == Finding::Outcome).map(|check| {
        let feared = each(
            check
                .about
                .iter()
                .filter_map(|about| match about {
                    Reference::Statement(id) => alert.statement(id).map(|(_, one)| (about.clone(), one.text.clone())),
                    _ => None,
                })
                .map(|(about, text)| el("p").with(choose_link(&about, text))),
        );
        let sources = sourcing(content, &check.sources, Some(check.confidence));
        pair(
            words.alert_feared(&alert.publisher.name),
            feared,
            words.what_followed_by(&words.when(alert.dates.checked)),
            &check.text,
            sources,
        )
    });
    let asked = alert.recommendations.iter().filter_map(|entry| {
        let followed = entry.followed.as_ref()?;
        let me = Reference::Recommendation(entry.number);
        let link = el("p").with(choose_link(&me, content.name(&me)));
        let sources = sourcing(content, &followed.sources, Some(followed.confidence));
        let heading = if followed.confidence == Confidence::Low {
            words.what_followed_unresolved(&words.when(followed.as_of))
        } else {
            words.what_followed_by(&words.when(followed.as_of))
        };
        Some(pair(words.alert_asked(&alert.publisher.name), link.node(), heading, &followed.text, sources))
    });
    let pairs: Vec<_> = fears.chain(asked).collect();
    let present = !pairs.is_empty();
    present
        .then(|| {
            el("section")
                .id("then-and-now")
                .class("follow-up")
                .attr("aria-labelledby", "then-heading")
                .attr("data-part", "whole")
                .with(el("h2").id("then-heading").attr("tabindex", "-1").with(words.then_and_now()))
                .with(el("p").class("lead").with(words.then_and_now_lead()))
                .with(el("ol").class("pairs").attr("role", "list").with(pairs))
        })
        .into()
}

fn pair(then: String, what: Node, now: String, text: &str, sources: Node) -> Node {
    el("li")
        .with(el("div").class("then").with(el("p").class("speaker").with(then)).with(what))
        .with(
            el("div")
                .class("now")
                .with(el("p").class("speaker").with(now))
                .with(el("p").with(ui::text(text)))
                .with(sources),
        )
        .node()
}
