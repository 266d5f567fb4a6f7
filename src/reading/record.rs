//! Typed access to the fields of a record. Every fault becomes an [`Issue`] at its JSON pointer.
//!
//! The functions here are deliberately not generic over the record: each is compiled once, which is what keeps reading small
//! in the wasm (docs/decisions/0003-reading-by-hand.md).

use std::cell::{Cell, RefCell};

use super::issue::{Expected, Fault, Issue};
use super::json::{Fields, Json};
use super::text;
use crate::alert::{Key, Reference, StatementPlace, WebAddress, When};
use crate::shared::{Keyed, decimal};

/// Longest text, in characters.
pub const MAX_TEXT: usize = 20_000;
/// Longest list.
pub const MAX_LIST: usize = 2_000;

/// Collects what is wrong while a file is read.
#[derive(Default)]
pub struct Reader {
    issues: RefCell<Vec<Issue>>,
}

impl Reader {
    /// Notes a fault.
    pub fn note(&self, pointer: String, fault: Fault) {
        self.issues.borrow_mut().push(Issue { pointer, fault });
    }

    /// All that was noted.
    pub fn into_issues(self) -> Vec<Issue> {
        self.issues.into_inner()
    }

    /// All that was noted so far.
    pub fn issues(&self) -> Vec<Issue> {
        self.issues.borrow().clone()
    }

    /// The pointer in the file of an item of a list that has been read, by its index among those that were kept.
    pub fn place(&self, list: &str, kept: usize) -> String {
        let issues = self.issues.borrow();
        let gone: Vec<usize> = issues
            .iter()
            .filter(|issue| matches!(issue.fault, Fault::LeftOut | Fault::DuplicateIdentity(_)))
            .filter_map(|issue| issue.pointer.strip_prefix(list)?.strip_prefix('/')?.parse().ok())
            .collect();
        let place = (0..).filter(|n| !gone.contains(n)).nth(kept).unwrap_or(kept);
        [list, "/", &decimal(place)].concat()
    }

    /// The pointer of a field of such an item.
    pub fn inside(&self, list: &str, kept: usize, field: &str) -> String {
        [&self.place(list, kept), "/", field].concat()
    }

    /// Opens a value as a record.
    pub fn record<'a>(&'a self, json: &'a Json, pointer: String) -> Option<Record<'a>> {
        match json {
            Json::Record(Fields { duplicate: Some(name), .. }) => {
                self.note(pointer, Fault::DuplicateField(name.clone()));
                None
            }
            Json::Record(record) => Some(Record {
                reader: self,
                fields: record,
                pointer,
                known: RefCell::default(),
                broken: Cell::new(false),
            }),
            _ => {
                self.note(pointer, Fault::WrongKind { expected: Expected::Record });
                None
            }
        }
    }
}

/// A record that is being read.
///
/// A method that needs a field answers with the field's value, or with an empty one and the record marked as broken: a reader of
/// records asks for everything first and looks at [`Self::whole`] once, so that all faults of a record are named, not the first.
pub struct Record<'a> {
    reader: &'a Reader,
    fields: &'a Fields,
    pointer: String,
    known: RefCell<Vec<&'static str>>,
    broken: Cell<bool>,
}

impl<'a> Record<'a> {
    /// The pointer of a field.
    pub fn at(&self, field: &str) -> String {
        let mut pointer = self.pointer.clone();
        pointer.push('/');
        // RFC 6901: the two characters with a meaning of their own.
        for c in field.chars() {
            match c {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                c => pointer.push(c),
            }
        }
        pointer
    }

    /// Notes a fault at a field.
    pub fn note(&self, field: &str, fault: Fault) {
        self.reader.note(self.at(field), fault);
    }

    fn wrong<T>(&self, field: &str, expected: Expected) -> Option<T> {
        self.note(field, Fault::WrongKind { expected });
        None
    }

    /// What was read, unless something that it needs is not there.
    pub fn whole<T>(&self, value: T) -> Option<T> {
        if self.broken.get() { None } else { Some(value) }
    }

    /// A value that the record needs: an empty one, and the record broken, where it is not there.
    fn needed<T: Default>(&self, value: Option<T>) -> T {
        value.unwrap_or_else(|| {
            self.broken.set(true);
            T::default()
        })
    }

