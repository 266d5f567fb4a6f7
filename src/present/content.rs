//! What each slide says. Every text has a speaker; a check that an earlier slide tells is named with that slide.

use std::collections::HashMap;

use crate::alert::{
    Check, Fear, Finding, Key, Outcome, Reference, Slide, Stage, Statement, StatementPlace, TurningPoint,
};
use crate::components::Shown;
use crate::stages::time::{Bar, bars, columns};

/// A slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Which one.
    pub slide: Slide,
    /// Its heading.
    pub title: String,
    /// Whose words these are, beside the heading.
    pub speaker: String,
    /// What it shows, point by point.
    pub points: Vec<Point>,
    /// Whether its points are shown one by one; otherwise page by page.
    pub by_point: bool,
    /// What can prevent it, beside all points.
    pub prevention: Vec<String>,
    /// A question to the class.
    pub ask: Option<String>,
    /// In which periods something dated is tied to the stage.
    pub periods: Vec<PeriodBar>,
    /// The sources of the slide, each once.
    pub sources: Vec<Key>,
}

/// A point of a slide.
#[derive(Clone, Debug, PartialEq)]
pub enum Point {
    /// What the alert says, with what others say of it.
    Claim {
        /// The alert's words, restated; none where others speak of the stage as a whole.
        said: Option<String>,
        /// What others say.
        checks: Vec<Mention>,
    },
    /// A text under a short heading that names its speaker or its subject.
    Text {
        /// The heading.
        heading: Option<String>,
        /// The text.
        text: String,
    },
    /// Something asked or feared, and what became of it.
    Outcome {
        /// What it was.
        name: String,
        /// What became of it.
        outcome: Option<Outcome>,
        /// That in a sentence.
        says: String,
    },
    /// A question.
    Question(String),
}

/// A check where a slide mentions it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// How others see it.
    pub finding: Finding,
    /// Which point of the claim.
    pub subject: String,
    /// What they say.
    pub says: Says,
}

/// What a slide tells of a check.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// All of it.
    Gist(String),
    /// An earlier slide tells it.
    See(Slide),
}

/// A period in the time of a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodBar {
    /// Its name.
    pub label: String,
    /// Whether it comes after the alert.
    pub after: bool,
    /// The years, where something dated is tied to the stage.
    pub bar: Option<Bar>,
}

/// The slides of a talk, in this order.
pub fn contents(shown: &Shown, order: &[Slide]) -> Vec<Content> {
    let mut told = HashMap::new();
    order.iter().map(|slide| content(shown, *slide, &mut told)).collect()
}

/// Which slide tells each check.
type ToldOn = HashMap<Key, Slide>;

