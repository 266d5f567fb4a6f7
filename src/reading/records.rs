//! Reads records from a JSON value. Broken parts are left out and reported; the rest is read.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use serde_path_to_error::{Path, Segment, Track};

use super::issue::{Expected, Fault, Issue};
use super::strict::joined;
use crate::alert::{Key, Reference, Slide, WebAddress, When};

/// The maximum number of values that may be reread because a value next to them is broken. A record that would need more is left out,
/// so that a hostile file cannot keep the browser busy.
const MAX_REREADS: usize = 400_000;

/// Reads records and collects their faults.
#[derive(Default)]
pub struct Reader {
    /// The issues noted until now.
    pub issues: Vec<Issue>,
    /// The pointers of the noted issues.
    noted: HashSet<String>,
    /// The number of values that were reread.
    again: usize,
    /// The items that were left out: their indexes in the file, by the pointer of their list.
    gone: BTreeMap<String, BTreeSet<usize>>,
}

/// One step of a path into a value.
enum Step {
    Item(usize),
    Field(String),
}

impl Reader {
    /// Creates a reader for a file whose parsing found these issues.
    pub fn after(issues: Vec<Issue>) -> Self {
        let noted = issues.iter().map(|issue| issue.pointer.clone()).collect();
        Self { issues, noted, ..Self::default() }
    }

    /// Notes a fault. Only the first fault at a pointer is kept, apart from `LeftOut` and `UnknownReference`.
    pub fn note(&mut self, pointer: String, fault: Fault) {
        let follows = matches!(fault, Fault::LeftOut | Fault::UnknownReference(_));
        if self.noted.insert(pointer.clone()) || follows {
            self.issues.push(Issue { pointer, fault });
        }
    }

    /// Notes that an item of a list was left out, by its index in the file.
    pub fn leave_out(&mut self, list: &str, index: usize) {
        self.gone.entry(list.to_owned()).or_default().insert(index);
    }

    /// Returns an item's index in the file from its index among the kept items.
    pub fn index(&self, list: &str, kept: usize) -> usize {
        let mut index = kept;
        for gone in self.gone.get(list).into_iter().flatten() {
            if *gone > index {
                break;
            }
            index += 1;
        }
        index
    }

    /// Returns the indexes in the file of all kept items.
    pub fn indexes(&self, list: &str, kept: usize) -> Vec<usize> {
        let gone = self.gone.get(list);
        (0..).filter(|index| gone.is_none_or(|gone| !gone.contains(index))).take(kept).collect()
    }

    /// Returns an item's pointer in the file from its index among the kept items.
    pub fn place(&self, list: &str, kept: usize) -> String {
        joined(list, &self.index(list, kept).to_string())
    }