    /// The value of a field; nothing where it is not there or `null`.
    fn find(&self, field: &'static str) -> Option<&'a Json> {
        self.known.borrow_mut().push(field);
        let (_, json) = self.fields.fields.iter().find(|(name, _)| name == field)?;
        (*json != Json::Null).then_some(json)
    }

    fn need(&self, field: &'static str) -> Option<&'a Json> {
        let found = self.find(field);
        if found.is_none() {
            self.note(field, Fault::Missing);
        }
        found
    }

    fn as_text(&self, field: &str, json: &Json) -> Option<String> {
        let Json::Text(text) = json else { return self.wrong(field, Expected::Text) };
        self.clean(self.at(field), text)
    }

    fn clean(&self, pointer: String, text: &str) -> Option<String> {
        let (text, changed) = text::cleaned(text);
        if changed {
            self.reader.note(pointer.clone(), Fault::InvisibleCharacters);
        }
        if text.chars().count() > MAX_TEXT {
            self.reader.note(pointer, Fault::TooLong);
            return None;
        }
        if text.trim().is_empty() {
            self.reader.note(pointer, Fault::Missing);
            return None;
        }
        Some(text)
    }

    /// A text that has to be there.
    pub fn text(&self, field: &'static str) -> String {
        let text = self.need(field).and_then(|json| self.as_text(field, json));
        self.needed(text)
    }

    /// A text that may be absent.
    pub fn optional_text(&self, field: &'static str) -> Option<String> {
        self.as_text(field, self.find(field)?)
    }

    fn parsed<T>(&self, field: &str, json: &Json, expected: Expected, parse: fn(&str) -> Option<T>) -> Option<T> {
        let Json::Text(text) = json else { return self.wrong(field, expected) };
        parse(text).or_else(|| self.wrong(field, expected))
    }

    /// A key that has to be there.
    pub fn key(&self, field: &'static str) -> Key {
        let key = self.need(field).and_then(|json| self.parsed(field, json, Expected::Key, Key::new));
        self.needed(key)
    }

    /// A key that may be absent.
    pub fn optional_key(&self, field: &'static str) -> Option<Key> {
        self.parsed(field, self.find(field)?, Expected::Key, Key::new)
    }

    /// A date that has to be there.
    pub fn when(&self, field: &'static str) -> When {
        let when = self.need(field).and_then(|json| self.parsed(field, json, Expected::Date, When::parse));
        self.needed(when)
    }

    /// A date that may be absent.
    pub fn optional_when(&self, field: &'static str) -> Option<When> {
        self.parsed(field, self.find(field)?, Expected::Date, When::parse)
    }

    /// A reference that has to be there.
    pub fn reference(&self, field: &'static str) -> Reference {
        let found = self.need(field).and_then(|json| self.parsed(field, json, Expected::Reference, Reference::parse));
        self.needed(found)
    }

    /// A place in the alert that has to be there.
    pub fn statement_place(&self, field: &'static str) -> Option<StatementPlace> {
        let json = self.need(field);
        let found = json.and_then(|json| self.parsed(field, json, Expected::Reference, StatementPlace::parse));
        self.broken.set(self.broken.get() || found.is_none());
        found
    }

    /// A web address that has to be there.
    pub fn web_address(&self, field: &'static str) -> WebAddress {
        let address = self.need(field).and_then(|json| self.parsed(field, json, Expected::WebAddress, WebAddress::new));
        self.needed(address)
    }

    /// A web address that may be absent.
    pub fn optional_web_address(&self, field: &'static str) -> Option<WebAddress> {
        self.parsed(field, self.find(field)?, Expected::WebAddress, WebAddress::new)
    }

    /// Which of the keys a text is.
    fn position(&self, pointer: String, json: &Json, keys: &'static [&'static str]) -> Option<usize> {
        let found = json.text().and_then(|text| keys.iter().position(|key| *key == text));
        if found.is_none() {
            self.reader.note(pointer, Fault::NotOneOf(keys));
        }
        found
    }

    /// One of the keys of an enum.
    pub fn choice<T: Keyed>(&self, field: &'static str) -> T {
        let place = self.need(field).and_then(|json| self.position(self.at(field), json, T::ALL_KEYS));
        T::nth(self.needed(place))
    }

    /// One of the keys of an enum, where the field is there.
    pub fn optional_choice<T: Keyed>(&self, field: &'static str) -> Option<T> {
        self.position(self.at(field), self.find(field)?, T::ALL_KEYS).map(T::nth)
    }

    /// A whole number from 0 to 255 that has to be there.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the bounds are checked just before")]
    pub fn small_number(&self, field: &'static str) -> u8 {
        let number = self.number(field, 0.0, 255.0);
        if number.fract() != 0.0 {
            self.broken.set(true);
            self.note(field, Fault::WrongKind { expected: Expected::Number });
        }
        number as u8
    }

    /// A number within bounds that has to be there.
    pub fn number(&self, field: &'static str, from: f64, to: f64) -> f64 {
        let number = match self.need(field) {
            Some(Json::Number(number)) if (from..=to).contains(number) => Some(*number),
            Some(_) => self.wrong(field, Expected::Number),
            None => None,
        };
        self.needed(number)
    }

    /// True or false, where it may be absent.
    pub fn optional_boolean(&self, field: &'static str) -> Option<bool> {
        match self.find(field)? {
            Json::Boolean(value) => Some(*value),
            _ => self.wrong(field, Expected::Boolean),
        }
    }

    /// A record that has to be there and whole.
    pub fn record<T>(&self, field: &'static str, read: fn(&Record<'a>) -> Option<T>) -> Option<T> {
        let value = self.need(field).and_then(|json| self.inner(field, json, read));
        if value.is_none() {
            self.broken.set(true);
        }
        value
    }