fn content(shown: &Shown, slide: Slide, told: &mut ToldOn) -> Content {
    let (alert, words) = (&shown.alert, shown.words);
    let said_on = shown.said_on();
    let editors = words.by_the_editors();
    let notes = alert.teaching.as_ref().and_then(|teaching| teaching.notes(slide));
    let mut content = Content {
        slide,
        title: words.slide_name(slide),
        speaker: editors.clone(),
        points: Vec::new(),
        by_point: matches!(slide, Slide::Stage(_) | Slide::TurningPoints | Slide::Discussion),
        prevention: Vec::new(),
        ask: notes.and_then(|notes| notes.ask.clone()),
        periods: Vec::new(),
        sources: Vec::new(),
    };
    let mut cite = |keys: &[Key]| {
        for key in keys {
            if !content.sources.contains(key) {
                content.sources.push(key.clone());
            }
        }
    };
    let text = |heading: Option<String>, text: &str| Point::Text { heading, text: text.to_owned() };
    match slide {
        Slide::Title => {
            content.title.clone_from(&alert.title);
            content.speaker = words.talk_of(&alert.publisher.name, &words.dates_of(alert));
            let level = words.talk_level(&alert.publisher.name, alert.level_name());
            content.points = vec![text(None, &alert.summary.text), text(None, &level)];
            cite(&alert.summary.sources);
        }
        Slide::Note => {
            let before = alert.teaching.iter().flat_map(|teaching| &teaching.before);
            content.points = before.clone().map(|one| text(None, &one.text)).collect();
            if content.points.is_empty() {
                content.points = vec![text(None, &words.talk_note()), text(None, &words.look_away())];
            }
            before.for_each(|one| cite(&one.sources));
        }
        Slide::Alert => {
            let level = &alert.level.meaning;
            let mut points = vec![(words.level_means(alert.level_name()), level)];
            if let Some(hero) = &alert.hero {
                points.insert(0, (words.hero_what(), &hero.what));
                points.push((words.who_disagrees(), &hero.dissent));
            }
            points.iter().for_each(|(_, one)| cite(&one.sources));
            content.points = points.into_iter().map(|(heading, one)| text(Some(heading), &one.text)).collect();
        }
        Slide::Places => {
            let places = alert.places.iter();
            content.points =
                places.map(|place| text(Some(place.name.clone()), &place.other_names.join("; "))).collect();
        }
        Slide::TenStages => {
            let about = shown.frameworks.stages.about.iter().skip(1);
            content.speaker = words.model_says(&shown.frameworks.stages.author);
            content.points = about.clone().map(|one| text(None, &one.text)).collect();
            about.for_each(|one| cite(&one.sources));
        }
        Slide::Before(stage) => {
            let notes = shown.frameworks.stage(stage).map(|entry| entry.content_note.clone()).unwrap_or_default();
            content.points = vec![
                text(None, &words.content_note_about(&words.stage_name(stage), &notes)),
                text(None, &words.look_away()),
                text(None, &words.prevention_follows()),
            ];
        }
        Slide::Stage(stage) => return of_stage(shown, stage, content, told),
        Slide::Factors => {
            content.speaker = said_on;
            let said =
                |statements: &[Statement]| statements.iter().map(|one| one.text.clone()).collect::<Vec<_>>().join(" ");
            for factor in &alert.risk_factors {
                let heading = factor.name.clone();
                content.points.push(text(Some(heading), &said(&factor.statements)));
                factor.statements.iter().for_each(|one| cite_places(one, &mut cite));
            }
        }
        Slide::ThenAndNow => {
            for Fear { name, outcome, verdict, gist, sources, .. } in &alert.fears {
                let says = [verdict, ". ", gist].concat();
                content.points.push(Point::Outcome { name: name.clone(), outcome: Some(*outcome), says });
                cite(sources);
            }
        }
        Slide::TurningPoints => {
            let points = alert.teaching.iter().flat_map(|teaching| &teaching.turning_points);
            for TurningPoint { title, text: told, question, sources, .. } in points {
                content.points.push(text(Some(title.clone()), &[told, " ", question].concat()));
                cite(sources);
            }
        }
        Slide::Recommendations => {
            content.speaker = said_on;
            for entry in &alert.recommendations {
                let followed = entry.followed.as_ref();
                content.points.push(Point::Outcome {
                    name: entry.name.clone(),
                    outcome: followed.and_then(|followed| followed.outcome),
                    says: followed.map_or_else(
                        || words.followed_not_recorded(),
                        |one| one.gist.clone().unwrap_or_else(|| one.text.clone()),
                    ),
                });
                followed.into_iter().for_each(|one| cite(&one.sources));
            }
        }
        Slide::Discussion => {
            let questions = alert.teaching.iter().flat_map(|teaching| &teaching.questions);
            content.points = questions.map(|question| Point::Question(question.clone())).collect();
        }
        Slide::Sources => {
            let own = alert.own_source().map(|source| source.id.clone());
            let name = own.as_ref().and_then(|id| shown.source_name(id)).unwrap_or_default();
            content.points = vec![
                text(
                    Some(words.talk_the_alert()),
                    &[name, ". “".to_owned(), alert.original_title.clone(), "”".to_owned()].concat(),
                ),
                text(Some(words.talk_the_rest()), &words.talk_sources(&crate::shared::decimal(alert.sources.len()))),
                text(Some(words.talk_checked()), &words.foot_checked(&words.when(alert.dates.checked))),
            ];
            cite(own.as_slice());
        }
    }
    content
}

fn cite_places(statement: &Statement, cite: &mut impl FnMut(&[Key])) {
    statement.sources.iter().for_each(|citation| cite(std::slice::from_ref(&citation.id)));
}