    /// Removes a list from a record and reads its items.
    pub fn list<T: DeserializeOwned>(&mut self, file: &mut Map<String, Value>, field: &str) -> Vec<T> {
        let list = joined("", field);
        let items = match file.remove(field) {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.note(list, Fault::WrongType { expected: Expected::List });
                return Vec::new();
            }
        };
        let mut kept = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let pointer = joined(&list, &index.to_string());
            if let Some(record) = self.record(item, &pointer, &[]) {
                kept.push(record);
            } else {
                self.note(pointer, Fault::LeftOut);
                self.leave_out(&list, index);
            }
        }
        kept
    }

    /// Reads one record. Broken list items inside it and broken fields named in `optional` are left out; with any other fault it returns
    /// `None`.
    pub fn record<T: DeserializeOwned>(&mut self, mut value: Value, pointer: &str, optional: &[&str]) -> Option<T> {
        loop {
            let mut unknown = Vec::new();
            let mut track = Track::new();
            let tracked = serde_path_to_error::Deserializer::new(&value, &mut track);
            let result: Result<T, serde_json::Error> =
                serde_ignored::deserialize(tracked, |path| unknown.push(ignored(&path)));
            let error = match result {
                Ok(record) => {
                    for path in unknown {
                        let place = self.pointer(pointer, &path);
                        self.note(place, Fault::UnknownField);
                    }
                    return Some(record);
                }
                Err(error) => error,
            };
            let path = steps(&track.path());
            let (field, fault) = fault(&error.to_string());
            let at = self.pointer(pointer, &path);
            self.note(field.map_or_else(|| at.clone(), |field| joined(&at, &field)), fault);
            if !self.cut(&mut value, pointer, &path, optional) {
                return None;
            }
            self.again += count(&value);
            if self.again > MAX_REREADS {
                return None;
            }
        }
    }

    /// Removes the innermost list item on the path from the value, or the optional field that the path begins with. Returns whether there
    /// was one.
    fn cut(&mut self, value: &mut Value, pointer: &str, path: &[Step], optional: &[&str]) -> bool {
        let innermost = path.iter().enumerate().rev().find_map(|(place, step)| match step {
            Step::Item(kept) => Some((path.get(..place)?, *kept)),
            Step::Field(_) => None,
        });
        if let Some((way, kept)) = innermost {
            let list = self.pointer(pointer, way);
            let Some(Value::Array(items)) = towards(value, way) else { return false };
            if kept >= items.len() {
                return false;
            }
            let index = self.index(&list, kept);
            if items.remove(kept).is_object() {
                self.note(joined(&list, &index.to_string()), Fault::LeftOut);
            }
            self.leave_out(&list, index);
            return true;
        }
        let Some(Step::Field(field)) = path.first() else { return false };
        if !optional.contains(&field.as_str()) || value.as_object_mut().and_then(|file| file.remove(field)).is_none() {
            return false;
        }
        self.note(joined(pointer, field), Fault::LeftOut);
        true
    }

    /// Returns the pointer in the file of a path into a record's remaining value.
    fn pointer(&self, record: &str, path: &[Step]) -> String {
        path.iter().fold(record.to_owned(), |pointer, step| match step {
            Step::Item(kept) => self.place(&pointer, *kept),
            Step::Field(field) => joined(&pointer, field),
        })
    }
}

/// Counts the values in a value, including itself.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

fn steps(path: &Path) -> Vec<Step> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(Step::Item(*index)),
            Segment::Map { key } => Some(Step::Field(key.clone())),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// Returns the path of an unknown field.
fn ignored(path: &serde_ignored::Path<'_>) -> Vec<Step> {
    match path {
        serde_ignored::Path::Root => Vec::new(),
        serde_ignored::Path::Seq { parent, index } => extended(parent, Step::Item(*index)),
        serde_ignored::Path::Map { parent, key } => extended(parent, Step::Field(key.clone())),
        serde_ignored::Path::Some { parent }
        | serde_ignored::Path::NewtypeStruct { parent }
        | serde_ignored::Path::NewtypeVariant { parent } => ignored(parent),
    }
}

fn extended(parent: &serde_ignored::Path<'_>, step: Step) -> Vec<Step> {
    let mut steps = ignored(parent);
    steps.push(step);
    steps
}

fn towards<'a>(value: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Item(index) => value.get_mut(*index),
        Step::Field(field) => value.get_mut(field),
    })
}

/// Parses a serde error message into a fault and the missing field, if any. serde reports these only as text.
fn fault(message: &str) -> (Option<String>, Fault) {
    if let Some(field) = message.strip_prefix("missing field ") {
        return (Some(field.trim_matches('`').to_owned()), Fault::Missing);
    }
    if message.starts_with("invalid type: null") {
        return (None, Fault::Missing);
    }
    if let Some((_, expected)) =
        message.strip_prefix("unknown variant ").and_then(|rest| rest.split_once(", expected "))
    {
        let keys = expected.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        return (None, Fault::NotOneOf(keys));
    }
    let expected = message.rsplit_once("expected ").map_or(message, |(_, expected)| expected);
    let expected = match expected {
        Key::EXPECTED => Expected::Key,
        When::EXPECTED => Expected::Date,
        WebAddress::EXPECTED => Expected::WebAddress,
        Reference::EXPECTED => Expected::Reference,
        Slide::EXPECTED => {
            return (None, Fault::NotOneOf(Slide::default_order().into_iter().map(Slide::key).collect()));
        }
        "a boolean" => Expected::Boolean,
        "a sequence" => Expected::List,
        "a string" | "string or map" | "variant identifier" => Expected::Text,
        other if other.starts_with("struct ") || other == "a map" => Expected::Record,
        _ => Expected::Number,
    };
    (None, Fault::WrongType { expected })
}
