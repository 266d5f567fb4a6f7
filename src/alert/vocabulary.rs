use serde::{Deserialize, Serialize};

use super::{Key, When};

/// The vocabulary of this alert. Other records refer to the entries by id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Vocabulary {
    /// The publisher's levels of alarm.
    #[serde(default)]
    pub levels: Vec<Entry>,
    /// Who is asked to act.
    #[serde(default)]
    pub addressees: Vec<Entry>,
    /// Kinds of measures that the recommendations ask for.
    #[serde(default)]
    pub measures: Vec<Entry>,
    /// Kinds of events: the lanes of the timeline, from top to bottom.
    #[serde(default)]
    pub event_kinds: Vec<Entry>,
    /// Periods that the events fall into, oldest first. The stage timeline has a column for each.
    #[serde(default)]
    pub periods: Vec<Period>,
}

/// An entry of a vocabulary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Entry {
    /// Its id, which other records use.
    pub id: Key,
    /// Its name, as readers see it.
    pub name: String,
}

/// A span of years with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Period {
    /// Its id.
    pub id: Key,
    /// Its name, as readers see it.
    pub name: String,
    /// Its years in a few characters, such as `1988–94`.
    pub label: String,
    /// The start and end: two dates with a slash, such as `1988/1994`.
    pub span: When,
}

impl Vocabulary {
    /// Returns the name of an entry, or its key if the list does not contain it.
    pub fn name<'a>(list: &'a [Entry], id: &'a Key) -> &'a str {
        list.iter().find(|entry| &entry.id == id).map_or(id.as_str(), |entry| &entry.name)
    }
}
