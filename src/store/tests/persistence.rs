//! Two tabs and one storage.

use std::cell::{Cell, RefCell};

use proptest::prelude::*;

use super::*;

/// A storage for one text, which can be full or refuse to be read.
#[derive(Default)]
struct Device {
    text: RefCell<Option<String>>,
    full: Cell<bool>,
    closed: Cell<bool>,
    writes: Cell<usize>,
}

impl Storage for Device {
    fn load(&self) -> Result<Option<String>, Refused> {
        if self.closed.get() { Err(Refused) } else { Ok(self.text.borrow().clone()) }
    }

    fn save(&self, text: &str) -> Result<(), Refused> {
        if self.full.get() {
            return Err(Refused);
        }
        self.writes.set(self.writes.get() + 1);
        *self.text.borrow_mut() = Some(text.to_owned());
        Ok(())
    }
}

fn alert() -> Key {
    key("an-alert")
}

/// Saves a tab's marks and applies the outcome.
fn save_all(tab: &mut State, device: &Device) {
    let intent = save(device, &tab.marks, &alert(), OnUnreadable::Leave);
    update(tab, &facts(), intent);
}

fn restored(device: &Device) -> State {
    after([Intent::Restore(Reading::from_storage(device, &alert()))])
}

#[test]
fn saved_marks_are_restored() {
    let device = Device::default();
    let mut tab = restored(&device);
    update(&mut tab, &facts(), note("curfew", "so", 5));
    save_all(&mut tab, &device);
    assert_eq!(tab.persistence, Persistence::Kept);
    assert_eq!(restored(&device).marks, tab.marks);
}

#[test]
fn unchanged_marks_are_not_written() {
    let device = Device::default();
    let mut tab = restored(&device);
    save_all(&mut tab, &device);
    assert_eq!((device.writes.get(), device.text.borrow().clone()), (0, None));
    update(&mut tab, &facts(), note("curfew", "so", 5));
    save_all(&mut tab, &device);
    save_all(&mut tab, &device);
    assert_eq!(device.writes.get(), 1);
}

#[test]
fn missed_storage_event_loses_nothing() {
    let device = Device::default();
    let (mut one, mut two) = (restored(&device), restored(&device));
    update(&mut one, &facts(), note("curfew", "one", 5));
    save_all(&mut one, &device);
    update(&mut two, &facts(), note("drought", "two", 5));
    save_all(&mut two, &device);
    let marks = restored(&device).marks;
    assert_eq!((marks.note(&key("curfew")), marks.note(&key("drought"))), ("one", "two"));
    assert_eq!(two.marks, marks);
}

#[test]
fn unreadable_data_is_left_untouched_until_erased() {
    for text in ["damaged", r#"{"forewarned":"marks","version":3,"alert":"an-alert"}"#] {
        let device = Device::default();
        *device.text.borrow_mut() = Some(text.to_owned());
        let mut tab = restored(&device);
        update(&mut tab, &facts(), note("curfew", "so", 5));
        save_all(&mut tab, &device);
        assert!(matches!(tab.persistence, Persistence::Unreadable(_)), "{text}");
        assert_eq!(device.text.borrow().as_deref(), Some(text));
        assert_eq!(tab.marks.note(&key("curfew")), "so");
        update(&mut tab, &facts(), Intent::Erase { now: at(6) });
        let intent = save(&device, &tab.marks, &alert(), OnUnreadable::Replace);
        update(&mut tab, &facts(), intent);
        assert_eq!(tab.persistence, Persistence::Kept, "{text}");
        assert!(restored(&device).marks.is_empty());
    }
}

#[test]
fn full_storage_keeps_saved_marks_and_reports_unsaved_ones() {
    let device = Device::default();
    let mut tab = restored(&device);
    update(&mut tab, &facts(), note("curfew", "kept", 5));
    save_all(&mut tab, &device);
    device.full.set(true);
    update(&mut tab, &facts(), note("drought", "lost", 6));
    save_all(&mut tab, &device);
    assert_eq!(tab.persistence.not_kept(&tab.marks), [Field::Note(key("drought"))]);
    assert_eq!(restored(&device).marks.note(&key("curfew")), "kept");
    device.full.set(false);
    save_all(&mut tab, &device);
    assert_eq!(tab.persistence, Persistence::Kept);
    assert_eq!(restored(&device).marks.note(&key("drought")), "lost");
}

