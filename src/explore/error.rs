//! What a reader sees where the program cannot have its data, or not all of it: the reason, what to do, and a report to copy.

use crate::browser::FetchError;
use crate::reading::{Issue, ReadError};
use crate::ui::{Node, copy_button, each, el, many};
use crate::words::Words;

/// Why there is nothing to work with.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The file did not come.
    Fetch(FetchError),
    /// It came and cannot be read.
    Reading(ReadError),
}

impl Trouble {
    fn reason(&self, words: Words) -> String {
        match self {
            Self::Fetch(FetchError::Timeout) => words.fetch_timeout(),
            Self::Fetch(FetchError::Unreachable) => words.fetch_unreachable(),
            Self::Fetch(FetchError::TooLarge) => words.read_error_too_large(),
            Self::Reading(reason) => words.read_error(reason),
        }
    }

    fn advice(&self, words: Words) -> String {
        match self {
            Self::Fetch(FetchError::Timeout | FetchError::Unreachable) => words.advice_network(),
            Self::Fetch(_) | Self::Reading(_) => words.advice_publisher(),
        }
    }

    fn issues(&self) -> &[Issue] {
        match self {
            Self::Reading(ReadError::NoIdentity(issues)) => issues,
            _ => &[],
        }
    }
}

/// The error view. Its button carries `data-act="retry"`.
pub fn failure(words: Words, trouble: &Trouble, file: &str) -> Node {
    el("section")
        .class("failure")
        .attr("role", "alert")
        .attr("aria-labelledby", "failure-heading")
        .with(el("h2").id("failure-heading").attr("tabindex", "-1").with(words.failure()))
        .with(el("p").with(trouble.reason(words)))
        .with(el("p").with(trouble.advice(words)))
        .with(el("p").class("by").with(words.failure_file(file)))
        .with(issue_list(words, trouble.issues()))
        .with(
            el("div")
                .class("tools")
                .with(el("button").attr("type", "button").attr("data-act", "retry").with(words.try_again()))
                .with(copy_button("report", words.copy_report())),
        )
        .node()
}

/// What was left out of an alert that is shown; nothing where nothing was.
pub fn left_out(words: Words, issues: &[Issue], file: &str) -> Node {
    if issues.is_empty() {
        return many(Vec::new());
    }
    el("section")
        .class("left-out")
        .attr("aria-labelledby", "left-out-heading")
        .with(el("h2").id("left-out-heading").with(words.left_out_heading()))
        .with(el("p").with(words.left_out_lead(file)))
        .with(issue_list(words, issues))
        .with(copy_button("report", words.copy_report()))
        .node()
}

fn issue_list(words: Words, issues: &[Issue]) -> Node {
    let items = each(issues.iter().map(|issue| el("li").with(words.issue(issue))));
    if items.is_empty() { items } else { el("ul").class("issues").with(items).node() }
}

/// What a reader can send to whoever publishes the page.
pub fn report(words: Words, page: &str, file: &str, reason: Option<&Trouble>, issues: &[Issue]) -> String {
    let mut lines = vec![["Forewarned ", env!("CARGO_PKG_VERSION")].concat(), page.to_owned(), file.to_owned()];
    lines.extend(reason.map(|trouble| trouble.reason(words)));
    let all = reason.map_or(issues, Trouble::issues);
    lines.extend(all.iter().map(|issue| words.issue(issue)));
    lines.join("\n")
}
