//! Importing and exporting.

use proptest::prelude::*;

use super::marks::any_marks;
use super::*;
use crate::alert::Date;

fn file(intents: impl IntoIterator<Item = Intent>) -> Marks {
    marks_after(intents)
}

/// Returns a plan and the state it was made from.
fn planned(mine: Vec<Intent>, theirs: Vec<Intent>) -> (State, ImportPlan) {
    let state = after(mine);
    let plan = ImportPlan::new(&facts(), &state.marks, &file(theirs));
    (state, plan)
}

fn import(state: &mut State, plan: ImportPlan) {
    update(state, &facts(), Intent::Import { plan, now: at(100) });
}

#[test]
fn default_plan_fills_empty_values_joins_notes_and_keeps_the_rest() {
    let mine =
        vec![mark("drought", Mark::Unclear, 1), note("drought", "a", 1), note("curfew", "same", 1), group("We", 1)];
    let theirs = vec![
        mark("drought", Mark::EvidenceShown, 2),
        mark("curfew", Mark::NoEvidenceFound, 2),
        note("drought", "b", 2),
        note("curfew", "same", 2),
        group("They", 2),
    ];
    let (mut state, plan) = planned(mine, theirs);
    let steps: Vec<(String, Choice)> =
        plan.steps.iter().map(|step| (format!("{:?}", step.change), step.choice)).collect();
    let wanted = [
        (r#"Group { mine: "We", theirs: "They" }"#, Choice::Mine),
        (r#"Mark { factor: Key("drought"), mine: Unclear, theirs: EvidenceShown }"#, Choice::Mine),
        (r#"Note { factor: Key("drought"), mine: "a", theirs: "b" }"#, Choice::Both),
        (r#"Mark { factor: Key("curfew"), mine: NotAssessed, theirs: NoEvidenceFound }"#, Choice::Theirs),
    ];
    assert_eq!(steps, wanted.map(|(change, choice)| (change.to_owned(), choice)));
    import(&mut state, plan);
    assert_eq!(state.marks.group(), "We");
    assert_eq!(state.marks.mark(&key("drought")), Mark::Unclear);
    assert_eq!(state.marks.note(&key("drought")), "a\n\nb");
    assert_eq!(state.marks.mark(&key("curfew")), Mark::NoEvidenceFound);
    assert_eq!(state.notices, [Notice::Imported { taken: 2, left: 2 }]);
}

#[test]
fn reader_can_choose_the_values_of_the_file() {
    let (mut state, mut plan) = planned(
        vec![mark("drought", Mark::Unclear, 1), note("drought", "a", 1), group("We", 1)],
        vec![mark("drought", Mark::EvidenceShown, 2), note("drought", "b", 2), group("They", 2)],
    );
    for step in &mut plan.steps {
        step.choice = Choice::Theirs;
    }
    import(&mut state, plan);
    let marks = &state.marks;
    let (mark, note) = (marks.mark(&key("drought")), marks.note(&key("drought")));
    assert_eq!((marks.group(), mark, note), ("They", Mark::EvidenceShown, "b"));
    assert_eq!(state.notices, [Notice::Imported { taken: 3, left: 0 }]);
}

#[test]
fn only_notes_can_be_joined() {
    let (mut state, mut plan) = planned(
        vec![mark("drought", Mark::Unclear, 1), group("We", 1)],
        vec![mark("drought", Mark::EvidenceShown, 2), group("They", 2)],
    );
    for step in &mut plan.steps {
        step.choice = Choice::Both;
    }
    import(&mut state, plan);
    assert_eq!((state.marks.group(), state.marks.mark(&key("drought"))), ("We", Mark::Unclear));
    assert_eq!(state.notices, [Notice::Imported { taken: 0, left: 2 }]);
}

#[test]
fn values_changed_since_the_plan_was_made_are_not_overwritten() {
    let (mut state, plan) = planned(vec![], vec![note("drought", "theirs", 2), note("curfew", "theirs", 2)]);
    update(&mut state, &facts(), note("drought", "typed meanwhile", 3));
    import(&mut state, plan);
    assert_eq!(state.marks.note(&key("drought")), "typed meanwhile");
    assert_eq!(state.marks.note(&key("curfew")), "theirs");
    assert_eq!(state.notices, [Notice::Imported { taken: 1, left: 1 }]);
}

#[test]
fn notes_too_long_to_join_are_neither_joined_nor_truncated() {
    let long = "x".repeat(MAX_NOTE - 1);
    let (mut state, mut plan) = planned(vec![note("drought", &long, 1)], vec![note("drought", "yyy", 2)]);
    assert_eq!(plan.steps[0].choice, Choice::Mine);
    assert_eq!(plan.steps[0].change.joined(), None);
    plan.steps[0].choice = Choice::Both;
    import(&mut state, plan);
    assert_eq!(state.marks.note(&key("drought")), long);
    assert_eq!(state.notices, [Notice::Imported { taken: 0, left: 1 }]);
}

#[test]
fn importing_the_same_file_twice_changes_nothing() {
    let theirs = vec![mark("curfew", Mark::Unclear, 2), note("drought", "b", 2)];
    let (mut state, plan) = planned(vec![note("drought", "a", 1)], theirs.clone());
    import(&mut state, plan);
    assert!(ImportPlan::new(&facts(), &state.marks, &file(theirs)).is_empty());
}

#[test]
fn fields_of_unknown_factors_are_reported_and_skipped() {
    let json = r#"{"forewarned":"marks","version":2,"alert":"an-alert","factors":{"gone":{"note":{"value":"n","changed":1}}}}"#;
    let plan = ImportPlan::read(json.as_bytes(), &key("an-alert"), &facts(), &Marks::default()).expect("a file");
    assert_eq!((plan.is_empty(), plan.unknown.clone()), (true, vec![Field::Note(key("gone"))]));
    let mut state = after([]);
    import(&mut state, plan);
    assert!(state.marks.is_empty());
    assert_eq!(state.notices, [Notice::Imported { taken: 0, left: 1 }]);
}

#[test]
fn unreadable_file_gives_no_plan() {
    let read = |text: &str| ImportPlan::read(text.as_bytes(), &key("other"), &facts(), &Marks::default());
    assert_eq!(read("x"), Err(Unreadable::Damaged));
    assert_eq!(read(&file([group("g", 1)]).to_json(&key("an-alert"))), Err(Unreadable::OtherAlert));
}

#[test]
fn only_the_last_import_result_is_reported() {
    let state = after([
        Intent::ImportFailed(Unreadable::Damaged),
        Intent::Import { plan: ImportPlan::default(), now: at(1) },
        Intent::ImportFailed(Unreadable::Newer),
    ]);
    assert_eq!(state.notices, [Notice::ImportFailed(Unreadable::Newer)]);
}

proptest! {
    /// With the initial choices, an import replaces no non-empty value.
    #[test]
    fn default_import_loses_nothing(mine in any_marks(), theirs in any_marks()) {
        let mut state = State { marks: mine.clone(), ..after([]) };
        let plan = ImportPlan::new(&facts(), &mine, &theirs);
        import(&mut state, plan);
        for factor in &facts().factors {
            prop_assert!(mine.mark(factor) == Mark::NotAssessed || state.marks.mark(factor) == mine.mark(factor));
            prop_assert!(state.marks.note(factor).starts_with(mine.note(factor)));
            prop_assert!(state.marks.note(factor).contains(theirs.note(factor)));
        }
        prop_assert!(mine.group().is_empty() || state.marks.group() == mine.group());
    }
}

const HEAD: [&str; COLUMNS] =
    ["No.", "Factor", "Mark", "Note", "Group", "Alert", "Publisher", "Date", "Source", "Caution"];

fn table(marks: &Marks) -> String {
    let provenance = Provenance {
        alert: "An \"alert\"",
        publisher: "A watch",
        date: "May 2020",
        source: "https://example.org/alert",
        caution: "Parts are disputed.",
    };
    let (drought, curfew) = (key("drought"), key("curfew"));
    let rows = [
        Row { factor: &drought, name: "Drought", mark: "unclear" },
        Row { factor: &curfew, name: "Curfew", mark: "not assessed" },
    ];
    csv(HEAD, provenance, rows, marks)
}

/// Parses the cells of a table as RFC 4180 does. Rows end with CRLF, and every cell is quoted.
fn cells(table: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![]];
    let mut rest = table.strip_prefix('\u{feff}').expect("a byte order mark");
    while let Some(quoted) = rest.strip_prefix('"') {
        let mut end = 0;
        loop {
            end += quoted[end..].find('"').expect("the end of a cell");
            if !quoted[end + 1..].starts_with('"') {
                break;
            }
            end += 2;
        }
        rows.last_mut().expect("a row").push(quoted[..end].replace("\"\"", "\""));
        rest = &quoted[end + 1..];
        if let Some(next) = rest.strip_prefix("\r\n") {
            rest = next;
            rows.push(vec![]);
        } else {
            rest = rest.strip_prefix(',').expect("a comma between cells");
        }
    }
    assert_eq!((rest, rows.pop()), ("", Some(vec![])));
    rows
}

#[test]
fn every_table_row_includes_its_provenance() {
    let marks = file([note("drought", "dry, \"very\"\nindeed", 1), group("Class 9", 1)]);
    let rows = cells(&table(&marks));
    let provenance =
        ["Class 9", "An \"alert\"", "A watch", "May 2020", "https://example.org/alert", "Parts are disputed."];
    assert_eq!(rows[0], HEAD);
    assert_eq!(rows[1][..4], ["1", "Drought", "unclear", "dry, \"very\"\nindeed"]);
    assert_eq!(rows[2][..4], ["2", "Curfew", "not assessed", ""]);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1][4..], provenance);
    assert_eq!(rows[2][4..], provenance);
}

#[test]
fn notes_are_never_exported_as_formulas() {
    let rows = [
        ("=cmd()", "'=cmd()"),
        ("  =1", "  '=1"),
        ("\u{a0}\u{200b}\u{feff}@a", "\u{a0}\u{200b}\u{feff}'@a"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠a", "'＠a"),
        ("−1", "'−1"),
        ("\t=1", "'\t'=1"),
        ("\n=1", "'\n'=1"),
        ("\r\n-1", "'\r\n'-1"),
        ("a\n=1", "a\n'=1"),
        ("a;=1", "a;'=1"),
        ("a, +1", "a, '+1"),
        ("a\t@b", "a\t'@b"),
        ("\"=1\"", "\"'=1\""),
        ("'=1", "''=1"),
        ("\u{0}=1", "'\u{fffd}'=1"),
        ("a\u{2028}=1", "a\u{2028}'=1"),
        ("1 - 1 = 0", "1 - 1 = 0"),
        ("mother-in-law", "mother-in-law"),
        ("ճանաչում", "ճանաչում"),
    ];
    for (written, cell) in rows {
        let marks = file([note("drought", written, 1), group(written, 1)]);
        let rows = cells(&table(&marks));
        assert_eq!((rows[1][3].as_str(), rows[1][4].as_str()), (cell, cell), "{written:?}");
    }
}

proptest! {
    #[test]
    fn every_row_has_the_same_columns_and_no_formula(text in "(?s)[=+@＝\\s;,\"'|a\u{0}\u{200b}-]{0,9}.{0,3}", name in ".{0,9}") {
        let rows = cells(&table(&file([note("curfew", &text, 1), group(&name, 2)])));
        prop_assert!(rows.iter().all(|row| row.len() == COLUMNS));
        for cell in rows.iter().flatten() {
            for part in cell.split([';', ',', '\t', '\n', '\r', '|', '"']) {
                let first = part.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200b}').chars().next();
                prop_assert!(!first.is_some_and(|c| "=+-@＝＋－＠".contains(c)), "{cell:?}");
            }
        }
    }
}

#[test]
fn file_name_includes_the_group_name() {
    let date = Date::parse("2026-11-27").expect("a date");
    let name = |group: &str| file_name(group, &key("an-alert"), date);
    assert_eq!(name("Group 3 / Ms. O'Neil"), "forewarned-an-alert-group-3-ms-o-neil-2026-11-27");
    assert_eq!(name("  "), "forewarned-an-alert-2026-11-27");
    assert_eq!(name("../..\\a\u{202e}b:*?\"<>|\n"), "forewarned-an-alert-a-b-2026-11-27");
    assert_eq!(name("Խումբ Գ"), "forewarned-an-alert-խումբ-գ-2026-11-27");
    let longest = file_name(&"語".repeat(100), &key(&"k".repeat(64)), date);
    assert!(longest.len() < 240, "{}", longest.len());
}
