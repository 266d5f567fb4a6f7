//! The store as signals.

use std::cell::RefCell;

use super::*;
use crate::alert::Stage;

fn store() -> (Owner, Store) {
    let owner = Owner::new();
    owner.set();
    (owner, Store::provide(facts(), Address::new(Page::Alert(key("an-alert"), View::Timeline))))
}

#[test]
fn signals_reflect_sent_intents() {
    let (_owner, store) = store();
    let (mark_of, note_of, group_of) = (store.mark(key("drought")), store.note(key("drought")), store.group());
    let there = View::Recommendations(Some(2));
    store.send(Intent::Navigate(store.address().get_untracked().with_view(there.clone())));
    store.send(Intent::SetAddressee(Some(key("mayor"))));
    store.send(Intent::SetPeriod(Some(key("summer"))));
    store.send(Intent::SetFinding(Some(Finding::Disputed)));
    store.send(Intent::SetTheme(Theme::Dark));
    store.send(Intent::SetPeriod(Some(key("winter"))));
    for intent in [mark("drought", Mark::Unclear, 1), note("drought", "a", 1), group("g", 1)] {
        store.send(intent);
    }
    assert_eq!(store.view().get_untracked(), Some(there));
    assert_eq!(store.addressee().get_untracked(), Some(key("mayor")));
    assert_eq!(store.period().get_untracked(), Some(key("summer")));
    assert_eq!(store.finding().get_untracked(), Some(Finding::Disputed));
    assert_eq!(store.theme().get_untracked(), Theme::Dark);
    assert_eq!(store.notices().get_untracked(), [ignored("period", "winter")]);
    assert_eq!(mark_of.get_untracked(), Mark::Unclear);
    assert_eq!((note_of.get_untracked().as_str(), group_of.get_untracked().as_str()), ("a", "g"));
    assert_eq!(store.persistence().get_untracked(), Persistence::Unknown);
    assert_eq!(store.not_kept().get_untracked().len(), 3);
}

#[test]
fn memo_reruns_only_when_a_signal_it_reads_changes() {
    let (_owner, store) = store();
    let runs = StoredValue::new(0);
    let seen = Memo::new(move |_| {
        runs.update_value(|runs| *runs += 1);
        store.view().get()
    });
    assert_eq!(seen.get_untracked(), Some(View::Timeline));
    store.send(Intent::SetTheme(Theme::Dark));
    store.send(mark("drought", Mark::Unclear, 1));
    assert_eq!((seen.get_untracked(), runs.get_value()), (Some(View::Timeline), 1));
    store.send(Intent::Navigate(store.address().get_untracked().with_view(View::Stage(Stage::Denial))));
    assert_eq!((seen.get_untracked(), runs.get_value()), (Some(View::Stage(Stage::Denial)), 2));
}

#[test]
fn store_is_available_from_context() {
    let (owner, store) = store();
    store.send(Intent::SetTheme(Theme::Contrast));
    owner.with(|| assert_eq!(use_store().theme().get_untracked(), Theme::Contrast));
    assert!(store.with_facts(|facts| facts.has_factor(&key("drought"))));
}

/// A storage that never refuses.
#[derive(Default)]
struct Paper(RefCell<Option<String>>);

impl Storage for Paper {
    fn load(&self) -> Result<Option<String>, Refused> {
        Ok(self.0.borrow().clone())
    }

    fn save(&self, text: &str) -> Result<(), Refused> {
        *self.0.borrow_mut() = Some(text.to_owned());
        Ok(())
    }
}

#[test]
fn saving_writes_marks_and_updates_the_store() {
    let (_owner, store) = store();
    let paper = Paper::default();
    store.send(mark("drought", Mark::Unclear, 1));
    store.save(&paper, OnUnreadable::Leave);
    assert_eq!(store.persistence().get_untracked(), Persistence::Kept);
    assert_eq!(store.not_kept().get_untracked(), []);
    let stored = Reading::from_storage(&paper, &key("an-alert"));
    assert_eq!(stored, Reading::Marks(store.marks().get_untracked()));
}

#[test]
fn page_without_an_alert_saves_nothing() {
    let owner = Owner::new();
    owner.set();
    let store = Store::new(AlertFacts::default(), Address::default());
    let paper = Paper::default();
    store.send(group("g", 1));
    store.save(&paper, OnUnreadable::Replace);
    assert_eq!(*paper.0.borrow(), None);
}
