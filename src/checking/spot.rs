use serde_json::Value;

use crate::alert::When;
use crate::reading::joined;

/// A value in a file, with its location.
#[derive(Clone)]
pub struct Spot<'a> {
    /// The value.
    pub value: &'a Value,
    /// Its JSON pointer.
    pub pointer: String,
    /// The name of its field; for an item of a list, the name of the list.
    pub name: &'a str,
    /// The text that describes this record or the record around it.
    told: &'a str,
}

impl<'a> Spot<'a> {
    /// Returns the outermost value of a file.
    pub fn root(value: &'a Value) -> Self {
        Self { value, pointer: String::new(), name: "", told: told(value).unwrap_or_default() }
    }

    fn child(&self, step: &str, name: &'a str, value: &'a Value) -> Self {
        let told = told(value).unwrap_or(self.told);
        Self { value, pointer: joined(&self.pointer, step), name, told }
    }

    /// Returns a field of a record, unless it is missing or `null`.
    pub fn get(&self, field: &str) -> Option<Self> {
        let (name, value) = self.value.as_object()?.get_key_value(field)?;
        (!value.is_null()).then(|| self.child(name, name, value))
    }

    /// Returns the items of the list in a field; none if there is no list.
    pub fn items(&self, field: &str) -> Vec<Self> {
        self.get(field).map_or_else(Vec::new, |list| list.children())
    }

    /// Returns the direct children of a list or a record.
    pub fn children(&self) -> Vec<Self> {
        match self.value {
            Value::Array(items) => {
                items.iter().enumerate().map(|(n, item)| self.child(&n.to_string(), self.name, item)).collect()
            }
            Value::Object(fields) => fields.iter().map(|(name, value)| self.child(name, name, value)).collect(),
            _ => Vec::new(),
        }
    }

    /// Adds this value and all its descendants, in file order.
    fn collect(self, all: &mut Vec<Self>) {
        let children = self.children();
        all.push(self);
        for child in children {
            child.collect(all);
        }
    }

    /// Returns the text, or an empty one if the value is not a text.
    pub fn text(&self) -> &'a str {
        self.value.as_str().unwrap_or_default()
    }

    /// Returns the text of a field, or an empty one if there is none.
    pub fn field(&self, field: &str) -> &'a str {
        self.value.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether a record has a field that is not `null`.
    pub fn has(&self, field: &str) -> bool {
        self.value.get(field).is_some_and(|value| !value.is_null())
    }

    /// Returns the date, if the value is one.
    pub fn when(&self) -> Option<When> {
        When::parse(self.text())
    }

    /// Returns the deepest existing value on the path of a pointer.
    pub fn towards(&self, pointer: &str) -> Self {
        let mut here = self.clone();
        for step in pointer.split('/').skip(1) {
            let child = match here.value {
                Value::Array(items) => {
                    step.parse().ok().and_then(|n: usize| Some(here.child(step, here.name, items.get(n)?)))
                }
                Value::Object(_) => here.get(&step.replace("~1", "/").replace("~0", "~")),
                _ => None,
            };
            let Some(child) = child else { break };
            here = child;
        }
        here
    }

    /// Returns the text to show for this location: the value itself if it has several words, or the text of the record around it.
    pub fn sentence(&self) -> &'a str {
        let text = self.text();
        if text.contains(' ') { text } else { self.told }
    }
}

/// All values of a file, collected once.
pub struct Tree<'a> {
    /// The outermost value.
    pub root: Spot<'a>,
    /// Every value, in file order.
    pub all: Vec<Spot<'a>>,
    /// Every statement of an alert.
    pub statements: Vec<Spot<'a>>,
}

impl<'a> Tree<'a> {
    /// Collects all values of a file.
    pub fn of(value: &'a Value) -> Self {
        const LISTS: [&str; 4] = ["statements", "title_statements", "risk_factors_intro", "stages_intro"];
        let root = Spot::root(value);
        let mut all = Vec::new();
        root.clone().collect(&mut all);
        let is_statement = |spot: &&Spot<'_>| spot.value.is_object() && LISTS.contains(&spot.name);
        let statements = all.iter().filter(is_statement).cloned().collect();
        Self { root, all, statements }
    }

    /// Returns the items of a list in the outermost record.
    pub fn items(&self, list: &str) -> Vec<Spot<'a>> {
        self.root.items(list)
    }
}

/// Returns the text that describes a record.
fn told(value: &Value) -> Option<&str> {
    let fields = value.as_object()?;
    ["text", "reason", "title", "heading", "term", "name"].into_iter().find_map(|field| fields.get(field)?.as_str())
}
