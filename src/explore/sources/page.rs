//! The page of an alert's sources: what each shows, and what of the alert's page rests on it.

use super::{by_kind, in_full, of, resting::resting};
use crate::address::LONG_PAGE;
use crate::explore::content::Content;
use crate::frame::below_alert;
use crate::ui::{Node, each, el};

/// The page. It lies beside the alert's long page.
pub fn sources_page(content: Content<'_>) -> Node {
    let (alert, words) = (content.alert, content.words);
    let all = of(alert, content.frameworks);
    let long_page = ["../", LONG_PAGE].concat();
    let kinds = by_kind(&all, |kind, sources| {
        let id = ["sources-", kind.key()].concat();
        let entries = each(sources.iter().map(|source| in_full(words, source, resting(content, source, &long_page))));
        el("section")
            .attr("aria-labelledby", &id)
            .with(el("h2").id(&id).attr("tabindex", "-1").with(words.source_kind(kind)))
            .with(el("ul").class("bibliography").with(entries))
    });
    let lead = words.sources_page_lead(&all.len().to_string());
    below_alert(words, "sources-page", words.sources_of(&alert.title), lead).with(kinds).node()
}
