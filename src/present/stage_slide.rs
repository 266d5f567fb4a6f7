//! The content of a stage's slide.

use super::content::{Content, FirstMentions, Mention, PeriodBar, Point, Says};
use crate::alert::{Check, Key, Reference, Stage, Statement, StatementPlace};
use crate::components::Shown;
use crate::stages::time::{Bar, bars, columns};

/// Fills in the slide of a stage: the alert's statements, the checks on them, prevention measures, and periods.
pub fn compose(shown: &Shown, stage: Stage, content: &mut Content, told: &mut FirstMentions) {
    let (alert, words) = (&shown.alert, shown.words);
    let slide = content.slide;
    let (publisher, date) = (&alert.publisher.name, words.when(alert.dates.published));
    content.speaker = match (alert.names_stage(stage), alert.is_placed_by_editors(stage)) {
        (true, true) => words.stage_named_and_placed(publisher, &date),
        (true, false) => words.stage_named(publisher, &date),
        (false, true) => words.stage_placed(publisher, &date),
        (false, false) => words.stage_judged(publisher, &date),
    };
    // Mention each check once on this slide. If an earlier slide has presented it, refer to that slide.
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
        // A statement with a note quotes an insult. Slides paraphrase the claim; the explainer has both.
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
        content.say(None, words.nothing_said(alert.coverage.stages));
    }
    let cited = statements.iter().flat_map(|one| one.sources.iter().map(|citation| citation.id.clone()));
    content.cite(&cited.chain(sources).collect::<Vec<_>>());
    let measures = shown.frameworks.stage(stage).into_iter().flat_map(|entry| &entry.prevention);
    content.prevention = measures.map(|measure| measure.text.clone()).collect();
    let columns = columns(alert);
    let period = |(key, bar): (&Key, Option<Bar>)| {
        let period = alert.vocabulary.periods.iter().find(|period| period.id == *key)?;
        let after = crate::stages::time::is_after(alert, period.span);
        Some(PeriodBar { label: period.label.clone(), after, bar })
    };
    let periods: Vec<PeriodBar> = columns.iter().zip(bars(alert, &columns, stage)).filter_map(period).collect();
    // A row of empty periods would contradict a claim about a year, such as one on the denial of 1915.
    if periods.iter().any(|period| period.bar.is_some()) {
        content.periods = periods;
    }
}
