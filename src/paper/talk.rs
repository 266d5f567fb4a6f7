//! The content of each slide in print. The speaker's notes are not printed.

use crate::alert::{Alert, Finding, Frameworks, Place, Slide, Stage, Statement, Vocabulary};
use crate::components::Shown;
use crate::shared::decimal;
use crate::stages::said::said;
use crate::words::Words;

/// The speaker of a part of a slide. Each has its own style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The alert.
    Alert,
    /// Other sources.
    Others,
    /// The framework, on preventing a stage.
    Prevention,
    /// The events after the alert.
    Followed,
    /// The editors.
    Editors,
}

/// A line of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The finding of a check, shown as an icon.
    pub finding: Option<Finding>,
    /// A label before the text; may be empty.
    pub label: String,
    /// The text.
    pub text: String,
    /// Small print after the text; may be empty.
    pub small: String,
}

/// A part of a slide with one speaker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The speaker.
    pub speaker: Speaker,
    /// The heading; may be empty.
    pub heading: String,
    /// Small print next to the heading; may be empty.
    pub beside: String,
    /// The lines.
    pub lines: Vec<Line>,
}

/// The content of a slide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The title.
    pub title: String,
    /// Whether the publisher names the stage as reached.
    pub named: bool,
    /// The parts.
    pub parts: Vec<Part>,
    /// A question for the class.
    pub ask: Option<String>,
}

impl Line {
    fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    fn about(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into(), ..Self::default() }
    }
}

impl Part {
    fn new(speaker: Speaker, heading: impl Into<String>, lines: Vec<Line>) -> Self {
        Self { speaker, heading: heading.into(), beside: String::new(), lines }
    }

    fn beside(self, beside: String) -> Self {
        Self { beside, ..self }
    }
}

/// Returns the content of a printed slide. Parts without lines are left out.
pub fn content(shown: &Shown, slide: Slide) -> Content {
    let (alert, words): (&Alert, Words) = (&shown.alert, shown.words);
    let mut parts = match slide {
        Slide::Title => title(shown),
        Slide::Note => {
            let norms = alert.teaching.iter().flat_map(|teaching| &teaching.norms).map(|norm| Line::of(&norm.text));
            vec![
                Part::new(Speaker::Editors, "", vec![Line::of(words.paper_note_slide())]),
                Part::new(Speaker::Editors, words.care_norms(), norms.collect()),
            ]
        }
        Slide::Alert => the_alert(shown),
        Slide::Places => vec![Part::new(Speaker::Editors, &alert.region, places(alert, words))],
        Slide::TenStages => ten_stages(shown),
        Slide::Before(stage) => {
            let about = words.content_note_about(&words.stage_name(stage), &shown.frameworks.content_note(stage));
            let lines = vec![Line::of(about), Line::of(words.paper_before_stage())];
            vec![Part::new(Speaker::Editors, words.content_note_name(), lines)]
        }
        Slide::Stage(stage) => stage_parts(shown, stage),
        Slide::Factors => {
            let lines = alert.risk_factors.iter().map(|factor| {
                let said: Vec<&str> = factor.statements.iter().map(|statement| statement.text.as_str()).collect();
                Line::about(dotted(&factor.name), said.join(" "))
            });
            vec![Part::new(Speaker::Alert, shown.said_on(), lines.collect())]
        }
        Slide::ThenAndNow => then_and_now(shown),
        Slide::TurningPoints => {
            let points = alert.teaching.iter().flat_map(|teaching| &teaching.turning_points);
            let lines = points.map(|point| Line {
                small: [words.paper_ask(), point.question.clone()].join(" "),
                ..Line::about(dotted(&point.title), &point.text)
            });
            vec![Part::new(Speaker::Editors, "", lines.collect())]
        }
        Slide::Recommendations => recommendations(shown),
        Slide::Discussion => {
            let questions = alert.teaching.iter().flat_map(|teaching| &teaching.questions);
            vec![Part::new(Speaker::Editors, "", questions.map(Line::of).collect())]
        }
        // `SlidePage` adds the list of sources.
        Slide::Sources => Vec::new(),
    };
    parts.retain(|part| !part.lines.is_empty());
    let notes = alert.teaching.as_ref().and_then(|teaching| teaching.notes(slide));
    let ask = notes.and_then(|notes| notes.ask.clone());
    let named = matches!(slide, Slide::Stage(stage) if alert.names_stage(stage));
    let title = if slide == Slide::Title { alert.title.clone() } else { words.slide_name(slide) };
    Content { title, named, parts, ask }
}

/// Appends a period to a name unless it already ends with a punctuation mark.
fn dotted(name: &str) -> String {
    if name.ends_with(['.', '?', '!']) { name.to_owned() } else { [name, "."].concat() }
}

fn title(shown: &Shown) -> Vec<Part> {
    let (alert, words) = (&shown.alert, shown.words);
    let what = alert.hero.as_ref().map_or(&alert.summary, |hero| &hero.what);
    let mut lines = vec![Line::of(&what.text)];
    if let Some(teaching) = &alert.teaching {
        lines.push(Line::of(words.paper_talk_for(&teaching.ages)));
    }
    let own = ["“", &alert.original_title, "”"].concat();
    vec![
        Part::new(Speaker::Alert, alert.publisher.name.clone(), vec![Line::of(own)]).beside(words.dates_of(alert)),
        Part::new(Speaker::Editors, words.paper_what(), lines),
    ]
}

