//! Finds the alerts that match a reader's filters, and counts the matches for every other choice.

use memchr::memmem::Finder;
use serde::{Deserialize, Serialize};

use super::IndexEntry;
use super::fold::fold;
use crate::address::{Facet, Filters, Ignored};
use crate::alert::Stage;
use crate::words::Words;

/// An alert of the list, with its search words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// Its index entry, which the list shows.
    pub entry: IndexEntry,
    /// Every searchable word, folded, each after a space.
    pub search: String,
}

impl Listed {
    /// Creates a list item from an index entry. `names` are further names that it can be found by, such as those of its places.
    pub fn new(entry: IndexEntry, names: &[String], words: Words) -> Self {
        let stages = entry.stages.iter().map(|stage| words.stage_name(*stage));
        let own = [&entry.title, &entry.original_title, &entry.level_name, &entry.publisher].map(String::clone);
        let all = own.into_iter().chain(entry.places.clone()).chain(entry.groups.clone());
        let mut search = String::new();
        let mut known: Vec<String> = Vec::new();
        for text in all.chain(names.iter().cloned()).chain(stages) {
            for word in fold(&text).split(' ').filter(|word| !word.is_empty()) {
                if known.iter().all(|one| one != word) {
                    search.push(' ');
                    search.push_str(word);
                    known.push(word.to_owned());
                }
            }
        }
        Self { entry, search }
    }

    /// Returns its values of a facet.
    fn values(&self, facet: Facet) -> Vec<String> {
        let entry = &self.entry;
        match facet {
            Facet::Stage => entry.stages.iter().map(|stage| stage.key().to_owned()).collect(),
            Facet::Place => entry.places.clone(),
            Facet::Year => entry.published.years().map(|year| year.to_string()).collect(),
            Facet::Level => vec![entry.level.to_string()],
            Facet::Publisher => vec![entry.publisher.clone()],
        }
    }
}

/// One value that a facet can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The value in the address.
    pub value: String,
    /// The name that readers see.
    pub name: String,
    /// The number of alerts in the whole list that have it.
    pub count: usize,
}

/// The values that each facet can be filtered by.
pub type Choices = [Vec<Choice>; Facet::ALL.len()];

/// For each facet and choice, a number of alerts.
pub type Counts = [Vec<usize>; Facet::ALL.len()];

/// The alerts that are loaded, ready to be searched. A long list is loaded in parts; the choices cover the whole list.
#[derive(Clone, Debug)]
pub struct Index {
    listed: Vec<Listed>,
    total: usize,
    choices: Choices,
    /// For each alert and facet, the indices of its values in `choices`.
    values: Vec<[Vec<usize>; Facet::ALL.len()]>,
}

impl Index {
    /// Creates an index of the first alerts of a list, in display order.
    ///
    /// `choices` and `total`: the choices and the length of the whole list.
    pub fn new(first: Vec<Listed>, choices: Choices, total: usize) -> Self {
        let mut index = Self { listed: Vec::new(), total, choices, values: Vec::new() };
        index.insert(0, first);
        index
    }

    /// Inserts alerts at this position, or at the end if it is out of range.
    pub fn insert(&mut self, place: usize, listed: Vec<Listed>) {
        let places = |alert: &Listed, facet: Facet| {
            let values = alert.values(facet);
            let choices = self.choices(facet).iter().enumerate();
            choices.filter(|(_, choice)| values.contains(&choice.value)).map(|(n, _)| n).collect()
        };
        let values: Vec<_> = listed.iter().map(|alert| Facet::ALL.map(|facet| places(alert, facet))).collect();
        let place = place.min(self.listed.len());
        self.values.splice(place..place, values);
        self.listed.splice(place..place, listed);
    }

    /// Returns the number of alerts in the whole list.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Whether every alert of the list is loaded.
    pub fn is_whole(&self) -> bool {
        self.listed.len() >= self.total
    }

    /// Returns the alerts that are loaded.
    pub fn alerts(&self) -> &[Listed] {
        &self.listed
    }