    /// A record that may be absent.
    pub fn optional_record<T>(&self, field: &'static str, read: fn(&Record<'a>) -> Option<T>) -> Option<T> {
        let json = self.find(field)?;
        self.inner(field, json, read)
    }

    fn inner<T>(&self, field: &str, json: &'a Json, read: fn(&Record<'a>) -> Option<T>) -> Option<T> {
        let record = self.reader.record(json, self.at(field))?;
        let value = read(&record);
        record.finish();
        value
    }

    /// The items of a list, each with its pointer; an absent list is an empty one.
    fn items(&self, field: &'static str) -> Vec<(String, &'a Json)> {
        let items = match self.find(field) {
            None => return Vec::new(),
            Some(Json::List(items)) => items,
            Some(_) => {
                self.note(field, Fault::WrongKind { expected: Expected::List });
                return Vec::new();
            }
        };
        if items.len() > MAX_LIST {
            self.note(field, Fault::TooMany);
        }
        let pointer = self.at(field);
        items.iter().take(MAX_LIST).enumerate().map(|(n, item)| ([&pointer, "/", &decimal(n)].concat(), item)).collect()
    }

    /// A list of records. One that cannot be read is left out and named.
    pub fn list<T>(&self, field: &'static str, read: fn(&Record<'a>) -> Option<T>) -> Vec<T> {
        let mut list = Vec::new();
        self.each(field, &mut |record| read(record).map(|value| list.push(value)).is_some());
        list
    }

    /// Opens every record of a list. `read` says whether it could be read.
    fn each(&self, field: &'static str, read: &mut dyn FnMut(&Record<'a>) -> bool) {
        for (pointer, json) in self.items(field) {
            match self.reader.record(json, pointer.clone()) {
                Some(record) if read(&record) => record.finish(),
                _ => self.reader.note(pointer, Fault::LeftOut),
            }
        }
    }

    fn parsed_list<T>(&self, field: &'static str, expected: Expected, parse: fn(&str) -> Option<T>) -> Vec<T> {
        let mut list = Vec::new();
        for (pointer, json) in self.items(field) {
            match json.text().and_then(parse) {
                Some(value) => list.push(value),
                None => self.reader.note(pointer, Fault::WrongKind { expected }),
            }
        }
        list
    }

    /// A list of keys.
    pub fn keys(&self, field: &'static str) -> Vec<Key> {
        self.parsed_list(field, Expected::Key, Key::new)
    }

    /// A list of references.
    pub fn references(&self, field: &'static str) -> Vec<Reference> {
        self.parsed_list(field, Expected::Reference, Reference::parse)
    }

    /// A list of the keys of an enum.
    pub fn choices<T: Keyed>(&self, field: &'static str) -> Vec<T> {
        let mut list = Vec::new();
        for (pointer, json) in self.items(field) {
            if let Some(place) = self.position(pointer, json, T::ALL_KEYS) {
                list.push(T::nth(place));
            }
        }
        list
    }

    /// A list of texts.
    pub fn texts(&self, field: &'static str) -> Vec<String> {
        let read_one = |(pointer, json): (String, &Json)| {
            let Json::Text(text) = json else {
                self.reader.note(pointer, Fault::WrongKind { expected: Expected::Text });
                return None;
            };
            self.clean(pointer, text)
        };
        self.items(field).into_iter().filter_map(read_one).collect()
    }

    /// Says that a field is known although it is not needed here.
    pub fn skip(&self, field: &'static str) {
        self.known.borrow_mut().push(field);
    }

    /// Notes every field that nobody asked for. To be called when a record has been read.
    pub fn finish(&self) {
        let known = self.known.borrow();
        for (name, _) in &self.fields.fields {
            if !known.contains(&name.as_str()) {
                let (name, _) = text::cleaned(&name.chars().take(Key::MAX).collect::<String>());
                self.note(&name, Fault::UnknownField);
            }
        }
    }
}
