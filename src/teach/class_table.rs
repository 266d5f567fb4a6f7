//! The checklists of several groups as one table: a row for each risk factor, a column for each group. Nothing is ranked or added up, and
//! no part of a file is left out.

use std::collections::BTreeSet;

use super::tally::Tally;
use crate::alert::{Alert, Key};
use crate::shared::decimal;
use crate::store::{Field, Mark, Marks, Unreadable, csv_table};
use crate::words::Words;

/// The checklists that a teacher has opened, in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassTable {
    groups: Vec<Group>,
}

/// The checklist of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name in the table, unique.
    pub name: String,
    /// The name of its file.
    pub file: String,
    /// Its marks and notes.
    pub marks: Marks,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorRow {
    /// The factor.
    pub factor: Key,
    /// Its name; its key if it is not in the alert.
    pub name: String,
    /// Whether it is in the alert.
    pub is_known: bool,
}

/// The outcome of adding a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was added as a column with this name.
    Added(String),
    /// The table already has the same marks and notes, under this name.
    Known(String),
}

impl ClassTable {
    /// Returns the groups, in order.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Adds a file exported from the checklist.
    ///
    /// # Errors
    /// Returns [`Unreadable`] with the reason if the file cannot be read; the table is unchanged.
    pub fn add(&mut self, file: &str, bytes: &[u8], alert: &Key) -> Result<Taken, Unreadable> {
        let marks = Marks::from_json(bytes, alert)?;
        if let Some(known) = self.groups.iter().find(|group| group.marks == marks) {
            return Ok(Taken::Known(known.name.clone()));
        }
        let wanted = marks.group().trim();
        let wanted = if wanted.is_empty() { file.trim_end_matches(".json") } else { wanted };
        let name = self.free_name(wanted);
        self.groups.push(Group { name: name.clone(), file: file.to_owned(), marks });
        Ok(Taken::Added(name))
    }

    /// Returns the name, followed by the first number that makes it unique if it is taken.
    fn free_name(&self, wanted: &str) -> String {
        let is_free = |name: &str| self.groups.iter().all(|group| group.name != name);
        let numbered = (2_usize..).map(|number| [wanted, " (", &decimal(number), ")"].concat());
        let mut names = [wanted.to_owned()].into_iter().chain(numbered);
        names.find(|name| is_free(name)).unwrap_or_else(|| wanted.to_owned())
    }

    /// Removes a group from the table.
    pub fn remove(&mut self, name: &str) {
        self.groups.retain(|group| group.name != name);
    }

    /// Returns the rows: the alert's factors in its order, then any other factors in the files.
    pub fn rows(&self, alert: &Alert) -> Vec<FactorRow> {
        let named = alert.risk_factors.iter().map(|entry| FactorRow {
            factor: entry.factor.clone(),
            name: entry.name.clone(),
            is_known: true,
        });
        let others: BTreeSet<Key> = self
            .groups
            .iter()
            .flat_map(|group| group.marks.fields())
            .filter_map(|field| match field {
                Field::Group => None,
                Field::Mark(factor) | Field::Note(factor) => Some(factor),
            })
            .filter(|factor| alert.factor(factor).is_none())
            .collect();
        let others =
            others.into_iter().map(|factor| FactorRow { name: factor.as_str().to_owned(), factor, is_known: false });
        named.chain(others).collect()
    }