/// A stage: what the alert says under it, what others say of that, what can prevent it, and when.
fn of_stage(shown: &Shown, stage: Stage, mut content: Content, told: &mut ToldOn) -> Content {
    let (alert, words) = (&shown.alert, shown.words);
    let slide = content.slide;
    let (publisher, date) = (&alert.publisher.name, words.when(alert.dates.published));
    content.speaker = if alert.names_stage(stage) {
        words.stage_named(publisher, &date)
    } else {
        words.stage_judged(publisher, &date)
    };
    // Once on this slide; what an earlier one tells is named with that one.
    let mut mention = |check: &Check| {
        let says = match told.get(&check.id) {
            Some(first) if *first == slide => return None,
            Some(first) => Says::See(*first),
            None => Says::Gist(check.gist.clone().unwrap_or_else(|| check.text.clone())),
        };
        told.entry(check.id.clone()).or_insert(slide);
        Some(Mention { finding: check.finding, subject: check.subject.clone().unwrap_or_default(), says })
    };
    let mut sources: Vec<Key> = Vec::new();
    let mut checks = |about: &Reference| {
        let mut checks = alert.checks_about(about);
        crate::shared::by_number(&mut checks, |check| f64::from(check.finding.rank()));
        sources.extend(checks.iter().flat_map(|check| check.sources.clone()));
        checks.into_iter().filter_map(&mut mention).collect::<Vec<_>>()
    };
    let entry = alert.stages.iter().find(|entry| entry.stage == stage);
    let statements = entry.map(|entry| entry.statements.as_slice()).unwrap_or_default();
    let in_short = statements.iter().any(|one| one.note.is_some());
    let about = |one: &Statement| Reference::Statement(one.id.clone());
    match entry.and_then(|entry| entry.claim.as_ref()).filter(|_| in_short) {
        // A statement with a note quotes an insult. Slides give the claim in other words; the explainer has both.
        Some(claim) => {
            let checks = statements.iter().flat_map(|one| checks(&about(one))).collect();
            content.points.push(Point::Claim { said: Some([claim, "."].concat()), checks });
        }
        None => {
            for one in statements {
                let checks = checks(&about(one));
                content.points.push(Point::Claim { said: Some(one.text.clone()), checks });
            }
        }
    }
    let mut whole = checks(&Reference::Stage(stage));
    if alert.names_stage(stage) {
        let judgment = alert.statements().into_iter().filter(|(place, _)| *place == StatementPlace::Judgment);
        whole.extend(judgment.flat_map(|(_, one)| checks(&about(one))));
    }
    if !whole.is_empty() {
        content.points.push(Point::Claim { said: None, checks: whole });
    }
    if content.points.is_empty() {
        content.points.push(Point::Text { heading: None, text: words.nothing_under_stage() });
    }
    let cited = statements.iter().flat_map(|one| one.sources.iter().map(|citation| citation.id.clone()));
    for key in cited.chain(sources) {
        if !content.sources.contains(&key) {
            content.sources.push(key);
        }
    }
    let measures = shown.frameworks.stage(stage).into_iter().flat_map(|entry| &entry.prevention);
    content.prevention = measures.map(|measure| measure.text.clone()).collect();
    let columns = columns(alert);
    let period = |(key, bar): (&Key, Option<Bar>)| {
        let period = alert.vocabulary.periods.iter().find(|period| period.id == *key)?;
        let after = crate::stages::time::is_after(alert, period.span);
        Some(PeriodBar { label: period.label.clone(), after, bar })
    };
    content.periods = columns.iter().zip(bars(alert, &columns, stage)).filter_map(period).collect();
    content
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::{real_alert, shown_of};
    use crate::present::deck;

    fn all() -> (Shown, Vec<Content>) {
        let shown = shown_of(real_alert());
        let order = deck(&shown.alert);
        let contents = contents(&shown, &order);
        (shown, contents)
    }

    #[test]
    fn every_slide_has_points_a_speaker_and_every_stage_its_prevention() {
        let (_, contents) = all();
        for content in &contents {
            assert!(!content.points.is_empty(), "{}", content.slide);
            assert!(!content.title.is_empty() && !content.speaker.is_empty(), "{}", content.slide);
            let is_stage = matches!(content.slide, Slide::Stage(_));
            assert_eq!(is_stage, !content.prevention.is_empty(), "{}", content.slide);
        }
        let stages = contents.iter().filter(|content| matches!(content.slide, Slide::Stage(_))).count();
        assert_eq!(stages, 10);
    }

    #[test]
    fn no_check_is_told_twice_and_each_of_a_stage_is_named() {
        let (shown, contents) = all();
        let mut told: Vec<&str> = Vec::new();
        for point in contents.iter().flat_map(|content| &content.points) {
            let Point::Claim { checks, .. } = point else { continue };
            for mention in checks {
                if let Says::Gist(gist) = &mention.says {
                    assert!(!told.contains(&gist.as_str()), "{gist}");
                    told.push(gist);
                }
            }
        }
        let of_stages = |check: &&Check| {
            check.about.iter().any(|about| match about {
                Reference::Stage(_) => true,
                Reference::Statement(id) => {
                    matches!(shown.alert.statement(id), Some((StatementPlace::Stage(_) | StatementPlace::Judgment, _)))
                }
                _ => false,
            })
        };
        assert_eq!(told.len(), shown.alert.checks.iter().filter(of_stages).count());
    }

    #[test]
    fn no_slide_repeats_a_quoted_insult() {
        let (shown, contents) = all();
        let noted = shown.alert.stages.iter().flat_map(|entry| &entry.statements).filter(|one| one.note.is_some());
        for statement in noted {
            let shows =
                |point: &Point| matches!(point, Point::Claim { said: Some(said), .. } if *said == statement.text);
            assert!(!contents.iter().flat_map(|content| &content.points).any(shows), "{}", statement.id);
        }
    }

    #[test]
    fn an_alert_without_anything_for_a_class_still_makes_a_talk() {
        let mut alert = real_alert();
        alert.teaching = None;
        alert.places.clear();
        alert.fears.clear();
        let shown = shown_of(alert);
        let order = deck(&shown.alert);
        assert!(!order.contains(&Slide::Places) && !order.contains(&Slide::ThenAndNow));
        assert!(!order.contains(&Slide::TurningPoints) && !order.contains(&Slide::Discussion));
        for content in contents(&shown, &order) {
            assert!(!content.points.is_empty(), "{}", content.slide);
        }
    }
}
