use crate::alert::Key;
use crate::store::{EarlyInput, Mark};

/// Collects what the reader ticked and wrote before the app ran, from the fields named `mark-KEY`, `note-KEY` and `group`. Ignores all
/// other fields.
pub fn early_input(fields: Vec<(String, String)>) -> EarlyInput {
    let mut input = EarlyInput::default();
    for (name, value) in fields {
        if name == "group" {
            input.group = Some(value);
        } else if let Some(factor) = name.strip_prefix("mark-").and_then(Key::new) {
            input.marks.extend(Mark::from_key(&value).map(|mark| (factor, mark)));
        } else if let Some(factor) = name.strip_prefix("note-").and_then(Key::new) {
            input.notes.push((factor, value));
        }
    }
    input
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn early_fields_are_identified_by_name() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let key = |text: &str| Key::new(text).expect("a key");
        let mark = Mark::ALL[1];
        let input = early_input(vec![
            field("group", "Ours"),
            field("mark-isolation", mark.key()),
            field("mark-isolation", "no such mark"),
            field("mark-No key", mark.key()),
            field("note-isolation", "x"),
            field("theme", "dark"),
        ]);
        assert_eq!(input.group.as_deref(), Some("Ours"));
        assert_eq!(input.marks, [(key("isolation"), mark)]);
        assert_eq!(input.notes, [(key("isolation"), "x".to_owned())]);
    }
}
