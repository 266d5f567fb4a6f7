//! Checks the references in the teaching part: to sources, records and activities, and to the answers that students can choose.

use std::collections::HashSet;

use super::issue::Fault;
use super::records::Reader;
use super::strict::joined;
use super::validate::{Known, keep_known};
use crate::alert::{Alert, Key, Reference};

/// Removes references that lead nowhere and notes each removal.
pub fn validate(reader: &mut Reader, alert: &mut Alert) {
    let known = Known::of(alert);
    let sources: HashSet<Key> = alert.sources.iter().map(|source| source.id.clone()).collect();
    let Some(teaching) = &mut alert.teaching else { return };
    let place = |reader: &Reader, list: &str, n: usize, field: &str| joined(&reader.place(list, n), field);
    let mut cited: Vec<(String, &mut Vec<Key>)> = vec![("/teaching/why/sources".to_owned(), &mut teaching.why.sources)];
    for (list, texts) in
        [("norms", &mut teaching.norms), ("before", &mut teaching.before), ("after", &mut teaching.after)]
    {
        let list = joined("/teaching", list);
        cited.extend(
            texts.iter_mut().enumerate().map(|(n, text)| (place(reader, &list, n, "sources"), &mut text.sources)),
        );
    }
    let terms = teaching.terms.iter_mut().enumerate();
    cited.extend(terms.map(|(n, term)| (place(reader, "/teaching/terms", n, "sources"), &mut term.sources)));
    for (n, slide) in teaching.slides.iter_mut().enumerate() {
        let say = place(reader, "/teaching/slides", n, "say");
        cited.extend(
            slide.say.iter_mut().enumerate().map(|(n, one)| (place(reader, &say, n, "sources"), &mut one.sources)),
        );
    }
    let mut about: Vec<(String, &mut Vec<Reference>)> = Vec::new();
    for (n, point) in teaching.turning_points.iter_mut().enumerate() {
        cited.push((place(reader, "/teaching/turning_points", n, "sources"), &mut point.sources));
        about.push((place(reader, "/teaching/turning_points", n, "about"), &mut point.about));
    }
    for (n, activity) in teaching.activities.iter_mut().enumerate() {
        let (items, answers) = (place(reader, "/teaching/activities", n, "items"), activity.task.answers());
        for (n, item) in activity.items.iter_mut().enumerate() {
            cited.push((place(reader, &items, n, "sources"), &mut item.sources));
            about.push((place(reader, &items, n, "about"), &mut item.about));
            let accepts = place(reader, &items, n, "accepts");
            let mut indexes = reader.indexes(&accepts, item.accepts.len()).into_iter();
            item.accepts.retain(|accepted| {
                let index = indexes.next().unwrap_or_default();
                let fits = answers.contains(&accepted.answer.as_str());
                if !fits {
                    let keys = answers.iter().map(|key| (*key).to_owned()).collect();
                    reader.note(joined(&joined(&accepts, &index.to_string()), "answer"), Fault::NotOneOf(keys));
                    reader.leave_out(&accepts, index);
                }
                fits
            });
            let kept = item.accepts.iter_mut().enumerate();
            cited.extend(kept.map(|(n, one)| (place(reader, &accepts, n, "sources"), &mut one.sources)));
        }
    }
    for (pointer, keys) in cited {
        keep_known(reader, &sources, &pointer, keys);
    }
    for (pointer, references) in about {
        references.retain(|reference| {
            let found = known.has(reference);
            if !found {
                reader.note(pointer.clone(), Fault::UnknownReference(reference.text()));
            }
            found
        });
    }
    let activities: HashSet<Key> = teaching.activities.iter().map(|activity| activity.id.clone()).collect();
    for (n, plan) in teaching.plans.iter_mut().enumerate() {
        let parts = place(reader, "/teaching/plans", n, "parts");
        for (n, part) in plan.parts.iter_mut().enumerate() {
            if let Some(activity) = part.activity.take_if(|id| !activities.contains(id)) {
                reader.note(place(reader, &parts, n, "activity"), Fault::UnknownReference(activity.to_string()));
            }
        }
    }
}
