//! The result of the check, as text for an email or a ticket.

use super::opened::{Failure, Line, Opened};
use super::origin::Origin;
use crate::words::Words;

/// The maximum number of faults of each kind in a report.
const MAX_FAULTS: usize = 2_000;

/// Returns the report on a file that was opened or failed to open.
pub fn report(file: Result<&Opened, &Failure>, words: Words) -> String {
    let (origin, verdict, reason, lines) = match file {
        Ok(opened) => (&opened.origin, words.report_shown(), None, opened.lines.clone()),
        Err(failure) => {
            (&failure.origin, words.report_not_shown(), Some(failure.sentence(words)), failure.lines(words))
        }
    };
    let mut text = vec![words.report_heading(&words.site_name(), &called(origin, words)), verdict];
    text.extend(reason);
    if file.is_ok() && lines.is_empty() {
        text.push(words.nothing_found());
    }
    for (by_reading, heading) in [(true, words.found_reading()), (false, words.found_rules())] {
        let of_kind: Vec<&Line> = lines.iter().filter(|line| line.by_reading == by_reading).take(MAX_FAULTS).collect();
        if !of_kind.is_empty() {
            text.extend([String::new(), heading]);
            text.extend(of_kind.into_iter().map(|line| line.sentence.clone()));
        }
    }
    text.join("\n") + "\n"
}

/// Returns the file's name; for a file from a host, its full URL.
fn called(origin: &Origin, words: Words) -> String {
    match origin {
        Origin::Web(file) => file.address.clone(),
        other => other.name(words),
    }
}