    /// Returns the table as CSV: for each factor, each group's answer and note, the counted hands, and the alert's provenance.
    pub fn csv(&self, alert: &Alert, tally: &Tally, words: Words) -> String {
        let with_hands = !tally.is_empty();
        let mut head = vec![words.sheet_number(), words.sheet_factor()];
        for group in &self.groups {
            head.push(words.class_answer_of(&group.name));
            head.push(words.class_note_of(&group.name));
        }
        if with_hands {
            head.extend(Mark::ALL.map(|mark| words.hands_for(&words.answer(mark))));
        }
        head.extend([words.sheet_alert(), words.sheet_publisher(), words.sheet_date(), words.sheet_caution()]);
        let about = [
            alert.original_title.clone(),
            alert.publisher.name.clone(),
            words.when(alert.dates.published),
            words.export_caution(),
        ];
        let mut rows = vec![head];
        for (number, row) in (1_usize..).zip(self.rows(alert)) {
            let mut cells = vec![decimal(number), row.name];
            for group in &self.groups {
                cells.push(words.answer(group.marks.mark(&row.factor)));
                cells.push(group.marks.note(&row.factor).to_owned());
            }
            if with_hands {
                cells.extend(Mark::ALL.map(|mark| decimal(tally.count(&row.factor, mark))));
            }
            cells.extend(about.clone());
            rows.push(cells);
        }
        csv_table(rows.iter().map(|row| row.iter().map(String::as_str)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::alert;
    use crate::factors::files;
    use crate::store::Timestamp;
    use crate::words::Language;

    const WORDS: Words = Words::new(Language::English);

    /// Makes a group's file with a mark and a note on each factor.
    fn file(group: &str, at: u64) -> Vec<u8> {
        let alert = alert();
        let mut marks = Marks::default();
        marks.set_group(group.to_owned(), Timestamp::from_millis(at)).expect("a name");
        for (place, entry) in alert.risk_factors.iter().enumerate() {
            let now = Timestamp::from_millis(at + 10);
            let mark = Mark::ALL[(place + usize::try_from(at).expect("a number")) % 3];
            marks.set_mark(&entry.factor, mark, now);
            marks.set_note(&entry.factor, format!("{group} on {}: “=1+1”, {at}", entry.name), now).expect("a note");
        }
        files::json(&alert, WORDS, &marks).into_bytes()
    }

    #[test]
    fn six_files_merge_into_one_table_with_every_mark_and_note() {
        let alert = alert();
        let mut table = ClassTable::default();
        let groups = ["Owls", "Foxes", "Owls", "", "Группа 3", "=SUM(A1)"];
        for (at, group) in (1..).zip(groups) {
            let taken = table.add(&format!("file-{at}.json"), &file(group, at), &alert.id);
            assert!(matches!(taken, Ok(Taken::Added(_))), "{taken:?}");
        }
        let names: Vec<&str> = table.groups().iter().map(|group| group.name.as_str()).collect();
        assert_eq!(names, ["Owls", "Foxes", "Owls (2)", "file-4", "Группа 3", "=SUM(A1)"]);
        let csv = table.csv(&alert, &Tally::default(), WORDS);
        assert!(
            csv.starts_with("\u{feff}\"Number\",\"Risk factor\",\"Owls: answer\",\"Owls: note\",\"Foxes: answer\"")
        );
        assert_eq!(csv.matches("\r\n").count(), 1 + alert.risk_factors.len());
        for (at, group) in (1_u64..).zip(groups) {
            for (place, entry) in alert.risk_factors.iter().enumerate() {
                let marks = &table.groups()[usize::try_from(at).expect("a number") - 1].marks;
                let note = format!("{group} on {}: “=1+1”, {at}", entry.name);
                assert_eq!(marks.note(&entry.factor), note);
                assert_eq!(marks.mark(&entry.factor), Mark::ALL[(place + usize::try_from(at).expect("a number")) % 3]);
                assert!(csv.contains(&note), "{note}");
            }
        }
        assert!(csv.contains("\"'=SUM(A1) on A long winter"), "no cell is interpreted as a formula");
        assert!(csv.contains("\"'=SUM(A1): answer\""));
    }

    #[test]
    fn unreadable_file_does_not_affect_the_others() {
        let alert = alert();
        let mut table = ClassTable::default();
        assert!(table.add("a.json", &file("Owls", 1), &alert.id).is_ok());
        assert_eq!(table.add("b.json", b"{}", &alert.id), Err(Unreadable::Damaged));
        let other = Key::new("another-alert").expect("a key");
        assert_eq!(table.add("c.json", &file("Foxes", 2), &other), Err(Unreadable::OtherAlert));
        assert_eq!(table.add("copy.json", &file("Owls", 1), &alert.id), Ok(Taken::Known("Owls".to_owned())));
        assert_eq!(table.groups().len(), 1);
        table.remove("Owls");
        assert_eq!(table, ClassTable::default());
    }

    #[test]
    fn unknown_factor_gets_a_row_too() {
        let alert = alert();
        let mut marks = Marks::default();
        let factor = Key::new("of-another-time").expect("a key");
        marks.set_mark(&factor, Mark::Unclear, Timestamp::from_millis(1));
        let mut table = ClassTable::default();
        table.add("a.json", marks.to_json(&alert.id).as_bytes(), &alert.id).expect("a group");
        let row = table.rows(&alert).pop().expect("a row");
        assert_eq!((row.name.as_str(), row.is_known), ("of-another-time", false));
        assert!(table.csv(&alert, &Tally::default(), WORDS).contains("\"of-another-time\",\"Unclear\""));
    }

    #[test]
    fn hand_counts_are_included_in_the_table() {
        let alert = alert();
        let mut tally = Tally::default();
        tally.set(&alert.risk_factors[0].factor, Mark::Unclear, 12, 1);
        let csv = ClassTable::default().csv(&alert, &tally, WORDS);
        assert!(csv.contains("\"Hands: Evidence shown\",\"Hands: Unclear\""), "{csv}");
        assert!(csv.contains("\"A long winter\",\"0\",\"12\",\"0\",\"0\""), "{csv}");
    }
}
