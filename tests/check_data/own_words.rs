//! `own-words`.

use crate::broken::{ALERT, METHOD, STAGES, a_check, found, listed, set};
use forewarned::checking::{Fault, Rule, Runs};
use serde_json::{Value, json};

#[test]
fn eight_consecutive_words_of_the_publisher_are_reported() {
    let mut runs = Runs::default();
    runs.add("An invented publisher warns loudly that the river will rise before the next full moon.");
    let said = "He said: “The RIVER will rise, before the next full moon”, and left.";
    for (place, pointer) in
        [(ALERT, a_check("/text")), (STAGES, "/about/0/text".to_owned()), (METHOD, "/lead/text".to_owned())]
    {
        let faults = found(place, set(&pointer, json!(said)), &runs);
        assert_eq!(faults.len(), 1, "{}", listed(&faults));
        let Fault { rule, file, pointer: at, text, .. } = &faults[0];
        assert_eq!((*rule, file.as_str(), at), (Rule::OwnWords, place, &pointer));
        assert_eq!(text, "“The RIVER will rise, before the next full moon”,");
    }
    let seven = json!("The river will rise before the next moon.");
    assert_eq!(found(ALERT, set(&a_check("/text"), seven), &runs), []);
}

#[test]
fn titles_of_cited_works_may_be_repeated() {
    let mut runs = Runs::default();
    runs.add("A report on the river that will rise before the next full moon, and more.");
    let title = "Report on the River that Will Rise before the Next Full Moon";
    let quoted = |place: &'static str, title: &'static str| {
        move |alert: &mut Value| {
            set(place, json!(title))(alert);
            set(
                &a_check("/text"),
                json!("It stands in the “Report on the River that Will Rise before the Next Full Moon”."),
            )(alert);
        }
    };
    for place in ["/sources/0/title", "/original_title"] {
        assert_eq!(found(ALERT, quoted(place, title), &runs), []);
        assert_eq!(found(ALERT, quoted(place, "Another work"), &runs).len(), 1);
    }
}
