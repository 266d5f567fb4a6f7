//! Students' answers to the activities. There is no score and no grade, and nothing here knows which answers the editors accept.

use serde::{Deserialize, Serialize};

use super::kept::{Persist, Slots};
use crate::alert::{Activity, ActivityItem, Key};

/// Maximum length of a written answer, in characters.
pub const MAX_TEXT: usize = 4_000;
/// Maximum length of a group's name, in characters.
pub const MAX_GROUP: usize = 100;
/// The slot of the group's name.
const GROUP: &str = "group";
/// The value of a ticked answer.
const TICKED: &str = "yes";

/// The answers of one group to the activities of one alert.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers(Slots<String>);

/// Identifies an item of an activity. Items of different activities may have the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    activity: Key,
    item: Key,
}

impl Place {
    /// Returns the place of an item.
    pub fn of(activity: &Activity, item: &ActivityItem) -> Self {
        Self { activity: activity.id.clone(), item: item.id.clone() }
    }

    /// Returns the name of one of its fields, the same in every version: `tick-ACTIVITY.ITEM.ANSWER` or `text-ACTIVITY.ITEM`.
    fn slot(&self, kind: &str, answer: Option<&str>) -> String {
        let (activity, item) = (self.activity.as_str(), self.item.as_str());
        match answer {
            Some(answer) => [kind, "-", activity, ".", item, ".", answer].concat(),
            None => [kind, "-", activity, ".", item].concat(),
        }
    }

    /// Returns the name of the check box for an answer.
    pub fn tick(&self, answer: &str) -> String {
        self.slot("tick", Some(answer))
    }

    /// Returns the name of the text field.
    pub fn text(&self) -> String {
        self.slot("text", None)
    }
}

impl Answers {
    /// Returns whether an answer is ticked.
    pub fn is_ticked(&self, place: &Place, answer: &str) -> bool {
        !self.0.get(&place.tick(answer)).is_empty()
    }

    /// Returns the ticked ones among `answers`, in the same order.
    pub fn ticked<'a>(&self, place: &Place, answers: &[&'a str]) -> Vec<&'a str> {
        answers.iter().copied().filter(|answer| self.is_ticked(place, answer)).collect()
    }

    /// Returns the written answer; empty if there is none.
    pub fn text(&self, place: &Place) -> String {
        self.0.get(&place.text())
    }

    /// Returns the group's name; empty if it has none.
    pub fn group(&self) -> String {
        self.0.get(GROUP)
    }

    /// Ticks or unticks an answer.
    pub fn set_ticked(&mut self, place: &Place, answer: &str, ticked: bool, now: u64) {
        self.0.set(&place.tick(answer), if ticked { TICKED.to_owned() } else { String::new() }, now);
    }

    /// Sets a written answer, truncated to [`MAX_TEXT`] characters. The field does not accept more.
    pub fn write(&mut self, place: &Place, text: &str, now: u64) {
        self.0.set(&place.text(), text.chars().take(MAX_TEXT).collect(), now);
    }

    /// Names the group, truncated to [`MAX_GROUP`] characters.
    pub fn name_group(&mut self, name: &str, now: u64) {
        self.0.set(GROUP, name.chars().take(MAX_GROUP).collect(), now);
    }

    /// Applies input entered before the app ran, by field name. Ignores fields that do not belong to the activities.
    pub fn take(&mut self, name: &str, value: &str, now: u64) {
        if name.starts_with("tick-") {
            self.0.set(name, TICKED.to_owned(), now);
        } else if name.starts_with("text-") {
            self.0.set(name, value.chars().take(MAX_TEXT).collect(), now);
        } else if name == GROUP_FIELD {
            self.name_group(value, now);
        }
    }

    /// Erases everything.
    pub fn erase(&mut self, now: u64) {
        self.0.erase(now);
    }

    /// Returns whether there are no answers and no group name.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The name of the field for the group's name.
pub const GROUP_FIELD: &str = "answers-group";

impl Persist for Answers {
    const KIND: &'static str = "answers";

    fn merged(&self, other: &Self) -> Self {
        Self(self.0.merged(&other.0))
    }

    fn is_valid(&self) -> bool {
        self.0.is_valid(|text| text.chars().nth(MAX_TEXT).is_none())
    }

