//! The content of every slide except the stages.

use super::content::{Content, Point};
use crate::alert::{Fear, Recommendation, Slide, Stage, TurningPoint};
use crate::components::Shown;
use crate::shared::decimal;

/// Fills in the content of a slide. `stage_slide` does this for the slide of a stage.
pub fn compose(shown: &Shown, content: &mut Content) {
    match content.slide {
        Slide::Title => title(shown, content),
        Slide::Note => note(shown, content),
        Slide::Alert => the_alert(shown, content),
        Slide::Places => {
            for place in &shown.alert.places {
                content.say(Some(place.name.clone()), place.other_names.join("; "));
            }
        }
        Slide::TenStages => ten_stages(shown, content),
        Slide::Before(stage) => before(shown, stage, content),
        Slide::Stage(_) => {}
        Slide::Factors => factors(shown, content),
        Slide::ThenAndNow => then_and_now(shown, content),
        Slide::TurningPoints => turning_points(shown, content),
        Slide::Recommendations => recommendations(shown, content),
        Slide::Discussion => {
            let questions = shown.alert.teaching.iter().flat_map(|teaching| &teaching.questions);
            content.points.extend(questions.cloned().map(Point::Question));
        }
        Slide::Sources => sources(shown, content),
    }
}

fn title(shown: &Shown, content: &mut Content) {
    let (alert, words) = (&shown.alert, shown.words);
    content.title.clone_from(&alert.title);
    content.speaker = words.talk_of(&alert.publisher.name, &words.dates_of(alert));
    content.say(None, &alert.summary.text);
    content.say(None, words.talk_level(&alert.publisher.name, alert.level_name()));
    content.cite(&alert.summary.sources);
}

fn note(shown: &Shown, content: &mut Content) {
    let norms = shown.alert.teaching.as_ref().map(|teaching| teaching.norms.as_slice()).unwrap_or_default();
    content.say(None, shown.words.talk_note());
    if norms.is_empty() {
        content.say(None, shown.words.look_away());
    }
    for (place, norm) in norms.iter().enumerate() {
        content.say((place == 0).then(|| shown.words.care_norms()), &norm.text);
        content.cite(&norm.sources);
    }
}

fn the_alert(shown: &Shown, content: &mut Content) {
    let (alert, words) = (&shown.alert, shown.words);
    let hero = alert.hero.as_ref();
    let what = hero.map(|hero| (words.hero_what(), &hero.what));
    let level = (words.level_means(alert.level_name()), &alert.level.meaning);
    let dissent = hero.map(|hero| (words.who_disagrees(), &hero.dissent));
    for (heading, one) in what.into_iter().chain([level]).chain(dissent) {
        content.say(Some(heading), &one.text);
        content.cite(&one.sources);
    }
}

fn ten_stages(shown: &Shown, content: &mut Content) {
    content.speaker = shown.words.model_says(&shown.frameworks.stages.author);
    for one in shown.frameworks.stages.about.iter().skip(1) {
        content.say(None, &one.text);
        content.cite(&one.sources);
    }
}

fn before(shown: &Shown, stage: Stage, content: &mut Content) {
    let words = shown.words;
    let notes = shown.frameworks.content_note(stage);
    content.say(None, words.content_note_about(&words.stage_name(stage), &notes));
    content.say(None, words.look_away());
    content.say(None, words.prevention_follows());
}

fn factors(shown: &Shown, content: &mut Content) {
    content.speaker = shown.said_on();
    for factor in &shown.alert.risk_factors {
        let said: Vec<&str> = factor.statements.iter().map(|one| one.text.as_str()).collect();
        content.say(Some(factor.name.clone()), said.join(" "));
        for citation in factor.statements.iter().flat_map(|one| &one.sources) {
            content.cite(std::slice::from_ref(&citation.id));
        }
    }
}

fn then_and_now(shown: &Shown, content: &mut Content) {
    for Fear { name, outcome, verdict, gist, sources, .. } in &shown.alert.fears {
        let says = [verdict, ". ", gist].concat();
        let word = shown.words.outcome(*outcome);
        content.points.push(Point::Outcome { name: name.clone(), word, says });
        content.cite(sources);
    }
}

fn turning_points(shown: &Shown, content: &mut Content) {
    for point in shown.alert.teaching.iter().flat_map(|teaching| &teaching.turning_points) {
        let TurningPoint { title, text, question, sources, .. } = point;
        content.say(Some(title.clone()), [text, " ", question].concat());
        content.cite(sources);
    }
}

fn recommendations(shown: &Shown, content: &mut Content) {
    content.speaker = shown.said_on();
    for Recommendation { name, followed, .. } in &shown.alert.recommendations {
        let followed = followed.as_ref();
        let says = followed.map_or_else(
            || shown.words.followed_not_recorded(),
            |one| one.gist.clone().unwrap_or_else(|| one.text.clone()),
        );
        // A recommendation cannot come true or fail to, so it has no verdict; the slide only reports what followed.
        let word = shown.words.paper_then();
        content.points.push(Point::Outcome { name: name.clone(), word, says });
        if let Some(followed) = followed {
            content.cite(&followed.sources);
        }
    }
}

fn sources(shown: &Shown, content: &mut Content) {
    let (alert, words) = (&shown.alert, shown.words);
    let own = alert.own_source().map(|source| source.id.clone());
    let name = own.as_ref().and_then(|id| shown.source_name(id)).unwrap_or_default();
    content.say(Some(words.talk_the_alert()), [&name, ". “", &alert.original_title, "”"].concat());
    content.say(Some(words.talk_the_rest()), words.talk_sources(&decimal(alert.sources.len())));
    content.say(Some(words.talk_checked()), words.foot_checked(&words.when(alert.dates.checked)));
    content.cite(own.as_slice());
}