fn the_alert(shown: &Shown) -> Vec<Part> {
    let (alert, words) = (&shown.alert, shown.words);
    let level = alert.hero.as_ref().map_or(&alert.level.meaning, |hero| &hero.level);
    let named: Vec<String> = alert.judgment.stages.iter().map(|stage| words.stage_name(*stage)).collect();
    let mut said: Vec<Line> = alert.judgment.statements.iter().map(|one| Line::of(&one.text)).collect();
    if !named.is_empty() {
        said.push(Line::of(words.poster_judged(&alert.publisher.name, &named.join(", "))));
    }
    let dissent = alert.hero.iter().map(|hero| Line::of(&hero.dissent.text)).collect();
    vec![
        Part::new(Speaker::Alert, shown.said_on(), said),
        Part::new(Speaker::Editors, words.paper_level(), vec![Line::of(&level.text)]),
        Part::new(Speaker::Others, words.who_disagrees(), dissent),
    ]
}

fn places(alert: &Alert, words: Words) -> Vec<Line> {
    let places = alert.places.iter().map(|place| {
        let others = place.other_names.join("; ");
        if others.is_empty() { Line::of(&place.name) } else { Line::about([&place.name, ":"].concat(), others) }
    });
    let note = alert.places.iter().any(Place::has_two_names);
    places.chain(note.then(|| Line::of(words.paper_places_note()))).collect()
}

fn ten_stages(shown: &Shown) -> Vec<Part> {
    let (alert, words) = (&shown.alert, shown.words);
    let names = Stage::ALL.map(|stage| words.stage_name(stage));
    let hints = [
        words.paper_read_stages(),
        words.paper_read_judgment(&alert.publisher.name),
        words.paper_read_verdict(),
        words.paper_read_prevention(),
    ];
    vec![
        Part::new(Speaker::Editors, words.paper_how_to_read(), hints.map(Line::of).to_vec()),
        Part::new(Speaker::Editors, words.paper_ten_names(), vec![Line::of([&names.join(", "), "."].concat())])
            .beside(words.model_in_our_words(&shown.frameworks.stages.author)),
    ]
}

fn stage_parts(shown: &Shown, stage: Stage) -> Vec<Part> {
    let (alert, frameworks, words): (&Alert, &Frameworks, Words) = (&shown.alert, &shown.frameworks, shown.words);
    let claims = said(alert, stage).own;
    let note = |statement: &Statement| {
        let notes = [statement.note.as_deref(), statement.when_note.as_deref()].into_iter().flatten();
        let notes: Vec<String> = notes.map(|note| [&words.note_by_editors(), " ", note].concat()).collect();
        notes.join(" ")
    };
    let mut lines: Vec<Line> =
        claims.iter().map(|claim| Line { small: note(&claim.statement), ..Line::of(&claim.statement.text) }).collect();
    if lines.is_empty() {
        lines.push(Line::of(words.nothing_said(alert.coverage.stages)));
    }
    let checks = claims.iter().flat_map(|claim| &claim.checks).filter(|told| told.in_full).map(|told| &told.check);
    let mut others: Vec<Line> = checks
        .map(|check| {
            let subject = check.subject.clone().unwrap_or_default();
            let label = [words.verdict(check.finding), subject].join(" ");
            let text = check.gist.clone().unwrap_or_else(|| check.text.clone());
            Line { finding: Some(check.finding), ..Line::about(dotted(label.trim()), text) }
        })
        .collect();
    if others.is_empty() {
        others.push(Line::of(words.no_check_yet()));
    }
    let measures = frameworks.stage(stage).into_iter().flat_map(|entry| &entry.prevention);
    let meaning = frameworks.stage(stage).map(|entry| Line::of(&entry.meaning.text)).into_iter().collect();
    let model = words.model_in_our_words(&frameworks.stages.author);
    let placed = alert.is_placed_by_editors(stage).then(|| words.mapped_by_editors(&alert.publisher.name));
    vec![
        Part::new(Speaker::Editors, words.stage_means(), meaning).beside(model),
        Part::new(Speaker::Alert, shown.said_on(), lines).beside(placed.unwrap_or_default()),
        Part::new(Speaker::Others, words.others_said(), others),
        Part::new(Speaker::Prevention, words.can_prevent(), measures.map(|one| Line::of(&one.text)).collect())
            .beside(words.model_says(&frameworks.stages.author)),
    ]
}

fn then_and_now(shown: &Shown) -> Vec<Part> {
    let (alert, words) = (&shown.alert, shown.words);
    let lines = alert.fears.iter().map(|fear| {
        let outcome = words.outcome(fear.outcome);
        let when = fear.when.map(|when| words.short_when(when)).unwrap_or_default();
        Line { small: when, ..Line::about(dotted(&fear.name), [&outcome, " ", &fear.gist].concat()) }
    });
    let since = alert.hero.iter().map(|hero| Line::of(&hero.since.text)).collect();
    vec![
        Part::new(Speaker::Followed, words.fears_heading(), lines.collect()).beside(words.fears_by()),
        Part::new(Speaker::Followed, words.since_then(), since),
    ]
}

fn recommendations(shown: &Shown) -> Vec<Part> {
    let (alert, words) = (&shown.alert, shown.words);
    let line = |entry: &crate::alert::Recommendation| {
        let addressee = Vocabulary::name(&alert.vocabulary.addressees, &entry.addressee);
        let followed = entry.followed.as_ref();
        let followed = followed.map_or_else(
            || words.followed_not_recorded(),
            |followed| followed.gist.clone().unwrap_or_else(|| followed.text.clone()),
        );
        Line {
            small: [words.paper_then(), followed].join(" "),
            ..Line::about(
                [&decimal(entry.number), ". ", &dotted(&entry.name)].concat(),
                [&words.paper_to(), " ", &dotted(addressee)].concat(),
            )
        }
    };
    vec![Part::new(Speaker::Alert, shown.said_on(), alert.recommendations.iter().map(line).collect())]
}