    fn latest(&self) -> u64 {
        self.0.latest()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::OnUnreadable;
    use crate::teach::kept::tests::Memory;
    use crate::teach::kept::{SaveStatus, from_json, save, to_json};

    fn key(text: &str) -> Key {
        Key::new(text).expect("a key")
    }

    fn place(item: &str) -> Place {
        Place { activity: key("evidence"), item: key(item) }
    }

    #[test]
    fn several_answers_can_be_ticked_and_unticked() {
        let mut answers = Answers::default();
        answers.set_ticked(&place("a"), "denial", true, 1);
        answers.set_ticked(&place("a"), "organization", true, 2);
        answers.set_ticked(&place("b"), "denial", true, 3);
        assert_eq!(answers.ticked(&place("a"), &["organization", "denial"]), ["organization", "denial"]);
        answers.set_ticked(&place("a"), "denial", false, 4);
        assert_eq!(answers.ticked(&place("a"), &["organization", "denial"]), ["organization"]);
        assert!(answers.is_ticked(&place("b"), "denial"));
        answers.erase(5);
        assert!(answers.is_empty());
    }

    #[test]
    fn saving_merges_the_answers_of_two_tabs() {
        let (memory, alert) = (Memory::default(), key("an-alert"));
        let (mut first, mut second) = (Answers::default(), Answers::default());
        first.set_ticked(&place("a"), "denial", true, 1);
        second.set_ticked(&place("a"), "organization", true, 2);
        second.write(&place("b"), "Because “of” <this>\nand that.", 3);
        let (_, keeping) = save(&memory, &first, &alert, OnUnreadable::Leave);
        assert_eq!(keeping, SaveStatus::Kept);
        let (all, _) = save(&memory, &second, &alert, OnUnreadable::Leave);
        assert_eq!(all.ticked(&place("a"), &["denial", "organization"]), ["denial", "organization"]);
        assert_eq!(all.text(&place("b")), "Because “of” <this>\nand that.");
        assert_eq!(from_json::<Answers>(memory.text.borrow().as_deref().expect("a text"), &alert), Ok(all));
    }

    #[test]
    fn long_text_is_truncated_and_overlong_stored_text_is_rejected() {
        let mut answers = Answers::default();
        answers.write(&place("a"), &"é".repeat(MAX_TEXT + 5), 1);
        answers.name_group(&"g".repeat(MAX_GROUP + 5), 2);
        assert_eq!((answers.text(&place("a")).chars().count(), answers.group().len()), (MAX_TEXT, MAX_GROUP));
        assert!(answers.is_valid());
        let text = to_json(&answers, &key("x")).replace("ggg", &"g".repeat(MAX_TEXT));
        assert!(from_json::<Answers>(&text, &key("x")).is_err());
    }

    #[test]
    fn fields_filled_in_before_the_app_started_are_adopted() {
        let mut answers = Answers::default();
        for (name, value) in [
            ("tick-evidence.a.denial", "on"),
            ("text-evidence.a", "why"),
            ("answers-group", "Group 3"),
            ("note-isolation", "of another page"),
        ] {
            answers.take(name, value, 1);
        }
        assert!(answers.is_ticked(&place("a"), "denial"));
        assert_eq!((answers.text(&place("a")), answers.group()), ("why".to_owned(), "Group 3".to_owned()));
    }

    proptest! {
        #[test]
        fn parsing_stored_text_never_panics(text in ".{0,400}") {
            let _ = from_json::<Answers>(&text, &key("x"));
            let form = format!(r#"{{"forewarned":"answers","version":1,"alert":"x","kept":{text}}}"#);
            let _ = from_json::<Answers>(&form, &key("x"));
        }

        #[test]
        fn merging_is_commutative_and_idempotent(mine in edits(), theirs in edits()) {
            prop_assert_eq!(mine.merged(&theirs), theirs.merged(&mine));
            prop_assert_eq!(mine.merged(&theirs).merged(&theirs), mine.merged(&theirs));
        }
    }

    /// Generates answers by applying a few edits.
    fn edits() -> impl Strategy<Value = Answers> {
        prop::collection::vec((0..5_u8, 0..3_u8, any::<bool>(), 0..20_u64), 0..12).prop_map(|edits| {
            let mut answers = Answers::default();
            for (kind, item, ticked, now) in edits {
                let (place, now) = (place(&["i", &item.to_string()].concat()), Persist::tick(&answers, now));
                match kind {
                    0 => answers.erase(now),
                    1 => answers.write(&place, if ticked { "text" } else { "" }, now),
                    _ => answers.0.set(
                        &place.tick("denial"),
                        if ticked { TICKED.to_owned() } else { String::new() },
                        now,
                    ),
                }
            }
            answers
        })
    }
}