    /// Returns the values that a facet can be filtered by.
    pub fn choices(&self, facet: Facet) -> &[Choice] {
        self.choices.get(facet as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// Removes values that no alert has, and returns the filters and the removed values.
    pub fn usable(&self, mut filters: Filters) -> (Filters, Vec<Ignored>) {
        let mut ignored = Vec::new();
        for facet in Facet::ALL {
            let unknown = filters.get(facet).filter(|value| self.choices(facet).iter().all(|one| one.value != *value));
            if let Some(value) = unknown {
                ignored.push(Ignored::new(facet.key(), value));
                filters.set(facet, None);
            }
        }
        (filters, ignored)
    }

    /// Returns those of these alerts that have, for each search word, a word that begins with it.
    pub fn with_words(&self, words: &str, among: impl Iterator<Item = usize>) -> Vec<usize> {
        let folded = fold(words);
        let words = folded.split(' ').filter(|word| !word.is_empty()).map(|word| [" ", word].concat());
        // Prepared once for the whole list, unlike `str::contains`.
        let finders: Vec<Finder> = words.map(|word| Finder::new(&word).into_owned()).collect();
        let has_all = |alert: &Listed| finders.iter().all(|word| word.find(alert.search.as_bytes()).is_some());
        among.filter(|place| self.listed.get(*place).is_some_and(has_all)).collect()
    }

    /// Returns those of these alerts that have all chosen values.
    pub fn with_values(&self, alerts: &[usize], filters: &Filters) -> Vec<usize> {
        let chosen = self.chosen(filters);
        let has_all = |values: &[Vec<usize>]| chosen.iter().zip(values).all(|(chosen, values)| allows(*chosen, values));
        alerts.iter().copied().filter(|place| self.values.get(*place).is_some_and(|values| has_all(values))).collect()
    }

    /// For each facet and choice, counts the alerts that would match with that choice instead of the current one.
    ///
    /// `alerts`: the alerts that have the search words.
    pub fn counts(&self, alerts: &[usize], filters: &Filters) -> Counts {
        let chosen = self.chosen(filters);
        let mut counts = Facet::ALL.map(|facet| vec![0; self.choices(facet).len()]);
        for values in alerts.iter().filter_map(|place| self.values.get(*place)) {
            let failing = chosen.iter().zip(values).filter(|(chosen, values)| !allows(**chosen, values)).count();
            for ((chosen, values), counts) in chosen.iter().zip(values).zip(&mut counts) {
                // Another choice of this facet ignores the current one, so only the other facets may fail.
                if failing == usize::from(!allows(*chosen, values)) {
                    for value in values {
                        if let Some(count) = counts.get_mut(*value) {
                            *count += 1;
                        }
                    }
                }
            }
        }
        counts
    }

    /// For each facet, returns the chosen value as an index in `choices`.
    fn chosen(&self, filters: &Filters) -> [Chosen; Facet::ALL.len()] {
        Facet::ALL.map(|facet| {
            let value = filters.get(facet)?;
            Some(self.choices(facet).iter().position(|choice| choice.value == value))
        })
    }
}

/// A chosen value of a facet: `None` if the facet is not filtered, `Some(None)` if no alert has the value.
type Chosen = Option<Option<usize>>;

/// Whether an alert with these values of a facet matches the chosen one.
fn allows(chosen: Chosen, values: &[usize]) -> bool {
    chosen.is_none_or(|value| value.is_some_and(|value| values.contains(&value)))
}

/// Returns the values that a list can be filtered by.
pub fn choices_of(listed: &[Listed], words: Words) -> Choices {
    Facet::ALL.map(|facet| choices(facet, listed, words))
}

/// Returns the values of a facet: stages in the framework's order, years newest first, the rest by name.
fn choices(facet: Facet, listed: &[Listed], words: Words) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for alert in listed {
        for value in alert.values(facet) {
            if let Some(known) = choices.iter_mut().find(|choice| choice.value == value) {
                known.count += 1;
            } else {
                let name = match facet {
                    Facet::Stage => Stage::from_key(&value).map(|stage| words.stage_name(stage)),
                    Facet::Level => Some(alert.entry.level_name.clone()),
                    Facet::Place | Facet::Year | Facet::Publisher => None,
                };
                choices.push(Choice { name: name.unwrap_or_else(|| value.clone()), value, count: 1 });
            }
        }
    }
    match facet {
        Facet::Stage => choices.sort_by_key(|choice| Stage::from_key(&choice.value)),
        Facet::Year => choices.sort_by(|one, two| two.value.cmp(&one.value)),
        Facet::Place | Facet::Level | Facet::Publisher => choices.sort_by_key(|choice| fold(&choice.name)),
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Key, When};
    use crate::words::Language;

    const WORDS: Words = Words::new(Language::English);

    fn listed(id: &str, place: &str, published: &str, stages: &[Stage], names: &[&str]) -> Listed {
        let entry = IndexEntry {
            id: Key::new(id).expect("a key"),
            title: format!("{place}, {published}"),
            original_title: format!("Alert on {place}"),
            level: Key::new(if stages.len() > 1 { "emergency" } else { "warning" }).expect("a key"),
            level_name: if stages.len() > 1 { "Emergency" } else { "Warning" }.to_owned(),
            publisher: "Publisher".to_owned(),
            published: When::parse(published).expect("a date"),
            places: vec![place.to_owned()],
            stages: stages.to_vec(),
            groups: vec!["River people".to_owned()],
            is_whole: false,
            notice: None,
            position: None,
        };
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Listed::new(entry, &names, WORDS)
    }

    fn index() -> Index {
        let alerts = vec![
            listed("c", "Ülm", "2023", &[Stage::Denial, Stage::Persecution], &["Xankəndi", "Stepanakert"]),
            listed("b", "Ülm", "2020-10", &[Stage::Denial], &["Şuşa", "Shushi"]),
            listed("a", "Åland", "2020/2021", &[], &[]),
        ];
        let (choices, total) = (choices_of(&alerts, WORDS), alerts.len());
        Index::new(alerts, choices, total)
    }

    /// Returns the matching alerts, and the counts of the choices.
    fn find(index: &Index, filters: &Filters) -> (Vec<usize>, Counts) {
        let alerts = index.with_words(&filters.words, 0..index.alerts().len());
        (index.with_values(&alerts, filters), index.counts(&alerts, filters))
    }

    #[test]
    fn index_loaded_in_parts_finds_the_same_as_a_whole_index() {
        let all = index();
        let mut parts = Index::new(all.listed[..1].to_vec(), all.choices.clone(), 3);
        assert!(!parts.is_whole());
        for part in [1..2, 2..3] {
            parts.insert(usize::MAX, all.listed[part].to_vec());
        }
        assert!(parts.is_whole());
        for query in ["", "q=ulm", "stage=denial", "year=2020&q=aland"] {
            let (filters, _) = Filters::parse(query);
            assert_eq!(find(&parts, &filters), find(&all, &filters), "{query}");
        }
    }

    #[test]
    fn unfiltered_counts_match_the_whole_list() {
        let index = index();
        let (_, nothing_chosen) = find(&index, &Filters::default());
        for facet in Facet::ALL {
            let counts: Vec<usize> = index.choices(facet).iter().map(|choice| choice.count).collect();
            assert_eq!(nothing_chosen[facet as usize], counts, "{facet:?}");
        }
    }

    fn found(query: &str) -> String {
        let index = index();
        let (filters, ignored) = Filters::parse(query);
        assert_eq!(ignored, []);
        find(&index, &filters).0.iter().map(|place| index.alerts()[*place].entry.id.to_string()).collect()
    }

    #[test]
    fn search_matches_word_prefixes_in_any_order_ignoring_accents() {
        for (query, expected) in [
            ("", "cba"),
            ("q=+", "cba"),
            ("q=xankendi", "c"),
            ("q=Xank%C9%99ndi", "c"),
            ("q=stepana", "c"),
            ("q=susa", "b"),
            ("q=SHUSHI", "b"),
            ("q=shushi+ulm", "b"),
            ("q=aland", "a"),
            ("q=people+denial", "cb"),
            ("q=tepanakert", ""),
            ("q=shushi+stepanakert", ""),
        ] {
            assert_eq!(found(query), expected, "{query}");
        }
    }

    #[test]
    fn filters_narrow_the_list_together() {
        for (query, expected) in [
            ("stage=denial", "cb"),
            ("stage=persecution", "c"),
            ("year=2020", "ba"),
            ("year=2021", "a"),
            ("place=%C3%9Clm&year=2020", "b"),
            ("level=warning", "ba"),
            ("level=warning&stage=persecution", ""),
            ("stage=extermination", ""),
        ] {
            assert_eq!(found(query), expected, "{query}");
        }
    }

    #[test]
    fn each_count_is_the_number_of_results_with_that_choice() {
        let index = index();
        let (filters, _) = Filters::parse("stage=persecution");
        let (_, found) = find(&index, &filters);
        let counts = |facet: Facet| {
            let names = index.choices(facet).iter().map(|choice| choice.name.clone());
            names.zip(found[facet as usize].clone()).collect::<Vec<_>>()
        };
        let named =
            |list: &[(&str, usize)]| list.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect::<Vec<_>>();
        assert_eq!(counts(Facet::Stage), named(&[("Persecution", 1), ("Denial", 2)]));
        assert_eq!(counts(Facet::Year), named(&[("2023", 1), ("2021", 0), ("2020", 0)]));
        assert_eq!(counts(Facet::Place), named(&[("Åland", 0), ("Ülm", 1)]));
        for facet in Facet::ALL {
            for (n, choice) in index.choices(facet).iter().enumerate() {
                let mut other = filters.clone();
                other.set(facet, Some(choice.value.clone()));
                let there = find(&index, &other).0.len();
                assert_eq!(found[facet as usize][n], there, "{facet:?} {choice:?}");
            }
        }
    }

    #[test]
    fn filter_value_matching_no_alert_is_ignored_and_reported() {
        let (filters, _) = Filters::parse("stage=sorrow&year=2020&place=Mars");
        let (usable, ignored) = index().usable(filters);
        assert_eq!(usable.query(), "year=2020");
        assert_eq!(ignored.iter().map(|one| one.value.as_str()).collect::<Vec<_>>(), ["sorrow", "Mars"]);
    }
}