#[test]
fn inaccessible_storage_saves_nothing() {
    let device = Device::default();
    device.closed.set(true);
    let mut tab = restored(&device);
    update(&mut tab, &facts(), note("curfew", "so", 5));
    save_all(&mut tab, &device);
    assert_eq!(tab.persistence, Persistence::NotKept { stored: None });
    assert_eq!(tab.persistence.not_kept(&tab.marks), [Field::Note(key("curfew"))]);
}

#[test]
fn unreadable_data_in_full_storage_is_not_reported_as_saved() {
    let device = Device::default();
    *device.text.borrow_mut() = Some("damaged".to_owned());
    device.full.set(true);
    let intent = save(&device, &Marks::default(), &alert(), OnUnreadable::Replace);
    let persistence = Persistence::Unreadable(Unreadable::Damaged);
    assert_eq!(intent, Intent::Stored { marks: Marks::default(), persistence });
}

#[test]
fn storage_key_is_unchanged_since_version_1() {
    assert_eq!(storage_key(&alert()), "forewarned/marks/an-alert");
}

/// A tab that may be in the middle of a write, with what it has read but not yet written.
struct Tab {
    state: State,
    read: Option<Reading>,
}

impl Tab {
    fn send(&mut self, intent: Intent) {
        update(&mut self.state, &facts(), intent);
    }

    /// Does the second half of a write, after whatever happened since the first half.
    fn write(&mut self, device: &Device) {
        let Some(reading) = self.read.take() else { return };
        match plan(&reading, &self.state.marks, &alert(), OnUnreadable::Leave) {
            Plan::Write { text, marks } => {
                device.save(&text).expect("room");
                self.send(Intent::Stored { marks, persistence: Persistence::Kept });
            }
            Plan::UpToDate { marks } => self.send(Intent::Stored { marks, persistence: Persistence::Kept }),
            Plan::Leave(_) => unreachable!("the storage can be read"),
        }
    }
}

proptest! {
    /// Both tabs write at arbitrary times, each write in two halves, and storage events may be lost. After each page has been
    /// hidden, the device and both tabs have everything that either tab ever had, unless something later has replaced it.
    #[test]
    fn two_tabs_lose_nothing(steps in proptest::collection::vec((0_usize..2, 0_usize..7, 0_usize..2, "[a-c]{0,2}"), 0..40)) {
        let device = Device::default();
        let mut tabs = [0, 1].map(|_| Tab { state: restored(&device), read: None });
        let mut expected = Marks::default();
        for (now, (tab, step, factor, text)) in (100_u64..).zip(steps) {
            let tab = &mut tabs[tab];
            let factor = ["drought", "curfew"][factor];
            match step {
                0 => tab.send(note(factor, &text, now)),
                1 => tab.send(mark(factor, Mark::ALL[text.len()], now)),
                2 => tab.send(group(&text, now)),
                3 => tab.read = Some(Reading::from_storage(&device, &alert())),
                4 => tab.write(&device),
                5 => tab.send(Intent::StorageChanged(Reading::from_storage(&device, &alert()))),
                _ if text == "c" => tab.send(Intent::Erase { now: at(now) }),
                _ => {}
            }
            expected = expected.merged(&tab.state.marks);
        }
        for tab in [0, 1, 0] {
            save_all(&mut tabs[tab].state, &device);
        }
        prop_assert_eq!(Reading::from_storage(&device, &alert()), Reading::Marks(expected.clone()));
        for tab in tabs {
            prop_assert_eq!(tab.state.marks, expected.clone());
        }
    }

    /// Without an erasure, the note on each factor is the one written last, whichever tab wrote it.
    #[test]
    fn last_write_to_each_factor_wins(writes in proptest::collection::vec((0_usize..2, 0_usize..2), 0..20)) {
        let device = Device::default();
        let mut tabs = [restored(&device), restored(&device)];
        let mut last = [String::new(), String::new()];
        for (now, (tab, factor)) in (100_u64..).zip(writes) {
            last[factor] = format!("written at {now}");
            update(&mut tabs[tab], &facts(), note(["drought", "curfew"][factor], &last[factor], now));
        }
        for tab in [0, 1, 0] {
            save_all(&mut tabs[tab], &device);
        }
        let marks = restored(&device).marks;
        let notes = ["drought", "curfew"].map(|factor| marks.note(&key(factor)).to_owned());
        prop_assert_eq!(notes, last);
    }
}
