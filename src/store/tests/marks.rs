//! Merging and serialization.

use proptest::prelude::*;

use super::*;

/// Generates marks from arbitrary writes and arbitrary clocks.
pub fn any_marks() -> impl Strategy<Value = Marks> {
    let write = (0_usize..9, 0_usize..3, 0..Mark::ALL.len(), "(?s).{0,12}", 0_u64..20);
    proptest::collection::vec(write, 0..12).prop_map(|writes| {
        let mut marks = Marks::default();
        for (kind, factor, mark, text, now) in writes {
            let factor = key(["drought", "curfew", "gone"][factor]);
            match kind {
                0 => marks.erase(at(now)),
                1 => marks.set_group(text, at(now)).expect("a short name"),
                2..=4 => marks.set_note(&factor, text, at(now)).expect("a short note"),
                _ => marks.set_mark(&factor, Mark::ALL[mark], at(now)),
            }
        }
        marks
    })
}

proptest! {
    #[test]
    fn merging_is_commutative(a in any_marks(), b in any_marks()) {
        prop_assert_eq!(a.merged(&b), b.merged(&a));
    }

    #[test]
    fn merging_is_associative(a in any_marks(), b in any_marks(), c in any_marks()) {
        prop_assert_eq!(a.merged(&b).merged(&c), a.merged(&b.merged(&c)));
    }

    #[test]
    fn merging_is_idempotent(a in any_marks(), b in any_marks()) {
        prop_assert_eq!(a.merged(&a), a.clone());
        prop_assert_eq!(a.merged(&b).merged(&b), a.merged(&b));
        prop_assert_eq!(a.merged(&Marks::default()), a);
    }

    #[test]
    fn marks_round_trip_through_json(marks in any_marks()) {
        let json = marks.to_json(&key("an-alert"));
        let read = Marks::from_json(json.as_bytes(), &key("an-alert"));
        prop_assert_eq!(read.as_ref(), Ok(&marks));
        prop_assert_eq!(read.map(|marks| marks.to_json(&key("an-alert"))), Ok(json));
    }

    #[test]
    fn reading_any_bytes_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = Marks::from_json(&bytes, &key("an-alert"));
    }

    #[test]
    fn reading_corrupted_json_never_panics(marks in any_marks(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = marks.to_json(&key("an-alert")).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _ = Marks::from_json(&bytes, &key("an-alert"));
        let _ = Marks::from_json(&bytes[..place], &key("an-alert"));
    }

    #[test]
    fn marks_made_before_loading_override_saved_ones(mine in any_marks(), saved in any_marks()) {
        let all = mine.over(&saved);
        for field in mine.fields() {
            prop_assert!(!all.differing(&mine).contains(&field));
        }
        prop_assert_eq!(Marks::default().over(&saved), saved);
    }
}

#[test]
fn marks_serialize_to_the_expected_json() {
    let marks = marks_after([mark("drought", Mark::Unclear, 7), note("curfew", "a \"b\"", 8), group("Ä", 9)]);
    let json = r#"{"forewarned":"marks","version":2,"alert":"an-alert","group":{"value":"Ä","changed":9},"factors":{"curfew":{"note":{"value":"a \"b\"","changed":8}},"drought":{"mark":{"value":"unclear","changed":7}}}}"#;
    assert_eq!(marks.to_json(&key("an-alert")), json);
    let erased = marks_after([group("g", 3), Intent::Erase { now: at(5) }]);
    let json = r#"{"forewarned":"marks","version":2,"alert":"an-alert","erased":5,"factors":{}}"#;
    assert_eq!(erased.to_json(&key("an-alert")), json);
}

#[test]
fn version_1_marks_are_read_and_count_as_oldest() {
    let json = r#"{"forewarned":"marks","version":1,"alert":"an-alert","factors":{"drought":{"mark":"unclear","note":""},"curfew":{"mark":"not-assessed","note":"kept"}}}"#;
    let with_mark = ["\u{feff}", json].concat();
    let marks = Marks::from_json(with_mark.as_bytes(), &key("an-alert")).expect("the first version");
    assert_eq!(marks.fields(), [Field::Note(key("curfew")), Field::Mark(key("drought"))]);
    let newer = marks_after([mark("drought", Mark::NoEvidenceFound, 2)]);
    let all = marks.merged(&newer);
    assert_eq!((all.mark(&key("drought")), all.note(&key("curfew"))), (Mark::NoEvidenceFound, "kept"));
    assert!(marks.merged(&marks_after([Intent::Erase { now: at(2) }])).is_empty());
}

#[test]
fn unreadable_marks_are_reported_with_the_reason() {
    let json = marks_after([mark("drought", Mark::Unclear, 7), note("curfew", "b", 8)]).to_json(&key("an-alert"));
    let read = |json: &str| Marks::from_json(json.as_bytes(), &key("an-alert"));
    assert_eq!(read(&json.replace("\"version\":2", "\"version\":3")), Err(Unreadable::Newer));
    assert_eq!(read(&json.replace("an-alert", "other")), Err(Unreadable::OtherAlert));
    let long = json.replace("\"b\"", &format!("\"{}\"", "b".repeat(MAX_NOTE + 1)));
    assert_eq!(read(&long), Err(Unreadable::TooLong { characters: MAX_NOTE + 1 }));
    let deep = "[".repeat(100_000);
    let damaged = [
        "",
        "{}",
        "null",
        &deep,
        &json[..json.len() - 1],
        &[&json, "x"].concat(),
        &json.replace("\"marks\"", "\"alert\""),
        &json.replace("\"version\":2", "\"version\":0"),
        &json.replace("\"version\":2", "\"version\":2.5"),
        &json.replace("\"version\":2", "\"version\":1"),
        &json.replace("\"changed\":7", "\"changed\":9007199254740992"),
        &json.replace("\"changed\":7", "\"changed\":-1"),
        &json.replace("\"unclear\"", "\"certain\""),
        &json.replace("\"drought\"", "\"Drought\""),
        &json.replace("\"version\":2", "\"version\":2,\"version\":2"),
    ];
    for damaged in damaged {
        assert_eq!(read(damaged), Err(Unreadable::Damaged), "{}", &damaged[..damaged.len().min(200)]);
    }
    assert_eq!(read(&" ".repeat(MAX_BYTES + 1)), Err(Unreadable::TooLarge));
}

#[test]
fn non_empty_value_wins_at_equal_timestamps() {
    let marked = marks_after([mark("drought", Mark::Unclear, 7), note("drought", "a", 7)]);
    let taken_back = marks_after([
        mark("drought", Mark::EvidenceShown, 1),
        note("drought", "b", 2),
        mark("drought", Mark::NotAssessed, 7),
        note("drought", "", 8),
    ]);
    assert_eq!(marked.merged(&taken_back).mark(&key("drought")), Mark::Unclear);
    assert_eq!(marked.merged(&taken_back).note(&key("drought")), "a");
}
