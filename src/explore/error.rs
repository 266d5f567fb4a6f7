//! What a reader sees where an alert cannot be shown, or not all of it: the reason, what to do, and a report to copy.

use leptos::prelude::*;

use crate::browser::{self, FetchError};
use crate::reading::{Hopeless, Issue};
use crate::ui::copy_button;
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
pub fn failure(words: Words, trouble: Trouble, file: String, retry: Callback<()>) -> AnyView {
    let report = report(words, &trouble.reason(words), &file, trouble.issues());
    let report = StoredValue::new(report);
    view! {
        <section class="failure" role="alert" aria-labelledby="failure-heading">
            <h1 id="failure-heading" tabindex="-1">{words.failure()}</h1>
            <p>{trouble.reason(words)}</p>
            <p>{trouble.advice(words)}</p>
            <p class="by">{words.failure_file(&file)}</p>
            {issue_list(words, trouble.issues())}
            <div class="tools">
                <button type="button" on:click=move |_| retry.run(())>{words.try_again()}</button>
                {copy_button(words.copy_report(), words.copied(), words.copy_by_hand(), move || with_address(&report.get_value()))}
            </div>
        </section>
    }
    .into_any()
}

/// What was left out of an alert that is shown.
pub fn left_out(words: Words, issues: Vec<Issue>, file: String) -> AnyView {
    let report = StoredValue::new(report(words, &words.left_out_heading(), &file, &issues));
    (!issues.is_empty()).then(|| {
        view! {
            <section class="left-out" aria-labelledby="left-out-heading">
                <h2 id="left-out-heading">{words.left_out_heading()}</h2>
                <p>{words.left_out_lead(&file)}</p>
                {issue_list(words, &issues)}
                {copy_button(words.copy_report(), words.copied(), words.copy_by_hand(), move || with_address(&report.get_value()))}
            </section>
        }
    })
    .into_any()
}

fn issue_list(words: Words, issues: &[Issue]) -> Option<AnyView> {
    let items: Vec<_> = issues.iter().map(|issue| view! { <li>{words.issue(issue)}</li> }).collect();
    (!items.is_empty()).then(|| view! { <ul class="issues">{items}</ul> }.into_any())
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
