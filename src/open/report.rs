//! What the check found, as a text for an e-mail or a ticket.

use super::opened::{Failure, Line, Opened};
use super::origin::Origin;
use crate::words::Words;

/// Most lines of a report.
const MOST: usize = 2_000;

/// The report on a file, whether it can be shown or not.
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
        let of_kind: Vec<&Line> = lines.iter().filter(|line| line.by_reading == by_reading).take(MOST).collect();
        if !of_kind.is_empty() {
            text.extend([String::new(), heading]);
            text.extend(of_kind.into_iter().map(|line| line.sentence.clone()));
        }
    }
    text.join("\n") + "\n"
}

/// A file from a host is called by its whole address here.
fn called(origin: &Origin, words: Words) -> String {
    match origin {
        Origin::Web(file) => file.address.clone(),
        other => other.name(words),
    }
}
