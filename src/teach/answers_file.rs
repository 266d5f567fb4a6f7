//! A group's answers as a file to hand in: Markdown with the alert, its publisher and date, the sources, and a note that parts are
//! disputed.

use super::answers::{Answers, Place};
use crate::alert::{Activity, ActivityItem, Alert, Key, Task, Voice};
use crate::store::file_name;
use crate::words::Words;

/// Returns the name of the file, which includes the group's name and the date.
pub fn name(answers: &Answers, alert: &Key, today: crate::alert::Date, words: Words) -> String {
    [&file_name(&answers.group(), alert, today), "-", &words.answers_file_word(), ".md"].concat()
}

/// Returns the display name of an answer to a task.
pub fn answer_name(task: Task, answer: &str, words: Words) -> String {
    let stage = || crate::alert::Stage::from_key(answer).map(|stage| words.stage_name(stage));
    let voice = || {
        Voice::from_key(answer).map(|voice| match voice {
            Voice::Alert => words.voice_alert(),
            Voice::Others => words.voice_others(),
            Voice::Followed => words.voice_followed(),
        })
    };
    let name = match task {
        Task::Evidence | Task::Prevention => stage(),
        Task::Voices => voice(),
        Task::Open => None,
    };
    name.unwrap_or_else(|| answer.to_owned())
}

/// Returns the answers as Markdown. Items without an answer are marked as such.
///
/// `source_name`: returns the name of a source.
pub fn markdown(
    alert: &Alert,
    activities: &[Activity],
    answers: &Answers,
    words: Words,
    source_name: impl Fn(&Key) -> Option<String>,
) -> String {
    let mut text = Lines::default();
    let group = answers.group();
    text.line(&["# ", &escaped(&words.answers_title(&alert.title))].concat());
    if !group.is_empty() {
        text.line(&escaped(&words.answers_by(&group)));
    }
    let date = words.when(alert.dates.published);
    text.line(&escaped(&words.answers_about(&alert.publisher.name, &alert.original_title, &date)));
    let source = alert.own_source().map_or(&alert.publisher.url, |source| &source.url).as_str();
    text.line(&[&escaped(&words.paper_source("")), "<", source, ">"].concat());
    for activity in activities {
        text.line(&["## ", &escaped(&activity.title)].concat());
        text.line(&escaped(&activity.instruction));
        for item in &activity.items {
            push_item(&mut text, alert, activity, item, answers, words, &source_name);
        }
    }
    text.0
}

fn push_item(
    text: &mut Lines,
    alert: &Alert,
    activity: &Activity,
    item: &ActivityItem,
    answers: &Answers,
    words: Words,
    source_name: &impl Fn(&Key) -> Option<String>,
) {
    let place = Place::of(activity, item);
    text.line(&["### ", &escaped(&item.text)].concat());
    let ticked = answers.ticked(&place, activity.task.answers());
    let written = answers.text(&place);
    if !ticked.is_empty() {
        let names: Vec<String> = ticked.into_iter().map(|answer| answer_name(activity.task, answer, words)).collect();
        text.line(&escaped(&words.answers_ticked(&names.join(", "))));
    } else if written.trim().is_empty() {
        text.line(&escaped(&words.answers_none()));
    }
    if !written.trim().is_empty() {
        let quoted: Vec<String> = written.lines().map(|line| ["> ", &escaped(line)].concat()).collect();
        text.line(&quoted.join("\n"));
    }
    let sources = item.sources.iter().filter_map(|id| {
        let source = alert.source(id)?;
        Some(["[", &escaped(&source_name(id)?), "](<", source.url.as_str(), ">)"].concat())
    });
    let sources: Vec<String> = sources.collect();
    if !sources.is_empty() {
        text.line(&[&escaped(&words.answers_sources()), " ", &sources.join("; ")].concat());
    }
}

/// Accumulates a text in paragraphs.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, line: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(line);
        self.0.push('\n');
    }
}

/// Escapes a text so that nothing is parsed as Markdown. At the start of a line, a dash, or a number followed by a dot, would start a
/// list.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let trimmed = text.trim_start();
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    for (place, c) in trimmed.char_indices() {
        let begins_list = (place == 0 && matches!(c, '-' | '+' | '=')) || (place == digits && matches!(c, '.' | ')'));
        if begins_list || matches!(c, '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' | '#' | '|' | '~' | '&' | '!') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Date;
    use crate::components::testing::alert;
    use crate::words::Language;

    const WORDS: Words = Words::new(Language::English);

    #[test]
    fn markdown_names_group_alert_publisher_date_sources_and_caution() {
        let alert = alert();
        let activities = alert.teaching.clone().expect("teaching").activities;
        let (evidence, open) = (&activities[0], activities.last().expect("an activity"));
        let mut answers = Answers::default();
        answers.name_group("Owls <3", 1);
        answers.set_ticked(&Place::of(evidence, &evidence.items[0]), "symbolization", true, 2);
        answers.set_ticked(&Place::of(evidence, &evidence.items[0]), "discrimination", true, 3);
        answers.write(&Place::of(open, &open.items[0]), "1. We *think*\n- so", 4);
        let text = markdown(&alert, &activities, &answers, WORDS, |id| Some(id.to_string()));
        for part in [
            "Owls \\<3",
            "Lantern Committee of Nowhere",
            "A Lantern for Inkwell Nine",
            "2031",
            "disputed",
            "<https://",
            "Symbolization, Discrimination",
            "> 1\\. We \\*think\\*\n> \\- so",
            "](<https://",
            "No answer yet.",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let name = name(&answers, &alert.id, Date::parse("2026-11-27").expect("a day"), WORDS);
        assert_eq!(name, "forewarned-inkwell-9-nowhere-owls-3-2026-11-27-answers.md");
    }
}
