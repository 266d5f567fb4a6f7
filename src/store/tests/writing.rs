//! Marks, notes and the group's name: every intent that writes, restores, imports or erases.

use super::*;

fn restore(intents: impl IntoIterator<Item = Intent>) -> Intent {
    Intent::Restore(Reading::Marks(marks_after(intents)))
}

fn unreadable() -> Reading {
    Reading::Unreadable(Unreadable::Newer)
}

/// Returns the values that a reader sees: the mark and note of both factors, and the group.
fn seen(marks: &Marks) -> (Mark, String, Mark, String, String) {
    let (drought, curfew) = (key("drought"), key("curfew"));
    let note = |factor| marks.note(factor).to_owned();
    (marks.mark(&drought), note(&drought), marks.mark(&curfew), note(&curfew), marks.group().to_owned())
}

/// A case: its name, the intents, the values that the reader then sees (see [`seen`]), and the
/// notices.
type Case<'a> = (&'a str, Vec<Intent>, (Mark, &'a str, Mark, &'a str, &'a str), Vec<Notice>);

fn check(cases: Vec<Case>) {
    for (name, intents, (drought, drought_note, curfew, curfew_note, group), notices) in cases {
        let state = after(intents);
        let wanted = (drought, drought_note.to_owned(), curfew, curfew_note.to_owned(), group.to_owned());
        assert_eq!(seen(&state.marks), wanted, "{name}");
        assert_eq!(state.notices, notices, "{name}");
    }
}

#[test]
fn write_intents_update_the_marks() {
    use Mark::{EvidenceShown, NotAssessed, Unclear};
    let too_long = "ä".repeat(MAX_NOTE + 1);
    check(vec![
        ("a mark", vec![mark("drought", Unclear, 1)], (Unclear, "", NotAssessed, "", ""), vec![]),
        (
            "another mark with the clock set back",
            vec![mark("drought", Unclear, 9), mark("drought", EvidenceShown, 1)],
            (EvidenceShown, "", NotAssessed, "", ""),
            vec![],
        ),
        (
            "a mark withdrawn again",
            vec![mark("drought", Unclear, 1), mark("drought", NotAssessed, 2)],
            (NotAssessed, "", NotAssessed, "", ""),
            vec![],
        ),
        (
            "a factor that does not exist",
            vec![mark("x", Unclear, 1), note("y", "n", 1)],
            (NotAssessed, "", NotAssessed, "", ""),
            vec![Notice::UnknownFactor(key("x")), Notice::UnknownFactor(key("y"))],
        ),
        ("a note", vec![note("curfew", "so", 1)], (NotAssessed, "", NotAssessed, "so", ""), vec![]),
        (
            "a note that is too long",
            vec![note("curfew", "so", 1), note("curfew", &too_long, 2)],
            (NotAssessed, "", NotAssessed, "so", ""),
            vec![Notice::NoteTooLong { factor: key("curfew"), characters: MAX_NOTE + 1 }],
        ),
        (
            "a shorter note after it",
            vec![note("curfew", &too_long, 2), note("drought", "b", 3), note("curfew", "a", 3)],
            (NotAssessed, "b", NotAssessed, "a", ""),
            vec![],
        ),
        ("a group", vec![group("Class 9", 1)], (NotAssessed, "", NotAssessed, "", "Class 9"), vec![]),
        (
            "a group's name that is too long",
            vec![group("Class 9", 1), group(&too_long, 2)],
            (NotAssessed, "", NotAssessed, "", "Class 9"),
            vec![Notice::GroupTooLong { characters: MAX_NOTE + 1 }],
        ),
    ]);
}

#[test]
fn marks_merge_with_early_input_saved_marks_and_other_tabs() {
    use Mark::{EvidenceShown, NotAssessed, Unclear};
    let early = |factor: &str| Intent::Early {
        input: EarlyInput {
            group: Some("Early".to_owned()),
            marks: vec![(key(factor), Unclear)],
            notes: vec![(key("curfew"), "early".to_owned())],
        },
        now: at(7),
    };
    check(vec![
        (
            "early input over saved marks that come later and are newer",
            vec![early("drought"), restore([mark("drought", EvidenceShown, 99), note("drought", "saved", 99)])],
            (Unclear, "saved", NotAssessed, "early", "Early"),
            vec![],
        ),
        (
            "early input over saved marks that came before and are newer",
            vec![restore([mark("drought", EvidenceShown, 99), note("curfew", "saved", 99)]), early("drought")],
            (Unclear, "", NotAssessed, "early", "Early"),
            vec![],
        ),
        (
            "early input to a factor that does not exist",
            vec![early("x")],
            (NotAssessed, "", NotAssessed, "early", "Early"),
            vec![Notice::UnknownFactor(key("x"))],
        ),
        (
            "restoring again merges by time",
            vec![restore([]), mark("drought", Unclear, 50), restore([mark("drought", EvidenceShown, 99)])],
            (EvidenceShown, "", NotAssessed, "", ""),
            vec![],
        ),
        (
            "another tab's writes, to other factors and earlier",
            vec![
                restore([]),
                mark("drought", Unclear, 50),
                Intent::StorageChanged(Reading::Marks(marks_after([
                    mark("drought", EvidenceShown, 40),
                    note("curfew", "theirs", 40),
                ]))),
            ],
            (Unclear, "", NotAssessed, "theirs", ""),
            vec![],
        ),
        (
            "a write that found another tab's marks",
            vec![
                restore([]),
                mark("drought", Unclear, 50),
                Intent::Stored { marks: marks_after([note("curfew", "theirs", 4)]), persistence: Persistence::Kept },
            ],
            (Unclear, "", NotAssessed, "theirs", ""),
            vec![],
        ),
        (
            "erasing",
            vec![mark("drought", Unclear, 1), note("curfew", "so", 1), group("g", 1), Intent::Erase { now: at(2) }],
            (NotAssessed, "", NotAssessed, "", ""),
            vec![],
        ),
        (
            "a mark at the time of erasing",
            vec![note("curfew", "so", 1), Intent::Erase { now: at(2) }, mark("drought", Unclear, 2)],
            (Unclear, "", NotAssessed, "", ""),
            vec![],
        ),
        (
            "another tab's erasure removes older values and keeps newer ones",
            vec![
                restore([]),
                mark("drought", Unclear, 1),
                note("curfew", "new", 9),
                Intent::StorageChanged(Reading::Marks(marks_after([Intent::Erase { now: at(5) }]))),
            ],
            (NotAssessed, "", NotAssessed, "new", ""),
            vec![],
        ),
        (
            "a file that could not be imported",
            vec![note("curfew", "so", 1), Intent::ImportFailed(Unreadable::OtherAlert)],
            (NotAssessed, "", NotAssessed, "so", ""),
            vec![Notice::ImportFailed(Unreadable::OtherAlert)],
        ),
    ]);
}

#[test]
fn storage_results_determine_the_persistence_state() {
    let stored = || marks_after([note("curfew", "theirs", 4)]);
    let refused = |stored| Persistence::NotKept { stored };
    let failed = || Intent::Stored { marks: Marks::default(), persistence: refused(Some(Marks::default())) };
    let newer = || Persistence::Unreadable(Unreadable::Newer);
    let cases = [
        ("not asked", vec![], Persistence::Unknown),
        ("restored", vec![Intent::Restore(Reading::Marks(stored()))], Persistence::Kept),
        ("refused", vec![Intent::Restore(Reading::Refused)], refused(None)),
        ("unreadable", vec![Intent::Restore(unreadable())], newer()),
        ("written", vec![Intent::Stored { marks: stored(), persistence: Persistence::Kept }], Persistence::Kept),
        ("full", vec![failed()], refused(Some(Marks::default()))),
        (
            "full, while another tab wrote",
            vec![failed(), Intent::StorageChanged(Reading::Marks(stored()))],
            refused(Some(stored())),
        ),
        ("made unreadable by another tab", vec![failed(), Intent::StorageChanged(unreadable())], newer()),
        (
            "made readable by another tab",
            vec![Intent::Restore(unreadable()), Intent::StorageChanged(Reading::Marks(stored()))],
            Persistence::Kept,
        ),
    ];
    for (name, intents, persistence) in cases {
        assert_eq!(after(intents).persistence, persistence, "{name}");
    }
}

#[test]
fn writing_the_same_value_again_changes_nothing() {
    let state = after([mark("drought", Mark::Unclear, 1), note("drought", "a", 2), group("g", 3)]);
    let mut again = state.clone();
    for intent in [mark("drought", Mark::Unclear, 9), note("drought", "a", 9), group("g", 9)] {
        update(&mut again, &facts(), intent);
    }
    assert_eq!(again, state);
}

#[test]
fn unsaved_fields_are_listed_exactly() {
    let marks = marks_after([mark("drought", Mark::Unclear, 1), note("curfew", "long", 2), group("g", 3)]);
    let stored = marks_after([mark("drought", Mark::Unclear, 1), note("curfew", "short", 1)]);
    let all = vec![Field::Group, Field::Note(key("curfew")), Field::Mark(key("drought"))];
    let rows = [
        (Persistence::Unknown, all.clone()),
        (Persistence::Kept, vec![]),
        (Persistence::NotKept { stored: Some(stored) }, vec![Field::Group, Field::Note(key("curfew"))]),
        (Persistence::NotKept { stored: None }, all.clone()),
        (Persistence::Unreadable(Unreadable::Damaged), all),
    ];
    for (persistence, fields) in rows {
        assert_eq!(persistence.not_kept(&marks), fields, "{persistence:?}");
    }
}
