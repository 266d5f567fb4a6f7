//! What a reader sees where an alert cannot be shown, or not all of it: the reason, what to do, and a report to copy.

use leptos::prelude::*;

use crate::browser::{self, FetchError};
use crate::reading::{Hopeless, Issue};
use crate::ui::{Node, copy_button, el};
use crate::words::Words;

/// Why there is nothing to show.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The file did not come.
    Fetch(FetchError),
    /// It came and cannot be read.
    Reading(Hopeless),
}

impl Trouble {
    fn reason(&self, words: Words) -> String {
        match self {
            Self::Fetch(FetchError::Timeout) => words.fetch_timeout(),
            Self::Fetch(FetchError::Unreachable) => words.fetch_unreachable(),
            Self::Fetch(FetchError::Status(status)) => words.fetch_status(&status.to_string()),
            Self::Fetch(FetchError::TooLarge) => words.hopeless_too_large(),
            Self::Reading(reason) => words.hopeless(reason),
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
            Self::Reading(Hopeless::NoIdentity(issues)) => issues,
            _ => &[],
        }
    }
}

/// The error view.
pub fn failure(words: Words, trouble: Trouble, file: String, retry: Callback<()>) -> Node {
    let report = report(words, &trouble.reason(words), &file, trouble.issues());
    let report = StoredValue::new(report);
    el("section")
        .class("failure")
        .attr("role", "alert")
        .attr("aria-labelledby", "failure-heading")
        .with(el("h1").id("failure-heading").attr("tabindex", "-1").with(words.failure()))
        .with(el("p").with(trouble.reason(words)))
        .with(el("p").with(trouble.advice(words)))
        .with(el("p").class("by").with(words.failure_file(&file)))
        .with(issue_list(words, trouble.issues()))
        .with(
            el("div")
                .class("tools")
                .with(el("button").attr("type", "button").on("click", move |_| retry.run(())).with(words.try_again()))
                .with(copy_button(words.copy_report(), words.copied(), words.copy_by_hand(), move || {
                    with_address(&report.get_value())
                })),
        )
        .node()
}

/// What was left out of an alert that is shown.
pub fn left_out(words: Words, issues: &[Issue], file: &str) -> Node {
    let report = StoredValue::new(report(words, &words.left_out_heading(), file, issues));
    (!issues.is_empty())
        .then(|| {
            el("section")
                .class("left-out")
                .attr("aria-labelledby", "left-out-heading")
                .with(el("h2").id("left-out-heading").with(words.left_out_heading()))
                .with(el("p").with(words.left_out_lead(file)))
                .with(issue_list(words, issues))
                .with(copy_button(words.copy_report(), words.copied(), words.copy_by_hand(), move || {
                    with_address(&report.get_value())
                }))
        })
        .into()
}

fn issue_list(words: Words, issues: &[Issue]) -> Option<Node> {
    let items: Vec<_> = issues.iter().map(|issue| el("li").with(words.issue(issue))).collect();
    (!items.is_empty()).then(|| el("ul").class("issues").with(items).node())
}

fn report(words: Words, reason: &str, file: &str, issues: &[Issue]) -> String {
    let mut lines = vec![["Forewarned ", env!("CARGO_PKG_VERSION")].concat(), file.to_owned(), reason.to_owned()];
    lines.extend(issues.iter().map(|issue| words.issue(issue)));
    lines.join("\n")
}

/// The report with the address of the page, which is known only once someone asks for it.
fn with_address(report: &str) -> String {
    [&browser::page_url(), "\n", report].concat()
}
